// Comparing as an analyst does it, on a world of a few boats.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/support/file_contents.h"
#include "tests/support/program.h"
#include "tests/support/small_experiment.h"

namespace searoom::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::string joint_search = "scenarios/teaching/coordination/joint-search.yaml";

class CompareCommand : public testing::Test {
 protected:
  std::string file(const std::string& name) const { return folder_.file(name); }
  TemporaryFolder folder_{"searoom-compare"};
};

nlohmann::json differences(const std::string& arguments) {
  const Answer a = searoom("compare " + arguments + " --json");
  EXPECT_EQ(a.code, 0) << a.text;
  return nlohmann::json::parse(a.text)["outcomes"];
}

TEST_F(CompareCommand, APolicyDiffersFromItselfByExactlyNothing) {
  const auto outcomes = differences(joint_search + " --policy none,none --runs 6");
  ASSERT_GT(outcomes.size(), 20u);
  for (const auto& [key, outcome] : outcomes.items()) {
    const auto& other = outcome["policies"]["none (2)"];
    if (other["runs"] == 0 || !other.contains("difference")) continue;
    EXPECT_EQ(other["difference"]["mean"], 0) << key;
    if (other["difference"].value("pairs", 0) > 1) {
      EXPECT_EQ(other["difference"]["equal"], other["difference"]["pairs"]) << key;
      EXPECT_TRUE(other["difference"]["interval_95"].is_null()) << key << ": nothing varied";
    }
  }
}

TEST_F(CompareCommand, ParametersAreReadAsSavedOrRefusedBeforeAnyRun) {
  const std::string boat =
      "compare scenarios/drift-check/one-boat.yaml --runs 3 --parameters " + file("p.csv") + " --out ";
  for (const char* saved :
       {"vessels.adrift.people_aboard\n5\n6\n", "\xEF\xBB\xBFvessels.adrift.people_aboard\r\n5\r\n6\r\n",
        "\"vessels.adrift.people_aboard\"\n5\n6\n"}) {
    std::ofstream(file("p.csv")) << saved;
    std::filesystem::remove(file("read.db"));
    const Answer read = searoom(boat + file("read.db"));
    EXPECT_EQ(read.code, 0) << read.text;
  }
  for (const char* refused :
       {"vessels.adrift.people_aboard,seed\n5,1\n", "vessels.adrift.people_aboard\n5\n-6\n",
        "vessels.adrift.people_aboard,vessels.adrift.people_aboard\n5,6\n", "vessels.adrift.peple\n5\n"}) {
    std::ofstream(file("p.csv")) << refused;
    const Answer a = searoom(boat + file("refused.db"));
    EXPECT_EQ(a.code, 2) << refused << a.text;
    EXPECT_FALSE(std::filesystem::exists(file("refused.db"))) << refused;
  }
}

TEST_F(CompareCommand, SoDoesACopyUnderAnotherName) {
  std::ofstream(file("world.yaml")) << R"(
title: Copies
start: 2015-05-01
end: 2015-05-20
step_minutes: 60
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 11, cell_minutes: 10}
vessel_kinds: {boat: {leeway: SKIFF-1, length_metres: 20, people_most: 200, cruise_speed_knots: 0}}
vessels: {boat: {kind: boat, at: [10, 95], people_aboard: 100, count: 4}}
policies:
  few: {about: Few aboard, change: {vessels: {boat: {people_aboard: 60}}}}
  small: {about: The same under another name, change: {vessels: {boat: {people_aboard: 60}}}}
)";
  const auto outcomes = differences(file("world.yaml") + " --policy few,small,none --runs 5");
  for (const auto& [key, outcome] : outcomes.items()) {
    const auto& small = outcome["policies"]["small"];
    if (small.contains("difference")) {
      EXPECT_EQ(small["difference"]["mean"], 0) << key;
    }
  }
  EXPECT_NE(outcomes["at_sea.people"]["policies"]["none"]["difference"]["mean"], 0)
      << "the third policy is another";
}

