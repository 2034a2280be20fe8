// Outcomes of what states, fishers and ships do, on histories that can be added up by hand.
#include <gtest/gtest.h>

#include <map>

#include "sim/metrics/metric.h"
#include "sim/metrics/refusals.h"
#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using K = EventKind;

// Of a world with desks of Thailand, Malaysia and Indonesia.
RunHeader header_with_desks() {
  RunHeader h = hourly_header();
  h.scenario = scenario_told(R"({"states": {
    "THA": {"name": "Thailand", "desk": {}, "reception": {"shelter_places": 300}},
    "MYS": {"name": "Malaysia", "desk": {}}, "IDN": {"name": "Indonesia", "desk": {}},
    "NZL": {"name": "New Zealand"}}})");
  return h;
}

class Outcomes {
 public:
  explicit Outcomes(std::vector<Event> events) {
    OutcomeFold fold(header_with_desks());
    for (const Event& e : in_order(std::move(events))) fold.observe(e);
    for (const Outcome& o : fold.outcomes()) {
      values_[o.key] = o.value;
      labels_[o.key] = o.label;
    }
  }
  // Fails where there is no such line.
  double operator[](const std::string& key) const {
    EXPECT_TRUE(values_.contains(key)) << key;
    return values_.contains(key) ? values_.at(key) : -1;
  }
  bool has(const std::string& key) const { return values_.contains(key); }
  std::string label(const std::string& key) const { return labels_.contains(key) ? labels_.at(key) : ""; }

 private:
  std::map<std::string, double> values_;
  std::map<std::string, std::string> labels_;
};

// One boat is emptied by fishers, one is towed in, one is brought back.
std::vector<Event> three_rescues() {
  return {at("2015-03-01", K::departed, "a/1", {6, 4}),
          at("2015-03-01", K::departed, "b/1", {20, 0}),
          at("2015-03-01", K::departed, "c/1", {7, 0}),
          at("2015-03-02", K::departed, "d/1", {9, 0}),
          at("2015-03-03", K::engine_failed, "a/1"),
          by_unit("2015-03-06", K::rescued, "langsa/17", "a/1", {6, 4}),
          at("2015-03-06", K::boat_gone, "a/1", {}, "brought in"),
          disembarkation("2015-03-07", "langsa/17", "", {6, 4}, "IDN", "fishers"),
          disembarkation("2015-03-09", "THA/navy/1", "b/1", {20, 0}, "THA", "state"),
          at("2015-03-09", K::boat_gone, "b/1", {}, "brought in"),
          [] {
            Event e = by_unit("2015-03-11", K::returned, "MMR/navy/1", "c/1", {7, 0});
            e.cause = Cause::state;
            return e;
          }(),
          by_unit("2015-03-12", K::rescued, "lane/3", "d/1", {5, 0}),
          at("2015-03-13", K::run_ended, "")};
}

TEST(Disembarked, ByCountryAndByWhom) {
  const Outcomes o(three_rescues());
  EXPECT_EQ(o["landed"], 0);
  EXPECT_EQ(o["disembarked"], 30);
  EXPECT_EQ(o["disembarked.IDN"], 10);
  EXPECT_EQ(o["disembarked.THA"], 20);
  EXPECT_EQ(o["disembarked.by.fishers"], 10);
  EXPECT_EQ(o["disembarked.by.state"], 20);
  EXPECT_EQ(o["returned"], 7);
  EXPECT_EQ(o["returned.MMR"], 7);
  EXPECT_EQ(o.label("disembarked.by.fishers"), "  by fishers");
  EXPECT_FALSE(o.has("disembarked.by.NGO_ship"));
}

TEST(Disembarked, EverybodyWhoDepartedIsInExactlyOneFigure) {
  const Outcomes o(three_rescues());
  EXPECT_EQ(o["departed.people"],
            o["landed"] + o["disembarked"] + o["returned"] + o["dead"] + o["missing"] + o["at_sea.people"]);
  EXPECT_EQ(o["at_sea.people"], 9);
  EXPECT_EQ(o["at_sea.on_ships"], 5);
  EXPECT_EQ(o["at_sea.boats"], 1);
}

TEST(Disembarked, DaysAboardAShipAreDaysAtSeaButNotDaysStranded) {
  const Outcomes o(three_rescues());
  EXPECT_EQ(o["person_days_at_sea"], 10 * 6 + 20 * 8 + 7 * 10 + 9 * 11);
  EXPECT_EQ(o["boat_days_at_sea"], 5 + 8 + 10 + 11);
  EXPECT_EQ(o["person_days_stranded"], 10 * 3);
}

