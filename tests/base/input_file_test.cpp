#include "sim/base/input_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "sim/base/complaints.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

TEST(InputFile, IsARegularFileThatIsThereAndNotTooLarge) {
  const TemporaryFolder folder("searoom-input");
  std::ofstream(folder.file("text")) << "four";
  EXPECT_EQ(read_input(folder.file("text"), "a text", 4), "four");
  EXPECT_THROW(read_input(folder.file("text"), "a text", 3), BadInput);
  EXPECT_EQ(trouble_with_input(folder.file("none"), "a text"), "found no such file, wanted a text");
  EXPECT_EQ(trouble_with_input(folder.file(""), "a text"), "found a folder, wanted a text");
}

// A pipe would be waited for, a device has no end.
TEST(InputFile, PipesAndDevicesAreRefusedByEveryCommand) {
  const TemporaryFolder folder("searoom-pipe");
  const std::string pipe = folder.file("run.jsonl.zst");
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  ASSERT_EQ(mkfifo(folder.file("run.checkpoint").c_str(), 0600), 0);
  for (const std::string& file : {pipe, std::string("/dev/zero")}) {
    for (const std::string& command :
         {"outcomes " + file, "why " + file, "situation " + file, "export " + file + " --to csv",
          "report " + file, "rerun " + file, "discover " + file, "sensitivity " + file, "check " + file,
          "run " + file, "explore " + file + " --plan",
          "validate scenarios/drift-check/one-boat.yaml --targets " + file,
          "compare scenarios/drift-check/one-boat.yaml --runs 1 --parameters " + file}) {
      const Answer refused = shell("timeout 20 '" SEAROOM_PROGRAM "' " + command);
      EXPECT_EQ(refused.code, 2) << command << refused.text;
    }
  }
  EXPECT_EQ(shell("timeout 20 '" SEAROOM_PROGRAM "' continue " + folder.file("")).code, 2);
}

}  // namespace
}  // namespace searoom::test
