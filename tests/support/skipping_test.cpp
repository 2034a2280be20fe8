// Started on purpose alone, to see that a test that skips itself fails where checks are run
// (support/main.cpp).
#include <gtest/gtest.h>

namespace searoom::test {
namespace {

TEST(Skipping, DISABLED_ATestThatSkips) {
  GTEST_SKIP() << "on purpose";
}

}  // namespace
}  // namespace searoom::test
