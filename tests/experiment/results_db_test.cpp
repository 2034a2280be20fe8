// What an experiment keeps: whole, resumable, and with a clear word where the file is not what it should be.
#include "sim/experiment/store/results_db.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "sim/base/complaints.h"
#include "sim/base/dice.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/store/export_results.h"
#include "tests/support/file_contents.h"
#include "tests/support/program.h"
#include "tests/support/small_experiment.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

using ::testing::HasSubstr;

class ResultsDatabase : public testing::Test {
 protected:
  std::string file(const std::string& name = "r.db") const { return folder_.file(name); }
  void make(const std::string& name, std::size_t runs, int jobs = 1) const {
    ResultsDb db = ResultsDb::create(file(name), small_manifest());
    conduct(db, plan(runs), alone(small_run, jobs));
  }
  static EnsemblePlan plan(std::size_t runs, Shard shard = {}) {
    EnsemblePlan p;
    p.runs = runs;
    p.shard = shard;
    return p;
  }
  TemporaryFolder folder_{"searoom-results"};
};

std::string message_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const std::exception& e) {
    return e.what();
  }
  return "";
}

TEST_F(ResultsDatabase, GivesBackWhatItWasGiven) {
  make("r.db", 4);
  const ResultsDb db = ResultsDb::open(file(), Sqlite::Mode::read);
  const Manifest m = db.manifest();
  EXPECT_EQ(m.alternatives, small_manifest().alternatives);
  EXPECT_EQ(m.title, "Small");
  const Results r = db.results();
  EXPECT_EQ(r.seeds, (std::vector<std::vector<std::uint64_t>>{{1, 2, 3, 4}, {1, 2, 3, 4}}));
  std::vector<std::string> keys;
  for (const OutcomeColumn& c : r.outcomes) keys.push_back(c.outcome.key);
  EXPECT_EQ(keys, (std::vector<std::string>{"landed", "landed.MYS", "lost", "days"}))
      << "in the order of a table";
  EXPECT_EQ(*r.find("landed.MYS")->alternatives[0][1], 0) << "a count that a run does not tell is none";
  EXPECT_FALSE(r.find("days")->alternatives[0][0].has_value()) << "a mean that a run does not tell is not 0";
  EXPECT_EQ(db.safety({1, 2}), small_run({1, 2}).safety);
  EXPECT_EQ(db.stranded(Replicate{0, 3}), small_run({0, 3}).stranded);
}

TEST_F(ResultsDatabase, IsTheSameWithAnyNumberOfJobs) {
  make("1.db", 9, 1);
  make("2.db", 9, 2);
  make("4.db", 9, 4);
  EXPECT_EQ(rows_of(file("1.db")), rows_of(file("2.db")));
  EXPECT_EQ(rows_of(file("1.db")), rows_of(file("4.db")));
}

TEST_F(ResultsDatabase, ResumesWithTheSameRows) {
  make("whole.db", 8);
  {
    ResultsDb db = ResultsDb::create(file(), small_manifest());
    int left = 5;
    EXPECT_THROW(conduct(db, plan(8),
                         [&](const auto& replicates, const TakeResult& take) {
                           do_replicates(replicates, 1, small_run,
                                         [&](const Replicate& r, const RunResult& result) {
                                           if (left-- == 0) throw std::runtime_error("killed");
                                           take(r, result);
                                         });
                         }),
                 std::runtime_error);
  }
  ResultsDb db = ResultsDb::open(file(), Sqlite::Mode::write);
  EXPECT_EQ(db.done().size(), 5u);
  std::size_t again = 0;
  conduct(db, plan(8), alone([&](const Replicate& r) {
            ++again;
            return small_run(r);
          }));
  EXPECT_EQ(again, 11u) << "what was done is not done again";
  EXPECT_EQ(rows_of(file()), rows_of(file("whole.db")));
}

