// Settings that do nothing, each of its kind, and what looks like one and is none.
#include "sim/scenario/idle/idle_settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim/run/idle_in_run.h"
#include "sim/scenario/reading/shipped.h"
#include "tests/support/program.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using Lines = std::vector<std::string>;

Lines lines_of(const std::vector<Complaint>& advice) {
  Lines lines;
  for (const Complaint& c : advice) lines.push_back(c.path + ": " + c.text);
  return lines;
}

Lines idle_of(const Setting& setting) {
  return lines_of(idle_settings(*setting.scenario, setting.tree, names_of(setting.rules)));
}

// The crackdown of teaching: a network, a measure, rules, and hypotheses that they bring into play.
Lines idle_with(const std::vector<std::string>& settings) {
  return idle_of(load("scenarios/teaching/a-crackdown.yaml", settings));
}

// Two states with desks, postures and ships.
Lines idle_of_states(const std::vector<std::string>& settings) {
  return idle_of(load("scenarios/teaching/coordination/two-states.yaml", settings));
}

TEST(IdleSettings, AreToldOfNoShippedScenarioAndNoneOfItsPolicies) {
  std::size_t looked_at = 0;
  for (const ShippedScenario& shipped : shipped_scenarios()) {
    if (shipped.name.starts_with("andaman")) continue;  // below
    const ScenarioChoice choice{shipped.file, {}, {}};
    EXPECT_THAT(lines_of(advice_on_settings(choice, load_setting(choice, 1), 1)), IsEmpty()) << shipped.name;
    ++looked_at;
  }
  EXPECT_GT(looked_at, 20u);
}

TEST(IdleSettings, AreToldOfNoPolicyOf2015) {
  const ScenarioChoice choice{source_path("scenarios/andaman-2015/world.yaml"), {}, {}};
  EXPECT_THAT(lines_of(advice_on_settings(choice, load_setting(choice, 1), 1)), IsEmpty());
}

TEST(IdleSettings, AHypothesisWithoutItsRule) {
  EXPECT_THAT(idle_with({}), IsEmpty());
  EXPECT_THAT(
      idle_with({"network_rules.abandon_under_pressure=~"}),
      UnorderedElementsAre("hypotheses.crews_abandon_boats: found 1, which does nothing in this run: "
                           "network_rules has no abandon_under_pressure",
                           HasSubstr("networks.one-network.takes_engine_parts: found 1, which does")));
  EXPECT_THAT(idle_with({"hypotheses.networks_merge_boats=2"}),
              ElementsAre(HasSubstr("network_rules has no merge_under_pressure")));
  EXPECT_THAT(idle_with({"network_rules.put_ashore_under_pressure=~"}),
              UnorderedElementsAre(HasSubstr("hypotheses.crews_put_people_ashore: found 1"),
                                   HasSubstr("networks.one-network.beaches: found what does nothing")));
}

TEST(IdleSettings, AHypothesisThatAnotherBringsIntoPlay) {
  EXPECT_THAT(idle_with({"hypotheses.networks_stop_landing=0"}),
              ElementsAre(HasSubstr("networks_hold_at_origin: found 1, which does nothing in this run: "
                                    "hypotheses.networks_stop_landing is 0")));
  EXPECT_THAT(idle_with({"hypotheses.price_deters_departures=1"}),
              ElementsAre(HasSubstr("hypotheses.price_rises_under_pressure is 0")));
  EXPECT_THAT(idle_with({"hypotheses.price_deters_departures=1", "hypotheses.price_rises_under_pressure=1"}),
              IsEmpty());
  EXPECT_THAT(idle_with({"hypotheses.networks_seek_other_coasts=1"}),
              ElementsAre(HasSubstr("no network has a second destination")));
  EXPECT_THAT(idle_with({"hypotheses.arrests_deter_departures=1"}),
              ElementsAre(HasSubstr("no measure arrests anybody where people leave")));
}

TEST(IdleSettings, AHypothesisOfAWorldWithoutNetworks) {
  EXPECT_THAT(
      idle_of_states({"hypotheses={rescue_pulls_departures: 0.1, deaths_deter_departures: 0}"}),
      ElementsAre(HasSubstr("hypotheses.rescue_pulls_departures: found 0.1, which does nothing in this "
                            "run: there are no networks")));
}