Event seen_as(const std::string& seen, Event e) {
  e.picture.seen_as = seen;
  return e;
}

// By the desk of a state, about a boat.
Event by_desk(const std::string& time, K kind, const std::string& country, const std::string& vessel) {
  Event e = at(time, kind, vessel);
  e.country = country;
  return e;
}

TEST(FirstAssistance, CountsFromTheFirstSignOfDistressToTheFirstHelp) {
  Event rain = at("2015-03-03", K::supplied, "a/1", {10, 0}, "rain");
  const Outcomes o(
      {at("2015-03-01", K::departed, "a/1", {10, 0}), at("2015-03-01", K::departed, "b/1", {10, 0}),
       at("2015-03-01", K::departed, "c/1", {10, 0}), at("2015-03-01", K::departed, "d/1", {10, 0}),
       at("2015-03-02", K::engine_failed, "a/1"), rain, at("2015-03-03", K::called_for_help, "a/1"),
       by_unit("2015-03-03T12:00", K::towed_out, "IDN/navy/1", "a/1"),
       by_unit("2015-03-04", K::supplied, "MYS/navy/1", "a/1", {10, 0}),
       by_unit("2015-03-05", K::rescued, "langsa/1", "a/1", {10, 0}),
       at("2015-03-02", K::abandoned, "b/1", {10, 0}),
       by_unit("2015-03-02T12:00", K::helped_on, "THA/navy/1", "b/1", {10, 0}),
       at("2015-03-02", K::capsized, "c/1", {10, 0}),
       by_unit("2015-03-02", K::helped_on, "THA/navy/1", "d/1", {10, 0})});
  EXPECT_EQ(o["distress.boats"], 3) << "d/1 was in none";
  EXPECT_EQ(o["distress.assisted"], 2);
  EXPECT_EQ(o["distress.never_assisted"], 1);
  EXPECT_EQ(o["distress.hours_to_assistance"], (48 + 12) / 2) << "neither rain nor a tow out to sea helps";
}

TEST(FirstAssistance, ABoatThatMendsItselfIsInDistressNoMore) {
  const Outcomes o({at("2015-03-01", K::departed, "a/1", {10, 0}), at("2015-03-02", K::engine_failed, "a/1"),
                    at("2015-03-03", K::engine_repaired, "a/1"), at("2015-03-08", K::fuel_exhausted, "a/1"),
                    by_unit("2015-03-08T05:00", K::taken_in_tow, "THA/navy/1", "a/1", {10, 0})});
  EXPECT_EQ(o["distress.hours_to_assistance"], 5);
}

TEST(FirstAssistance, OfABoatThatNeverHadPowerFromItsDeparture) {
  Event raft = at("2015-03-01", K::departed, "a/1", {10, 0});
  raft.without_power = true;
  const Outcomes o({raft, seen_as("adrift", at("2015-03-03", K::sighted, "a/1")),
                    by_unit("2015-03-03T07:00", K::rescued, "langsa/1", "a/1", {10, 0})});
  EXPECT_EQ(o["distress.boats"], 1);
  EXPECT_EQ(o["distress.hours_to_assistance"], 48 + 7);
}

TEST(FirstAssistance, OfABoatThatNobodySteersFromWhenItIsComeUpon) {
  const Outcomes o({at("2015-03-01", K::departed, "a/1", {10, 0}),
                    seen_as("sound", at("2015-03-02", K::sighted, "a/1")),
                    seen_as("adrift", at("2015-03-03", K::sighted, "a/1")),
                    by_unit("2015-03-03T07:00", K::rescued, "langsa/1", "a/1", {10, 0})});
  EXPECT_EQ(o["distress.hours_to_assistance"], 7);
}

TEST(FirstAssistance, BoatsWithNobodyAboardAndThoseOnTheShoreAreInNoDistress) {
  const Outcomes o({at("2015-03-01", K::boat_stationed, "m/1"), at("2015-03-02", K::engine_failed, "m/1"),
                    at("2015-03-02", K::abandoned, "m/1", {0, 0}),
                    at("2015-03-03", K::departed, "a/1", {10, 0}), at("2015-03-04", K::grounded, "a/1"),
                    landing("2015-03-04", "a/1", {10, 0}, "IDN", "ran ashore")});
  EXPECT_FALSE(o.has("distress.boats"));
}

