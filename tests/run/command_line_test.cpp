// The program as a person meets it: what it prints, what it returns.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/support/program.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

class CommandLine : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("searoom-command-" + std::to_string(getpid()));
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }
  std::string out(const std::string& name) const { return (folder_ / name).string(); }
  static std::string bytes(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }
  fs::path folder_;
};

const std::string january = "scenarios/andaman-2015/world.yaml --set end=2015-02-01 --seed 7";

TEST_F(CommandLine, ARunTellsEveryFigureWhenAskedAndShowsNoBarInAPipe) {
  const Answer a = searoom("run " + january + " --all");
  EXPECT_EQ(a.code, 0);
  for (const char* line : {"People departed", "Landed", "in Thailand", "Dead", "Missing", "Still at sea",
                           "Person-days at sea", "person-days"}) {
    EXPECT_NE(a.text.find(line), std::string::npos) << line;
  }
  EXPECT_EQ(a.text.find('\r'), std::string::npos);
}

// A title that turns round what stands after it, a boat that is a formula, a kind that is a number, a folder
// of two words.
TEST_F(CommandLine, WhatAScenarioNamesDoesNothingOnAScreenInATableOrInAShell) {
  std::ofstream(out("w.yaml")) << R"(
title: "Gold\u202Eolam"
start: 2015-01-01
end: 2015-01-02
step_minutes: 60
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
vessel_kinds: {"007": {leeway: SKIFF-1, length_metres: 8, people_most: 20, cruise_speed_knots: 0}}
vessels: {"=2*3": {kind: "007", at: [10, 95], adrift: true, people_aboard: 5}}
)";
  const std::string turned = "\u202E", folder = out("two words"), quoted = "'" + folder + "'";
  const Answer stopped = searoom("run " + out("w.yaml") + " --stop-at 2015-01-01T12:00 --out " + quoted);
  EXPECT_EQ(stopped.code, 0) << stopped.text;
  EXPECT_NE(commands_joined(stopped.text).find("continue " + quoted), std::string::npos) << stopped.text;
  const std::string log = "'" + folder + "/run.jsonl.zst'";
  for (const std::string& command : {"continue " + quoted, "outcomes " + log, "situation " + log}) {
    const Answer said = searoom(command);
    EXPECT_EQ(said.code, 0) << said.text;
    EXPECT_NE(said.text.find("Gold\\u202Eolam"), std::string::npos) << said.text;
    EXPECT_EQ(said.text.find(turned), std::string::npos) << command;
  }
  const Answer refused = searoom("check '" + out("no" + turned + "file.yaml") + "'");
  EXPECT_EQ(refused.code, 2);
  EXPECT_EQ(refused.text.find(turned), std::string::npos);
  EXPECT_NE(searoom("export " + log + " --to csv").text.find(",departed,'=2*3/1,10.000000,95.000000,'007,"),
            std::string::npos);
  EXPECT_NE(searoom("why " + log).text.find(" '=2*3/1'"), std::string::npos);
}

TEST_F(CommandLine, V34_TwoRunsOfOneSeedLeaveEqualLogsAtAnyThreads) {
  ASSERT_EQ(searoom("run " + january + " --out " + out("a")).code, 0);
  ASSERT_EQ(searoom("run " + january + " --out " + out("b") + " --threads 2").code, 0);
  ASSERT_EQ(searoom("run " + january + " --out " + out("c") + " --threads 4").code, 0);
  const std::string log = bytes(out("a/run.jsonl.zst"));
  EXPECT_GT(log.size(), 1000u);
  EXPECT_EQ(bytes(out("b/run.jsonl.zst")), log);
  EXPECT_EQ(bytes(out("c/run.jsonl.zst")), log);
}

TEST_F(CommandLine, V34_ARunStoppedAndContinuedLeavesTheSameLog) {
  ASSERT_EQ(searoom("run " + january + " --out " + out("whole")).code, 0);
  ASSERT_EQ(searoom("run " + january + " --out " + out("stopped") + " --stop-at 2015-01-13T05:10").code, 0);
  const Answer rest = searoom("continue " + out("stopped"));
  EXPECT_EQ(rest.code, 0) << rest.text;
  EXPECT_EQ(bytes(out("stopped/run.jsonl.zst")), bytes(out("whole/run.jsonl.zst")));
}