TEST(IdleSettings, AMeasureOfACountryThatIsNotThere) {
  EXPECT_THAT(idle_with({"pressure.raids={country: SUD, land_route: 1}"}),
              ElementsAre(AllOf(HasSubstr("pressure.raids: "), HasSubstr("no network has a place in SUD"))));
  EXPECT_THAT(idle_with({"pressure.raids={country: XXY, arrests: 1}"}),
              ElementsAre(HasSubstr("XXY; did you mean XXX?")));
  EXPECT_THAT(idle_of_states({"pressure.raids={country: XXX, arrests: 1}"}),
              ElementsAre(HasSubstr("there are no networks")));
  EXPECT_THAT(
      idle_of_states({"attention.news.a={country: QQQ, at: 2015-02-03, raises: 0.5}"}),
      ElementsAre(HasSubstr("attention.news.a: found what does nothing in this run: there is no state QQQ")));
  EXPECT_THAT(idle_of_states({"attention.news.a={country: YYY, at: 2015-02-03, raises: 0.5}"}), IsEmpty());
  EXPECT_THAT(
      idle_of_states(
          {"conduct={drift_when_disabled: {}, avoid_patrols: {countries: {QQQ: feared}}, follow_route: {}}"}),
      ElementsAre(HasSubstr("the chart has no coast of QQQ")));
}

TEST(IdleSettings, WhateverBeginsAfterTheRunOrHasEndedBeforeIt) {
  EXPECT_THAT(idle_with({"pressure.late={country: YYY, arrests: 1, starts: 2015-04-30}"}),
              ElementsAre(HasSubstr("pressure.late: found what does nothing in this run: it starts on "
                                    "2015-04-30T00:00Z, and the run ends on 2015-04-30T00:00Z")));
  EXPECT_THAT(idle_with({"pressure.late={country: YYY, arrests: 1, starts: 2015-04-29T23:00}"}), IsEmpty());
  for (const char* dated :
       {"states.XXX.posture.late={action: rescue, starts: 2016-01-01, before: only}",
        "states.XXX.ports.late={starts: 2016-01-01}", "states.XXX.searches.late={ends: 2015-01-01}",
        "states.XXX.units.late={base: first-base, top_speed_knots: 9, starts: {value: 2016-01-01, source: "
        "S}}",
        "mechanisms.late={members: {XXX: 1}, ends: 2014-01-01, does: {common_picture: {}}}",
        "ngo_ships.late={base: first-base, top_speed_knots: 9, starts: 2015-02-10, permit_days: 10}",
        "attention.news.late={country: XXX, at: 2015-02-15, raises: 1}",
        "sea.storms.scripted.late={track: [{at: 2015-03-01, centre: [12, 93], max_wind_knots: 40}]}"})
    EXPECT_THAT(idle_of_states({dated}), ElementsAre(HasSubstr(".late: found what does nothing"))) << dated;
  EXPECT_THAT(idle_of_states({"mechanisms.late={members: {XXX: 1}, enabled: false, starts: 2016-01-01, does: "
                              "{common_picture: {}}}"}),
              IsEmpty());
}

TEST(IdleSettings, ARuleBelowOneThatAlwaysAnswers) {
  EXPECT_THAT(
      idle_with({"network_rules.merge_under_pressure={}", "hypotheses.networks_merge_boats=1"}),
      ElementsAre(HasSubstr("network_rules.merge_under_pressure: found what does nothing in this run: it "
                            "stands below land_by_relay")));
  EXPECT_THAT(idle_with({"network_rules.merge_under_pressure={before: hold_for_payment}",
                         "hypotheses.networks_merge_boats=1"}),
              IsEmpty());
  EXPECT_THAT(
      idle_of_states({"conduct={drift_when_disabled: {}, follow_route: {}, seek_shelter: {}}"}),
      ElementsAre(HasSubstr("conduct.seek_shelter: found what does nothing in this run: it stands below "
                            "follow_route")));
}

TEST(IdleSettings, ALineBelowOneThatHoldsWheneverItDoes) {
  EXPECT_THAT(
      idle_of_states({"states.XXX.posture.second={action: rescue, seen_as: in_distress}"}),
      ElementsAre(HasSubstr("states.XXX.posture.second: found what does nothing in this run: it stands "
                            "below only")));
  for (const char* told_apart :
       {"{action: rescue}", "{action: rescue, seen_as: sound, not_worse_than: sound}"})
    EXPECT_THAT(idle_of_states({std::string("states.XXX.posture.second=") + told_apart}), IsEmpty())
        << told_apart;
  EXPECT_THAT(idle_of_states({"states.XXX.posture.only.ends=2015-02-08",
                              "states.XXX.posture.second={action: rescue, seen_as: adrift}"}),
              IsEmpty());
  EXPECT_THAT(idle_of_states({"states.XXX.ports={always: {}, never: {grants: 0.5}}"}),
              ElementsAre(HasSubstr("states.XXX.ports.never")));
}

