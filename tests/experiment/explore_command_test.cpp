// Exploring as an analyst does it, on a world of a few boats.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/store/results_db.h"
#include "tests/support/file_contents.h"
#include "tests/support/program.h"
#include "tests/support/small_experiment.h"

namespace searoom::test {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

class ExploreCommand : public testing::Test {
 protected:
  std::string file(const std::string& name) const { return folder_.file(name); }
  void SetUp() override {
    std::ofstream(file("world.yaml")) << R"(
title: Adrift with little water
start: 2015-05-01
end: 2015-05-21
step_minutes: 60
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 11, cell_minutes: 10}
vessel_kinds: {boat: {leeway: SKIFF-1, length_metres: 20, people_most: 200, cruise_speed_knots: 0, water_litres: 3000}}
vessels: {boat: {kind: boat, at: [10, 95], people_aboard: {value: 100, source: assumption, range: [50, 150]}, count: 3}}
people: {foundering_factor: 0}
policies:
  more-water: {about: More water aboard, change: {vessel_kinds: {boat: {water_litres: 30000}}}}
)";
  }
  void design(const std::string& text) const {
    std::ofstream(file("design.yaml")) << "world: world.yaml\n" << text;
  }
  TemporaryFolder folder_{"searoom-explore"};
};

const std::string lhs =
    "design: lhs\npoints: 24\nruns: 2\npolicies: none, more-water\n"
    "uncertainties: {vessels.boat.people_aboard: {levels: [50, 100, 150, 200]}, sea.wind.none: {range: [0, "
    "1]}}\n";

TEST_F(ExploreCommand, TellsThePlanFirst) {
  design(
      "design: morris\npoints: 4\nruns: 3\npolicies: none, more-water\nlevers: "
      "{vessel_kinds.boat.water_litres: {range: [1000, 9000]}}\n");
  const Answer a = searoom("explore " + file("design.yaml") + " --plan --jobs 2");
  EXPECT_EQ(a.code, 0) << a.text;
  EXPECT_THAT(a.text, HasSubstr("8 points of 1 factors, 2 policies, 3 runs of each: 48 runs."));
  EXPECT_THAT(a.text, HasSubstr("on 2 cores"));
}