TEST_F(CommandLine, AStoppedRunHasTheLogOfEachCellAndGoesOnWithThem) {
  const std::string patrol = "run scenarios/teaching/a-patrol-and-a-posture.yaml --out ";
  ASSERT_EQ(searoom(patrol + out("whole") + " --as XXX").code, 0);
  const Answer stop = searoom(patrol + out("cells") + " --stop-at 2015-02-04T06:00 --as XXX --as XXX");
  EXPECT_EQ(stop.code, 0);
  EXPECT_NE(stop.text.find("Log as XXX knew it until then: "), std::string::npos) << stop.text;
  EXPECT_TRUE(fs::exists(out("cells/run-as-XXX.jsonl.zst")));
  ASSERT_EQ(searoom("continue " + out("cells") + " --stop-at 2015-02-06T15:00").code, 0);
  const Answer brief = searoom("export " + out("cells/run-as-XXX.jsonl.zst") + " --to csv");
  EXPECT_NE(brief.text.find("run_stopped"), std::string::npos) << brief.text;
  EXPECT_NE(brief.text.find("it was stopped at 2015-02-06T15:00"), std::string::npos);
  ASSERT_EQ(searoom("continue " + out("cells")).code, 0);
  EXPECT_EQ(bytes(out("cells/run-as-XXX.jsonl.zst")), bytes(out("whole/run-as-XXX.jsonl.zst")));
  EXPECT_EQ(bytes(out("cells/run.jsonl.zst")), bytes(out("whole/run.jsonl.zst")));
}

TEST_F(CommandLine, OfADeskThatKnowsOfNoBoatNothingIsSaidAboutWhoIsAtSea) {
  ASSERT_EQ(searoom("run scenarios/teaching/a-patrol-and-a-posture.yaml --stop-at 2015-02-01T00:10 --as XXX "
                    "--out " +
                    out("cells"))
                .code,
            0);
  const Answer a = searoom("why " + out("cells/run-as-XXX.jsonl.zst"));
  EXPECT_EQ(a.code, 0);
  EXPECT_NE(a.text.find("The state of the straight coast knew of no boat."), std::string::npos) << a.text;
  EXPECT_EQ(a.text.find("had people aboard"), std::string::npos);
}

TEST_F(CommandLine, AKilledRunContinuesFromItsLastCheckpoint) {
  ASSERT_EQ(searoom("run " + january + " --out " + out("whole")).code, 0);
  // Killed as soon as there is a checkpoint; once more where the run was over by then.
  const std::string checkpoint = out("killed/run.checkpoint");
  for (int tries = 0; tries < 20 && !fs::exists(checkpoint); ++tries) {
    fs::remove_all(out("killed"));
    const std::string killed =
        "{ '" SEAROOM_PROGRAM "' run " + january + " --checkpoint-every-days 1 --out " + out("killed") +
        " >/dev/null 2>&1 & pid=$!; while [ ! -e " + checkpoint +
        " ] && kill -0 $pid 2>/dev/null; do sleep 0.005; done; kill -KILL $pid; wait $pid; } 2>/dev/null";
    ASSERT_NE(std::system(("cd '" SEAROOM_SOURCE_DIR "' && " + killed).c_str()), -1);
  }
  ASSERT_TRUE(fs::exists(checkpoint));
  const Answer rest = searoom("continue " + out("killed"));
  EXPECT_EQ(rest.code, 0) << rest.text;
  EXPECT_EQ(bytes(out("killed/run.jsonl.zst")), bytes(out("whole/run.jsonl.zst")));
}

TEST_F(CommandLine, OutcomesOfALogAreThoseOfTheRun) {
  const Answer run = searoom("run " + january + " --json --out " + out("a"));
  const Answer outcomes = searoom("outcomes --json " + out("a/run.jsonl.zst"));
  EXPECT_EQ(outcomes.code, 0);
  EXPECT_EQ(outcomes.text, run.text);
  const auto json = nlohmann::json::parse(run.text);
  EXPECT_GT(json["outcomes"]["departed.people"]["value"].get<double>(), 1000);
  EXPECT_EQ(json["outcomes"]["person_days_at_sea"]["unit"], "person-days");
  EXPECT_EQ(json["seed"], 7);
}

