// Files that earlier versions wrote, one folder a version: each opens, or is refused with what to do about
// it.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/file_contents.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

const std::string older = "tests/formats/0.1.0/";

TEST(OlderFormats, ALogOf01TellsItsOutcomesAndItsStory) {
  const Answer outcomes = searoom("outcomes --json " + older + "run.jsonl.zst");
  EXPECT_EQ(outcomes.code, 0) << outcomes.text;
  EXPECT_NE(outcomes.text.find("188"), std::string::npos) << outcomes.text;  // people died of thirst in it
  const Answer why = searoom("why " + older + "run.jsonl.zst without-water/1");
  EXPECT_EQ(why.code, 0) << why.text;
  EXPECT_NE(why.text.find("thirst"), std::string::npos) << why.text;
}

TEST(OlderFormats, ADatabaseOf01IsReportedAndNotAddedTo) {
  const TemporaryFolder folder("searoom-older");
  const Answer report = searoom("report " + older + "results.db -o " + folder.file("report.html"));
  EXPECT_EQ(report.code, 0) << report.text;
  EXPECT_NE(contents_of(folder.file("report.html")).find("One drifting boat"), std::string::npos);
  fs::copy(fs::path(SEAROOM_SOURCE_DIR) / older / "results.db", folder.file("results.db"));
  const Answer more =
      searoom("compare scenarios/drift-check/one-boat.yaml --policy none,left-side --runs 3 --resume --out " +
              folder.file("results.db"));
  EXPECT_EQ(more.code, 2) << more.text;
  EXPECT_NE(more.text.find("programs searoom 0.1.0 and "), std::string::npos) << more.text;
}

TEST(OlderFormats, ACheckpointOf01IsRefusedWithWhatToDo) {
  const Answer refused = searoom("continue " + older + "stopped");
  EXPECT_EQ(refused.code, 2) << refused.text;
  EXPECT_NE(refused.text.find("searoom 0.1.0"), std::string::npos) << refused.text;
  EXPECT_NE(refused.text.find("run the scenario anew"), std::string::npos) << refused.text;
}

TEST(OlderFormats, AnotherNumberOfACheckpointOrALogIsNamed) {
  const TemporaryFolder folder("searoom-other-number");
  std::string checkpoint = contents_of(fs::path(SEAROOM_SOURCE_DIR) / older / "stopped/run.checkpoint");
  checkpoint.replace(checkpoint.find(" 10\n"), 4, " 99\n");
  std::ofstream(folder.file("run.checkpoint"), std::ios::binary) << checkpoint;
  const Answer refused = searoom("continue " + folder.file(""));
  EXPECT_EQ(refused.code, 2) << refused.text;
  EXPECT_NE(refused.text.find("of another version"), std::string::npos) << refused.text;
  EXPECT_NE(refused.text.find("run the scenario anew"), std::string::npos) << refused.text;
}

}  // namespace
}  // namespace searoom::test