TEST_F(ExploreCommand, ADesignLargerThanMemoryIsRefusedBeforeItIsLaidOut) {
  std::string factors;
  for (const char c : {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'})
    factors += std::string(1, c) + ".x: {range: [0, 1]}, ";
  for (const char* layout :
       {"full\nlevels: 100", "lhs\npoints: 1000000", "sobol\npoints: 1000000", "morris\npoints: 1000000"}) {
    design("design: " + std::string(layout) + "\nuncertainties: {" + factors + "}\n");
    const Answer refused = searoom("explore " + file("design.yaml") + " --plan");
    EXPECT_EQ(refused.code, 2) << layout << refused.text;
    EXPECT_THAT(refused.text, HasSubstr("wanted 5000000 values at most")) << layout;
  }
}

TEST_F(ExploreCommand, NoFileOutsideTheFolderIsRead) {
  const std::string rest = "design: lhs\nuncertainties: {a.b: {range: [1, 2]}}\n";
  for (const char* world : {"/etc/passwd", "../../outside.yaml", "../../../../../etc/passwd",
                            "inside/../../../outside.yaml", "link.yaml"}) {
    if (!std::filesystem::exists(file("link.yaml")))
      std::filesystem::create_symlink("/etc/passwd", file("link.yaml"));
    std::ofstream(file("design.yaml")) << "world: " << world << "\n" << rest;
    const Answer refused = searoom("explore " + file("design.yaml") + " --plan");
    EXPECT_EQ(refused.code, 2) << world << refused.text;
    EXPECT_THAT(refused.text, HasSubstr("wanted one inside the scenario's folder")) << world;
    EXPECT_THAT(refused.text, ::testing::Not(HasSubstr("root:"))) << world;
  }
  for (const char* csv : {"/etc/passwd", "../../points.csv", "/dev/zero"}) {
    design(std::string("design: csv\nfile: ") + csv + "\n");
    const Answer refused = searoom("explore " + file("design.yaml") + " --plan");
    EXPECT_EQ(refused.code, 2) << csv << refused.text;
    EXPECT_THAT(refused.text, HasSubstr("wanted one inside the scenario's folder")) << csv;
    EXPECT_THAT(refused.text, ::testing::Not(HasSubstr("root:"))) << csv;
  }
}

TEST_F(ExploreCommand, ChangesOneAssumptionAtATimeInTheWorldAsItIs) {
  design(
      "design: one-at-a-time\nruns: 1\nuncertainties: {vessels.boat.people_aboard: {range: [50, 190]}}\n"
      "levers: {vessel_kinds.boat.water_litres: {range: [1000, 9000]}}\n");
  const Answer ran = searoom("explore " + file("design.yaml") + " --out " + file("e.db"));
  ASSERT_EQ(ran.code, 0) << ran.text;
  const Manifest m = ResultsDb::open(file("e.db"), Sqlite::Mode::read).manifest();
  ASSERT_EQ(m.alternatives.size(), 5u);
  std::map<std::string, double> world(m.alternatives[0].point.begin(), m.alternatives[0].point.end());
  EXPECT_EQ(world["vessels.boat.people_aboard"], 100) << "written with its source";
  EXPECT_EQ(world["vessel_kinds.boat.water_litres"], 3000);
  std::map<std::string, double> low(m.alternatives[1].point.begin(), m.alternatives[1].point.end());
  EXPECT_EQ(low["vessels.boat.people_aboard"], 50);
  EXPECT_EQ(low["vessel_kinds.boat.water_litres"], 3000);
}

// Another factor's points, where this one is as the world has it, are none of its ends.
TEST_F(ExploreCommand, ReportsOfOneAssumptionAtATimeWhatItDoesAtItsEndsAlone) {
  std::ofstream(file("hot.yaml")) << R"(
extends: world.yaml
people: {air: {hottest_of_day_celsius: 30}, hazards: {thirst: {}}}
vessel_kinds: {boat: {water_litres: 600}}
policies: {cooler: {about: Less heat, change: {people: {air: {hottest_of_day_celsius: 20}}}}}
)";
  std::ofstream(file("design.yaml"))
      << "world: hot.yaml\ndesign: one-at-a-time\nruns: 4\npolicies: none, cooler\nlevers: "
         "{vessels.boat.people_aboard: {range: [50, 190]}, vessel_kinds.boat.water_litres: {range: [500, "
         "9000]}}\n";
  ASSERT_EQ(searoom("explore " + file("design.yaml") + " --out " + file("e.db")).code, 0);
  ASSERT_EQ(searoom("report " + file("e.db") + " -o " + file("r.html")).code, 0);
  // Two alternatives a point; the least water is the fourth point.
  const Results results = read_results(file("e.db"));
  const auto difference = [&, lost = results.find("lost")](std::size_t point) {
    return difference_in_words(
        paired_difference(lost->alternatives[2 * point], lost->alternatives[2 * point + 1]), "seeds");
  };
  ASSERT_NE(difference(3), difference(1)) << "the fewest people, with the water of the world";
  std::ostringstream page;
  page << std::ifstream(file("r.html")).rdbuf();
  EXPECT_THAT(page.str(), HasSubstr("<td>vessel_kinds.boat.water_litres</td><td>" + difference(3)));
  EXPECT_THAT(page.str(), HasSubstr("at its lowest and at its highest"));
}

TEST_F(ExploreCommand, FindsWhatTheDeadDependOn) {
  design(
      "design: sobol\npoints: 16\nruns: 1\n"
      "uncertainties: {vessels.boat.people_aboard: {levels: [50, 75, 100, 125, 150, 175, 200]}}\n"
      "levers: {vessel_kinds.boat.length_metres: {range: [19, 21]}}\n");
  const Answer ran = searoom("explore " + file("design.yaml") + " --out " + file("e.db"));
  EXPECT_EQ(ran.code, 0) << ran.text;
  const Answer s = searoom("sensitivity " + file("e.db") + " --outcome at_sea.people");
  EXPECT_EQ(s.code, 0) << s.text;
  EXPECT_THAT(s.text, HasSubstr("1     vessels.boat.people_aboard"));
  EXPECT_LT(s.text.find("people_aboard"), s.text.find("length_metres"));
  const Answer d = searoom("discover " + file("e.db") + " --fail 'at_sea.people > 350'");
  EXPECT_EQ(d.code, 0) << d.text;
  EXPECT_THAT(d.text, HasSubstr("vessels.boat.people_aboard is above"));
  EXPECT_THAT(d.text, HasSubstr("largest regret"));
  EXPECT_EQ(searoom("report " + file("e.db") + " -o " + file("e.html")).code, 0);
  EXPECT_THAT(contents_of(file("e.html")), HasSubstr("vessels.boat.people_aboard"));
  EXPECT_EQ(searoom("rerun " + file("e.html")).code, 0);
}

// A mechanism that one policy alone switches on.
TEST_F(ExploreCommand, SensitivityLeavesOutWhatCannotAct) {
  const std::string detour = "mechanisms.it.does.disembarkation_arrangement.detour_hours";
  std::ofstream(file("design.yaml"))
      << "world: disembarkation-arrangement\ndesign: lhs\npoints: 6\nruns: 2\npolicies: none, with\nlevers: {"
      << detour << ": {range: [1, 90]}, vessels.one.people_aboard: {range: [20, 100]}}\n";
  const Answer ran = searoom("explore " + file("design.yaml") + " --out " + file("e.db"));
  ASSERT_EQ(ran.code, 0) << ran.text;
  const std::string asked = "sensitivity " + file("e.db") + " --outcome person_days_at_sea --policy ";
  const Answer without = searoom(asked + "none");
  EXPECT_EQ(without.code, 0) << without.text;
  EXPECT_THAT(without.text, HasSubstr("doing nothing under none: " + detour + " (switched off)."));
  EXPECT_THAT(without.text, HasSubstr("vessels.one.people_aboard"));
  EXPECT_THAT(searoom(asked + "with").text, Not(HasSubstr("Left out"))) << "there it may act";
  EXPECT_THAT(searoom(asked + "none --against with").text, Not(HasSubstr("Left out")));
}

class Discover : public testing::Test {
 protected:
  std::string file(const std::string& name) const { return folder_.file(name); }
  // One policy lands all hundred people at each of four points, the other nobody.
  void SetUp() override {
    std::ofstream(file("w.yaml")) << R"(
title: Two boats that make for a port
start: 2015-01-01
end: 2015-01-04
step_minutes: 60
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
places: {a: {at: [10, 92]}, b: {at: [10, 97], country: THA}}
vessel_kinds: {t: {leeway: FISHING-VESSEL-1, length_metres: 18, people_most: 200, cruise_speed_knots: 6}}
people: {foundering_factor: 0}
vessels: {v: {kind: t, from: a, destination: b, people_aboard: 100}}
policies:
  fast: {about: the boat is fast, change: {vessel_kinds: {t: {cruise_speed_knots: 8}}}}
  none-lands: {about: no boat makes for land, change: {vessels: {v: {destination: ~}}}}
)";
    std::ofstream(file("d.yaml")) << "world: w.yaml\npolicies: fast, none-lands\ndesign: full\nlevels: 4\n"
                                     "runs: 2\nuncertainties: {people.body_weight_kilograms: {range: [40, "
                                     "60]}}\n";
    ASSERT_EQ(searoom("explore " + file("d.yaml") + " --out " + file("d.db")).code, 0);
  }
  std::string told(const std::string& arguments, int code = 0) const {
    const Answer a = searoom("discover " + file("d.db") + " " + arguments);
    EXPECT_EQ(a.code, code) << a.text;
    return a.text;
  }
  TemporaryFolder folder_{"searoom-discover"};
};

