// docs/exercise.md: what a facilitator types, as it stands there.
#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

#include "tests/support/file_contents.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

// Of its blocks of shell; pictures want a display, and are seen to by script/verify guides.
std::vector<std::string> commands_of_the_guide() {
  std::istringstream page(contents_of(std::filesystem::path(SEAROOM_SOURCE_DIR) / "docs/exercise.md"));
  std::vector<std::string> commands;
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("```")) inside = line == "```sh";
    if (inside && line.starts_with("searoom ") && !line.starts_with("searoom view "))
      commands.push_back(line.substr(0, line.find('#')));
  }
  return commands;
}

TEST(ExerciseGuide, EveryCellHasItsLogAtEveryStopAndTheRunEndsAsIfThereHadBeenNone) {
  const TemporaryFolder folder("searoom-exercise");
  const auto type = [&](std::string command) {
    const Answer a =
        shell("ln -sfn \"$PWD/scenarios\" " + folder.file("scenarios") + " && cd " + folder.file("") +
              " && '" SEAROOM_PROGRAM "' " + command.substr(std::string("searoom ").size()));
    EXPECT_EQ(a.code, 0) << command << a.text;
    return a.text;
  };
  const std::vector<std::string> commands = commands_of_the_guide();
  ASSERT_GE(commands.size(), 6u);
  ASSERT_NE(commands[0].find("--stop-at 2015-05-11T06:00 --as THA --as MYS --as IDN"), std::string::npos);
  const auto log_of = [&](const std::string& run, const std::string& state) {
    return contents_of(folder.file(run + "/run-as-" + state + ".jsonl.zst"));
  };
  for (const std::string& command : commands) {
    const std::string text = type(command);
    for (const char* state : {"THA", "MYS", "IDN"}) EXPECT_GT(log_of("out/exercise", state).size(), 1000u);
    if (command.find("situation out/exercise/run-as-THA") != std::string::npos) {
      EXPECT_NE(text.find("What the desk of Thailand knows, 11 May 2015, 06:00 UTC"), std::string::npos);
    }
  }
  std::string unbroken = commands[0];
  unbroken.erase(unbroken.find("--stop-at"), std::string("--stop-at 2015-05-11T06:00 ").size());
  unbroken.replace(unbroken.find("out/exercise"), std::string("out/exercise").size(), "out/unbroken");
  type(unbroken);
  for (const char* state : {"THA", "MYS", "IDN"})
    EXPECT_EQ(log_of("out/exercise", state), log_of("out/unbroken", state)) << state;
  EXPECT_EQ(contents_of(folder.file("out/exercise/run.jsonl.zst")),
            contents_of(folder.file("out/unbroken/run.jsonl.zst")));
}

}  // namespace
}  // namespace searoom::test
