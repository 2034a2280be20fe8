// What becomes of people aboard boats adrift: history, stores, rain, help from outside.
#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "sim/phases/aboard/supplies.h"
#include "sim/world/condition.h"
#include "tests/support/adrift.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

const std::string all_hazards =
    "hazards: {illness: {}, thirst: {}, hunger: {}, beriberi: {}, violence: {}, asphyxia: {}}";
const std::string december = "air: {hottest_of_day_celsius: 29}";

// 200 aboard, half a litre each for 22 days and half meals, after nine days on a litre a day.
std::vector<double> shares_dead_of_december_2022(int boats, int step_minutes, std::uint64_t seed) {
  const Setting setting =
      adrift({.boats = boats,
              .days = 22,
              .step_minutes = step_minutes,
              .people = december + ", fights: {begin_per_day: 0.02}, " + all_hazards,
              .kind = "water_litres: 2200, food_person_days: 2200, rain_catch_square_metres: 0"});
  World world = after_one_step(setting, seed);
  for (Condition& they : world.vessels.condition)
    they = {.water_deficit = 0.05, .days_on_rice = 9, .ill = 0.03};
  std::map<std::string, double> dead;
  for (const Event& e : run_on(setting, seed, std::move(world))) {
    if (e.kind == EventKind::position) dead.try_emplace(e.vessel, 0);
    if (e.kind == EventKind::died) dead[e.vessel] += 1.0 / 200;
  }
  std::vector<double> shares;
  for (const auto& [boat, share] : dead) shares.push_back(share);
  return shares;
}

TEST(December2022, V33_TwentyTwoDaysAdriftOnHalfALitreTakeEightToTwentyPercent) {
  std::vector<double> shares;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    for (double share : shares_dead_of_december_2022(100, 60, seed)) shares.push_back(share);
  }
  ASSERT_EQ(shares.size(), 300u);
  EXPECT_GT(mean(shares), 0.10);
  EXPECT_LT(mean(shares), 0.16);
  RecordProperty("mean", std::to_string(mean(shares)));
  RecordProperty("spread", std::to_string(standard_deviation(shares)));
}

TEST(BodyWater, AScenarioSaysHowMuchBodiesLose) {
  const std::string loses_all = "hazards: {thirst: {}}, body_water: {surplus_ends_at_deficit: 0.2}";
  const auto deficit = [](const std::string& people) {
    World world = after_one_step(adrift({.days = 2, .people = people, .kind = "water_litres: 0"}), 1);
    return world.vessels.condition[0].water_deficit;
  };
  EXPECT_GT(deficit("hazards: {thirst: {}}, body_water: {least_per_day: 0.0304}"),
            deficit("hazards: {thirst: {}}") + 0.9 * 0.024 / 24);
  const auto of_six_days = [](const std::string& people) {
    return died(run(adrift({.days = 6, .people = people, .kind = "water_litres: 0"}), 1));
  };
  EXPECT_GT(of_six_days(loses_all), 2 * of_six_days("hazards: {thirst: {}}") + 10);
}

TEST(December2022, V34_HalvingTheStepMovesTheMeanByLessThanOnePercent) {
  // The luck is the same, so that what is left is the step.
  const double hour = mean(shares_dead_of_december_2022(200, 60, 7));
  const double half = mean(shares_dead_of_december_2022(200, 30, 7));
  EXPECT_NEAR(half / hour, 1, 0.01);
}

TEST(Thirst, WithoutAnyWaterHalfAreDeadWithinAboutAWeekAndThePastIsTheCause) {
  const Setting setting = adrift({.boats = 20, .days = 10, .people = all_hazards, .kind = "water_litres: 0"});
  const auto events = run(setting, 1);
  const auto dry = of_kind(events, EventKind::water_ran_out);
  ASSERT_EQ(dry.size(), 20u);
  double dead = 0, half_dead_on = 0;
  for (const Event& e : of_kind(events, EventKind::died)) {
    dead += 1;
    if (dead == 2000) half_dead_on = static_cast<double>(e.tick) / 24;
    if (e.cause.words() != "thirst") continue;
    const Event& because = events.at(e.because - 1);
    EXPECT_EQ(because.kind, EventKind::water_ran_out);
    EXPECT_EQ(because.vessel, e.vessel);
  }
  EXPECT_NEAR(half_dead_on, 8.5, 1.5);
  EXPECT_GT(died(events, "thirst"), 0.95 * dead);
}