TEST_F(CompareCommand, WithoutPairsTheIntervalCoversNothingAndIsWider) {
  const auto paired = differences(joint_search + " --policy none,with --runs 20");
  const auto unpaired = differences(joint_search + " --policy none,none --runs 20 --unpaired");
  int covered = 0, all = 0;
  for (const auto& [key, outcome] : unpaired.items()) {
    const auto& other = outcome["policies"]["none (2)"];
    if (!other.contains("difference") || other["difference"]["interval_95"].is_null()) continue;
    const double low = other["difference"]["interval_95"][0], high = other["difference"]["interval_95"][1];
    if (low == high) continue;
    ++all;
    covered += low <= 0 && 0 <= high;
  }
  EXPECT_GT(all, 5);
  EXPECT_GE(covered, 0.8 * all);
  EXPECT_TRUE(paired["lost"]["policies"]["with"]["difference"].contains("pairs"));
  EXPECT_FALSE(unpaired["lost"]["policies"]["none (2)"]["difference"].contains("pairs"));
}

TEST_F(CompareCommand, KilledAgainAndAgainItEndsWithTheSameRows) {
  const std::string plan = joint_search + " --policy none,with --runs 60";
  EXPECT_EQ(searoom("compare " + plan + " --jobs 1 --out " + file("whole.db")).code, 0);
  const std::string start =
      "'" SEAROOM_PROGRAM "' compare " + plan + " --jobs 2 --resume --out " + file("cut.db");
  for (int n = 1; n <= 10; ++n)
    shell("{ " + start + " & pid=$!; sleep 0." + std::to_string(n % 4 + 1) +
          "; kill -9 $pid; wait; } >/dev/null");
  EXPECT_EQ(shell(start).code, 0);
  EXPECT_EQ(rows_of(file("cut.db")), rows_of(file("whole.db")));
}

TEST_F(CompareCommand, PartsOfAJobArrayMergeToTheWhole) {
  const std::string plan = joint_search + " --policy none,with --runs 10";
  EXPECT_EQ(searoom("compare " + plan + " --jobs 2 --out " + file("whole.db")).code, 0);
  std::string parts;
  for (const char* part : {"1", "2", "3"}) {
    const std::string db = file("part-" + std::string(part) + ".db");
    EXPECT_EQ(searoom("compare " + plan + " --shard " + part + "/3 --out " + db).code, 0);
    parts += " " + db;
  }
  const Answer merged = searoom("merge " + file("all.db") + parts);
  EXPECT_EQ(merged.code, 0) << merged.text;
  EXPECT_EQ(rows_of(file("all.db")), rows_of(file("whole.db")));
  EXPECT_EQ(searoom("outcomes " + file("all.db")).text, searoom("outcomes " + file("whole.db")).text);
  EXPECT_EQ(searoom("merge " + file("all.db") + parts).code, 2) << "it overwrites nothing";
}

#ifdef SEAROOM_MPI
// Leaks of Open MPI itself are not ours to find.
const std::string mpirun =
    "export ASAN_OPTIONS=detect_leaks=0 OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1; mpirun "
    "--oversubscribe --bind-to none ";

TEST_F(CompareCommand, OneAndThreeProcessesGiveTheSameRows) {
  const std::string plan = joint_search + " --policy none,with --runs 12 --out ";
  EXPECT_EQ(searoom("compare " + plan + file("whole.db")).code, 0);
  for (const char* ranks : {"1", "3"}) {
    const std::string db = file("mpi-" + std::string(ranks) + ".db");
    const Answer a = shell(mpirun + "-n " + ranks + " '" SEAROOM_PROGRAM "' compare " + plan + db);
    EXPECT_EQ(a.code, 0) << a.text;
    EXPECT_EQ(rows_of(db), rows_of(file("whole.db")));
  }
  const Answer taken = shell(mpirun + "-n 3 '" SEAROOM_PROGRAM "' compare " + plan + file("whole.db"));
  EXPECT_EQ(taken.code, 2) << "the first process alone fails, and the others go home";
  EXPECT_THAT(taken.text, HasSubstr("--resume"));
}

