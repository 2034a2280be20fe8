// Nobody is born, nobody is lost, and no boat is ever on land.
#include <gtest/gtest.h>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

TEST(People, AreConservedByGroupAtEveryTickAndNoBoatIsEverOnLand) {
  const Setting setting =
      load("scenarios/andaman-2015/world.yaml", {"end=2015-06-01", "people.foundering_factor=5"});
  const std::size_t groups = setting.scenario->people.groups.size();
  for (std::uint64_t seed = 1; seed <= 2; ++seed) {
    Simulation simulation(setting, seed, 1);
    std::vector<std::uint64_t> departed(groups), gone(groups);
    while (!simulation.done()) {
      simulation.step();  // the ledger itself is checked in here
      const World& w = simulation.world();
      for (const Position& p : w.vessels.position) {
        ASSERT_FALSE(setting.scenario->chart->is_land(p)) << p.lat_deg << " " << p.lon_deg;
      }
      for (const Event& e : simulation.take_events()) {
        if (e.kind == EventKind::departed) add(departed, e.people);
        switch (e.kind) {
          case EventKind::landed:
          case EventKind::disembarked:
          case EventKind::returned:
          case EventKind::died:
          case EventKind::went_missing:
          case EventKind::left_chart:
            add(gone, e.people);
            break;
          default:
            break;
        }
      }
      std::vector<std::uint64_t> aboard(groups);
      for (std::size_t row = 0; row < w.vessels.size(); ++row) add(aboard, w.vessels.people_of(row));
      for (const Unit& unit : w.units) add(aboard, unit.aboard);
      for (std::size_t g = 0; g < groups; ++g)
        ASSERT_EQ(departed[g], gone[g] + aboard[g]) << "group " << g << " tick " << w.now;
    }
    EXPECT_GT(departed[0], 1000u);
  }
}

TEST(World2015, SittweToLangkawiByItsOwnChartIs915To945Miles) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml");
  const Scenario& s = *setting.scenario;
  const auto cell_of = [&](const std::string& id) {
    for (const PlaceIndex i : s.places.indices()) {
      if (s.places[i].id == id) return s.sea_cells[i];
    }
    return -1;
  };
  const auto route = s.chart->route(s.chart->grid().centre(cell_of("sittwe")), cell_of("langkawi"));
  EXPECT_GT(route_length(route).in_nautical_miles(), 915);
  EXPECT_LT(route_length(route).in_nautical_miles(), 945);
}

TEST(People, TheLedgerNoticesOneWhoVanished) {
  const Setting setting = load("scenarios/drift-check/one-boat.yaml");
  World world = initial_world(*setting.scenario, Dice{1});
  put_to_sea(*setting.scenario, Dice{1}, {0, 1, 0, {10, 95}, true, 20}, world);
  EXPECT_NO_THROW(world.people.check(world.vessels, {}, 0));
  world.vessels.people[0] -= 1;
  EXPECT_THROW(world.people.check(world.vessels, {}, 0), std::logic_error);
}

TEST(People, GroupsAreDrawnByTheirShares) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", {"networks=~"});
  const PeopleSpec& people = setting.scenario->people;
  std::vector<double> counts(people.groups.size());
  for (std::uint64_t boat = 0; boat < 50; ++boat) {
    const PeopleCounts drawn = draw_groups(people, Dice{1}, actor("boat", boat), 400);
    EXPECT_EQ(total(drawn), 400u);
    for (std::size_t g = 0; g < drawn.size(); ++g) counts[g] += drawn[g];
  }
  for (std::size_t g = 0; g < counts.size(); ++g) {
    const double share = people.groups[g].share;
    EXPECT_NEAR(counts[g] / 20000, share, 3 * std::sqrt(share * (1 - share) / 20000))
        << people.groups[g].name;
  }
}

}  // namespace
}  // namespace searoom::test