TEST(TimeToSafety, IsCountedOverLandingsAndDisembarkationsButNotWhoIsLetOff) {
  const Outcomes o({at("2015-03-01", K::departed, "a/1", {10, 0}),
                    at("2015-03-01", K::departed, "b/1", {10, 0}),
                    landing("2015-03-03", "b/1", {10, 0}, "BGD", "let off"),
                    landing("2015-03-11", "a/1", {6, 0}, "THA", "relay"),
                    by_unit("2015-03-12", K::rescued, "langsa/1", "a/1", {4, 0}),
                    disembarkation("2015-03-31", "langsa/1", "", {4, 0}, "IDN", "fishers")});
  EXPECT_EQ(o["days_to_safety"], 10);
  EXPECT_EQ(o["days_to_safety.brought"], 30);
}

TEST(Pushbacks, OnOneBoatCanRepeatAcrossThreeStates) {
  const Outcomes o({by_unit("2015-05-11", K::towed_out, "IDN/navy/1", "a/1", {200, 200}),
                    by_unit("2015-05-11T12:00", K::tow_ended, "IDN/navy/1", "a/1"),
                    by_unit("2015-05-13", K::escorted_out, "MYS/navy/1", "a/1", {200, 199}),
                    by_unit("2015-05-15", K::helped_on, "THA/navy/1", "a/1", {200, 190}),
                    by_unit("2015-05-16", K::escorted_out, "MYS/navy/2", "a/1", {200, 190}),
                    by_unit("2015-05-16", K::towed_out, "IDN/navy/1", "b/1", {50, 0}),
                    by_unit("2015-05-17", K::shadowed, "IDN/navy/1", "b/1", {50, 0})});
  EXPECT_EQ(o["pushbacks"], 5);
  EXPECT_EQ(o["pushbacks.IDN"], 2);
  EXPECT_EQ(o["pushbacks.MYS"], 2);
  EXPECT_EQ(o["pushbacks.THA"], 1);
  EXPECT_EQ(o["pushbacks.towed_out"], 2);
  EXPECT_EQ(o["pushbacks.repeat"], 3);
  EXPECT_EQ(o["pushbacks.repeat.MYS"], 2);
  EXPECT_FALSE(o.has("pushbacks.repeat.IDN"));
  EXPECT_EQ(o["pushed_back.boats"], 2);
  EXPECT_EQ(o["pushed_back.boats.two_states"], 1);
  EXPECT_EQ(o["pushed_back.boats.three_states"], 1);
  EXPECT_EQ(o["pushed_back.people"], 450);
}

TEST(Pushbacks, ATowThatPartsOrAnEscortThatTurnsIntoATowIsOne) {
  const Outcomes o({by_unit("2015-05-11", K::escorted_out, "MYS/navy/1", "a/1"),
                    by_unit("2015-05-11T02:00", K::towed_out, "MYS/navy/1", "a/1"),
                    by_unit("2015-05-11T03:00", K::tow_parted, "MYS/navy/1", "a/1"),
                    by_unit("2015-05-11T04:00", K::towed_out, "MYS/navy/1", "a/1"),
                    by_unit("2015-05-11T06:00", K::tow_ended, "MYS/navy/1", "a/1"),
                    by_unit("2015-05-11T18:00", K::towed_out, "MYS/navy/1", "a/1")});
  EXPECT_EQ(o["pushbacks"], 2) << "the last is another, since the boat had been let go";
  EXPECT_EQ(o["pushbacks.repeat"], 1);
}

TEST(Pushbacks, AreSaidToBeNoneWhereStatesActAndPushNobodyBack) {
  EXPECT_EQ(Outcomes({at("2015-03-01", K::run_ended, "")})["pushbacks"], 0);
}

TEST(Refusals, AreCasesPortsAndBoatsInTroubleThatAreIgnored) {
  const Outcomes o({by_desk("2015-05-11", K::case_refused, "MYS", "a/1"),
                    by_desk("2015-05-12", K::case_refused, "THA", "a/1"),
                    by_desk("2015-05-12", K::port_denied, "THA", ""),
                    by_desk("2015-05-12", K::port_granted, "IDN", ""),
                    seen_as("adrift", by_desk("2015-05-13", K::ignored, "IDN", "a/1")),
                    seen_as("sound", by_desk("2015-05-13", K::ignored, "IDN", "b/1"))});
  EXPECT_EQ(o["refusals.cases"], 2);
  EXPECT_EQ(o["refusals.cases.THA"], 1);
  EXPECT_EQ(o["refusals.ports"], 1);
  EXPECT_EQ(o["refusals.ignored"], 1);
}