TEST_F(CompareCommand, AProcessThatStandsStillHoldsUpNobody) {
  const std::string plan = joint_search + " --policy none,with --runs 40 --out ";
  EXPECT_EQ(searoom("compare " + plan + file("whole.db")).code, 0);
  // One of three is stopped once some runs are in; it goes on again when all are, or after long patience.
  std::ofstream(file("slow.sh")) << "run=\"'" SEAROOM_PROGRAM "' compare " << plan << file("slow.db")
                                 << "\"\n"
                                 << "runs() { sqlite3 -readonly '" << file("slow.db")
                                 << "' '.timeout 1000' 'SELECT count(*) FROM runs' 2>/dev/null || echo 0; }\n"
                                    "wait_for() { for n in $(seq 6000); do [ \"$(runs)\" -ge $1 ] && return; "
                                    "sleep 0.05; done; }\n"
                                    "[ \"$OMPI_COMM_WORLD_RANK\" = 1 ] || eval \"exec $run\"\n"
                                    "eval \"$run &\"; pid=$!\n"
                                    "wait_for 4; kill -STOP $pid; runs >'"
                                 << file("at_stop") << "'\n"
                                 << "wait_for 80; runs >'" << file("at_start")
                                 << "'; kill -CONT $pid; wait $pid\n";
  const Answer a = shell(mpirun + "-n 3 sh " + file("slow.sh"));
  EXPECT_EQ(a.code, 0) << a.text;
  EXPECT_LT(std::stoi(contents_of(file("at_stop"))), 80) << "it was stopped in the midst of its work";
  EXPECT_EQ(contents_of(file("at_start")), "80\n") << "all was done before it went on";
  EXPECT_EQ(rows_of(file("slow.db")), rows_of(file("whole.db")));
}
#endif

TEST_F(CompareCommand, MoreRunsAreAddedAndAnotherExperimentIsNot) {
  const std::string plan = joint_search + " --policy none,with";
  EXPECT_EQ(searoom("compare " + plan + " --runs 4 --out " + file("r.db")).code, 0);
  EXPECT_EQ(searoom("compare " + plan + " --runs 7 --resume --out " + file("r.db")).code, 0);
  EXPECT_EQ(searoom("compare " + plan + " --runs 7 --out " + file("seven.db")).code, 0);
  EXPECT_EQ(rows_of(file("r.db")), rows_of(file("seven.db")));
  const Answer again = searoom("compare " + plan + " --runs 7 --out " + file("r.db"));
  EXPECT_EQ(again.code, 2);
  EXPECT_THAT(again.text, HasSubstr("--resume"));
  const Answer other =
      searoom("compare " + plan + " --set end=2015-02-10 --runs 7 --resume --out " + file("r.db"));
  EXPECT_EQ(other.code, 2);
  EXPECT_THAT(other.text, HasSubstr("texts of the world under none"));
}

TEST_F(CompareCommand, AnUnfinishedExperimentIsSaidToBe) {
  const std::string plan = joint_search + " --policy none,with --runs 6";
  EXPECT_EQ(searoom("compare " + plan + " --shard 2/3 --out " + file("part.db")).code, 0);
  const std::string said = "Unfinished: 4 of 12 runs are done; go on with --resume.";
  EXPECT_THAT(searoom("outcomes " + file("part.db")).text, HasSubstr(said));
  const auto json = nlohmann::json::parse(searoom("outcomes " + file("part.db") + " --json").text);
  EXPECT_EQ(json["runs_in_all"]["done"], 4);
  EXPECT_EQ(json["runs_in_all"]["planned"], 12);
  EXPECT_EQ(searoom("report " + file("part.db") + " -o " + file("part.html")).code, 0);
  EXPECT_THAT(contents_of(file("part.html")), HasSubstr(said));
  EXPECT_EQ(searoom("compare " + plan + " --resume --out " + file("part.db")).code, 0);
  EXPECT_THAT(searoom("outcomes " + file("part.db")).text, Not(HasSubstr("Unfinished")));
}

