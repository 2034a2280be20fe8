// What a person meets in the first minutes: every screen fits 80 columns and 24 rows, with room for the
// prompt, and says what to type next.
#include <gmock/gmock.h>

#include <sstream>

#include "sim/record/telling/wrapped.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

// As typed by somebody who has the program on the path.
Answer typed(const std::string& arguments) {
  return shell("exec bash -c 'exec -a searoom \"$0\" \"$@\"' '" SEAROOM_PROGRAM "' " + arguments);
}

// However it was broken into lines.
std::string in_one_line(const std::string& text) {
  std::istringstream words(text);
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  return line;
}

std::string too_wide_or_long(const std::string& text, std::size_t rows = screen_rows - 1) {
  std::istringstream lines(text);
  std::size_t count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    if (columns_of(line) > screen_columns) return "too wide: " + line;
  }
  return count > rows ? std::to_string(count) + " lines" : "";
}

const std::string spring = "run scenarios/andaman-2015/world.yaml --set end=2015-05-25";

class FirstMinutes : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new TemporaryFolder("first");
    run_ = new Answer(typed(spring + " --out " + log_folder()));
  }
  static void TearDownTestSuite() {
    delete run_;
    delete folder_;
  }
  static std::string log_folder() { return folder_->file("a"); }
  static std::string log() { return log_folder() + "/run.jsonl.zst"; }

  static inline TemporaryFolder* folder_ = nullptr;
  static inline Answer* run_ = nullptr;
};

TEST_F(FirstMinutes, ARunEndsWithADozenFiguresAndWhatToTypeNext) {
  EXPECT_EQ(run_->code, 0);
  EXPECT_EQ(too_wide_or_long(run_->text), "") << run_->text;
  for (const char* part : {"People who left by boat", "reached a coast", "were brought to safety by others",
                           "died aboard, at least", "went missing at sea, at least", "were still at sea",
                           "Days from leaving to safety, median", "Pushbacks of boats by states",
                           "Ashore in ", "not a forecast", "every figure: --all"})
    EXPECT_THAT(run_->text, HasSubstr(part));
  EXPECT_THAT(run_->text, AllOf(HasSubstr("Log:      " + log()), HasSubstr("searoom view " + log()),
                                HasSubstr("searoom why " + log()), HasSubstr("searoom compare ")));
}

TEST_F(FirstMinutes, WhatIsComparedIsAnotherWorld) {
  EXPECT_THAT(run_->text, HasSubstr("--policy none,no-crackdown")) << "as-it-happened changes nothing";
  const std::string drifting = typed("run scenarios/drift-check/one-boat.yaml --policy no-current").text;
  EXPECT_THAT(drifting, HasSubstr("--policy no-current,none"));
}

TEST_F(FirstMinutes, AScenarioThatCameWithTheProgramGoesByItsName) {
  EXPECT_THAT(typed("run one-boat").text, HasSubstr("searoom compare drift-check/one-boat --policy "));
}

TEST_F(FirstMinutes, WithoutALogARunSaysHowToKeepOne) {
  const Answer a = typed("run scenarios/drift-check/one-boat.yaml");
  EXPECT_THAT(a.text, HasSubstr("No log was kept: --out FOLDER"));
  EXPECT_EQ(too_wide_or_long(a.text), "") << a.text;
}

TEST_F(FirstMinutes, TheWholeTableIsOnlyAWordAway) {
  const Answer all = typed(spring + " --all");
  EXPECT_EQ(all.text, typed("outcomes " + log()).text);
  EXPECT_THAT(all.text, AllOf(HasSubstr("Person-days at sea"), Not(HasSubstr("People who left by boat"))));
}

TEST_F(FirstMinutes, TheNameAloneWelcomesWithWhatToTryFirst) {
  const Answer a = typed("");
  EXPECT_EQ(a.code, 0);
  EXPECT_EQ(too_wide_or_long(a.text), "") << a.text;
  for (const char* command : {"searoom run ", "searoom view ", "searoom why ", "searoom compare ",
                              "searoom check ", "searoom help"})
    EXPECT_THAT(a.text, HasSubstr(command));
}

TEST_F(FirstMinutes, CommandsAreListedByWhatTheyAreFor) {
  const Answer a = typed("help");
  EXPECT_EQ(a.code, 0);
  EXPECT_EQ(too_wide_or_long(a.text), "") << a.text;
  EXPECT_EQ(typed("--help").text, a.text);
  for (const char* use : {"Run   ", "Look   ", "Compare   ", "Doubt   ", "Write   ", "Exchange  "})
    EXPECT_THAT(a.text, HasSubstr(std::string("\n") + use));
}

TEST_F(FirstMinutes, HelpOfACommandTellsLimitsAndDefaults) {
  const Answer a = typed("help compare");
  EXPECT_EQ(a.code, 0);
  EXPECT_EQ(typed("compare --help").text, a.text);
  EXPECT_THAT(a.text, HasSubstr("Usage: searoom compare [OPTIONS] SCENARIO\n"));
  const std::string text = in_one_line(a.text);
  EXPECT_THAT(text, HasSubstr("(1 to 1000000; default: 30)"));
  EXPECT_THAT(text, HasSubstr("default: all cores")) << "not those of this machine";
  EXPECT_THAT(text, HasSubstr("--resume Go on")) << "a flag asks for no value";
}