TEST_F(ResultsDatabase, PartsPutTogetherAreTheWhole) {
  make("whole.db", 7);
  for (std::size_t part = 1; part <= 3; ++part) {
    ResultsDb db = ResultsDb::create(file("part" + std::to_string(part)), small_manifest());
    conduct(db, plan(7, {part, 3}), alone(small_run));
  }
  ResultsDb all = ResultsDb::create(file("all.db"), small_manifest());
  for (const char* part : {"part3", "part1", "part2", "part1"}) all.put_all(file(part));
  EXPECT_EQ(rows_of(file("all.db")), rows_of(file("whole.db")));
}

TEST_F(ResultsDatabase, PartsThatContradictEachOtherAreRefused) {
  make("one.db", 3);
  {
    ResultsDb db = ResultsDb::create(file("other.db"), small_manifest());
    conduct(db, plan(3), alone([](const Replicate& r) {
              RunResult result = small_run(r);
              if (r.seed == 2) result.outcomes[0].value += 1;
              return result;
            }));
  }
  ResultsDb db = ResultsDb::open(file("one.db"), Sqlite::Mode::write);
  EXPECT_THAT(message_of([&] { db.put_all(file("other.db")); }),
              HasSubstr("found another result of policy calm, seed 2, wanted the same"));
  Manifest other = small_manifest();
  other.program_hash = "4567";
  ResultsDb::create(file("third.db"), other);
  EXPECT_THAT(message_of([&] { db.put_all(file("third.db")); }),
              HasSubstr("builds of the program 0123 and 4567"));
}

// One part failed for want of memory, say; whoever ran it again has the result.
TEST_F(ResultsDatabase, ARunThatSucceededInOnePartHasSucceeded) {
  make("whole.db", 3);
  {
    ResultsDb db = ResultsDb::create(file("failed.db"), small_manifest());
    conduct(db, plan(3), alone([](const Replicate& r) -> RunResult {
              if (r == Replicate{1, 2}) throw std::runtime_error("no memory");
              return small_run(r);
            }));
  }
  for (const auto& [first, second] :
       {std::pair("failed.db", "whole.db"), std::pair("whole.db", "failed.db")}) {
    const std::string all = file(std::string("all-") + first);
    ResultsDb db = ResultsDb::create(all, small_manifest());
    db.put_all(file(first));
    db.put_all(file(second));
    EXPECT_TRUE(db.results().failed.empty()) << first << " first";
    EXPECT_EQ(rows_of(all), rows_of(file("whole.db"))) << first << " first";
  }
}

TEST_F(ResultsDatabase, PartsMustAgreeInEveryTableAndInWhateverOrder) {
  make("one.db", 3);
  const std::pair<const char*, const char*> damages[] = {
      {"figures", "DELETE FROM figures WHERE policy=0 AND seed=2 AND line=0"},
      {"safety", "UPDATE safety SET lost=lost+1 WHERE policy=0 AND seed=2 AND day=3"},
      {"stranded", "DELETE FROM stranded WHERE policy=0 AND seed=2"}};
  for (const auto& [table, damage] : damages) {
    const std::string other = file(std::string(table) + ".db");
    std::filesystem::copy_file(file("one.db"), other);
    Sqlite(other, Sqlite::Mode::write).execute(damage);
    for (const bool whole_first : {true, false}) {
      const std::string second = whole_first ? other : file("one.db");
      ResultsDb db = ResultsDb::in_memory(small_manifest());
      db.put_all(whole_first ? file("one.db") : other);
      EXPECT_THAT(
          message_of([&] { db.put_all(second); }),
          HasSubstr("found another result of policy calm, seed 2, wanted the same " + std::string(table)));
    }
  }
}

TEST_F(ResultsDatabase, TwoThatWriteToOneFileKeepEachRunOnce) {
  make("whole.db", 2);
  ResultsDb one = ResultsDb::create(file(), small_manifest());
  ResultsDb two = ResultsDb::open(file(), Sqlite::Mode::write);
  conduct(one, plan(2), alone([&](const Replicate& r) {
            two.put(r, small_run(r));  // the other is quicker
            return small_run(r);
          }));
  EXPECT_EQ(rows_of(file()), rows_of(file("whole.db")));
}

