// A tiny world set against targets whose answers are known.
#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "sim/base/complaints.h"
#include "sim/experiment/running/side_by_side.h"
#include "sim/experiment/validation/validation_table.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

const std::string two_days_of_boats = R"(
title: Two days of boats
start: 2015-05-01
end: 2015-05-03
step_minutes: 60
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 11, cell_minutes: 10}
places:
  harbour: {at: [10, 95], kind: embarkation}
vessel_kinds:
  skiff: {leeway: SKIFF-1, length_metres: 6, people_most: 12, cruise_speed_knots: 5}
people: {foundering_factor: 0}
departures:
  flow:
    boats_per_week: 70
    places: {harbour: 1}
    boats: {skiff: {share: 1, people_aboard: 4}}
    destinations: {harbour: 1}
log: {positions_every_hours: 24}
)";

std::string target(const std::string& id, const std::string& accepted, const std::string& rest) {
  return "  " + id +
         ":\n    name: Something\n    how: Somehow\n    unit: people\n    observed: 80\n    accepted: " +
         accepted + "\n    source: nobody\n    confidence: low\n    use: held-out\n" + rest;
}

const std::string departed_in_may_1_and_2 =
    "    measure: {people_departed: {from: 2015-05-01, until: 2015-05-03}}\n";

class Validating : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("searoom-validate-" + std::to_string(getpid()));
    fs::create_directories(folder_);
    write("world.yaml", two_days_of_boats);
  }
  void TearDown() override { fs::remove_all(folder_); }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }
  std::vector<Target> targets(const std::string& text) const {
    write("targets.yaml", "targets:\n" + text);
    return read_targets(folder_ / "targets.yaml");
  }
  std::string refused(const std::string& text) const {
    try {
      targets(text);
    } catch (const BadInput& e) {
      std::string said = e.what();
      for (std::size_t at; (at = said.find(folder_.string() + "/")) != std::string::npos;)
        said.erase(at, folder_.string().size() + 1);
      return said;
    }
    return "nothing";
  }
  ValidationPlan plan(int threads = 1) const {
    return {{folder_ / "world.yaml", {}, {}}, 1, 12, threads, false};
  }
  fs::path folder_;
};

TEST_F(Validating, AMeanInsideTheRangePasses) {
  const Validation v = validate(plan(), targets(target("A", "[40, 120]", departed_in_may_1_and_2) +
                                                target("B", "[0, 1]", departed_in_may_1_and_2)));
  ASSERT_EQ(v.results.size(), 2u);
  EXPECT_EQ(v.results[0].verdict, Verdict::passed);
  EXPECT_EQ(v.results[1].verdict, Verdict::failed);
  EXPECT_EQ(v.results[0].values.size(), 12u);
  EXPECT_NEAR(v.results[0].summary.mean, 80, 25);
}

TEST_F(Validating, AnyNumberOfThreadsGivesTheSame) {
  const auto all = targets(target("A", "[40, 120]", departed_in_may_1_and_2));
  EXPECT_EQ(validation_json(validate(plan(1), all)), validation_json(validate(plan(3), all)));
}

TEST_F(Validating, ATargetMayAskForAnotherRun) {
  const Validation v = validate(
      plan(), targets(target("A", "[40, 120]", departed_in_may_1_and_2) +
                      target("B", "[0, 1]",
                             "    run: {start: 2015-04-01, end: 2015-04-03, "
                             "set: {departures.flow.boats_per_week: 0}}\n"
                             "    measure: {people_departed: {from: 2015-04-01, until: 2015-04-03}}\n")));
  EXPECT_EQ(v.results[1].verdict, Verdict::passed);
  EXPECT_EQ(v.results[1].summary.mean, 0);
}

TEST_F(Validating, WhatTheRunDoesNotCoverIsNotTestedAndSaid) {
  const Validation v = validate(
      plan(),
      targets(target("A", "[0, 1]", "    measure: {deaths: {from: 2015-05-01, until: 2015-06-01}}\n") +
              target("B", "[0, 1]", "    not_tested: there are no fishers\n")));
  EXPECT_EQ(v.count(Verdict::not_tested), 2u);
  const std::string text = validation_table(v);
  EXPECT_THAT(text,
              HasSubstr("A was not tested: the run from 2015-05-01 to 2015-05-03 does not cover 2015-05-01 "
                        "to 2015-06-01."));
  EXPECT_THAT(text, HasSubstr("B was not tested: there are no fishers."));
  EXPECT_THAT(text, HasSubstr("Of 2 targets 0 passed, 0 failed, and 2 were not tested."));
}

