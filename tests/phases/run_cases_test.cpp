// Search-and-rescue cases of one centre, from what it hears.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/small_network.h"
#include "tests/support/small_rescue.h"

namespace searoom::test {
namespace {

const Settings no_units = {"states.IDN.units=~"};

std::vector<std::string> causes(const std::vector<Event>& events, EventKind kind) {
  std::vector<std::string> all;
  for (const Event& e : of_kind(events, kind)) all.emplace_back(e.cause.words());
  return all;
}

double hours_between(const Event& a, const Event& b) {
  return static_cast<double>(b.tick - a.tick) / 6;
}

// --- Phases and stages.

TEST(SearchCases, ABoatAdriftIsAnAlertAndAfterInquiriesInVainADistress) {
  const auto events = run_told(load_text(small_rescue, no_units), SeenAs::adrift);
  const auto phases = causes(events, EventKind::case_phase);
  ASSERT_GE(phases.size(), 2u);
  EXPECT_EQ(phases[0], "alert, initial action");
  EXPECT_EQ(phases[1], "distress, planning");
  const auto told = of_kind(events, EventKind::case_phase);
  EXPECT_NEAR(hours_between(told[0], told[1]), 6, 1);
}

TEST(SearchCases, ABoatInDistressIsADistressAtOnce) {
  const auto events = run_told(load_text(small_rescue, no_units), SeenAs::in_distress);
  EXPECT_EQ(causes(events, EventKind::case_phase).front(), "distress, initial action");
}

TEST(SearchCases, ABoatInOrderIsNoCaseUnlessTheStateAsksForIt) {
  EXPECT_EQ(count(run_told(load_text(small_rescue), SeenAs::sound), EventKind::case_opened), 0u);
  const auto events =
      run_told(load_text(small_rescue, no_units + Settings{"states.IDN.searches.always.seen_as=sound"}),
               SeenAs::sound);
  ASSERT_EQ(count(events, EventKind::case_opened), 1u);
  EXPECT_EQ(causes(events, EventKind::case_phase).front(), "uncertainty, initial action");
}

TEST(SearchCases, AStateThatSearchesForNobodyOpensNone) {
  const auto events = run_told(load_text(small_rescue, {"states.IDN.searches=~"}), SeenAs::in_distress);
  EXPECT_EQ(count(events, EventKind::case_opened), 0u);
  EXPECT_EQ(count(events, EventKind::search_planned), 0u);
}

TEST(SearchCases, SearchesBeginOnTheDayThatTheStateBeginsThem) {
  const auto events = run_told(load_text(small_rescue, {"states.IDN.searches.always.starts=2015-01-04"}),
                               SeenAs::in_distress);
  const Event* opened = first_of(events, EventKind::case_opened);
  ASSERT_TRUE(opened);
  EXPECT_NEAR(static_cast<double>(opened->tick), 3 * 144, 7);
}

// --- Searches.

TEST(SearchCases, TheFirstSearchGoesRoundADatumFoundByHand) {
  const auto events = run_told(load_text(small_rescue), SeenAs::in_distress);
  const Event* planned = first_of(events, EventKind::search_planned);
  ASSERT_TRUE(planned);
  EXPECT_TRUE(planned->cause.words() == "expanding square" || planned->cause.words() == "sector")
      << planned->cause.words();
  double weights = 0;
  for (const MapPoint& point : planned->map) weights += point.weight;
  EXPECT_NEAR(weights, 1, 0.1);
  EXPECT_EQ(planned->map.back().weight, 0);  // a way-point
  EXPECT_GT(planned->picture.probability, 0.2);
}

// Heard of two days late, the boat may be anywhere in a wide water: areas are swept by parallel tracks.
TEST(SearchCases, AWideMapIsSweptByParallelTracksOrACreepingLine) {
  const Setting setting = load_text(small_rescue);
  Later later = after_hours(setting, 2, 60);
  const auto events = run_on(setting, 2, told(later.world, later.was_at, 1, SeenAs::in_distress));
  const Event* planned = first_of(events, EventKind::search_planned);
  ASSERT_TRUE(planned);
  EXPECT_TRUE(planned->cause.words() == "parallel track" || planned->cause.words() == "creeping line")
      << planned->cause.words();
  EXPECT_LT(planned->where.lon_deg, 94.6);  // the wind has carried it west
}

TEST(SearchCases, AStateThatDoesNotReckonDriftSearchesWhereTheBoatWasLastSeen) {
  const Setting setting =
      load_text(small_rescue, {"states.IDN.searches.always.looks=where_it_was_last_seen"});
  Later later = after_hours(setting, 2, 60);
  const auto events = run_on(setting, 2, told(later.world, later.was_at, 1, SeenAs::in_distress));
  const auto plans = of_kind(events, EventKind::search_planned);
  ASSERT_GT(plans.size(), 2u);
  for (const Event& plan : plans) {
    EXPECT_EQ(plan.cause.words(), "expanding square");
    EXPECT_NEAR(plan.map.back().at.lon_deg, 95, 1.2);
  }
}

TEST(SearchCases, ASearchInVainIsToldAndTheNextOneGoesElsewhere) {
  const Setting setting = load_text(small_rescue, {"states.IDN.searches.always.most_units=1"});
  // A false report: no boat is there.
  World world = after_one_step(setting, 4);
  world = told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10);
  const auto events = run_on(setting, 4, std::move(world));
  const auto done = of_kind(events, EventKind::search_done);
  ASSERT_GT(done.size(), 3u);
  double missed = 1;
  for (const Event& search : done) missed *= 1 - search.picture.probability;
  EXPECT_NEAR(std::stod(std::string(done.back().cause.words())) / 100, 1 - missed, 0.01);
  EXPECT_GT(done.front().picture.probability, 0.1);
}

// The ship needs eleven hours to get there.
TEST(SearchCases, HoursAreCountedFromTheSceneOn) {
  const Setting setting = load_text(small_rescue, {"states.IDN.units.aircraft=~"});
  World world = after_one_step(setting, 4);
  Simulation simulation(setting, 4, 1, told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10));
  Tick began = 0;
  const Event* done = nullptr;
  std::vector<Event> events;
  while (!done) {
    ASSERT_FALSE(simulation.done());
    simulation.step();
    const auto& cases = simulation.world().desks[StateIndex(0)].cases;
    if (began == 0 && !cases.empty() && cases[0].searched_hours > 0) began = simulation.world().now;
    events = simulation.take_events();
    done = first_of(events, EventKind::search_done);
  }
  EXPECT_GT(began, 10 * 6);
  EXPECT_GT(done->hours, 5);
  EXPECT_NEAR(done->hours, static_cast<double>(done->tick - began) / 6, 1.2);  // it is told on the hour
}