TEST_F(ResultsDatabase, ARunThatFailsIsKeptAndStopsNoOther) {
  {
    ResultsDb db = ResultsDb::create(file(), small_manifest());
    conduct(db, plan(6), alone([](const Replicate& r) -> RunResult {
              if (r == Replicate{1, 3}) throw std::runtime_error("the sea ran dry");
              return small_run(r);
            }));
  }
  const Results r = ResultsDb::open(file(), Sqlite::Mode::read).results();
  ASSERT_EQ(r.failed.size(), 1u);
  EXPECT_EQ(r.failed[0].error, "the sea ran dry");
  const Comparison c = compare(r);
  EXPECT_EQ(c.runs, (std::vector<std::size_t>{6, 5}));
  const std::string table = comparison_table(c, {});
  EXPECT_THAT(table, HasSubstr("Failed: storm, seed 3: the sea ran dry"));
  EXPECT_EQ(c.outcomes[2].alternatives[1].difference.pairs, 5u) << "its pair does not count";
  EXPECT_EQ(c.outcomes[2].alternatives[1].difference.mean, -20) << "the others stay with their own seeds";

  ResultsDb again = ResultsDb::open(file(), Sqlite::Mode::write);
  std::size_t tried = 0;
  conduct(again, plan(6), alone([&](const Replicate& replicate) {
            ++tried;
            return small_run(replicate);
          }));
  EXPECT_EQ(tried, 1u) << "what failed is tried again";
  EXPECT_TRUE(again.results().failed.empty());
}

TEST_F(ResultsDatabase, SaysWhatIsWrongWithAFile) {
  make("r.db", 3);
  EXPECT_THAT(message_of([&] { ResultsDb::create(file(), small_manifest()); }), HasSubstr("--resume"));
  ResultsDb::create(file("empty.db"), small_manifest());
  EXPECT_THAT(message_of([&] { read_results(file("empty.db")); }), HasSubstr("no finished run"));
  EXPECT_EQ(searoom("report " + file("empty.db") + " -o " + file("empty.html")).code, 2);
  EXPECT_THAT(message_of([&] { ResultsDb::open(file("none.db"), Sqlite::Mode::read); }),
              HasSubstr("no such file"));
  std::ofstream(file("text.db")) << "a text that is no database, and long enough to be looked at as one\n";
  EXPECT_THAT(message_of([&] { ResultsDb::open(file("text.db"), Sqlite::Mode::read); }),
              HasSubstr("wanted a results database"));
  Sqlite(file("foreign.db"), Sqlite::Mode::create).execute("CREATE TABLE t(x)");
  EXPECT_THAT(message_of([&] { ResultsDb::open(file("foreign.db"), Sqlite::Mode::read); }),
              HasSubstr("of another program"));
  const std::string whole = contents_of(file());
  std::ofstream(file("cut.db"), std::ios::binary) << whole.substr(0, whole.size() / 2);
  EXPECT_THAT(message_of([&] { ResultsDb::open(file("cut.db"), Sqlite::Mode::read).results(); }),
              HasSubstr("damaged"));
  std::string scratched = whole;
  for (std::size_t i = 4096; i < scratched.size(); i += 64) scratched[i] = '\xA5';
  std::ofstream(file("scratched.db"), std::ios::binary) << scratched;
  EXPECT_THAT(message_of([&] { ResultsDb::open(file("scratched.db"), Sqlite::Mode::read).results(); }),
              HasSubstr("damaged"));
}

