// What the public hears of, and what follows.
#include <gtest/gtest.h>

#include "tests/support/a_lane.h"

namespace searoom::test {
namespace {

using K = EventKind;

const std::string fishers = "fishers={near: " + fleet() + "}";
const std::string another_state = "states.YYY={name: Another state}";

std::string attention(const std::string& entries) {
  return "attention={half_life_days: 4, " + entries + "}";
}

// The public's attention in the first state at every tick, beside the events.
struct Watched {
  std::vector<double> home, abroad;
  std::vector<Event> events;
};

Watched watch(const Setting& setting, World world) {
  Simulation simulation(setting, 1, 1, std::move(world));
  Watched w;
  while (!simulation.done()) {
    simulation.step();
    w.home.push_back(simulation.world().attention.of_state[StateIndex(0)]);
    if (simulation.world().attention.of_state.size() > 1)
      w.abroad.push_back(simulation.world().attention.of_state[StateIndex(1)]);
    for (Event& e : simulation.take_events()) w.events.push_back(std::move(e));
  }
  return w;
}
Watched watch(const Setting& setting) {
  return watch(setting, after_one_step(setting, 1));
}

// A desk that has heard of the boat.
World told_of_boat(World world) {
  Report report;
  report.desk = StateIndex(0);
  report.arrives = world.now;
  report.where = world.vessels.position[0];
  report.people = 60;
  report.seen_as = SeenAs::adrift;
  report.channel = Channel::relatives;
  report.vessel = world.vessel_name(0);
  world.mail.push_back(report);
  return world;
}

TEST(Attention, RisesWithPeopleAshoreAndHalvesInItsHalfLife) {
  const Watched w = watch(a_lane({fishers, attention("per_thousand_ashore: 5, shared: 0.5"), another_state}));
  const auto ashore = of_kind(w.events, K::disembarked);
  ASSERT_EQ(ashore.size(), 1u);
  const auto tick = static_cast<std::size_t>(ashore.front().tick) - 2;  // the run was watched from tick 2 on
  EXPECT_EQ(w.home[tick - 1], 0);
  EXPECT_NEAR(w.home[tick], 0.3, 1e-9);  // 60 people of 1,000, times 5
  EXPECT_NEAR(w.abroad[tick], 0.15, 1e-9);
  EXPECT_NEAR(w.home[tick + 4 * 144], 0.15, 1e-9);
}

TEST(Attention, NeverPassesAllThatThereCanBe) {
  const Watched w =
      watch(a_lane({fishers, attention("per_thousand_ashore: 10, per_pushback: 1, news: {one: {country: "
                                       "XXX, at: 2015-02-02, raises: 0.9}}")}));
  for (const double x : w.home) EXPECT_LE(x, 1);
}

TEST(Attention, ComesWithTheNewsOfItsDay) {
  const Watched w = watch(a_lane({attention("news: {graves: {country: XXX, at: 2015-02-04, raises: 0.4}}")}));
  EXPECT_EQ(w.home[3 * 144 - 3], 0);
  EXPECT_NEAR(w.home[3 * 144 - 2], 0.4, 0.01);
  EXPECT_NEAR(w.home[7 * 144], 0.2, 0.01);
}

TEST(Attention, HearsOnlyOfDeathsOnBoatsThatSomebodyKnows) {
  const Setting setting =
      a_lane({"people.hazards={constant: {deaths_per_day: 0.05}}", attention("per_hundred_dead: 1")});
  const Watched unknown = watch(setting), known = watch(setting, told_of_boat(after_one_step(setting, 1)));
  ASSERT_FALSE(of_kind(unknown.events, K::died).empty());
  EXPECT_EQ(unknown.home.back(), 0);
  EXPECT_GT(known.home.back(), 0.02);
}

TEST(Attention, SparesBoatsAPushback) {
  const Settings tows = {"states.XXX.posture.only={action: tow_out, seen_as: adrift, yields_to_attention: 1}",
                         "states.XXX.units={cutter: {base: port, top_speed_knots: 20, patrol: {at: [10, 95], "
                         "radius_nautical_miles: 5, share_of_time: 1}}}"};
  Settings minded = tows;
  minded.push_back(
      "attention={half_life_days: 3650, news: {one: {country: XXX, at: 2015-02-01, raises: 1}}}");
  EXPECT_FALSE(of_kind(run(a_lane(tows), 1), K::towed_out).empty());
  EXPECT_TRUE(of_kind(run(a_lane(minded), 1), K::towed_out).empty());
}

TEST(Press, FindsABoatThatADeskKnowsOf) {
  const Settings settings = {
      attention("per_press_report: 0.2, press: {finds_per_day: 10, goes_to_nautical_miles: 29}"),
      "chart={west_degrees: 91, south_degrees: 9, east_degrees: 96, north_degrees: 17, "
      "cell_minutes: 10, coast: coast.geojson}",
      "places={port: {at: [12, 95.02], country: XXX}, village: {at: [11, 95.02], country: XXX}}",
      "vessels.one.at=[12, 94.8]"};
  const Setting setting = a_lane(settings);
  const Watched unknown = watch(setting), known = watch(setting, told_of_boat(after_one_step(setting, 1)));
  EXPECT_TRUE(of_kind(unknown.events, K::sighted).empty());
  ASSERT_EQ(of_kind(known.events, K::sighted).size(), 1u);
  EXPECT_EQ(of_kind(known.events, K::sighted).front().unit, "the press");
  EXPECT_GT(*std::max_element(known.home.begin(), known.home.end()), 0.19);
}

TEST(Agencies, AppealWhenADeskKnowsOfEnoughPeopleAtSea) {
  const auto appeals = [](double above) {
    const Setting setting =
        a_lane({attention("per_appeal: 0.3, appeals_after_days: 1, appeals_again_after_days: 5, "
                          "appeals_above_at_sea: " +
                          std::to_string(above)),
                "perception.contact_lasts_days=60"});
    return of_kind(watch(setting, told_of_boat(after_one_step(setting, 1))).events, K::appealed);
  };
  EXPECT_TRUE(appeals(61).empty());
  const auto made = appeals(59);
  ASSERT_EQ(made.size(), 3u);  // after a day, and each 5 and 1 later: 14 days
  EXPECT_NEAR(static_cast<double>(made[0].tick), 144, 7);
  EXPECT_NEAR(static_cast<double>(made[1].tick - made[0].tick), 6 * 144, 7);
}

TEST(Agencies, OpenShelterSomeTimeAfterTheFirstPeopleCameAshore) {
  const Settings settings = {
      fishers, attention("agencies: {open_after_days: 3, places: {XXX: 100}}"),
      "states.XXX.reception={screening_places: 100, screening_days: 1, shelter_places: 0}"};
  const auto events = run(a_lane(settings), 1);
  const auto ashore = of_kind(events, K::disembarked), sheltered = of_kind(events, K::sheltered);
  ASSERT_EQ(ashore.size(), 1u);
  ASSERT_EQ(sheltered.size(), 1u);
  EXPECT_NEAR(static_cast<double>(sheltered[0].tick - ashore[0].tick), 3 * 144, 7);
  EXPECT_EQ(sheltered[0].picture.people, 60);
}

}  // namespace
}  // namespace searoom::test
