// Fishers who come upon people in need, and those who do not go out.
#include <gtest/gtest.h>

#include <set>

#include "tests/support/a_lane.h"

namespace searoom::test {
namespace {

using K = EventKind;

Setting with_fleet(const std::string& more = "", Settings settings = {}) {
  settings.insert(settings.begin(), "fishers={near: " + fleet(more) + "}");
  return a_lane(settings);
}

TEST(Fishers, BringInThePeopleOfABoatAdriftNearTheirGround) {
  const auto events = run(with_fleet(), 1);
  EXPECT_EQ(people_of_kind(events, K::rescued), 60u);
  ASSERT_EQ(of_kind(events, K::disembarked).size(), 1u);
  const Event ashore = of_kind(events, K::disembarked).front();
  EXPECT_EQ(total(ashore.people), 60u);
  EXPECT_EQ(ashore.cause.words(), "fishers");
  EXPECT_EQ(ashore.place, "village");
  EXPECT_EQ(ashore.country, "XXX");
}

TEST(Fishers, TowABoatInWhosePeopleTheyCannotTake) {
  const auto events = run(with_fleet("takes_people: 5"), 1);
  EXPECT_EQ(of_kind(events, K::taken_in_tow).size(), 1u);
  EXPECT_EQ(people_of_kind(events, K::rescued), 0u);
  EXPECT_EQ(people_of_kind(events, K::disembarked), 60u);
}

TEST(Fishers, GiveStoresToABoatThatTheyCanNeitherTakeNorTow) {
  const auto events = run(with_fleet("takes_people: 0, tow_speed_knots: 0"), 1);
  EXPECT_FALSE(of_kind(events, K::supplied).empty());
  EXPECT_EQ(people_of_kind(events, K::disembarked), 0u);
}

TEST(Fishers, WhoAreFarAwayMeetNobody) {
  const auto events =
      run(a_lane({"fishers={far: {village: village, at: [13, 98], boats: 50, custom: 1}}"}), 1);
  EXPECT_TRUE(of_kind(events, K::sighted).empty());
}

TEST(Fishers, FindFewerBoatsByNightThanByDay) {
  const auto found = [](const std::string& hour) {
    std::size_t runs = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const Setting setting = with_fleet("", {"fishers.near.boats=1", "fishers.near.leaves_at_hour=" + hour});
      runs += !of_kind(run(setting, seed), K::sighted).empty();
    }
    return runs;
  };
  EXPECT_GT(found("8"), found("20"));
}

TEST(Fishers, LeaveABoatInOrderAlone) {
  const auto events =
      run(with_fleet("", {"vessel_kinds.drifter.cruise_speed_knots=5", "places.goal={at: [10.001, 95.001]}",
                          "vessels.one.destination=goal", "conduct={hold_until_dark: {}}"}),
          1);
  EXPECT_TRUE(of_kind(events, K::sighted).empty());
}

TEST(Fishers, KeepOffAnArmedCrewUnlessTheirBoatSinks) {
  const Setting setting = with_fleet();
  const auto with_crew = [&](Afloat afloat) {
    World world = after_one_step(setting, 1);
    world.vessels.crew[0] = Crew::smugglers;
    world.vessels.afloat[0] = afloat;
    return people_of_kind(run_on(setting, 1, std::move(world)), K::disembarked);
  };
  EXPECT_EQ(with_crew(Afloat::boat), 0u);
  EXPECT_GT(with_crew(Afloat::awash), 0u);
}

TEST(Fishers, PassByWhenAWarningDetersAll) {
  const auto warned = with_fleet("warnings: {threat: {starts: 2015-02-01, deters: 1}}");
  const auto events = run(warned, 1);
  EXPECT_EQ(people_of_kind(events, K::rescued), 0u);
  EXPECT_FALSE(of_kind(events, K::passed_by).empty());
}

TEST(Fishers, HelpAgainWhenTheWarningIsOver) {
  const auto warned =
      with_fleet("warnings: {threat: {starts: 2015-02-01, ends: 2015-02-05T12:00, deters: 1}}");
  const auto rescued = of_kind(run(warned, 1), K::rescued);
  ASSERT_FALSE(rescued.empty());
  EXPECT_GE(rescued.front().tick, 4.5 * 144);
}

TEST(Fishers, DecideOnceATripAboutABoat) {
  std::set<std::pair<std::string, Tick>> seen;
  const auto passed = of_kind(run(with_fleet("", {"fishers.near.custom=0"}), 1), K::passed_by);
  EXPECT_GT(passed.size(), 20u);
  for (const Event& e : passed) EXPECT_TRUE(seen.insert({e.unit, e.tick / 144}).second) << e.unit;
}

TEST(Fishers, TellTheAuthoritiesAsTheyAreWontTo) {
  EXPECT_TRUE(of_kind(run(with_fleet("", {"fishers.near.custom=0"}), 1), K::report_received).empty());
  const auto told = of_kind(run(with_fleet("", {"fishers.near.custom=0", "fishers.near.reports=1"}), 1),
                            K::report_received);
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told.front().picture.channel, "fishers");
}