// Each statement makes another sound database of SQLite's, and no results.
TEST_F(ResultsDatabase, TellsThatItsRowsWereChanged) {
  make("whole.db", 3);
  const auto look = [&](const std::string& name) {
    const ResultsDb db = ResultsDb::open(file(name), Sqlite::Mode::read);
    comparison_table(compare(db.results()), {});
    for (std::size_t alternative = 0; alternative < 2; ++alternative) {
      db.stranded(alternative);
      for (std::uint64_t seed = 1; seed <= 3; ++seed) db.safety({alternative, seed});
    }
  };
  EXPECT_EQ(message_of([&] { look("whole.db"); }), "");
  for (const char* change :
       {"UPDATE figures SET value = value + 1 WHERE policy = 1 AND seed = 2 AND line = 0",
        "UPDATE figures SET value = 9e999",
        "UPDATE figures SET value = 1e308",
        "UPDATE figures SET value = 'many' WHERE seed = 1",
        "UPDATE figures SET outcome = 'lost' WHERE outcome = 'landed'",
        "DELETE FROM figures WHERE seed = 3",
        "INSERT INTO figures SELECT policy, 4, line, outcome, value FROM figures WHERE seed = 1",
        "DELETE FROM runs WHERE seed = 3",
        "INSERT INTO runs SELECT 7, seed, error, figures, safety, stranded FROM runs WHERE policy = 0",
        "UPDATE runs SET error = 'it sank' WHERE seed = 2",
        "UPDATE outcomes SET wanted = 99",
        "UPDATE outcomes SET wanted = -1",
        "UPDATE outcomes SET wanted = 2",
        "UPDATE outcomes SET untold = 2",
        "UPDATE outcomes SET label = 'Saved'",
        "DELETE FROM outcomes WHERE outcome = 'lost'",
        "UPDATE safety SET day = 1000000000 WHERE day = 12",
        "UPDATE safety SET lost = -5",
        "UPDATE safety SET lost = lost + 1 WHERE seed = 3",
        "UPDATE stranded SET q = 2147483648",
        "UPDATE stranded SET person_days = -person_days",
        "UPDATE stranded SET person_days = 0.0",
        "UPDATE stranded SET person_days = person_days + 1 WHERE seed = 2",
        "DELETE FROM stranded WHERE seed = 1",
        "UPDATE manifest SET value = 'Larger' WHERE key = 'title'",
        "UPDATE manifest SET value = '-1' WHERE key = 'first_seed'",
        "UPDATE policies SET name = 'Storm' WHERE policy = 1",
        "UPDATE policies SET policies = '[[[[' WHERE policy = 1",
        "DELETE FROM policies WHERE policy = 0",
        "UPDATE points SET value = 8",
        "DROP TABLE figures; CREATE VIEW figures AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n) "
        "SELECT 0 AS policy, i AS seed, 0 AS line, 'lost' AS outcome, 1.0 AS value FROM n",
        "CREATE TRIGGER t AFTER INSERT ON runs BEGIN DELETE FROM figures; END"}) {
    fs::copy_file(file("whole.db"), file("changed.db"), fs::copy_options::overwrite_existing);
    Sqlite(file("changed.db"), Sqlite::Mode::write).execute(change);
    EXPECT_THAT(message_of([&] { look("changed.db"); }), HasSubstr("the database is damaged")) << change;
  }
}

TEST_F(ResultsDatabase, IsThereAsAWholeOrNotAtAll) {
  Manifest broken = small_manifest();
  broken.alternatives[1].name = broken.alternatives[0].name;  // no two policies have one name
  EXPECT_NE(message_of([&] { ResultsDb::create(file(), broken); }), "");
  EXPECT_FALSE(fs::exists(file()));
  std::ofstream(file("empty.db"));
  make("empty.db", 2);
  EXPECT_EQ(ResultsDb::open(file("empty.db"), Sqlite::Mode::read).done().size(), 4u);
  for (const auto& entry : fs::directory_iterator(fs::path(file()).parent_path()))
    EXPECT_EQ(entry.path().filename(), "empty.db") << "nothing else is left behind";
}

TEST_F(ResultsDatabase, ANameIsAFileWhateverALibraryTakesItFor) {
  const fs::path before = fs::current_path();
  fs::current_path(fs::path(file()).parent_path());
  for (const char* name : {"file:r.db?mode=memory", "file:r.db", "./:memory:"}) {
    { ResultsDb::create(name, small_manifest()); }
    EXPECT_TRUE(fs::exists(name)) << name;
    EXPECT_EQ(ResultsDb::open(name, Sqlite::Mode::read).manifest().title, "Small") << name;
  }
  EXPECT_THROW(ResultsDb::create(":memory:", small_manifest()), BadInput)
      << "which may mean that none is kept";
  fs::current_path(before);
}