TEST_F(FirstMinutes, NoHelpIsWiderThanAScreen) {
  for (const char* command :
       {"run",    "continue", "scenarios", "situation",  "outcomes",    "why",      "compare",
        "report", "rerun",    "validate",  "explore",    "sensitivity", "discover", "calibrate",
        "check",  "describe", "schema",    "mechanisms", "export",      "merge",    "help"}) {
    const Answer a = typed(std::string("help ") + command);
    EXPECT_EQ(a.code, 0) << command;
    EXPECT_EQ(too_wide_or_long(a.text, 100), "") << a.text;
  }
}

TEST_F(FirstMinutes, AWordThatNobodyKnowsIsToldWithTheNearest) {
  const std::pair<const char*, const char*> slips[] = {
      {"comprae", "found comprae, wanted a command; did you mean compare?"},
      {"help comprae", "did you mean compare?"},
      {"scenarios/drift-check/one-boat.yaml", "did you mean run scenarios/drift-check/one-boat.yaml?"},
      {"run --polcy x scenarios/drift-check/one-boat.yaml",
       "searoom run: found the option --polcy, wanted one that there is; did you mean --policy?"},
      {"why --lgo=x", "found the option --lgo"},
      {"run scenarios/drift-check/one-boat.yaml twice", "found twice, wanted no more words"},
      {"run", "found no scenario, wanted one\nHow it is used: searoom help run"},
      {"run scenarios/drift-check/one-baot.yaml", "did you mean scenarios/drift-check/one-boat.yaml?"},
      {"run a-crackdwon", "did you mean teaching/a-crackdown?"},
      {"run scenarios/andaman-2051", "did you mean scenarios/andaman-2015/world.yaml?"},
      {"run scenarios/teaching", "found a folder, wanted a file"},
      {"one-boat", "found one-boat, wanted a command; did you mean run one-boat?"},
      {"run scenarios/drift-check/one-boat.yaml --policy left-sied", "did you mean left-side?"},
      {"run scenarios/drift-check/one-boat.yaml --policy left-side,no-current",
       "several at once are joined by +"},
      {"run scenarios/drift-check/one-boat.yaml --set conduct.hold_until_drak=~",
       "did you mean hold_until_dark?"},
      {"export x --to cvs", "did you mean csv?"},
  };
  for (const auto& [slip, answer] : slips) {
    const Answer a = typed(slip);
    EXPECT_EQ(a.code, 2) << slip;
    EXPECT_THAT(a.text, HasSubstr(answer)) << slip;
  }
}

TEST_F(FirstMinutes, WhyWithoutABoatListsThoseWorthAskingAbout) {
  const Answer a = typed("why " + log());
  EXPECT_EQ(a.code, 0);
  EXPECT_EQ(too_wide_or_long(a.text), "") << a.text;
  EXPECT_THAT(a.text, HasSubstr("people were aboard for "));
  std::istringstream lines(a.text);
  int asked = 0;
  for (std::string line; std::getline(lines, line);) {
    const std::string begins = "  searoom ";
    if (!line.starts_with(begins)) continue;
    ++asked;
    EXPECT_EQ(typed(line.substr(begins.size())).code, 0) << line;
  }
  EXPECT_GE(asked, 5);
}

TEST_F(FirstMinutes, TheProgramCallsItselfAsItWasCalled) {
  const Answer a = shell("exec bash -c 'exec -a script/run \"$0\"' '" SEAROOM_PROGRAM "'");
  EXPECT_THAT(a.text, HasSubstr("script/run compare "));
  EXPECT_EQ(too_wide_or_long(a.text), "") << a.text;
}

TEST_F(FirstMinutes, ABuildSaysHowFarItIsInFewLinesWhereThereIsNoTerminal) {
  const std::string log = folder_->file("build.log");
  const Answer a = shell(
      "{ echo start; for i in $(seq 1 40); do echo \"[$i/40] Building CXX object $i.o\"; done; } | "
      "script/progress 'Building searoom' " +
      log);
  EXPECT_EQ(a.code, 0);
  EXPECT_EQ(a.text,
            "Building searoom: 0 %\nBuilding searoom: 25 %\nBuilding searoom: 50 %\nBuilding searoom: 75 %\n"
            "Building searoom: 100 %\n");
  EXPECT_THAT(shell("cat " + log).text,
              AllOf(HasSubstr("start\n"), HasSubstr("[40/40] Building CXX object 40.o\n")));
  EXPECT_EQ(shell("echo 'ninja: no work to do.' | script/progress Building " + log).text, "")
      << "nothing to do";
}

TEST_F(FirstMinutes, AnInstallationSaysHowFarItIs) {
  const Answer a = shell(
      "printf 'dlstatus:1:50.0:Fetching\\npmstatus:x:100.0:Installed\\n' | script/progress Installing " +
      folder_->file("apt.log"));
  EXPECT_EQ(a.text, "Installing: 25 %\nInstalling: 100 %\n");
}

}  // namespace
}  // namespace searoom::test