TEST(Thirst, MoreWaterADayTakesFewer) {
  const auto dead_on = [](const std::string& litres) {
    const Setting setting =
        adrift({.boats = 20,
                .days = 20,
                .people = "hazards: {thirst: {}}, rations: {water_litres_per_day: " + litres +
                          ", least_water_litres_per_day: 0}",
                .kind = "water_litres: 100000"});
    return died(run(setting, 1)) / 4000;
  };
  const double quarter = dead_on("0.25"), half = dead_on("0.5"), whole = dead_on("1");
  EXPECT_GT(quarter, 0.5);
  EXPECT_LT(half, 0.5 * quarter);
  EXPECT_EQ(whole, 0);
}

double water_after_a_day(const std::string& rain, const std::string& kind) {
  const Setting setting =
      adrift({.days = 1,
              .people = "air: {rain_millimetres_per_day: " + rain +
                        "}, rations: {water_litres_per_day: 0, least_water_litres_per_day: 0}",
              .kind = "rain_catch_square_metres: 10, " + kind});
  Simulation simulation(setting, 1, 1);
  simulation.step();
  World world = simulation.world();
  world.vessels.water_litres[0] = 100;
  Simulation rest(setting, 1, 1, std::move(world));
  while (!rest.done()) rest.step();
  return rest.world().vessels.water_litres[0];
}

TEST(Rain, FiveMillimetresOnTenSquareMetresAreFiftyLitres) {
  EXPECT_NEAR(water_after_a_day("5", "water_litres: 1000") - 100, 50 * 23.0 / 24, 1e-9);
}

TEST(Rain, FullCasksTakeNoMore) {
  EXPECT_NEAR(water_after_a_day("5", "water_litres: 110"), 110, 1e-9);
}

TEST(Rain, FillsCasksThatHaveRunOutAndIsLoggedOnce) {
  const Setting setting = adrift(
      {.days = 6, .people = "air: {rain_millimetres_per_day: 10}", .kind = "rain_catch_square_metres: 30"});
  World world = after_one_step(setting, 1);
  world.vessels.water_litres[0] = 0;
  world.vessels.because[0].water = 1;
  const auto events = run_on(setting, 1, std::move(world));
  EXPECT_TRUE(of_kind(events, EventKind::water_ran_out).empty());
  const auto supplied = of_kind(events, EventKind::supplied);
  ASSERT_EQ(supplied.size(), 1u);
  EXPECT_EQ(supplied[0].cause.words(), "rain");
}

double days_until(EventKind what, const std::string& rations) {
  const Setting setting =
      adrift({.days = 40,
              .people = "rations: {" + rations + "}",
              .kind = "water_litres: 2000, food_person_days: 2000, rain_catch_square_metres: 0"});
  const auto events = of_kind(run(setting, 1), what);
  return events.empty() ? -1 : static_cast<double>(events[0].tick) / 24;
}

TEST(Rations, TenDaysOfStoresLastTwiceAsLongOnABoatAdriftThatRations) {
  EXPECT_NEAR(days_until(EventKind::water_ran_out, "rationing: false"), 10, 0.1);
  EXPECT_NEAR(days_until(EventKind::water_ran_out, "rationing: true"), 20, 0.1);
  EXPECT_NEAR(days_until(EventKind::food_ran_out, "rationing: true"), 20, 0.1);
}

TEST(Rations, AreNotCutWhereStoresLastForAsLongAsAMasterPlans) {
  EXPECT_NEAR(days_until(EventKind::water_ran_out, "plans_for_days: 0"), 10, 0.1);
}

