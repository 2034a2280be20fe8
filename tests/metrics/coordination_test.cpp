// Outcomes of what states agree on, on histories that can be added up by hand.
#include <gtest/gtest.h>

#include <map>

#include "sim/metrics/burden.h"
#include "tests/metrics/outcomes_of.h"

namespace searoom::test {
namespace {

using K = EventKind;

std::map<std::string, double> outcomes_with_desks(std::vector<Event> events) {
  RunHeader h = hourly_header();
  h.scenario = scenario_told(R"({"states": {
    "THA": {"name": "Thailand", "desk": {}, "population_millions": 30},
    "MYS": {"name": "Malaysia", "desk": {}, "population_millions": {"value": 10, "source": "S"}}}})");
  return outcomes_of(in_order(std::move(events)), h);
}

Event of_state(const std::string& day, K kind, const std::string& country, double age_hours = 0) {
  Event e = at(day, kind, "");
  e.country = country;
  e.picture.age_hours = age_hours;
  e.picture.seen_as = "adrift";
  return e;
}

TEST(Burden, IsTheShareOfPeopleWhoWouldBeElsewhere) {
  EXPECT_DOUBLE_EQ(index_of_dissimilarity({30, 10}, {3, 1}), 0);
  EXPECT_DOUBLE_EQ(index_of_dissimilarity({40, 0}, {1, 1}), 0.5);
  const auto o =
      outcomes_with_desks({disembarkation("2015-03-09", "THA/navy/1", "b/1", {40, 0}, "THA", "state")});
  EXPECT_DOUBLE_EQ(o.at("burden.equal"), 50);
  EXPECT_DOUBLE_EQ(o.at("burden.population"), 25);
  EXPECT_FALSE(o.contains("burden.coast"));  // nobody says how long coasts are
}

TEST(DecisionAge, IsTheMeanAgeOfTheNewsByState) {
  const auto o = outcomes_with_desks({of_state("2015-03-01", K::decided, "THA", 2),
                                      of_state("2015-03-02", K::decided, "THA", 4),
                                      of_state("2015-03-03", K::decided, "MYS", 9)});
  EXPECT_DOUBLE_EQ(o.at("decision_age.hours"), 5);
  EXPECT_DOUBLE_EQ(o.at("decision_age.hours.THA"), 3);
}

TEST(Commitments, AreCountedMadeKeptAndBrokenByState) {
  const auto o = outcomes_with_desks({of_state("2015-03-01", K::committed, "THA"),
                                      of_state("2015-03-01", K::committed, "MYS"),
                                      of_state("2015-03-02", K::commitment_kept, "THA"),
                                      of_state("2015-03-02", K::commitment_broken, "MYS")});
  EXPECT_EQ(o.at("commitments.made"), 2);
  EXPECT_EQ(o.at("commitments.kept.THA"), 1);
  EXPECT_EQ(o.at("commitments.broken.MYS"), 1);
  EXPECT_FALSE(o.contains("commitments.broken.THA"));
}

TEST(Convening, IsFromTheFirstReportOfABoatInTroubleToCallAndMeeting) {
  Event sound = of_state("2015-03-01", K::report_received, "THA");
  sound.picture.seen_as = "sound";
  const auto o = outcomes_with_desks({sound, of_state("2015-03-03", K::report_received, "THA"),
                                      of_state("2015-03-05", K::meeting_called, ""),
                                      of_state("2015-03-20", K::meeting_held, "")});
  EXPECT_DOUBLE_EQ(o.at("meetings.days_to_call"), 2);
  EXPECT_DOUBLE_EQ(o.at("meetings.days_to_meeting"), 17);
}

TEST(ResponsibilityGap, IsToldByWhoKnewAndWhoseRegionItIs) {
  Event began = of_state("2015-03-01", K::gap_began, "THA");
  began.vessel = "a/1";
  began.region = "MYS";
  Event ended = at("2015-03-02", K::gap_ended, "a/1");
  ended.hours = 24;
  const auto o = outcomes_with_desks({began, ended});
  EXPECT_DOUBLE_EQ(o.at("gap.hours.pair.THA-MYS"), 24);
}

}  // namespace
}  // namespace searoom::test