TEST_F(Discover, MeetsTheThresholdWhereTheConditionDoesNotHold) {
  const std::string few = told("--fail 'landed < 50'");
  EXPECT_THAT(few, ContainsRegex("fast +100 +100 +0 +0 +4 of 4"));
  EXPECT_THAT(few, ContainsRegex("none-lands +0 +0 +100 +100 +0 of 4"));
  EXPECT_THAT(few, HasSubstr("none-lands: fails at 4 of 4 points (by single seeds at 4 to 4)"));
  const std::string many = told("--fail 'landed > 50'");
  EXPECT_THAT(many, ContainsRegex("fast +100 +100 +100 +100 +0 of 4"));
  EXPECT_THAT(many, ContainsRegex("none-lands +0 +0 +0 +0 +4 of 4"));
  EXPECT_THAT(told("--fail 'lost < 3000'"), ContainsRegex("fast .* 0 of 4"))
      << "the side that was asked goes before the one that is beyond dispute";
}

TEST_F(Discover, WeighsOutcomesByTheSideThatWasAsked) {
  const std::string more = told("--outcome landed --better more --pareto landed:more,lost");
  EXPECT_THAT(more, ContainsRegex("fast +100 +100 +0 +0"));
  EXPECT_THAT(more, HasSubstr("landed (more)"));
  EXPECT_THAT(more, ContainsRegex("fast +100 +0 +no"));
  EXPECT_THAT(more, ContainsRegex("none-lands +0 +0 +yes"));
  EXPECT_THAT(told("--fail 'landed < 50' --pareto landed,lost"), ContainsRegex("fast +100 +0 +no"))
      << "by the condition";
}