TEST_F(CommandLine, BadInputReturnsTwoWithItsPlace) {
  const Answer unknown =
      searoom("run scenarios/drift-check/one-boat.yaml --set vessel_kinds.trawler.cruise_sped_knots=4");
  EXPECT_EQ(unknown.code, 2);
  EXPECT_NE(unknown.text.find("vessel_kinds.trawler.cruise_sped_knots"), std::string::npos) << unknown.text;
  EXPECT_NE(unknown.text.find("cruise_speed_knots"), std::string::npos);
  EXPECT_EQ(searoom("run no-such-file.yaml").code, 2);
  EXPECT_EQ(searoom("run").code, 2);
  EXPECT_EQ(searoom("sail").code, 2);
  EXPECT_EQ(searoom("run scenarios/drift-check/one-boat.yaml --policy none-such").code, 2);
  EXPECT_EQ(searoom("outcomes scenarios/drift-check/one-boat.yaml").code, 2);
  EXPECT_EQ(searoom("continue " + out("nothing-here")).code, 2);
}

TEST_F(CommandLine, NumbersAreDecimalOrRefused) {
  const std::string boat = "run scenarios/drift-check/one-boat.yaml --json --seed ";
  const std::pair<const char*, std::uint64_t> read[] = {
      {"010", 10}, {"064", 64}, {"08", 8}, {"0", 0}, {"18446744073709551615", 18446744073709551615u}};
  for (const auto& [word, seed] : read) {
    const Answer a = searoom(boat + word);
    ASSERT_EQ(a.code, 0) << word << a.text;
    EXPECT_EQ(nlohmann::json::parse(a.text)["seed"].get<std::uint64_t>(), seed) << word;
  }
  for (const char* word :
       {"-1", "''", "0x10", "18446744073709551616", "1.5", "1e3", "' 7'", "7x", "+7", "seven"}) {
    const Answer a = searoom(boat + word);
    EXPECT_EQ(a.code, 2) << word;
    EXPECT_NE(a.text.find("wanted a whole number from 0 to 18446744073709551615"), std::string::npos)
        << a.text;
  }
  const std::string few = "compare scenarios/drift-check/one-boat.yaml --jobs 01 ";
  EXPECT_NE(searoom(few + "--runs 010 --seed-from 010").text.find("seeds 10 to 19"), std::string::npos)
      << searoom(few + "--runs 010 --seed-from 010").text;
  for (const char* word :
       {"--runs -3", "--runs 0x3", "--runs 4294967299e0", "--runs ''", "--jobs 4294967297"})
    EXPECT_EQ(searoom(few + word).code, 2) << word;
}

// Nothing but the exit code tells a script that what it asked for is not there.
TEST_F(CommandLine, AFullOrClosedOutputIsAFailure) {
  const std::string boat = "scenarios/drift-check/one-boat.yaml";
  ASSERT_EQ(searoom("run " + boat + " --out " + out("a")).code, 0);
  ASSERT_EQ(searoom("compare " + boat + " --runs 2 --out " + out("c.db")).code, 0);
  const std::string log = out("a/run.jsonl.zst");
  for (const std::string& command :
       {"run " + boat, "run --json " + boat, "check " + boat, "describe " + boat, std::string("schema"),
        "outcomes " + log, "outcomes " + out("c.db"), "why " + log, "situation " + log,
        "export " + log + " --to csv", "export " + out("c.db") + " --to csv", "compare --runs 2 " + boat,
        "report " + out("c.db") + " -o " + out("r.html"), std::string("scenarios"), std::string("help"),
        std::string("--version"), std::string()}) {
    EXPECT_EQ(searoom(command + " >/dev/full").code, 1) << command;
    EXPECT_EQ(searoom(command + " >&-").code, 1) << command;
  }
}

TEST_F(CommandLine, ARefusalIsOneWhoeverHearsIt) {
  for (const char* stream : {" 2>/dev/full", " 2>&-", " >&- 2>&-", " >/dev/full 2>/dev/full"}) {
    EXPECT_EQ(searoom(std::string("run no-such-file.yaml") + stream).code, 2) << stream;
    EXPECT_EQ(searoom(std::string("sail") + stream).code, 2) << stream;
    EXPECT_EQ(searoom(std::string("run --seed x") + stream).code, 2) << stream;
  }
}