TEST(SearchCases, AtMostSoManyUnitsSearchAtOnce) {
  const Setting setting =
      load_text(small_rescue, {"states.IDN.searches.always.most_units=2", "states.IDN.units.ship.count=5"});
  World world = after_one_step(setting, 4);
  Simulation simulation(setting, 4, 1, told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10));
  std::size_t most = 0;
  while (!simulation.done()) {
    simulation.step();
    for (const SearchCase& c : simulation.world().desks[StateIndex(0)].cases)
      most = std::max(most, c.out.size());
  }
  EXPECT_EQ(most, 2u);
}

TEST(SearchCases, AircraftWaitForTheLight) {
  const Setting setting = load_text(small_rescue, {"states.IDN.units.ship=~"});
  World world = after_one_step(setting, 4);
  const auto events = run_on(setting, 4, told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10));
  const auto plans = of_kind(events, EventKind::search_planned);
  ASSERT_GT(plans.size(), 5u);
  for (const Event& plan : plans) {
    const auto half_way = static_cast<std::int64_t>((1.7 + plan.hours / 2) * 3600);  // ready, and there
    const Instant on_scene = *parse_instant("2015-01-01") + plan.tick * 600 + half_way;
    EXPECT_EQ(light_at(sun_at(days_since_j2000(on_scene)), plan.where), Light::day) << plan.tick;
  }
}