TEST(IdleSettings, WhatIsSaidOfAStateWithoutADesk) {
  EXPECT_THAT(idle_of_states({"states.YYY.desk=~"}),
              testing::IsSupersetOf({HasSubstr("states.YYY.posture: found what does nothing in this run: the "
                                               "state has no desk"),
                                     HasSubstr("states.YYY.units: ")}));
  EXPECT_THAT(idle_with({"search.particles=100"}),
              ElementsAre(HasSubstr("search: found what does nothing in this run: no state has a desk")));
  EXPECT_THAT(idle_with({"calls.share_with_phone=0.3"}), ElementsAre(HasSubstr("calls: ")));
}

TEST(IdleSettings, AValueThatIsReadOnlyWhereAnotherIsSuch) {
  const std::pair<const char*, const char*> idle[] = {
      {"sea.storms.per_month=2", "sea.storms.random is true"},
      {"sea.wind.correlation_time_hours=20", "how the wind fluctuates"},
      {"people.fights.last_hours=3", "people.fights.begin_per_day is 0"},
      {"people.ashore_within_nautical_miles=2", "people.ashore_share is 0"},
      {"reefs={rock: {at: [12, 93]}}", "no boat strikes a reef"},
      {"helm.taken_share=0.5", "no crew leaves its boat"},
      {"vessel_kinds.drifter.engine_failure_per_hour=0.1", "it has no engine"},
      {"attention.press.goes_to_nautical_miles=20", "attention.press.finds_per_day is 0"},
      {"attention.per_appeal=0.5", "agencies never appeal"},
      {"traffic.learns=0.4", "traffic.lanes has no ship"},
      {"mechanisms.it={members: {XXX: 1}, does: {disembarkation_arrangement: {share_by: equal, quotas: {XXX: "
       "1}}}}",
       "its share_by is not quota"},
      {"mechanisms={off: {members: {XXX: 1}, enabled: false, does: {common_picture: {}}}, it: {members: "
       "{XXX: "
       "1}, agreed_by: off, does: {common_picture: {}}}}",
       "once off is in force, which is switched off"},
  };
  for (const auto& [setting, why] : idle)
    EXPECT_THAT(idle_of_states({setting}), ElementsAre(HasSubstr(why))) << setting;
  EXPECT_THAT(idle_of_states({"sea.storms.per_month=2", "sea.storms.random=true"}), IsEmpty());
  EXPECT_THAT(idle_of_states({"sea.wind={constant: {toward_degrees: 0, speed_knots: 9, spread_knots: 2}, "
                              "correlation_time_hours: 20}"}),
              IsEmpty());
  EXPECT_THAT(idle_of_states({"people.fights={begin_per_day: 1, last_hours: 3}"}), IsEmpty());
}

TEST(IdleSettings, ANameThatNothingUses) {
  EXPECT_THAT(
      idle_with({"vessel_kinds.raft={leeway: SKIFF-1, length_metres: 5, people_most: 9, "
                 "cruise_speed_knots: 0}"}),
      ElementsAre(HasSubstr("vessel_kinds.raft: found what does nothing in this run: no flow, network or "
                            "vessel is of this kind")));
  EXPECT_THAT(idle_with({"places.nowhere={at: [10, 90]}"}),
              ElementsAre(HasSubstr("nothing names this place")));
  EXPECT_THAT(idle_with({"places.nowhere={at: [10, 90]}", "havens.nowhere={}"}), IsEmpty());
  EXPECT_THAT(idle_with({"states.QQQ={name: Q}"}),
              ElementsAre(HasSubstr("states.QQQ: found what does nothing in this run: it has no desk")));
  EXPECT_THAT(idle_with({"states.YYY={name: Y}"}), IsEmpty());
  EXPECT_THAT(idle_of_states({"network_rules={fill_and_sail: {}}"}),
              ElementsAre(HasSubstr("there are no networks")));
}

TEST(IdleSettings, AreNotToldWhereTheyAreSaidToBeNone) {
  EXPECT_THAT(idle_with({"hypotheses.networks_merge_boats=0", "people.fights.begin_per_day=0",
                         "sea.storms.random=false"}),
              IsEmpty());
}