TEST(Rations, OfABoatThatItsNetworkHoldsLastForTheDaysUntilItIsSupplied) {
  const Setting setting =
      adrift({.days = 8, .people = "", .kind = "water_litres: 2000, rain_catch_square_metres: 0"});
  World world = after_one_step(setting, 1);
  world.vessels.water_litres[0] = 2000;
  world.vessels.order[0] = Order::hold;  // ten days' water, and seven days until more comes
  Simulation simulation(setting, 1, 1, std::move(world));
  while (simulation.world().now < 2 * 24) simulation.step();
  EXPECT_NEAR(simulation.world().vessels.water_litres[0], 2000 - 200 * 47.0 / 24, 1e-6);
}

TEST(Rations, UnderPowerAMasterReckonsWithTheDaysToGo) {
  const auto water_ran_out = [](const std::string& litres) {
    const Setting setting = load_text(R"(
title: Two and a half days to go
start: 2015-01-01
end: 2015-01-04
step_minutes: 60
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
places: {there: {at: [13, 95]}}
vessel_kinds: {boat: {leeway: SKIFF-1, length_metres: 20, people_most: 100, cruise_speed_knots: 3, water_litres: )" +
                                      litres + R"(}}
people: {foundering_factor: 0}
vessels: {boat: {kind: boat, at: [10, 95], destination: there, people_aboard: 100}}
)");
    return of_kind(run(setting, 1), EventKind::water_ran_out).size();
  };
  // 180 nautical miles at 3 knots, less the loss in waves: 250 litres are just enough, 200 only when
  // rationed.
  EXPECT_EQ(water_ran_out("260"), 0u);
  EXPECT_EQ(water_ran_out("200"), 0u);
  EXPECT_EQ(water_ran_out("100"), 1u);
}

TEST(HandingOver, StopsTheDyingWithinADay) {
  const Setting setting = adrift({.boats = 20, .days = 14, .people = all_hazards, .kind = "water_litres: 0"});
  Simulation thirsty(setting, 1, 1);
  while (thirsty.world().now < 7 * 24) thirsty.step();
  World helped = thirsty.world();
  helped.tick_events.take();
  for (std::size_t row = 0; row < helped.vessels.size(); ++row) {
    hand_over(row, {20000, 6000, 0}, Cause("navy"), helped);
    EXPECT_EQ(helped.vessels.because[row].water, 0u);
  }
  EXPECT_EQ(of_kind(helped.tick_events.unpublished(), EventKind::supplied).size(), 20u);
  World left_alone = thirsty.world();
  left_alone.tick_events.take();
  const auto dead_later = [&](World world) {
    double dead = 0;
    for (const Event& e : run_on(setting, 1, std::move(world))) {
      if (e.kind == EventKind::died && e.cause.words() == "thirst" && e.tick > 8 * 24) dead += 1;
    }
    return dead;
  };
  EXPECT_GT(dead_later(left_alone), 1000);
  EXPECT_LT(dead_later(helped), 5);
}

TEST(HandingOver, FuelMakesAnEngineWorkAgain) {
  const Setting setting = adrift(Adrift{});
  World world = after_one_step(setting, 1);
  world.vessels.engine[0] = Engine::out_of_fuel;
  hand_over(0, {0, 0, 300}, Cause::fishers, world);
  EXPECT_EQ(world.vessels.engine[0], Engine::works);
  EXPECT_EQ(world.vessels.fuel_litres[0], 300);
}

TEST(Hunger, TakesPeopleOnlyAfterTwentyDaysWithoutFood) {
  const Setting setting = adrift({.boats = 100,
                                  .days = 60,
                                  .people = "hazards: {hunger: {}}",
                                  .kind = "water_litres: 100000, food_person_days: 0"});
  const auto deaths = of_kind(run(setting, 1), EventKind::died);
  ASSERT_FALSE(deaths.empty());
  EXPECT_GT(deaths.front().tick, 20 * 24);
  // The integral of 5e-4 ((t - 20) / 20)^2 to day 60 is 0.0267.
  const double expected = 1 - std::exp(-0.02667);
  EXPECT_NEAR(static_cast<double>(deaths.size()) / 20000, expected, three_errors_of_share(expected, 20000));
}

TEST(Beriberi, TakesPeopleAfterFourWeeksOnRice) {
  const Setting setting = adrift({.boats = 100,
                                  .days = 58,
                                  .people = "hazards: {beriberi: {}}",
                                  .kind = "water_litres: 100000, food_person_days: 100000"});
  const auto deaths = of_kind(run(setting, 1), EventKind::died);
  ASSERT_FALSE(deaths.empty());
  EXPECT_GE(deaths.front().tick, 28 * 24);
  const double expected = 1 - std::exp(-30 * 5e-4);
  EXPECT_NEAR(static_cast<double>(deaths.size()) / 20000, expected, three_errors_of_share(expected, 20000));
}

TEST(Illness, AtItsBalanceTakesOneInTenThousandADay) {
  const Setting setting =
      adrift({.boats = 200, .days = 60, .people = "hazards: {illness: {}}", .kind = "water_litres: 100000"});
  const double dead = died(run(setting, 1));
  const double a_day = dead / (40000.0 * 60);
  EXPECT_NEAR(a_day, 0.9e-4, 0.2e-4);
}

TEST(Children, DieThreeTimesAsOftenUnderFive) {
  const Setting setting =
      adrift({.boats = 100,
              .days = 30,
              .people = "groups: {adults: {origin: x, share: 0.5, age: 15-59}, infants: {origin: x, "
                        "share: 0.5, age: under-5}}, hazards: {constant: {deaths_per_day: 0.001}}",
              .kind = "water_litres: 100000"});
  double adults = 0, infants = 0;
  for (const Event& e : of_kind(run(setting, 1), EventKind::died))
    adults += e.people[0], infants += e.people[1];
  EXPECT_NEAR(infants / (adults + infants), 0.75, three_errors_of_share(0.75, adults + infants) + 0.01);
}

TEST(Violence, TakesMoreInAFightWhichBreaksOutWherePeopleThirst) {
  const std::string people =
      "hazards: {violence: {deaths_in_fight_per_day: 0.01}}, fights: {begin_per_day: 0.5}";
  const auto fed = run(adrift({.boats = 20,
                               .days = 10,
                               .people = people,
                               .kind = "water_litres: 100000, food_person_days: 100000"}),
                       1);
  EXPECT_TRUE(of_kind(fed, EventKind::fight_began).empty());
  EXPECT_EQ(died(fed), 0);
  const auto thirsty = run(adrift({.boats = 20, .days = 10, .people = people, .kind = "water_litres: 0"}), 1);
  EXPECT_FALSE(of_kind(thirsty, EventKind::fight_began).empty());
  ASSERT_GT(died(thirsty, "violence"), 0);
  for (const Event& e : of_kind(thirsty, EventKind::died))
    EXPECT_EQ(thirsty.at(e.because - 1).kind, EventKind::fight_began);
}

TEST(Violence, OfAnArmedCrewTakesAndInjures) {
  const Setting setting =
      adrift({.boats = 200, .days = 30, .people = "hazards: {violence: {}}", .kind = "water_litres: 100000"});
  World world = after_one_step(setting, 1);
  for (Crew& crew : world.vessels.crew) crew = Crew::smugglers;
  Simulation simulation(setting, 1, 1, world);
  while (!simulation.done()) simulation.step();
  const double expected = 1 - std::exp(-30 * 2e-4);
  EXPECT_NEAR(static_cast<double>(simulation.world().people.dead[0]) / 40000, expected,
              three_errors_of_share(expected, 40000));
  EXPECT_NEAR(simulation.world().vessels.condition[0].injured, 0.025, 0.005);
  EXPECT_EQ(died(run(setting, 1)), 0);
}

TEST(Asphyxia, TakesPeopleOnlyWhereItIsCrowdedAndHot) {
  const auto dead = [](const std::string& deck, const std::string& celsius) {
    return died(run(adrift({.boats = 100,
                            .days = 30,
                            .people = "air: {hottest_of_day_celsius: " + celsius +
                                      "}, hazards: {asphyxia: {deaths_per_day_and_degree: 0.001}}",
                            .kind = "water_litres: 100000, deck_square_metres: " + deck}),
                    1));
  };
  EXPECT_GT(dead("20", "35"), 100);
  EXPECT_EQ(dead("100", "35"), 0);
  EXPECT_EQ(dead("20", "25"), 0);
}

TEST(PeopleAboard, AreConservedByGroupAtEveryTickWhileMostDie) {
  const Setting setting =
      adrift({.boats = 5,
              .days = 12,
              .people = all_hazards +
                        ", groups: {women: {origin: x, share: 0.4, sex: female, age: 15-59}, men: {origin: "
                        "x, share: 0.4, sex: male, age: 15-59}, old: {origin: x, share: 0.2, age: 60-over}}",
              .kind = "water_litres: 0"});
  Simulation simulation(setting, 1, 1);
  while (!simulation.done()) {
    simulation.step();
    const World& w = simulation.world();
    std::vector<std::uint64_t> accounted = w.people.dead;
    for (std::size_t row = 0; row < w.vessels.size(); ++row) add(accounted, w.vessels.people_of(row));
    ASSERT_EQ(accounted, w.people.departed) << "tick " << w.now;
  }
  const Ledger& people = simulation.world().people;
  EXPECT_GT(people.dead[2], 0.95 * static_cast<double>(people.departed[2]));
}

TEST(PeopleAboard, WhoDieOfIllnessOnABoatThatIsHeldDieBecauseOfThatOrder) {
  const Setting setting =
      adrift({.days = 20, .people = "hazards: {illness: {onset_per_day: 0.2}}", .kind = ""});
  World world = after_one_step(setting, 1);
  world.vessels.because[0].order = 1;
  world.vessels.because[0].power = 2;
  const auto deaths = of_kind(run_on(setting, 1, std::move(world)), EventKind::died);
  ASSERT_FALSE(deaths.empty());
  for (const Event& e : deaths) EXPECT_EQ(e.because, 1u);
}

TEST(Conditions, MixByTheNumberOfPeople) {
  const Setting setting = adrift({.boats = 2, .people = "", .kind = ""});
  World world = after_one_step(setting, 1);
  Vessels& v = world.vessels;
  v.condition[0] = {
      .water_deficit = 0.12, .days_without_food = 8, .days_on_rice = 40, .ill = 0.4, .injured = 0.2};
  v.condition[1] = {};
  mix_conditions(0, 1, 50, v);  // to the 200 who are there
  EXPECT_NEAR(v.condition[1].water_deficit, 0.024, 1e-12);
  EXPECT_NEAR(v.condition[1].days_without_food, 1.6, 1e-12);
  EXPECT_NEAR(v.condition[1].days_on_rice, 8, 1e-12);
  EXPECT_NEAR(v.condition[1].ill, 0.08, 1e-12);
  EXPECT_NEAR(v.condition[1].injured, 0.04, 1e-12);
  EXPECT_EQ(v.condition[0].days_without_food, 8);
}

TEST(PeopleInTheWater, HaveNoStoresAndDoNotThirst) {
  const Setting setting = adrift({.days = 10, .people = all_hazards, .kind = "water_litres: 0"});
  World world = after_one_step(setting, 1);
  world.vessels.afloat[0] = Afloat::people_in_water;
  EXPECT_EQ(died(run_on(setting, 1, std::move(world))), 0);
}

TEST(Positions, TellHowThoseAboardAreAndWhatTheyHaveLeft) {
  const auto positions = of_kind(run(adrift({.days = 2, .people = "", .kind = ""}), 1), EventKind::position);
  ASSERT_FALSE(positions.empty());
  EXPECT_NEAR(positions[0].aboard.water_litres, 2400 - 100,
              1e-6);  // half a litre for 200, of twelve days' worth
  EXPECT_GT(positions[0].aboard.water_deficit, 0.01);
}

}  // namespace
}  // namespace searoom::test