TEST_F(Validating, BadTargetsAreRefusedWithTheirPlaces) {
  EXPECT_EQ(refused(target("A", "[3, 1]", departed_in_may_1_and_2)),
            "targets.yaml:7:15: targets.A.accepted: found no range, wanted [low, high]");
  EXPECT_EQ(refused(target("A", "[0, 1]", "")),
            "targets.yaml:3:5: targets.A: found neither measure nor not_tested, wanted one of them");
  EXPECT_EQ(
      refused(target("A", "[0, 1]", departed_in_may_1_and_2 + "    not_tested: because\n")),
      "targets.yaml:12:17: targets.A.not_tested: found both measure and not_tested, wanted one of them");
  EXPECT_THAT(refused(target("A", "[0, 1]", departed_in_may_1_and_2 + "    naif: 3\n")),
              HasSubstr("targets.A.naif: found an unknown key"));
  EXPECT_THAT(refused("  A: {name: Something}\n"),
              HasSubstr("targets.A.observed: found nothing, wanted this key"));
  EXPECT_THROW(read_targets(folder_ / "none.yaml"), BadInput);
}

TEST_F(Validating, ANameThatTheWorldDoesNotKnowIsRefused) {
  write("world.yaml", two_days_of_boats + "states: {THA: {name: Thailand}, MYS: {name: Malaysia}}\n");
  const auto all = targets(
      target("A", "[0, 1]",
             "    measure: {people_ashore: {countries: THX, from: 2015-05-01, until: 2015-05-02}}\n"));
  try {
    validate(plan(), all);
    FAIL();
  } catch (const BadInput& e) {
    EXPECT_THAT(e.what(),
                HasSubstr("targets.yaml:2:3: targets.A.measure: found a country that the world does not "
                          "know: THX, wanted one of THA, MYS; did you mean THA?"));
  }
}

TEST_F(Validating, TheTableShowsFailuresAndTheNaiveValue) {
  const auto all = targets(
      target("A", "[200, 300]", departed_in_may_1_and_2 + "    naive: {value: 250, source: last year}\n") +
      target("B", "[1, 2]",
             "    measure: {people_per_abandoned_boat: {from: 2015-05-01, until: 2015-05-03}}\n"));
  const std::string text = validation_table(validate(plan(), all));
  EXPECT_THAT(text, ::testing::ContainsRegex(
                        "A +Something, people +80 +200 to 300 .*0 % +FAIL +250 +pass +held out"));
  EXPECT_THAT(text, ::testing::ContainsRegex("B .* in no run +0 % +FAIL +none +- +held out"));
  EXPECT_THAT(text, HasSubstr("B has a value in 0 of 12 runs"));
  EXPECT_THAT(text, HasSubstr("Of 2 targets 0 passed, 2 failed, and 0 were not tested."));
}

TEST(Targets, OfTheAndamanWorldAreTheFourteenAndAllHaveAnAnswer) {
  const std::vector<Target> all = read_targets(source_path("scenarios/andaman-2015/targets.yaml"));
  ASSERT_EQ(all.size(), 14u);
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ(all[i].id, "C" + std::to_string(i + 1));
    EXPECT_TRUE(all[i].accepts(all[i].observed)) << all[i].id;
    EXPECT_NE(all[i].measure, nullptr) << all[i].id;
  }
}

TEST(SideBySide, DoesEachPieceOfWorkOnceAndThrowsWhatItThrew) {
  std::vector<int> times(100);
  side_by_side(100, 4, [&](std::size_t i) { ++times[i]; });
  EXPECT_EQ(times, std::vector<int>(100, 1));
  EXPECT_THROW(side_by_side(10, 3,
                            [](std::size_t i) {
                              if (i == 4) throw BadInput("no");
                            }),
               BadInput);
}

}  // namespace
}  // namespace searoom::test
