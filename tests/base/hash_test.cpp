#include "sim/base/hash.h"

#include <gtest/gtest.h>

namespace searoom {
namespace {

// draft-eastlake-fnv-17, appendix C.
TEST(Hash, TheFnv1aVectors) {
  static_assert(name_hash("") == 0xcbf29ce484222325ULL);
  static_assert(name_hash("a") == 0xaf63dc4c8601ec8cULL);
  static_assert(name_hash("foobar") == 0x85944171f73967e8ULL);
}

TEST(Hash, ANameAfterASeedGoesOnFromIt) {
  EXPECT_EQ(name_hash("bar", name_hash("foo")), name_hash("foobar"));
}

TEST(Hash, BytesAbove127CountAsBytes) {
  EXPECT_EQ(name_hash("\xff"), (0xcbf29ce484222325ULL ^ 0xffULL) * 0x100000001b3ULL);
}

// XXH3_128bits of nothing with seed 0: xxHash, tests/sanity_test_vectors.h.
TEST(Hash, AContentHashIs32LowerCaseDigits) {
  EXPECT_EQ(content_hash(""), "99aa06d3014798d86001c324468d497f");
  EXPECT_EQ(content_hash("wind").size(), 32u);
  EXPECT_NE(content_hash("wind"), content_hash("Wind"));
}

}  // namespace
}  // namespace searoom