// A world with a policy for each way in which one can do nothing, and some that do something.
class IdlePolicies : public testing::Test {
 protected:
  Lines check(const std::string& policies, const std::vector<std::string>& chosen = {},
              const std::vector<std::string>& settings = {}) const {
    std::ofstream(folder_.file("world.yaml"))
        << "title: Policies\nstart: 2015-01-01\nend: 2015-01-10\n"
           "chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: "
           "30}\n"
           "vessel_kinds:\n"
           "  raft: {leeway: SKIFF-1, length_metres: 8, people_most: 50, cruise_speed_knots: 0}\n"
           "  skiff: {leeway: SKIFF-1, length_metres: 8, people_most: 50, cruise_speed_knots: 6}\n"
           "vessels: {one: {kind: raft, at: [10, 95], people_aboard: 5}}\n"
           "policies: {"
        << policies << "}\n";
    const ScenarioChoice choice{folder_.file("world.yaml"), chosen, settings};
    return lines_of(advice_on_settings(choice, load_setting(choice, 1), 1));
  }
  TemporaryFolder folder_{"searoom-idle-policies"};
  const std::string uses_skiff = "skiff: {change: {vessels: {one: {kind: skiff}}}}";
};

TEST_F(IdlePolicies, ANameThatAPolicyUsesIsNotIdle) {
  EXPECT_THAT(check(uses_skiff), IsEmpty());
  EXPECT_THAT(check("more: {change: {vessels: {one: {people_aboard: 6}}}}"),
              ElementsAre(HasSubstr("vessel_kinds.skiff: ")));
}

TEST_F(IdlePolicies, OneThatLaysOverWhatIsThereAlready) {
  for (const char* change :
       {"{vessels: {one: {people_aboard: 5}}}", "{about: Another, title: Another}", "{end: 2015-01-10}",
        "{vessels: {one: {people_aboard: {value: 5, source: S1}}}}"})
    EXPECT_THAT(check(uses_skiff + ", it: {change: " + change + "}"),
                ElementsAre(HasSubstr("policies.it: found a policy that changes nothing that could act")))
        << change;
  EXPECT_THAT(check(uses_skiff + ", it: {change: {}}"), IsEmpty());  // it says so
}

TEST_F(IdlePolicies, OneThatBeginsAfterTheRunOrTurnsOnWhatNothingReads) {
  EXPECT_THAT(check(uses_skiff +
                    ", it: {change: {fishers: {}, ngo_ships: {late: {base: p, top_speed_knots: 9, starts: "
                    "2015-02-01}}, places: {p: {at: [10, 95]}}}}"),
              Contains(HasSubstr("ngo_ships.late: found what does nothing in this run: it starts on")));
  EXPECT_THAT(check(uses_skiff + ", it: {change: {hypotheses: {crews_abandon_boats: 1}}}"),
              ElementsAre(AllOf(HasSubstr("hypotheses.crews_abandon_boats"), HasSubstr("(policy it)")),
                          HasSubstr("policies.it: found a policy that changes nothing")));
}

TEST_F(IdlePolicies, WhatIsChosenOnTheCommandLineGoesThroughTheSameDoor) {
  EXPECT_THAT(check(uses_skiff, {}, {"hypotheses.crews_abandon_boats=1"}),
              ElementsAre(HasSubstr("hypotheses.crews_abandon_boats: found 1")));
  EXPECT_THAT(check(uses_skiff, {"skiff"}, {"hypotheses.crews_abandon_boats=1"}),
              Contains(HasSubstr("hypotheses.crews_abandon_boats: found 1")));
}

TEST_F(IdlePolicies, ARunTellsThemOnATerminalAndNowhereElse) {
  check("it: {change: {hypotheses: {crews_abandon_boats: 1}}}");
  const std::string run = "'" SEAROOM_PROGRAM "' run " + folder_.file("world.yaml");
  const std::string told = "hypotheses.crews_abandon_boats: found 1, which does nothing in this run";
  const auto on_terminal = [](const std::string& command) {
    return shell("script -qec \"" + command + "\" /dev/null").text;
  };
  EXPECT_THAT(on_terminal(run + " --policy it"), HasSubstr(told));
  EXPECT_THAT(on_terminal(run + " --set hypotheses.crews_abandon_boats=1"), HasSubstr(told));
  EXPECT_THAT(on_terminal(run + " --policy it --json"), testing::Not(HasSubstr(told)));
  EXPECT_THAT(shell(run + " --policy it").text, testing::Not(HasSubstr(told)));
}

}  // namespace
}  // namespace searoom::test
