#include "sim/base/hash.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/program.h"

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

TEST(Hash, AFileHasTheHashOfItsContent) {
  const test::TemporaryFolder folder("searoom-hash");
  const std::string file = folder.file("file");
  for (const std::size_t size : {0, 1, 1 << 20, (1 << 20) + 1, 3'000'000}) {  // it is read by the mebibyte
    std::string content(size, 'a');
    for (std::size_t i = 0; i < size; i += 1000) content[i] = static_cast<char>(i / 1000);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
    EXPECT_EQ(file_hash(file), content_hash(content)) << size;
  }
  EXPECT_THROW(file_hash(folder.file("none")), std::system_error);
}

}  // namespace
}  // namespace searoom