TEST_F(CompareCommand, AFullDiskLosesNothing) {
  const std::string plan = joint_search + " --policy none,with --runs 40 --jobs 1";
  const Answer full = shell("trap '' XFSZ; ulimit -f 140; '" SEAROOM_PROGRAM "' compare " + plan + " --out " +
                            file("full.db"));
  EXPECT_EQ(full.code, 1);
  EXPECT_THAT(full.text, HasSubstr(file("full.db")));
  EXPECT_THAT(full.text, HasSubstr("disk"));
  const std::string before = rows_of(file("full.db"));
  EXPECT_THAT(before, HasSubstr("1|1|"));
  EXPECT_EQ(searoom("compare " + plan + " --resume --out " + file("full.db")).code, 0);
  EXPECT_EQ(searoom("compare " + plan + " --out " + file("whole.db")).code, 0);
  EXPECT_EQ(rows_of(file("full.db")), rows_of(file("whole.db")));
}

TEST_F(CompareCommand, ADatabaseThatMayNotBeWrittenIsSaidSo) {
  EXPECT_EQ(searoom("compare " + joint_search + " --runs 2 --out " + file("r.db")).code, 0);
  shell("chmod 444 " + file("r.db"));
  // Root may write anything: so without that right.
  const std::string as_anybody =
      geteuid() == 0 ? "setpriv --bounding-set -dac_override --inh-caps -dac_override " : "";
  const Answer a = shell(as_anybody + "'" SEAROOM_PROGRAM "' compare " + joint_search +
                         " --runs 3 --resume --out " + file("r.db"));
  EXPECT_EQ(a.code, 1) << a.text;
  EXPECT_THAT(a.text, HasSubstr("may not be written"));
}

TEST_F(CompareCommand, BadInputIsSaidBeforeAnythingRuns) {
  for (const auto& [arguments, said] : std::vector<std::pair<std::string, std::string>>{
           {"--policy none,,with", "wanted names with commas"},
           {"--policy none,wiht", "did you mean with?"},
           {"--shard 4/3 --out x.db", "wanted a part of all like 3/64"},
           {"--resume", "found no --out"},
           {"--until 'lost < 3'", "wanted a rule like"},
           {"--outcome lots", "did you mean lost?"},
           {"--runs 0", "--runs"}}) {
    const bool says_how_many = arguments.starts_with("--runs") || arguments.starts_with("--until");
    const Answer a =
        searoom("compare " + joint_search + " " + arguments + (says_how_many ? "" : " --runs 1"));
    EXPECT_EQ(a.code, 2) << arguments << "\n" << a.text;
    EXPECT_THAT(a.text, HasSubstr(said));
  }
  EXPECT_FALSE(std::filesystem::exists("x.db"));
}

// The questions that the guide asks of a database, in the shell.
TEST_F(CompareCommand, TheQuestionsOfTheGuideAreAnswered) {
  if (shell("command -v sqlite3").code != 0) GTEST_SKIP() << "no sqlite3 here; script/test installs it";
  EXPECT_EQ(searoom("compare " + joint_search + " --policy none,with --runs 3 --out " + file("cmp.db")).code,
            0);
  std::istringstream guide(contents_of(SEAROOM_SOURCE_DIR "/docs/comparing.md"));
  int questions = 0;
  for (std::string line; std::getline(guide, line);) {
    if (!line.starts_with("sqlite3 cmp.db ")) continue;
    ++questions;
    const Answer a = shell("cd " + file("") + " && " + line);
    EXPECT_EQ(a.code, 0) << a.text;
    EXPECT_THAT(a.text, HasSubstr("with")) << line;
  }
  EXPECT_EQ(questions, 2);
}

TEST_F(CompareCommand, TellsTheResultsAgainAsTableAndAsCsv) {
  const Answer first =
      searoom("compare " + joint_search + " --policy none,with --runs 3 --out " + file("r.db"));
  const Answer again = searoom("outcomes " + file("r.db"));
  EXPECT_EQ(again.code, 0);
  EXPECT_THAT(first.text, HasSubstr(again.text));
  const Answer csv = searoom("export " + file("r.db") + " --to csv");
  EXPECT_EQ(csv.code, 0);
  EXPECT_EQ(std::count(csv.text.begin(), csv.text.end(), '\n'), 1 + 2 * 3);
  EXPECT_THAT(csv.text, HasSubstr("\nwith,3,"));
  EXPECT_EQ(searoom("export " + file("r.db") + " --to kml").code, 2);
}

}  // namespace
}  // namespace searoom::test