TEST_F(CommandLine, NoFileIsWrittenUnderTheNumberOfAClosedStream) {
  ASSERT_EQ(searoom("run scenarios/drift-check/one-boat.yaml --seed 2 --out " + out("a")).code, 0);
  const std::string boat = "run scenarios/drift-check/one-boat.yaml --out " + out("a");
  EXPECT_EQ(searoom(boat + " <&- >&- 2>&-").code, 1);
  EXPECT_EQ(searoom("run scenarios/drift-check/one-boat.yaml --out " + out("b")).code, 0);
  EXPECT_EQ(bytes(out("a/run.jsonl.zst")), bytes(out("b/run.jsonl.zst"))) << "the run itself went well";
  EXPECT_TRUE(fs::exists(out("a/run.1.jsonl.zst")));
}

TEST_F(CommandLine, AFileThatMayNotGrowIsAFailureLikeAFullDisk) {
  for (const std::string& command :
       {"run " + january + " --out " + out("a"),
        "compare scenarios/drift-check/one-boat.yaml --runs 2 --out " + out("c.db")}) {
    const Answer a = shell("ulimit -f 2; '" SEAROOM_PROGRAM "' " + command);
    EXPECT_EQ(a.code, 1) << command << a.text;
  }
}

TEST_F(CommandLine, ARunThatCannotBeWrittenReturnsOne) {
  std::ofstream(folder_ / "file") << "in the way";
  const Answer a = searoom("run scenarios/drift-check/one-boat.yaml --out " + out("file"));
  EXPECT_EQ(a.code, 1) << a.text;
}

TEST_F(CommandLine, TheLogOfAnotherRunIsKeptUnderANumber) {
  ASSERT_EQ(searoom("run scenarios/drift-check/one-boat.yaml --seed 1 --out " + out("a")).code, 0);
  const std::string first = bytes(out("a/run.jsonl.zst"));
  ASSERT_EQ(searoom("run scenarios/drift-check/one-boat.yaml --seed 2 --out " + out("a")).code, 0);
  EXPECT_EQ(bytes(out("a/run.1.jsonl.zst")), first);
}

TEST_F(CommandLine, AFinishedLogSurvivesTheSameRunOnceMoreHoweverThatEnds) {
  ASSERT_EQ(searoom("run " + january + " --out " + out("a")).code, 0);
  const std::string finished = bytes(out("a/run.jsonl.zst"));
  const Answer stopped = searoom("run " + january + " --stop-at 2015-01-03 --out " + out("a"));
  EXPECT_EQ(stopped.code, 0) << stopped.text;
  EXPECT_NE(stopped.text.find("a/run.1.jsonl.zst"), std::string::npos) << stopped.text;
  EXPECT_EQ(bytes(out("a/run.1.jsonl.zst")), finished);
  ASSERT_EQ(searoom("continue " + out("a")).code, 0);
  EXPECT_EQ(bytes(out("a/run.jsonl.zst")), finished);
}

TEST_F(CommandLine, TheSameRunOnceMoreLeavesOneLog) {
  const std::string one = "run scenarios/drift-check/one-boat.yaml --out " + out("a");
  ASSERT_EQ(searoom(one).code, 0);
  const std::string finished = bytes(out("a/run.jsonl.zst"));
  ASSERT_EQ(searoom(one).code, 0);
  EXPECT_EQ(bytes(out("a/run.jsonl.zst")), finished);
  EXPECT_FALSE(fs::exists(out("a/run.1.jsonl.zst")));
}

TEST_F(CommandLine, ACheckpointGoesWithItsOwnLogAndCutsNoOther) {
  const std::string boat = "run scenarios/drift-check/one-boat.yaml --out ";
  ASSERT_EQ(searoom(boat + out("finished") + " --seed 1").code, 0);
  ASSERT_EQ(searoom(boat + out("stopped") + " --seed 2 --stop-at 2015-01-01T12:00").code, 0);
  fs::copy_file(out("stopped/run.checkpoint"), out("finished/run.checkpoint"));
  const std::string log = bytes(out("finished/run.jsonl.zst"));
  const Answer refused = searoom("continue " + out("finished"));
  EXPECT_EQ(refused.code, 2) << refused.text;
  EXPECT_NE(refused.text.find("wanted the log that"), std::string::npos) << refused.text;
  EXPECT_EQ(bytes(out("finished/run.jsonl.zst")), log);
}

