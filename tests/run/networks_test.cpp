// Whole runs with networks: people are conserved, luck is paired, and the bytes do not depend on threads or
// stops.
#include <gtest/gtest.h>

#include "sim/record/checkpoint.h"
#include "sim/run/run_to_end.h"
#include "tests/support/run_folder.h"
#include "tests/support/small_network.h"

namespace searoom::test {
namespace {

using K = EventKind;

// A bit of everything that networks and the sea do.
const Settings eventful = {
    "end=2015-03-02",
    "people.foundering_factor=3",
    "sea.waves.swell_metres=1.2",
    "sea.wind={constant: {toward_degrees: 200, speed_metres_per_second: 4, spread_metres_per_second: 2}}",
    "vessel_kinds.ship.water_litres=600",
    "vessel_kinds.ship.engine_failure_per_hour=0.002",
    "people.hazards={thirst: {}, illness: {}}",
    "networks.net.destinations={landing: 2, second-landing: 1}",
    "networks.net.takes_engine_parts=0.5",
    "network_rules={supply_own_boats: {}, let_off_at_origin: {after_days: 3}, abandon_under_pressure: "
    "{abandoned_per_day: 0.3}, put_ashore_under_pressure: {put_ashore_per_day: 0.3}, merge_under_pressure: "
    "{merged_per_day: 0.3}, fill_and_sail: {}, hold_for_payment: {days: 2}, land_by_relay: {}}",
    "hypotheses={networks_stop_landing: 1, networks_seek_other_coasts: 0.5, networks_hold_at_origin: 1, "
    "networks_merge_boats: 1, networks_stop_supplies: 1, crews_abandon_boats: 1, crews_put_people_ashore: 1, "
    "rescue_pulls_departures: 0.3, deaths_deter_departures: 0.1}",
};
const std::string on_day_30 =
    "pressure={raids: {country: THA, starts: 2015-01-31, land_route: 1, arrests: 1}}";

TEST(NetworkRuns, PeopleAreConservedByGroupAtEveryTick) {
  const Setting setting = load_text(small_network, eventful + Settings{on_day_30});
  const std::size_t groups = setting.scenario->people.groups.size();
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Simulation simulation(setting, seed, 1);
    std::vector<std::uint64_t> departed(groups), gone(groups);
    while (!simulation.done()) {
      simulation.step();
      for (const Event& e : simulation.take_events()) {
        if (e.kind == K::departed) add(departed, e.people);
        if (e.kind == K::landed || e.kind == K::died || e.kind == K::went_missing || e.kind == K::left_chart)
          add(gone, e.people);
      }
      const Vessels& v = simulation.world().vessels;
      std::vector<std::uint64_t> aboard(groups);
      for (std::size_t row = 0; row < v.size(); ++row) add(aboard, v.people_of(row));
      for (std::size_t g = 0; g < groups; ++g)
        ASSERT_EQ(departed[g], gone[g] + aboard[g]) << "group " << g << " tick " << simulation.world().now;
    }
    EXPECT_GT(departed[0], 500u);
    EXPECT_GT(gone[1], 300u);
  }
}

TEST(NetworkRuns, EveryRuleHasItsPartInThem) {
  const auto events = run(load_text(small_network, eventful + Settings{on_day_30}), 1);
  for (const K kind : {K::sailed, K::held, K::released, K::abandoned, K::transferred, K::supplied, K::died})
    EXPECT_GT(count(events, kind), 0u) << name_of(kind);
}

TEST(NetworkRuns, TwoThatDifferByAMeasureOfDay30AreTheSameUntilThen) {
  const auto before = [](std::vector<Event> events) {
    std::erase_if(events, [](const Event& e) { return day(e) >= 30; });
    return events;
  };
  const auto calm = run(load_text(small_network, eventful), 4);
  const auto raided = run(load_text(small_network, eventful + Settings{on_day_30}), 4);
  EXPECT_GT(before(calm).size(), 300u);
  EXPECT_EQ(before(calm), before(raided));
  EXPECT_NE(calm, raided);
}

TEST(NetworkRuns, PeopleComeInTheSameNumbersWhateverNetworksDoWithThem) {
  // Their luck is keyed by place and tick: raids that nobody on the coast minds leave it alone.
  const Settings indifferent = {"hypotheses.rescue_pulls_departures=0",
                                "hypotheses.deaths_deter_departures=0",
                                "hypotheses.networks_hold_at_origin=0"};
  const auto feeders = [](std::vector<Event> events) {
    events = of_kind(events, K::departed);
    for (Event& e : events) e.number = e.because = 0;
    return events;
  };
  EXPECT_EQ(feeders(run(load_text(small_network, eventful + indifferent), 4)),
            feeders(run(load_text(small_network, eventful + indifferent + Settings{on_day_30}), 4)));
}

std::string log_with(const Setting& setting, int threads) {
  const RunFolder folder;
  RunPlan plan;
  plan.folder = folder.path;
  Simulation simulation(setting, 5, threads);
  run_to_end(simulation, plan, std::nullopt);
  return folder.log();
}

// Leaves a checkpoint at `stop` and goes on from the disk alone.
std::string log_stopped_at(const Setting& setting, const char* stop) {
  const RunFolder folder;
  RunPlan plan;
  plan.folder = folder.path;
  plan.stop_at = parse_instant(stop);
  Simulation first_part(setting, 5, 1);
  run_to_end(first_part, plan, std::nullopt);
  plan.stop_at = std::nullopt;
  Checkpoint checkpoint = read_checkpoint(checkpoint_file(folder.path));
  Simulation rest(setting, 5, 1, std::move(checkpoint.world));
  run_to_end(rest, plan, checkpoint.log);
  return folder.log();
}

TEST(NetworkRuns, ThreadsDoNotMatter) {
  const Setting setting = load_text(small_network, eventful + Settings{on_day_30});
  const std::string one = log_with(setting, 1);
  EXPECT_GT(one.size(), 5000u);
  EXPECT_EQ(log_with(setting, 2), one);
}

TEST(NetworkRuns, ARunThatWasStoppedGoesOnToTheSameBytes) {
  const Setting setting = load_text(small_network, eventful + Settings{on_day_30});
  const std::string whole = log_with(setting, 1);
  // By night with feeders out and relay boats at work; between a measure and its news; under pressure.
  for (const char* stop : {"2015-01-12T16:00", "2015-01-31T10:00", "2015-02-12T16:00"})
    EXPECT_EQ(log_stopped_at(setting, stop), whole) << stop;
}

}  // namespace
}  // namespace searoom::test