// Who is told of more refuses more: the share is what may be better or worse.
TEST(Refusals, AreSharesOfWhatWasAskedAndKnown) {
  const std::vector<Event> events = {
      by_desk("2015-05-11", K::case_refused, "MYS", "a/1"),
      by_desk("2015-05-12", K::case_accepted, "THA", "a/1"),
      by_desk("2015-05-12", K::case_refused, "THA", "b/1"),
      by_desk("2015-05-13", K::case_accepted, "THA", "c/1"),
      by_desk("2015-05-12", K::port_denied, "THA", ""),
      by_desk("2015-05-12", K::port_granted, "IDN", ""),
      seen_as("adrift", by_desk("2015-05-13", K::report_received, "IDN", "a/1")),
      seen_as("adrift", by_desk("2015-05-13", K::ignored, "IDN", "a/1")),
      seen_as("sinking", by_desk("2015-05-14", K::ignored, "IDN", "a/1")),
      seen_as("adrift", by_desk("2015-05-14", K::contact_opened, "IDN", "b/1")),
      seen_as("sound", by_desk("2015-05-14", K::contact_opened, "IDN", "c/1")),
      seen_as("sound", by_desk("2015-05-14", K::ignored, "IDN", "c/1"))};
  const Outcomes o(events);
  EXPECT_EQ(o["refusals.cases_share"], 50);
  EXPECT_EQ(o["refusals.cases_share.MYS"], 100);
  EXPECT_NEAR(o["refusals.cases_share.THA"], 100.0 / 3, 1e-9);
  EXPECT_EQ(o["refusals.ports_share"], 50);
  EXPECT_EQ(o["refusals.ignored"], 2) << "times";
  EXPECT_EQ(o["refusals.ignored_share"], 50) << "one boat of the two that were known to be in trouble";
  EXPECT_FALSE(Outcomes({by_desk("2015-05-12", K::case_accepted, "THA", "a/1")}).has("refusals.cases"));
  Refusals refusals;
  for (const Event& e : events) refusals.observe(e, RunHeader{});
  std::vector<Outcome> written;
  refusals.write(hourly_header(), written);
  for (const Outcome& outcome : written)
    EXPECT_EQ(outcome.wanted == Wanted::lower, outcome.key.ends_with("_share")) << outcome.key;
}

Event gap_in(const std::string& region, Event e) {
  e.region = region;
  return e;
}

TEST(ResponsibilityGap, CountsClosedGapsAndThoseStillOpenWithTheirPlace) {
  Event ended = at("2015-05-11", K::gap_ended, "a/1");
  ended.hours = 12;
  const Outcomes o({gap_in("IDN", at("2015-05-10T12:00", K::gap_began, "a/1")), ended,
                    gap_in("IDN", at("2015-05-12", K::gap_began, "b/1")),
                    gap_in("", at("2015-05-12", K::gap_began, "c/1")),
                    at("2015-05-12T05:00", K::boat_gone, "c/1", {}, "foundered"),
                    at("2015-05-13", K::run_ended, "")});
  EXPECT_EQ(o["gap.hours"], 12 + 24 + 5);
  EXPECT_EQ(o["gap.hours.IDN"], 36);
  EXPECT_EQ(o["gap.hours.none"], 5);
  EXPECT_EQ(o["gap.boats"], 3);
  EXPECT_EQ(o["gap.longest_hours"], 24);
}

TEST(NeverKnown, AreBoatsOfWhichNoDeskHeardAndTheDaysUntilOneDid) {
  const Outcomes o({at("2015-05-01", K::departed, "feeder/1", {10, 0}),
                    at("2015-05-01", K::departed, "a/1", {5, 0}),
                    transfer("2015-05-02", "feeder/1", "m/1", {10, 0}),
                    at("2015-05-02", K::boat_gone, "feeder/1", {}, "emptied"),
                    at("2015-05-04", K::abandoned, "m/1", {10, 0}),
                    at("2015-05-06", K::sighted, "m/1"),  // by fishers who tell nobody
                    by_desk("2015-05-07", K::report_received, "THA", "m/1"),
                    at("2015-05-03", K::engine_failed, "a/1"), at("2015-05-11", K::run_ended, "")});
  EXPECT_EQ(o["never_known.boats"], 1) << "a/1; the feeder only brought people to another boat";
  EXPECT_EQ(o["never_known.in_distress"], 1);
  EXPECT_EQ(o["person_days_unknown"], 10 * 1 + 10 * 5 + 5 * 10);
  EXPECT_EQ(o["person_days_unknown.in_distress"], 10 * 3 + 5 * 8);
}