TEST(Fishers, StayAshoreInAHeavySea) {
  const auto events = run(with_fleet("waves_below_metres: 1.5", {"sea={waves: {swell_metres: 3}}"}), 1);
  EXPECT_TRUE(of_kind(events, K::sighted).empty());
  EXPECT_FALSE(
      of_kind(run(with_fleet("waves_below_metres: 3.5", {"sea={waves: {swell_metres: 3}}"}), 1), K::sighted)
          .empty());
}

// --- By a mechanism.

// Crews who would help nobody, and a mechanism by which those of one state help all.
std::uint64_t rescued_with(const std::string& member, const std::string& does) {
  const Settings settings = {"fishers.near.custom=0", "states.YYY={name: Another state}",
                             "mechanisms={it: {members: {" + member + ": 1}, does: {" + does + "}}}"};
  return people_of_kind(run(with_fleet("", settings), 1), K::rescued);
}

TEST(Fishers, AGuaranteeIsForTheFleetsOfItsMembersAlone) {
  for (const char* does :
       {"rescue_guarantee: {fishers_help: 1}",
        "fund: {million_usd: 10, rescue_usd_per_day: 100, fishers_help: 1, paid_after_days: 0}"}) {
    EXPECT_EQ(rescued_with("XXX", does), 60u) << does;
    EXPECT_EQ(rescued_with("YYY", does), 0u) << does;
  }
}

// --- Nobody's luck moves with what others do.

TEST(Fishers, KeepTheirLuckWhenFleetsAreReorderedOrAnotherComes) {
  const auto other = "{village: village, at: [12, 93], boats: 5}";
  const World alone =
      world_after(a_lane({"fishers={near: " + fleet() + "}", "fishers.near.custom=0"}), 7, 3.3);
  const World second = world_after(
      a_lane({"fishers={other: " + std::string(other) + ", near: " + fleet() + "}", "fishers.near.custom=0"}),
      7, 3.3);
  ASSERT_EQ(alone.fishers.fleets[0].size(), second.fishers.fleets[1].size());
  for (std::size_t n = 0; n < alone.fishers.fleets[0].size(); ++n) {
    const FishingBoat &a = alone.fishers.fleets[0][n], &b = second.fishers.fleets[1][n];
    EXPECT_TRUE(a.is_at_work(alone.now));
    EXPECT_EQ(a.spot, b.spot);
    EXPECT_EQ(a.leaves, b.leaves);
    EXPECT_EQ(a.returns, b.returns);
  }
}

TEST(Fishers, WhoHelpedGoWhereTheyWouldHaveGoneOnALaterDay) {
  const World helped = world_after(with_fleet(), 7, 8.25),
              passed = world_after(with_fleet("", {"fishers.near.custom=0"}), 7, 8.25);
  std::size_t compared = 0;
  for (std::size_t n = 0; n < helped.fishers.fleets[0].size(); ++n) {
    const FishingBoat &a = helped.fishers.fleets[0][n], &b = passed.fishers.fleets[0][n];
    if (!a.is_at_work(helped.now) || !b.is_at_work(passed.now)) continue;
    ++compared;
    EXPECT_EQ(a.spot, b.spot);
    EXPECT_EQ(a.returns, b.returns);
  }
  EXPECT_GT(compared, 6u);
}

TEST(Fishers, WhoHelpAreNotAtTheirNetsAsWell) {
  const Setting setting = with_fleet();
  Simulation simulation(setting, 1, 1);
  bool helped = false;
  while (!simulation.done()) {
    simulation.step();
    simulation.take_events();
    const World& w = simulation.world();
    for (const FishingBoat& boat : w.fishers.fleets[0]) {
      if (boat.helps_as == ActorId{}) continue;
      helped = true;
      EXPECT_FALSE(boat.is_at_work(w.now));
    }
  }
  EXPECT_TRUE(helped);
  for (const FishingBoat& boat : simulation.world().fishers.fleets[0]) EXPECT_EQ(boat.helps_as, ActorId{});
}

}  // namespace
}  // namespace searoom::test