TEST_F(CommandLine, ARunWithoutACheckpointIsNotGoneOnWithAndSaysWhatToDo) {
  ASSERT_EQ(searoom("run scenarios/drift-check/one-boat.yaml --out " + out("a")).code, 0);
  const Answer finished = searoom("continue " + out("a"));
  EXPECT_EQ(finished.code, 2);
  EXPECT_NE(finished.text.find("found a run that has finished"), std::string::npos) << finished.text;
  fs::resize_file(out("a/run.jsonl.zst"), fs::file_size(out("a/run.jsonl.zst")) - 20);
  const Answer killed = searoom("continue " + out("a"));
  EXPECT_EQ(killed.code, 2);
  EXPECT_NE(killed.text.find("run it anew, with a smaller --checkpoint-every-days"), std::string::npos)
      << killed.text;
}

TEST_F(CommandLine, ARunContinuedFromAnotherFolderSaysWhereItsScenarioWasNamed) {
  fs::copy_file(fs::path(SEAROOM_SOURCE_DIR) / "scenarios/drift-check/one-boat.yaml", out("boat-here.yaml"));
  const std::string here = "cd " + folder_.string() + " && '" SEAROOM_PROGRAM "' ";
  ASSERT_EQ(shell(here + "run boat-here.yaml --out a --stop-at 2015-01-01T12:00").code, 0);
  const Answer elsewhere = searoom("continue " + out("a"));
  EXPECT_EQ(elsewhere.code, 2);
  EXPECT_NE(elsewhere.text.find("found no boat-here.yaml from " SEAROOM_SOURCE_DIR), std::string::npos)
      << elsewhere.text;
  EXPECT_EQ(shell(here + "continue a").code, 0);
}