TEST_F(Discover, RefusesToChooseASideItself) {
  EXPECT_THAT(told("--outcome landed", 2), HasSubstr("wanted --better less or --better more"));
  EXPECT_THAT(told("--pareto landed,lost", 2), HasSubstr("wanted --pareto landed:less or landed:more"));
  EXPECT_THAT(told("--outcome landed --better most", 2), HasSubstr("wanted less or more"));
  EXPECT_THAT(told("--fail 'landed < 50' --better less", 2), HasSubstr("wanted the side that --fail leaves"));
}

TEST_F(Discover, RefusesAnotherOutcomeBesideThatOfAFailure) {
  EXPECT_THAT(told("--outcome lost --fail 'landed < 50'", 2), HasSubstr("wanted landed or none"));
  EXPECT_EQ(told("--outcome landed --fail 'landed < 50'"), told("--fail 'landed < 50'"));
}

TEST_F(Discover, SaysHowFarLuckReaches) {
  EXPECT_THAT(told("--fail 'landed < 50'"), HasSubstr("standard error of about 0"));
  EXPECT_THAT(told("--fail 'landed < 50'"), HasSubstr("4 of 4 points, 2 seeds at each"));
}

TEST_F(ExploreCommand, WhatIsMadeOfAnUnfinishedExplorationSaysSo) {
  design(
      "design: lhs\npoints: 4\nruns: 3\npolicies: none, more-water\nlevers: {vessel_kinds.boat.water_litres: "
      "{range: [1000, 9000]}}\n");
  ASSERT_EQ(searoom("explore " + file("design.yaml") + " --out " + file("e.db")).code, 0);
  const auto without = [&](const std::string& rows, const std::string& db) {
    std::filesystem::copy_file(file("e.db"), db);
    Sqlite(db, Sqlite::Mode::write)
        .execute("DELETE FROM runs WHERE " + rows + "; DELETE FROM figures WHERE " + rows);
  };
  without("seed = 3 AND policy > 2", file("half.db"));
  const std::string said = "Unfinished: 19 of 24 runs are done";
  EXPECT_THAT(searoom("outcomes " + file("half.db")).text, HasSubstr(said));
  EXPECT_THAT(searoom("outcomes " + file("half.db")).text, HasSubstr("2 seeds of each of 2 policies"));
  EXPECT_THAT(searoom("discover " + file("half.db")).text, HasSubstr(said));
  EXPECT_THAT(searoom("discover " + file("half.db")).text, HasSubstr("2 seeds at each"));
  const Answer s = searoom("sensitivity " + file("half.db") + " --outcome at_sea.people");
  EXPECT_EQ(s.code, 0) << s.text;
  EXPECT_THAT(s.text, HasSubstr(said));
  EXPECT_EQ(searoom("report " + file("half.db") + " -o " + file("half.html")).code, 0);
  EXPECT_THAT(contents_of(file("half.html")), HasSubstr(said));
  // Of no seed all runs are there: nothing can be said of seeds, and a point or two of futures.
  without("policy = 7", file("none.db"));
  const Answer none = searoom("outcomes " + file("none.db"));
  EXPECT_EQ(none.code, 2);
  EXPECT_THAT(none.text, HasSubstr("found no seed of which all 8 runs are done"));
  EXPECT_THAT(searoom("discover " + file("none.db")).text, HasSubstr("3 of 4 points"));
  EXPECT_EQ(searoom("sensitivity " + file("none.db")).code, 2);
}

