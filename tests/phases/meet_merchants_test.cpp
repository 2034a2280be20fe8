// Merchant ships that come upon people in need, and rescue ships of organisations.
#include <gtest/gtest.h>

#include <set>

#include "tests/support/a_lane.h"

namespace searoom::test {
namespace {

using K = EventKind;

std::string traffic(const std::string& more) {
  return "traffic={lanes: {past: {ships_per_day: 24}}, reports: 0, stops_adrift: 1, expects_days: 0, " +
         more + "}";
}

TEST(Merchants, StopForABoatOnTheirLaneAndLandItsPeople) {
  const auto events = run(a_lane({traffic("tolerates_days: 1")}), 1);
  EXPECT_EQ(people_of_kind(events, K::rescued), 60u);
  EXPECT_EQ(of_kind(events, K::port_granted).size(), 1u);
  const auto ashore = of_kind(events, K::disembarked);
  ASSERT_EQ(ashore.size(), 1u);
  EXPECT_EQ(ashore.front().cause.words(), "merchant ship");
  EXPECT_EQ(ashore.front().place, "port");
}

TEST(Merchants, WhoDoNotStopDecideOnceAboutABoat) {
  const auto passed =
      of_kind(run(a_lane({traffic("tolerates_days: 1"), "traffic.stops_adrift=0"}), 1), K::passed_by);
  EXPECT_GT(passed.size(), 100u);
  std::set<std::string> ships;
  for (const Event& e : passed) EXPECT_TRUE(ships.insert(e.unit).second) << e.unit;
}

TEST(Merchants, OnAnotherLaneSeeNothing) {
  EXPECT_TRUE(
      of_kind(run(a_lane({"traffic={lanes: {beside: {ships_per_day: 100}}}"}), 1), K::sighted).empty());
}

// A second boat drifts there a week after the first: those rescued from that one still wait, or have landed.
TEST(Merchants, GoOnOnceAShipHasBeenKeptOffPortsForDays) {
  const std::string boats =
      "vessels={one: {kind: drifter, at: [10, 95], people_aboard: 60}, later: {kind: drifter, at: [10, 94], "
      "people_aboard: 60, departs: 2015-02-09}}";
  const auto open = run(a_lane({traffic("tolerates_days: 0.3"), boats}), 1);
  const auto closed =
      run(a_lane({traffic("tolerates_days: 0.3"), boats, "states.XXX.ports.open.grants=0"}), 1);
  EXPECT_EQ(people_of_kind(open, K::rescued), 120u);
  EXPECT_EQ(people_of_kind(closed, K::rescued), 60u);
  EXPECT_GT(of_kind(closed, K::port_denied).size(), 3u);
  EXPECT_GT(of_kind(closed, K::passed_by).size(), 50u);
  EXPECT_EQ(people_of_kind(closed, K::disembarked), 0u);
}

TEST(Merchants, TakeNobodyAboardWhereNoStateCouldBeAskedForAPort) {
  const auto events = run(a_lane({traffic("tolerates_days: 1"), "states.XXX.desk.disembarks_at=~"}), 1);
  EXPECT_EQ(people_of_kind(events, K::rescued), 0u);
  EXPECT_FALSE(of_kind(events, K::passed_by).empty());
}

TEST(Merchants, StopMoreOftenForABoatThatSinks) {
  const Setting setting =
      a_lane({traffic("tolerates_days: 1"), "traffic.stops_adrift=0", "traffic.stops_sinking=1"});
  World world = after_one_step(setting, 1);
  world.vessels.afloat[0] = Afloat::awash;
  EXPECT_GT(people_of_kind(run_on(setting, 1, std::move(world)), K::rescued), 0u);
  EXPECT_EQ(people_of_kind(run(setting, 1), K::rescued), 0u);
}

// --- Rescue ships of organisations.

const std::string ngo_ship =
    "ngo_ships={hope: {base: port, top_speed_knots: 16, starts: 2015-02-02, permit_days: 3, patrol: {at: "
    "[10, 95], "
    "radius_nautical_miles: 10, share_of_time: 1}}}";

TEST(NgoShips, SailOnceTheyArePermitted) {
  const auto events = run(a_lane({ngo_ship}), 1);
  ASSERT_FALSE(of_kind(events, K::unit_sailed).empty());
  EXPECT_GE(of_kind(events, K::unit_sailed).front().tick, 4 * 144);
  EXPECT_LT(of_kind(events, K::unit_sailed).front().tick, 5 * 144);
}

TEST(NgoShips, RescueWhomTheySeeAndLandThemWhereTheyAreLetIn) {
  const auto events = run(a_lane({ngo_ship}), 1);
  EXPECT_EQ(people_of_kind(events, K::rescued), 60u);
  const auto ashore = of_kind(events, K::disembarked);
  ASSERT_EQ(ashore.size(), 1u);
  EXPECT_EQ(ashore.front().cause.words(), "NGO ship");
  EXPECT_EQ(of_kind(events, K::port_granted).size(), 1u);
}

TEST(NgoShips, WaitAtSeaWithPeopleAboardWhileNobodyLetsThemIn) {
  const auto events = run(a_lane({ngo_ship, "states.XXX.ports.open.grants=0"}), 1);
  EXPECT_EQ(people_of_kind(events, K::rescued), 60u);
  EXPECT_EQ(people_of_kind(events, K::disembarked), 0u);
  EXPECT_GT(of_kind(events, K::port_denied).size(), 3u);
}

}  // namespace
}  // namespace searoom::test