TEST_F(CommandLine, TwoRunsDoNotShareAFolder) {
  const std::string first = "'" SEAROOM_PROGRAM "' run " + january + " --out " + out("a");
  ASSERT_NE(std::system(("cd '" SEAROOM_SOURCE_DIR "' && { " + first + " >/dev/null 2>&1 & echo $! >" +
                         out("pid") + "; while [ ! -e " + out("a/run.jsonl.zst") +
                         " ]; do sleep 0.005; done; kill -STOP $(cat " + out("pid") + "); }")
                            .c_str()),
            -1);
  const Answer second = searoom("run " + january + " --out " + out("a"));
  EXPECT_EQ(second.code, 2) << second.text;
  EXPECT_NE(second.text.find("found a run that goes on in this folder"), std::string::npos) << second.text;
  EXPECT_FALSE(fs::exists(out("a/run.1.jsonl.zst")));
  ASSERT_NE(std::system(("kill -CONT $(cat " + out("pid") + ")").c_str()), -1);
  Answer told{-1, ""};
  for (int tries = 0; tries < 1000 && told.code != 0; ++tries) {
    told = searoom("outcomes " + out("a/run.jsonl.zst"));
    if (told.text.find("not finished") != std::string::npos) told.code = -1;
    usleep(20'000);
  }
  EXPECT_EQ(told.code, 0) << "the first did not go on to its end: " << told.text;
}

TEST_F(CommandLine, TheLogAsAStateKnewItStandsBesideTheLogAndIsNoOneElses) {
  const std::string patrol = "run scenarios/teaching/a-patrol-and-a-posture.yaml --policy supply";
  ASSERT_EQ(searoom(patrol + " --out " + out("a")).code, 0);
  const std::string log = bytes(out("a/run.jsonl.zst"));
  const Answer as = searoom(patrol + " --as XXX --out " + out("a"));
  EXPECT_EQ(as.code, 0) << as.text;
  EXPECT_NE(as.text.find("a/run-as-XXX.jsonl.zst"), std::string::npos) << as.text;
  EXPECT_EQ(bytes(out("a/run.jsonl.zst")), log);
  const Answer told = searoom("why " + out("a/run-as-XXX.jsonl.zst") + " XXX/1");
  EXPECT_EQ(told.code, 0) << told.text;
  EXPECT_NE(told.text.find("as the desk of The state of the straight coast knew it"), std::string::npos);
  const Answer outcomes = searoom("outcomes " + out("a/run-as-XXX.jsonl.zst"));
  EXPECT_EQ(outcomes.code, 2);
  EXPECT_NE(outcomes.text.find("wanted one of all that happened"), std::string::npos) << outcomes.text;
  ASSERT_EQ(searoom(patrol + " --seed 2 --out " + out("a")).code, 0);
  EXPECT_TRUE(fs::exists(out("a/run-as-XXX.1.jsonl.zst"))) << "it goes with the log of its run";
  EXPECT_FALSE(fs::exists(out("a/run-as-XXX.jsonl.zst")));
  EXPECT_EQ(searoom(patrol + " --as XXX").code, 2) << "no folder for it";
  const Answer unknown = searoom(patrol + " --as XXY --out " + out("b"));
  EXPECT_EQ(unknown.code, 2);
  EXPECT_NE(unknown.text.find("did you mean XXX?"), std::string::npos) << unknown.text;
  EXPECT_FALSE(fs::exists(out("b"))) << "nothing was run";
}

TEST_F(CommandLine, CheckDescribeAndSchemaAnswer) {
  EXPECT_NE(searoom("check scenarios/andaman-2015/world.yaml").text.find("sound"), std::string::npos);
  const Answer described = searoom("describe scenarios/andaman-2015/world.yaml");
  EXPECT_EQ(described.code, 0);
  EXPECT_NE(described.text.find("| `vessel_kinds.trawler.cruise_speed_knots` | 6 | knots | 4 to 7 |"),
            std::string::npos);
  EXPECT_TRUE(nlohmann::json::parse(searoom("schema").text).contains("$defs"));
}

TEST_F(CommandLine, DescribeTellsTheHypothesesOnceAndApartFromTheParameters) {
  const std::string text = searoom("describe scenarios/andaman-2015/world.yaml").text;
  const std::size_t apart = text.find("\n## Hypotheses: what nobody knows\n");
  ASSERT_NE(apart, std::string::npos) << text;
  EXPECT_NE(text.find("0 means no such response.", apart), std::string::npos);
  const std::size_t told = text.find("| `rescue_pulls_departures` | 0 | -0.1 to 0.3 | contested:");
  ASSERT_NE(told, std::string::npos);
  EXPECT_GT(told, apart);
  EXPECT_EQ(text.find("hypotheses.rescue_pulls_departures"), std::string::npos);
  EXPECT_EQ(text.find("rescue_pulls_departures", told + 5), std::string::npos);
}

TEST_F(CommandLine, WhyTellsOfABoatAndNamesTheNearestOfAnUnknownOne) {
  ASSERT_EQ(searoom("run " + january + " --out " + out("a")).code, 0);
  const Answer told = searoom("why " + out("a/run.jsonl.zst") + " teknaf/teknaf/1");
  EXPECT_EQ(told.code, 0) << told.text;
  EXPECT_NE(told.text.find("The boat left Teknaf with "), std::string::npos) << told.text;
  EXPECT_NE(told.text.find("What became of all who were ever aboard"), std::string::npos);
  const Answer unknown = searoom("why " + out("a/run.jsonl.zst") + " teknaf/teknav/1");
  EXPECT_EQ(unknown.code, 2);
  EXPECT_NE(unknown.text.find("did you mean teknaf/teknaf/1?"), std::string::npos) << unknown.text;
}

TEST_F(CommandLine, AFailedTargetIsAResultAndOnlyStrictReturnsOne) {
  std::ofstream(folder_ / "targets.yaml") << R"(targets:
  A:
    name: People who left
    how: All
    unit: people
    observed: 1
    accepted: [0, 1]
    source: nobody
    confidence: low
    use: held-out
    measure: {people_departed: {from: 2015-01-01, until: 2015-02-01}}
)";
  const std::string validate =
      "validate scenarios/andaman-2015/world.yaml --set end=2015-02-01 --runs 2 --targets " +
      out("targets.yaml");
  const Answer plain = searoom(validate);
  EXPECT_EQ(plain.code, 0);
  EXPECT_NE(plain.text.find("Of 1 targets 0 passed, 1 failed"), std::string::npos) << plain.text;
  EXPECT_EQ(searoom(validate + " --strict").code, 1);
  EXPECT_EQ(searoom(validate + " --threads 1").text, plain.text);
  EXPECT_EQ(nlohmann::json::parse(searoom(validate + " --json").text)["failed"], 1);
  EXPECT_EQ(searoom("validate scenarios/drift-check/one-boat.yaml").code, 2) << "no targets.yaml beside it";
}

}  // namespace
}  // namespace searoom::test