TEST_F(ExploreCommand, TakesRangesFromTheWorldAndGivesTheSameRowsHoweverItIsShared) {
  design(
      "design: lhs\npoints: 6\nruns: 2\npolicies: none, more-water\nlevers: {vessel_kinds.boat.water_litres: "
      "{range: [1000, 9000]}}\n");
  EXPECT_EQ(searoom("explore " + file("design.yaml") + " --jobs 1 --out " + file("1.db")).code, 0);
  EXPECT_EQ(searoom("explore " + file("design.yaml") + " --jobs 4 --out " + file("4.db")).code, 0);
  EXPECT_EQ(rows_of(file("1.db")), rows_of(file("4.db")));
  for (const char* part : {"1", "2"})
    EXPECT_EQ(searoom("explore " + file("design.yaml") + " --shard " + part + "/2 --out " + file(part)).code,
              0);
  EXPECT_EQ(searoom("merge " + file("m.db") + " " + file("2") + " " + file("1")).code, 0);
  EXPECT_EQ(rows_of(file("m.db")), rows_of(file("1.db")));
}

TEST_F(ExploreCommand, ADesignThatIsWrongIsSaidWithItsPlace) {
  design(lhs);
  const Answer unknown = searoom("explore " + file("design.yaml") + " --plan");
  EXPECT_EQ(unknown.code, 2);
  EXPECT_THAT(unknown.text, HasSubstr("sea.wind"));
  design("design: lhs\nlevers: {vessel_kinds.boat.water_litres: {}}\n");
  const Answer without = searoom("explore " + file("design.yaml") + " --plan");
  EXPECT_EQ(without.code, 2);
  EXPECT_THAT(without.text,
              HasSubstr("design.yaml:3:10: vessel_kinds.boat.water_litres: found no range in the world"));
  design("design: lhc\npoints: 1\nuncertainties: {a: {range: [2, 1]}}\n");
  const Answer bad = searoom("explore " + file("design.yaml") + " --plan");
  EXPECT_EQ(bad.code, 2);
  EXPECT_THAT(bad.text, HasSubstr("design.yaml:2:9: design: found lhc"));
  EXPECT_THAT(bad.text, HasSubstr("design.yaml:3:9: points"));
  EXPECT_THAT(bad.text, HasSubstr("found no range, wanted [low, high]"));
  EXPECT_EQ(searoom("compare " + file("world.yaml") + " --runs 2 --out " + file("c.db")).code, 0);
  const Answer other = searoom("sensitivity " + file("c.db"));
  EXPECT_EQ(other.code, 2);
  EXPECT_THAT(other.text, HasSubstr("wanted those of searoom explore"));
}

}  // namespace
}  // namespace searoom::test