Event of_type(const std::string& type, Event e) {
  e.boat_kind = type;
  return e;
}
Event back_after(double hours, Event e) {
  e.hours = hours;
  return e;
}

TEST(Effort, IsHoursOfShipsAndAircraftOfStates) {
  const Outcomes o(
      {of_type("ship", by_unit("2015-05-01", K::unit_sailed, "THA/navy/1", "")),
       of_type("ship", back_after(30, by_unit("2015-05-02T06:00", K::unit_returned, "THA/navy/1", ""))),
       of_type("ship", by_unit("2015-05-03", K::unit_sailed, "THA/navy/1", "")),
       of_type("helicopter", by_unit("2015-05-03", K::unit_sailed, "MYS/air/1", "")),
       of_type("helicopter", back_after(2.5, by_unit("2015-05-03", K::unit_returned, "MYS/air/1", ""))),
       of_type("NGO ship", back_after(99, by_unit("2015-05-03", K::unit_returned, "hope/1", ""))),
       by_desk("2015-05-03", K::search_planned, "THA", "a/1"), at("2015-05-03T12:00", K::run_ended, "")});
  EXPECT_EQ(o["effort.ship_hours"], 42) << "the ship is still out when the run ends";
  EXPECT_EQ(o["effort.ship_hours.THA"], 42);
  EXPECT_EQ(o["effort.flight_hours.MYS"], 2.5);
  EXPECT_EQ(o["effort.searches"], 1);
}

Event in_reception(const std::string& time, K kind, const std::string& country, double people) {
  Event e = by_desk(time, kind, country, "");
  e.picture.people = people;
  return e;
}

TEST(ReceptionLoad, IsNightsInScreeningAndShelterAndTheMostAtOneTime) {
  const Outcomes o({landing("2015-05-01", "a/1", {100, 0}, "THA", "relay"),
                    landing("2015-05-01", "a/1", {40, 0}, "MYS", "arrived"),
                    landing("2015-05-01", "a/1", {10, 0}, "THA", "ran ashore"),
                    disembarkation("2015-05-02", "langsa/1", "", {20, 0}, "THA", "fishers"),
                    in_reception("2015-05-03", K::sheltered, "THA", 10),
                    in_reception("2015-05-06", K::shelter_left, "THA", 10),
                    at("2015-05-07", K::run_ended, "")});
  EXPECT_EQ(o["reception.screening"], 10 * 2 + 20 * 5);
  EXPECT_EQ(o["reception.shelter"], 10 * 3);
  EXPECT_EQ(o["reception.nights"], 150);
  EXPECT_EQ(o["reception.most.THA"], 30);
  EXPECT_FALSE(o.has("reception.most.MYS")) << "it has no places";
}

TEST(Equity, IsTheLargestShareAndTheGiniCoefficientOverStatesWithADesk) {
  const Outcomes o({disembarkation("2015-05-02", "langsa/1", "", {30, 0}, "IDN", "fishers"),
                    disembarkation("2015-05-02", "langsa/1", "", {10, 0}, "MYS", "state")});
  EXPECT_EQ(o["equity.largest_share"], 75);
  EXPECT_EQ(o.label("equity.largest_share"), "Largest share of disembarkations, of any state");
  // 0, 10 and 30: |differences| of all pairs, twice, 120; over 2 * 3 * 40.
  EXPECT_DOUBLE_EQ(o["equity.gini"], 50);
}

TEST(RescueOutcomes, AreNotInTheTableOfAWorldWithoutStates) {
  OutcomeFold fold(hourly_header());
  fold.observe(at("2015-05-01", K::departed, "a/1", {10, 0}));
  fold.observe(at("2015-05-02", K::run_ended, ""));
  for (const Outcome& o : fold.outcomes()) {
    for (const char* key : {"pushbacks", "gap", "never_known", "person_days_unknown", "equity", "reception"})
      EXPECT_NE(o.key.rfind(key, 0), 0u) << o.key;
  }
}

}  // namespace
}  // namespace searoom::test
