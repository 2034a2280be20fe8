// The start of every test program. Where checks are run (CI=true), a test that skips itself has failed:
// whatever it wants, script/test installs.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <string_view>

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const int result = RUN_ALL_TESTS();
  const char* checks = std::getenv("CI");
  const int skipped = testing::UnitTest::GetInstance()->skipped_test_count();
  if (skipped == 0 || checks == nullptr || std::string_view(checks) != "true") return result;
  std::cerr << skipped << " of the tests skipped themselves, and CI=true wants them all to run\n";
  return 1;
}
