// Options that would do nothing beside what else is on the line.
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace searoom::test {
namespace {

const std::string boat = " scenarios/drift-check/one-boat.yaml ";

void expect_refused(const std::string& line, const std::string& why) {
  const Answer a = searoom(line);
  EXPECT_EQ(a.code, 2) << line << "\n" << a.text;
  EXPECT_NE(a.text.find(why), std::string::npos) << line << "\n" << a.text;
}

TEST(IdleOptions, AreRefusedWithWhatTheyWant) {
  expect_refused("run" + boat + "--all --json", "excludes");
  expect_refused("run" + boat + "--checkpoint-every-days 3", "--checkpoint-every-days requires --out");
  expect_refused("compare" + boat + "--max 30", "--max requires --until");
  expect_refused("compare" + boat + "--runs 10 --until 'halfwidth(lost) < 5%'", "excludes");
  expect_refused("compare" + boat + "--runs 2 --json --all", "excludes");
  expect_refused("compare" + boat + "--runs 2 --json --outcome lost", "excludes");
}

TEST(IdleOptions, OfALogThatIsPrintedWhole) {
  const TemporaryFolder folder("searoom-idle-options");
  ASSERT_EQ(searoom("run" + boat + "--out " + folder.file("out")).code, 0);
  const std::string log = folder.file("out/run.jsonl.zst");
  EXPECT_EQ(searoom("outcomes " + log).code, 0);
  expect_refused("outcomes " + log + " --all", "wanted neither");
  expect_refused("outcomes " + log + " --outcome lost", "wanted neither");
}

}  // namespace
}  // namespace searoom::test