// --- Ends.

TEST(SearchCases, TheBoatIsFoundPeopleAreBroughtInAndTheCaseIsClosed) {
  const auto events = run_told(load_text(small_rescue), SeenAs::in_distress);
  ASSERT_TRUE(first_of(events, EventKind::disembarked));
  const Event* closed = first_of(events, EventKind::case_closed);
  ASSERT_TRUE(closed);
  EXPECT_EQ(closed->cause.words(), "the boat was dealt with");
  EXPECT_EQ(count(events, EventKind::case_suspended), 0u);
}

TEST(SearchCases, ABoatThatWasSuppliedAndLeftIsNoCaseForAWhile) {
  const auto events =
      run_told(load_text(small_rescue, {"states.IDN.posture.helps.action=supply"}), SeenAs::in_distress);
  const Event* closed = first_of(events, EventKind::case_closed);
  ASSERT_TRUE(closed);
  EXPECT_EQ(closed->cause.words(), "supply");
  for (const Event& again : of_kind(events, EventKind::case_opened)) {
    if (again.tick > closed->tick) {
      EXPECT_GT(again.tick, closed->tick + 24 * 6);
    }
  }
}

TEST(SearchCases, NewsFromNearByLetSearchersGoOn) {
  const Setting setting = load_text(small_rescue);
  World world = after_one_step(setting, 4);
  world = told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10);
  Report later = world.mail.back();
  later.seen_at = later.arrives = 5 * 6 + 3;
  later.where = {12.01, 92.98};
  world.mail.push_back(later);
  const auto events = run_on(setting, 4, std::move(world));
  std::size_t plans_of_ship = 0;
  for (const Event& plan : of_kind(events, EventKind::search_planned)) {
    plans_of_ship += plan.tick <= 7 * 6 && plan.unit == "IDN/ship/1";
  }
  EXPECT_EQ(plans_of_ship, 1u);  // it is not called off to begin anew
}

TEST(SearchCases, IsSuspendedAtTheLimitOfEffortWithTheReason) {
  const Setting setting = load_text(small_rescue, {"states.IDN.searches.always.most_effort_hours=40"});
  World world = after_one_step(setting, 4);
  const auto events = run_on(setting, 4, told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10));
  const Event* suspended = first_of(events, EventKind::case_suspended);
  ASSERT_TRUE(suspended);
  EXPECT_TRUE(suspended->cause.words().starts_with("the limit of effort is reached"))
      << suspended->cause.words();
  EXPECT_GE(suspended->hours, 40);
  EXPECT_EQ(count(events, EventKind::case_opened), 1u);  // and without news it is not opened again
}

TEST(SearchCases, IsSuspendedWhenSurvivalIsPastHopeAndSearchingWouldHardlyHelp) {
  const Setting setting =
      load_text(small_rescue, {"search={survival_aboard_days: 4, negligible_success: 0.2}"});
  World world = after_one_step(setting, 4);
  const auto events = run_on(setting, 4, told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10));
  const Event* suspended = first_of(events, EventKind::case_suspended);
  ASSERT_TRUE(suspended);
  EXPECT_TRUE(suspended->cause.words().starts_with("survival is past hope")) << suspended->cause.words();
  EXPECT_GE(suspended->tick, 4 * 144);
}

TEST(SearchCases, IsSuspendedWhereNobodyCouldSearch) {
  const auto events = run_told(load_text(small_rescue, no_units + Settings{"search.survival_aboard_days=3"}),
                               SeenAs::in_distress);
  const Event* suspended = first_of(events, EventKind::case_suspended);
  ASSERT_TRUE(suspended);
  EXPECT_EQ(suspended->cause.words(), "nobody could search before survival was past hope");
}