TEST_F(ResultsDatabase, APipeIsNotWaitedFor) {
  ASSERT_EQ(shell("mkfifo " + file("pipe")).code, 0);
  EXPECT_FALSE(is_database(file("pipe")));
  EXPECT_THROW(ResultsDb::open(file("pipe"), Sqlite::Mode::read), BadInput);
  EXPECT_THROW(ResultsDb::create(file("pipe"), small_manifest()), BadInput);
}

TEST_F(ResultsDatabase, IsExportedAsOneTidyRowARun) {
  make("r.db", 2);
  std::ostringstream out;
  export_results_csv(ResultsDb::open(file(), Sqlite::Mode::read).results(), out);
  EXPECT_EQ(out.str(),
            "policy,seed,wind,landed,landed.MYS,lost,days\n"
            "calm,1,,10,0,141,\n"
            "calm,2,,10,0,182,82\n"
            "storm,1,9,10,41,121,\n"
            "storm,2,9,10,82,162,82\n");
}

TEST_F(ResultsDatabase, StopsByItselfWhenTheIntervalIsNarrow) {
  ResultsDb db = ResultsDb::create(file(), small_manifest());
  EnsemblePlan p = plan(500);
  p.until.emplace("halfwidth(lost) < 5%");
  const EnsembleEnd end = conduct(db, p, alone(small_run));
  EXPECT_LT(end.runs, 500u);
  EXPECT_EQ(end.runs % StopRule::step, 0u);
  const Comparison c = compare(first_runs(db.results(), end.runs));
  for (const ComparedAlternative& alternative : c.outcomes[2].alternatives)
    EXPECT_LT(alternative.estimate.interval->half_width(), 0.05 * alternative.estimate.mean);
  EXPECT_THAT(end.why, HasSubstr("Stopped after"));

  ResultsDb again = ResultsDb::create(file("most.db"), small_manifest());
  p.runs = 40;
  p.until.emplace("halfwidth(lost) < 0.001");
  EXPECT_THAT(conduct(again, p, alone(small_run)).why, HasSubstr("Not narrow enough after 40 runs"));
}

// What a sequential rule costs: the interval of the sample that it stopped at, against a truth that is known.
TEST(StopRule, LeavesTheIntervalOfTheStoppedSampleNearlyItsLevel) {
  constexpr int trials = 1000;
  const StopRule rule("halfwidth(lost) < 3%");
  Results r;
  r.manifest = small_manifest();
  r.manifest.alternatives.resize(1);
  int covered = 0;
  std::set<std::size_t> stopped;
  for (std::uint64_t trial = 0; trial < trials; ++trial) {
    OutcomeColumn column{{"lost", "Dead or missing", 0, "people", Wanted::lower, Untold::zero}, {{}}};
    for (std::uint64_t run = 0; run < 400; ++run)
      column.alternatives[0].push_back(
          500 + 60 * Dice(3).normal(actor("stop"), Draw{"rule"}, Occasion{trial * 1000 + run}));
    r.outcomes = {column};
    std::size_t runs = StopRule::fewest;
    while (runs < 400 && !rule.holds(r, runs)) runs += StopRule::step;
    stopped.insert(runs);
    std::vector<double> sample;
    for (std::size_t i = 0; i < runs; ++i) sample.push_back(*column.alternatives[0][i]);
    covered += estimate_of(sample).interval->holds(500);
  }
  EXPECT_GE(covered, 0.92 * trials);
  EXPECT_LE(covered, 0.98 * trials);
  EXPECT_GT(stopped.size(), 3u) << "the rule decides, not its fewest";
  EXPECT_LT(*stopped.rbegin(), 400u);
}

TEST_F(ResultsDatabase, AStopRuleIsReadStrictly) {
  EXPECT_THROW(StopRule("lost < 5%"), BadInput);
  EXPECT_THROW(StopRule("halfwidth(lost) < five"), BadInput);
  ResultsDb db = ResultsDb::create(file(), small_manifest());
  EnsemblePlan p = plan(40);
  p.until.emplace("halfwidth(lots) < 5");
  EXPECT_THAT(message_of([&] { conduct(db, p, alone(small_run)); }), HasSubstr("did you mean lost?"));
}

}  // namespace
}  // namespace searoom::test