TEST(SearchCases, IsSuspendedWhenTheStateEndsItsSearches) {
  const auto events =
      run_told(load_text(small_rescue, no_units + Settings{"states.IDN.searches.always.ends=2015-01-05"}),
               SeenAs::in_distress);
  const Event* suspended = first_of(events, EventKind::case_suspended);
  ASSERT_TRUE(suspended);
  EXPECT_EQ(suspended->cause.words(), "the state searches for nobody");
  EXPECT_NEAR(static_cast<double>(suspended->tick), 4 * 144, 7);
}

TEST(SearchCases, NewsReopenASuspendedSearch) {
  const Setting setting = load_text(small_rescue, {"states.IDN.searches.always.most_effort_hours=20"});
  World world = after_one_step(setting, 4);
  world = told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10);
  Report late = world.mail.back();
  late.seen_at = late.arrives = 7 * 144;
  late.where = {12, 92.6};
  world.mail.push_back(late);
  const auto events = run_on(setting, 4, std::move(world));
  ASSERT_GE(count(events, EventKind::case_opened), 2u);
  EXPECT_GE(of_kind(events, EventKind::case_opened)[1].tick, 7 * 144);
}

// --- What a case must not do.

TEST(SearchCases, TheForecastAndTheSearchChangeNothingThatIsTrue) {
  const Settings blind = {"states.IDN.units=~"};
  const auto with = last_positions(
      of_kind(run_told(load_text(small_rescue, blind), SeenAs::in_distress), EventKind::position));
  const auto without = last_positions(of_kind(
      run_told(load_text(small_rescue, blind + Settings{"states.IDN.searches=~"}), SeenAs::in_distress),
      EventKind::position));
  EXPECT_EQ(with, without);
}

// The boat is elsewhere than the desk believes; plans do not depend on where.
TEST(SearchCases, PlansDoNotDependOnWhereTheBoatReallyIs) {
  const auto plans = [](Position true_place) {
    const Setting setting = load_text(small_rescue);
    World world = after_one_step(setting, 4);
    world = told(std::move(world), {12, 93}, 1, SeenAs::in_distress, 10);
    world.vessels.position[0] = true_place;
    auto events = of_kind(run_on(setting, 4, std::move(world)), EventKind::search_planned);
    for (Event& e : events) e.number = e.because = 0;
    return events;
  };
  const auto here = plans({6, 99}), there = plans({6, 98});
  ASSERT_GT(here.size(), 5u);
  EXPECT_EQ(here, there);
}

// --- Emergent.

// The boat is heard of a day and a half late. Hours until it is found, at most the ten days of the run.
double hours_to_find(const Setting& setting, std::uint64_t seed) {
  Later later = after_hours(setting, seed, 36);
  const auto [east, north] = Dice{seed}.normals(actor("report"), Draw{"report_error"}, Occasion{0});
  const double error_nm = 3;
  const Position reported = moved(later.was_at, error_nm * metres_per_nautical_mile * east,
                                  error_nm * metres_per_nautical_mile * north);
  const Tick heard = later.world.now;
  const auto events = run_on(setting, seed, told(later.world, reported, 1, SeenAs::in_distress, error_nm));
  const Event* found = first_of(events, EventKind::sighted);
  return (static_cast<double>(found ? found->tick : 1440) - static_cast<double>(heard)) / 6;
}

TEST(SearchCases, ASearcherWithTheBayesianMapFindsADriftingBoatSoonerThanOneWhoGoesBackToWhereItWasSeen) {
  const Setting map = load_text(small_rescue);
  const Setting last_seen =
      load_text(small_rescue, {"states.IDN.searches.always.looks=where_it_was_last_seen"});
  constexpr int seeds = 40;
  double sooner = 0, squares = 0;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    const double gain = hours_to_find(last_seen, seed) - hours_to_find(map, seed);
    sooner += gain / seeds;
    squares += gain * gain / seeds;
  }
  const double error = std::sqrt((squares - sooner * sooner) / (seeds - 1));
  EXPECT_GT(sooner, 3 * error);
}

}  // namespace
}  // namespace searoom::test
