// Each rule of a network with one coast: what it does, and what happens without it.
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

#include "tests/support/small_network.h"

namespace searoom::test {
namespace {

using K = EventKind;

Settings rules(const std::string& list) {
  return {"network_rules={" + list + "}"};
}

const std::string fills = "fill_and_sail: {fewest_people: 50}";
const std::string relays = "land_by_relay: {}";
const std::string mother = "net/mother-ship/";

std::vector<Event> of_boat(const std::vector<Event>& events, const std::string& vessel) {
  std::vector<Event> found = events;
  std::erase_if(found, [&](const Event& e) { return e.vessel != vessel; });
  return found;
}

// People by the nights in which they were landed; a night belongs to the day that it follows.
std::map<int, double> people_by_night(const std::vector<Event>& landed) {
  std::map<int, double> nights;
  for (const Event& e : landed)
    nights[static_cast<int>(day(e) - 0.25)] += static_cast<double>(total(e.people));
  return nights;
}

// --- Feeders.

TEST(Feeders, PutOutByNightOnly) {
  const auto departed = of_kind(run_network({}), K::departed);
  ASSERT_GT(departed.size(), 50u);
  for (const Event& e : departed) EXPECT_EQ(light_of(e), Light::night) << day(e);
}

TEST(Feeders, ThatDoNotMindTheLightPutOutByDayToo) {
  std::size_t by_day = 0;
  for (const Event& e : of_kind(run_network({"networks.net.feeder.by_night=false"}), K::departed))
    by_day += light_of(e) == Light::day;
  EXPECT_GT(by_day, 20u);
}

TEST(Feeders, StayAshoreInASeaAboveTheirLimit) {
  EXPECT_EQ(count(run_network({"sea.waves.swell_metres=1.6"}), K::departed), 0u);
  EXPECT_GT(count(run_network({"sea.waves.swell_metres=1.4"}), K::departed), 50u);
  EXPECT_GT(count(run_network({"sea.waves.swell_metres=1.6", "networks.net.feeder.waves_below_metres=1.7"}),
                  K::departed),
            50u);
}

TEST(Feeders, GoFullAndHandEverybodyOverToAMotherShip) {
  const auto events = run_network({"end=2015-01-06"});
  for (const Event& e : of_kind(events, K::departed)) {
    EXPECT_EQ(total(e.people), 20u);
    EXPECT_EQ(e.destination, "off-origin");
    const auto its = of_boat(events, e.vessel);
    const auto over = of_kind(its, K::transferred);
    ASSERT_EQ(over.size(), 1u) << e.vessel;
    EXPECT_EQ(over[0].people, e.people);
    EXPECT_TRUE(over[0].other.starts_with(mother));
    EXPECT_EQ(over[0].because, e.number);
    EXPECT_EQ(first(its, K::boat_gone).cause.words(), "emptied");
  }
}

TEST(Feeders, ThatFindNoMotherShipGoHomeAndLandWhereTheyCameFrom) {
  Simulation simulation(load_text(small_network), 1, 1);
  while (simulation.world().vessels.size() < 2) simulation.step();
  World world = simulation.world();
  ASSERT_EQ(world.vessels.role[0], Role::mother_ship);
  world.vessels.ending[0] = Ending::emptied;  // it goes, and nobody waits for another
  world.networks[NetworkIndex(0)].ashore[0] = 0;
  const std::size_t feeders = world.vessels.size() - 1;
  Simulation on(load_text(small_network, {"networks.net.people_per_month=0"}), 1, 1, world);
  for (int step = 0; step < 15; ++step) on.step();
  const auto home = landings(on.take_events(), "arrived");
  EXPECT_EQ(home.size(), feeders);
  for (const Event& e : home) {
    EXPECT_EQ(e.place, "origin");
    EXPECT_EQ(total(e.people), 20u);
  }
}

TEST(Feeders, PutOutForNoMoreThanThereIsRoomFor) {
  const auto events = run_network(Settings{"networks.net.people_per_month=100000", "end=2015-01-10"} +
                                  rules("hold_for_payment: {}"));
  // One ship for 100 that nobody lets sail: it may be overfull by half a feeder.
  EXPECT_EQ(people(of_kind(events, K::departed)), 100);
}

TEST(MotherShips, AsManyAreFilledAtOneTimeAsTheNetworkWishes) {
  const auto stationed = [](const char* most) {
    return count(run_network({"end=2015-01-02", most}), K::boat_stationed);
  };
  EXPECT_EQ(stationed("networks.net.most_filling=1"), 1u);
  EXPECT_EQ(stationed("networks.net.most_filling=3"), 3u);
}

// --- fill_and_sail.

TEST(FillAndSail, AShipWaitsUntilItIsFullAndThenSails) {
  const auto events = run_network(rules(fills));
  const auto sailed = of_kind(events, K::sailed);
  ASSERT_GT(sailed.size(), 5u);
  for (const Event& e : sailed) {
    EXPECT_EQ(total(e.people), 100u);
    EXPECT_EQ(e.cause.words(), "full");
    EXPECT_EQ(e.rule, "fill_and_sail");
    EXPECT_EQ(e.destination, "landing");
    EXPECT_EQ(reason_of(e, events).kind, K::boat_stationed);
  }
}

// 310 a month for a ship of 1,000.
const Settings slow = {"networks.net.people_per_month=310",
                       "networks.net.mother_ships={ship: {share: 1, people_aboard: 1000}}"};

TEST(FillAndSail, AShipThatDoesNotFillSailsWhenPatienceEnds) {
  const auto events = run_network(slow + rules(fills));
  const auto sailed = of_kind(events, K::sailed);
  ASSERT_GE(sailed.size(), 2u);
  EXPECT_EQ(sailed[0].cause.words(), "patience was over");
  const double waited = day(sailed[0]) - day(first(events, K::transferred));
  EXPECT_GE(waited, 10);
  EXPECT_LT(waited, 10.1);
  EXPECT_LT(total(sailed[0].people), 150u);
}

TEST(FillAndSail, WithFewerThanTheFewestItWaitsOn) {
  EXPECT_EQ(count(run_network(slow + rules("fill_and_sail: {fewest_people: 400}")), K::sailed), 0u);
}

// Feeders put out at nightfall; patience ends while they are on their way.
TEST(FillAndSail, NoShipSailsWhileAFeederIsOnItsWay) {
  const auto events = run_network(
      slow + Settings{"networks.net.people_per_month=930", "networks.net.patience_days=5.97"} + rules(fills));
  std::set<std::string> out;
  std::size_t sailed = 0;
  for (const Event& e : events) {
    if (e.kind == K::departed) out.insert(e.vessel);
    if (e.kind == K::transferred) out.erase(e.vessel);
    if (e.kind != K::sailed) continue;
    ++sailed;
    EXPECT_TRUE(out.empty()) << day(e);
  }
  EXPECT_GT(sailed, 2u);
}

// The events after the first feeder to put out is left without fuel for good.
std::vector<Event> with_a_feeder_adrift(const Settings& settings) {
  const Setting setting = load_text(small_network, settings);
  Simulation simulation(setting, 1, 1);
  while (simulation.world().vessels.size() < 2) simulation.step();
  World world = simulation.world();
  world.vessels.engine[1] = Engine::out_of_fuel;
  Simulation on(setting, 1, 1, world);
  while (!on.done()) on.step();
  return on.take_events();
}

TEST(FillAndSail, AFeederThatDriftsAwayDoesNotKeepShipsWaitingForEver) {
  EXPECT_GT(count(with_a_feeder_adrift(rules(fills)), K::sailed), 5u);
}

TEST(FillAndSail, AFeederThatDriftsAwayTakesNobodysRoomForEver) {
  const auto sailed = of_kind(with_a_feeder_adrift(rules(fills)), K::sailed);
  for (const Event& e : sailed) EXPECT_GE(total(e.people), 100u);
}

TEST(FillAndSail, AShipSailsWithFullStores) {
  const auto events = run_network(Settings{"vessel_kinds.ship.water_litres=4000",
                                           "vessel_kinds.ship.food_person_days=900", "end=2015-01-10"} +
                                  rules(fills));
  const auto sailed = of_kind(events, K::sailed);
  ASSERT_FALSE(sailed.empty());
  for (const Event& e : sailed) {
    const auto supplied = of_kind(of_boat(events, e.vessel), K::supplied);
    ASSERT_EQ(supplied.size(), 1u);
    EXPECT_EQ(supplied[0].tick, e.tick);
    EXPECT_EQ(supplied[0].cause.words(), "its network");
    EXPECT_EQ(supplied[0].aboard.water_litres, 4000);
    EXPECT_EQ(supplied[0].aboard.food_person_days, 900);
  }
}

TEST(FillAndSail, WithoutItNobodySails) {
  const auto events = run_network(rules(relays));
  EXPECT_GT(count(events, K::transferred), 4u);
  EXPECT_EQ(count(events, K::sailed), 0u);
}

// --- hold_for_payment.

std::vector<double> days_held(const std::vector<Event>& events) {
  std::vector<double> held;
  for (const Event& e : of_kind(events, K::released)) held.push_back(day(e) - day(reason_of(e, events)));
  return held;
}

TEST(HoldForPayment, AShipIsHeldInTheOffingForItsDaysAndThenLands) {
  const auto events = run_network(rules(fills + ", hold_for_payment: {days: 4}, " + relays));
  const Event held = first(events, K::held);
  EXPECT_EQ(held.cause.words(), "payment is awaited");
  EXPECT_EQ(held.rule, "hold_for_payment");
  EXPECT_NEAR(held.where.lat_deg, 9.75 + 20 / 60.0, 0.15);
  ASSERT_GT(days_held(events).size(), 3u);
  for (const double days : days_held(events)) EXPECT_NEAR(days, 4, 1e-9);
  for (const Event& e : landings(events, "relay"))
    EXPECT_GE(day(e) - day(first(of_boat(events, e.vessel), K::held)), 4);
}

TEST(HoldForPayment, HowLongIsEachShipsOwnLuck) {
  const auto held = days_held(
      run_network(rules(fills + ", hold_for_payment: {days: !uniform {low: 1, high: 8}}, " + relays)));
  ASSERT_GT(held.size(), 3u);
  EXPECT_GT(std::set<double>(held.begin(), held.end()).size(), 2u);
  for (const double days : held) {
    EXPECT_GE(days, 1);
    EXPECT_LE(days, 8.1);
  }
}

TEST(HoldForPayment, WithoutItNoShipIsHeld) {
  const auto events = run_network(rules(fills + ", " + relays));
  EXPECT_EQ(count(events, K::held), 0u);
  EXPECT_GT(landings(events, "relay").size(), 10u);
}

// --- land_by_relay.

TEST(LandByRelay, PeopleAreLandedByNightAtTheDestination) {
  const auto landed = landings(run_network(rules(fills + ", " + relays)), "relay");
  ASSERT_GT(landed.size(), 10u);
  for (const Event& e : landed) {
    EXPECT_EQ(light_of(e, 1), Light::night) << day(e);
    EXPECT_EQ(e.place, "landing");
    EXPECT_EQ(e.country, "THA");
    EXPECT_LE(total(e.people), 15u);
  }
}

TEST(LandByRelay, NoMoreInANightThanTheRelayBoatsCarry) {
  const auto nights = people_by_night(landings(run_network(rules(fills + ", " + relays)), "relay"));
  double most = 0;
  for (const auto& [night, landed] : nights) {
    EXPECT_LE(landed, 40) << night;
    most = std::max(most, landed);
  }
  EXPECT_EQ(most, 40);
}

TEST(LandByRelay, AShipIsEmptiedInAsManyHoursWhateverTheStep) {
  for (const std::string step : {"5", "10", "20", "30", "60"}) {
    // Twenty boats of five people, one every ten minutes: three and a third hours.
    const auto events =
        run_network(Settings{"step_minutes=" + step, "networks.net.relay_people_per_night=100000",
                             "networks.net.relay_load=5", "networks.net.relay_every_minutes=10"} +
                    rules(fills + ", " + relays));
    const auto landed = landings(of_boat(events, mother + "1"), "relay");
    ASSERT_FALSE(landed.empty()) << step;
    const double hours = static_cast<double>(landed.back().tick - landed.front().tick) * std::stod(step) / 60;
    EXPECT_NEAR(hours, people(landed) / 5 / 6, 1.1) << step;
  }
}

TEST(LandByRelay, AnEmptiedShipIsTakenAway) {
  const auto events =
      run_network(Settings{"networks.net.relay_people_per_night=150"} + rules(fills + ", " + relays));
  const auto its = of_boat(events, mother + "1");
  EXPECT_EQ(people(landings(its, "relay")), 100);
  EXPECT_EQ(first(its, K::boat_gone).cause.words(), "emptied");
}

// Ships so slow that they come by night, ten days apart, each for all that a night's relay boats carry.
TEST(LandByRelay, EachNightIsCountedAnewThoughNoShipSawTheDayBetween) {
  const auto events =
      run_network(Settings{"end=2015-03-01", "networks.net.people_per_month=310",
                           "networks.net.gives_up_after_days=300", "vessel_kinds.ship.cruise_speed_knots=3.3",
                           "networks.net.relay_people_per_night=100", "networks.net.patience_days=60"} +
                  rules(fills + ", hold_for_payment: {days: 0}, " + relays));
  std::size_t by_night = 0;
  for (const Event& e : of_kind(events, K::released)) {
    if (light_of(e) != Light::night) continue;
    ++by_night;
    EXPECT_LT(day(first(landings(of_boat(events, e.vessel), "relay"), K::landed)) - day(e), 0.1) << day(e);
  }
  EXPECT_GT(by_night, 1u);
}

TEST(LandByRelay, RelayBoatsDoNotFollowAShipThatHasDriftedAway) {
  const Setting setting = load_text(small_network, rules(fills + ", " + relays));
  Simulation simulation(setting, 1, 1);
  const Vessels& v = simulation.world().vessels;
  while (v.size() == 0 || v.order[0] != Order::land_by_relay) simulation.step();
  World world = simulation.world();
  world.vessels.position[0] = {9.75, 94.5};  // 44 miles to the west
  world.vessels.engine[0] = Engine::out_of_fuel;
  Simulation on(setting, 1, 1, world);
  for (int step = 0; step < ticks_a_day; ++step) on.step();
  EXPECT_TRUE(landings(of_boat(on.take_events(), mother + "1"), "relay").empty());
}

const Settings closes = {thai_raids, "hypotheses={networks_stop_landing: 1}",
                         "networks.net.news_delay_days=1"};

TEST(LandByRelay, WhenTheWayInlandClosesNobodyIsLandedAndTheShipIsHeldForThatReason) {
  const auto events = run_network(closes + rules(fills + ", " + relays));
  const auto learned = of_kind(events, K::network_learned);
  ASSERT_EQ(learned.size(), 1u);
  for (const Event& e : landings(events, "relay")) EXPECT_FALSE(day(e) > 10.02 && day(e) < 20) << day(e);
  const auto held = of_kind(events, K::held);
  ASSERT_GT(held.size(), 1u);
  EXPECT_EQ(held[0].cause.words(), "the way inland is closed");
  EXPECT_EQ(held[0].rule, "land_by_relay");
  EXPECT_EQ(held[0].because, learned[0].number);
  const Event began = reason_of(learned[0], events);
  EXPECT_EQ(began.kind, K::measure_began);
  EXPECT_EQ(began.cause.words(), "raids");
  EXPECT_EQ(began.country, "THA");
}

TEST(LandByRelay, WhenItOpensAgainHeldShipsAreReleasedAndLand) {
  const auto events = run_network(closes + rules(fills + ", " + relays));
  EXPECT_EQ(day(first(events, K::measure_ended)), 19);
  const auto released = of_kind(events, K::released);
  ASSERT_FALSE(released.empty());
  EXPECT_EQ(day(released[0]), 20);  // a day later, when that is heard
  EXPECT_EQ(released[0].because, first(events, K::held).number);
  const auto nights = people_by_night(landings(events, "relay"));
  EXPECT_EQ(nights.at(20), 40);
}

TEST(LandByRelay, AWayHalfClosedHalvesTheNightsLandings) {
  const auto events = run_network(
      Settings{"pressure={raids: {country: THA, land_route: 0.5}}", "hypotheses={networks_stop_landing: 1}"} +
      rules(fills + ", " + relays));
  double most = 0;
  for (const auto& [night, landed] : people_by_night(landings(events, "relay")))
    most = std::max(most, landed);
  EXPECT_EQ(most, 20);
  EXPECT_EQ(count(events, K::held), 0u);
}

TEST(LandByRelay, MeasuresOfOneCountryAddUpAsChancesDo) {
  const auto events =
      run_network(Settings{"pressure={one: {country: THA, land_route: 0.5}, "
                           "two: {country: THA, land_route: 0.5}, three: {country: IDN, land_route: 1}}",
                           "hypotheses={networks_stop_landing: 1}"} +
                  rules(fills + ", " + relays));
  double most = 0;
  for (const auto& [night, landed] : people_by_night(landings(events, "relay")))
    most = std::max(most, landed);
  EXPECT_EQ(most, 10);
}

TEST(LandByRelay, WithoutItNobodyIsLanded) {
  const auto events = run_network(rules(fills));
  EXPECT_GT(count(events, K::sailed), 5u);
  EXPECT_TRUE(landings(events, "relay").empty());
}

// --- abandon_under_pressure. Ships lie loaded in the offing, since nobody lands them.

const std::string abandons = "abandon_under_pressure: {arrests_above: 0.8, abandoned_per_day: 2}";
const Settings fears_arrest = {thai_raids, "hypotheses={crews_abandon_boats: 1}"};

TEST(AbandonUnderPressure, CrewsThatFearArrestLeaveLoadedBoats) {
  const auto events = run_network(fears_arrest + rules(abandons + ", " + fills));
  const auto abandoned = of_kind(events, K::abandoned);
  ASSERT_GT(abandoned.size(), 3u);
  for (const Event& e : abandoned) {
    EXPECT_GE(day(e), 10);  // a day after the raids began
    EXPECT_LT(day(e), 20);
    EXPECT_EQ(e.cause.words(), "the crew feared arrest");
    EXPECT_EQ(e.rule, "abandon_under_pressure");
    EXPECT_EQ(total(e.people), 100u);
    EXPECT_EQ(reason_of(e, events).kind, K::network_learned);
  }
}

TEST(AbandonUnderPressure, ABoatWhoseEngineWasTakenApartDriftsAndOneThatKeptItDoesNotLoseIt) {
  const auto engines_left = [](const char* takes) {
    const Setting setting =
        load_text(small_network, fears_arrest + rules(abandons + ", " + fills) + Settings{takes});
    Simulation simulation(setting, 1, 1);
    while (!simulation.done()) simulation.step();
    const Vessels& v = simulation.world().vessels;
    int abandoned = 0, engines = 0;
    for (std::size_t row = 0; row < v.size(); ++row) {
      if (v.order[row] != Order::abandon) continue;
      EXPECT_EQ(v.crew[row], Crew::nobody);
      EXPECT_EQ(v.conduct[row], Conduct::drift);
      ++abandoned;
      engines += v.engine[row] == Engine::works;
    }
    EXPECT_GT(abandoned, 3);
    return static_cast<double>(engines) / abandoned;
  };
  EXPECT_EQ(engines_left("networks.net.takes_engine_parts=1"), 0);
  EXPECT_EQ(engines_left("networks.net.takes_engine_parts=0"), 1);
}

TEST(AbandonUnderPressure, CrewsStayWhereArrestsAreNoMoreThanTheThreshold) {
  EXPECT_EQ(count(run_network(fears_arrest + Settings{"pressure.raids.arrests=0.8"} +
                              rules(abandons + ", " + fills)),
                  K::abandoned),
            0u);
}

TEST(AbandonUnderPressure, WithoutTheHypothesisOrTheRuleNobodyLeaves) {
  EXPECT_EQ(count(run_network(Settings{thai_raids} + rules(abandons + ", " + fills)), K::abandoned), 0u);
  EXPECT_EQ(count(run_network(fears_arrest + rules(fills)), K::abandoned), 0u);
}

TEST(AbandonUnderPressure, ArrestsInAnotherCountryAreNotFeared) {
  EXPECT_EQ(count(run_network(fears_arrest + Settings{"pressure.raids.country=IDN"} +
                              rules(abandons + ", " + fills)),
                  K::abandoned),
            0u);
}

// --- put_ashore_under_pressure.

const std::string puts_ashore = "put_ashore_under_pressure: {arrests_above: 0.8, put_ashore_per_day: 2}";
const Settings runs_in = {thai_raids, "hypotheses={crews_put_people_ashore: 1}"};

TEST(PutAshoreUnderPressure, CrewsRunInByNightToABeachElsewhereAndPutEverybodyAshore) {
  const auto events = run_network(runs_in + rules(puts_ashore + ", " + fills));
  const auto ashore = landings(events, "put ashore");
  ASSERT_GT(ashore.size(), 3u);
  for (const Event& e : ashore) {
    EXPECT_EQ(e.place, "elsewhere");
    EXPECT_EQ(e.country, "IDN");
    EXPECT_EQ(light_of(e, 1), Light::night) << day(e);
    EXPECT_EQ(total(e.people), 100u);
    const Event ran_in = reason_of(e, events);
    EXPECT_EQ(ran_in.kind, K::sailed);
    EXPECT_EQ(ran_in.rule, "put_ashore_under_pressure");
    EXPECT_EQ(ran_in.destination, "elsewhere");
    EXPECT_EQ(reason_of(ran_in, events).kind, K::network_learned);
    EXPECT_EQ(first(of_boat(events, e.vessel), K::boat_gone).cause.words(), "arrived");
  }
}

TEST(PutAshoreUnderPressure, WithoutTheHypothesisTheRuleOrABeachNobodyDoes) {
  EXPECT_TRUE(
      landings(run_network(Settings{thai_raids} + rules(puts_ashore + ", " + fills)), "put ashore").empty());
  EXPECT_TRUE(landings(run_network(runs_in + rules(fills)), "put ashore").empty());
  EXPECT_TRUE(
      landings(run_network(runs_in + Settings{"networks.net.beaches=~"} + rules(puts_ashore + ", " + fills)),
               "put ashore")
          .empty());
}

TEST(PutAshoreUnderPressure, CrewsDoNotRunInWhereArrestsAreNoMoreThanTheThreshold) {
  EXPECT_TRUE(landings(run_network(runs_in + Settings{"pressure.raids.arrests=0.8"} +
                                   rules(puts_ashore + ", " + fills)),
                       "put ashore")
                  .empty());
}

// --- merge_under_pressure.

const std::string merges = "merge_under_pressure: {arrests_above: 0.5, merged_per_day: 2}";
const Settings guards_fewer = {thai_raids, "hypotheses={networks_merge_boats: 1}"};

std::vector<Event> handed_over(const std::vector<Event>& events) {
  std::vector<Event> found = of_kind(events, K::transferred);
  std::erase_if(found, [](const Event& e) { return !e.vessel.starts_with(mother); });
  return found;
}

TEST(MergeUnderPressure, AHeldBoatsPeopleAreHandedToAnotherAndTheEmptiedBoatGoes) {
  const auto events = run_network(guards_fewer + rules(merges + ", " + fills));
  const auto transfers = handed_over(events);
  ASSERT_GT(transfers.size(), 1u);
  for (const Event& e : transfers) {
    EXPECT_TRUE(e.other.starts_with(mother));
    EXPECT_NE(e.other, e.vessel);
    EXPECT_EQ(e.rule, "merge_under_pressure");
    EXPECT_EQ(reason_of(e, events).kind, K::network_learned);
    const Event gone = first(of_boat(events, e.vessel), K::boat_gone);
    EXPECT_EQ(gone.cause.words(), "emptied");
    EXPECT_EQ(gone.tick, e.tick + 1);  // the end of that step
  }
}

TEST(MergeUnderPressure, NoBoatIsLoadedBeyondAFifthAboveWhatItCarries) {
  const auto with_room_for = [](const char* most) {
    return handed_over(run_network(guards_fewer + Settings{most} + rules(merges + ", " + fills)));
  };
  EXPECT_TRUE(with_room_for("vessel_kinds.ship.people_most=166").empty());   // 199 in all
  EXPECT_FALSE(with_room_for("vessel_kinds.ship.people_most=167").empty());  // 200
}

TEST(MergeUnderPressure, WithoutTheHypothesisOrTheRuleNoBoatIsMerged) {
  EXPECT_TRUE(handed_over(run_network(Settings{thai_raids} + rules(merges + ", " + fills))).empty());
  EXPECT_TRUE(handed_over(run_network(guards_fewer + rules(fills))).empty());
}

// --- Held off the coast of departure, and let_off_at_origin, which has to come first: fill_and_sail decides
// about every ship that is held there.

const Settings holds_at_origin = {thai_raids,
                                  "hypotheses={networks_hold_at_origin: 1, networks_stop_landing: 1}"};
const std::string lets_off = "let_off_at_origin: {after_days: 3, let_off_per_day: 2}";

TEST(HoldAtOrigin, WhileLandingsAreClosedShipsAreNeitherStationedNorSent) {
  const auto events = run_network(holds_at_origin + rules(fills));
  for (const Event& e : events) {
    const bool sent = e.kind == K::boat_stationed || e.kind == K::sailed;
    EXPECT_FALSE(sent && day(e) >= 10 && day(e) < 20) << day(e);
  }
  const auto held = of_kind(events, K::held);
  ASSERT_EQ(held.size(), 1u);
  EXPECT_EQ(held[0].cause.words(), "landings are closed");
  EXPECT_EQ(reason_of(held[0], events).kind, K::network_learned);
  EXPECT_NEAR(held[0].where.lat_deg, 11.42, 0.09);
  const Event sailed = first(of_boat(events, held[0].vessel), K::sailed);
  EXPECT_EQ(day(sailed), 20);  // when the network hears that the raids are over
}

TEST(HoldAtOrigin, WithoutTheHypothesisShipsSailOn) {
  std::size_t sent = 0;
  for (const Event& e : of_kind(run_network(Settings{thai_raids} + rules(fills)), K::sailed))
    sent += day(e) >= 10 && day(e) < 20;
  EXPECT_GT(sent, 3u);
}

TEST(LetOffAtOrigin, AfterDaysOfBeingHeldSomeAreLetOffWhereTheyCameFrom) {
  const auto events = run_network(holds_at_origin + rules(lets_off + ", " + fills));
  const auto off = landings(events, "let off");
  ASSERT_GT(off.size(), 2u);
  const double held = day(first(events, K::held));
  for (const Event& e : off) {
    EXPECT_GE(day(e), held + 3);
    EXPECT_LE(total(e.people), 20u);
    EXPECT_EQ(e.place, "origin");
  }
}

TEST(LetOffAtOrigin, AtItsRate) {
  // A ship of some 300, of whom 20 are let off at a time.
  const Setting setting = load_text(
      small_network,
      holds_at_origin +
          Settings{"networks.net.people_per_month=9300", "networks.net.patience_days=1", "end=2015-01-16",
                   "networks.net.mother_ships={ship: {share: 1, people_aboard: 900}}"} +
          rules("let_off_at_origin: {after_days: 1, let_off_per_day: 2}, " + fills));
  double times = 0, wanted = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto events = run(setting, seed);
    times += static_cast<double>(landings(events, "let off").size());
    wanted += 2 * (15 - day(first(events, K::held)) - 1);
  }
  EXPECT_GT(wanted, 200);
  EXPECT_NEAR(times, wanted, 3 * std::sqrt(wanted));
}

TEST(LetOffAtOrigin, WithoutItNobodyIs) {
  EXPECT_TRUE(landings(run_network(holds_at_origin + rules(fills)), "let off").empty());
}

TEST(LetOffAtOrigin, NobodyIsLetOffABoatThatIsNotHeld) {
  EXPECT_TRUE(landings(run_network(slow + rules(lets_off + ", " + fills)), "let off").empty());
}

// --- supply_own_boats. Water for a hundred for six days at half a litre.

const std::string supplies = "supply_own_boats: {when_water_below: 0.4, stops_above_arrests: 0.7}";
const Settings thirsty = {"vessel_kinds.ship.water_litres=300", "people.hazards={thirst: {}}"};

std::vector<Event> brought(const std::vector<Event>& events) {
  std::vector<Event> found = of_kind(events, K::supplied);
  std::erase_if(found, [](const Event& e) { return e.aboard.water_litres < 300; });
  return found;
}

TEST(SupplyOwnBoats, AShipThatWaitsNeverRunsOutOfWater) {
  const auto events = run_network(thirsty + rules(supplies + ", " + fills));
  EXPECT_GT(brought(events).size(), 10u);
  EXPECT_EQ(count(events, K::water_ran_out), 0u);
  EXPECT_EQ(count(events, K::died), 0u);
}

TEST(SupplyOwnBoats, WithoutItTheyDo) {
  const auto events = run_network(thirsty + rules(fills));
  EXPECT_GT(count(events, K::water_ran_out), 3u);
  EXPECT_GT(people(of_kind(events, K::died)), 20);
}

TEST(SupplyOwnBoats, WhereBringersFearArrestItStopsAndThirstFollows) {
  const Settings feared = {"pressure={raids: {country: THA, starts: 2015-01-10, arrests: 1}}",
                           "hypotheses={networks_stop_supplies: 1}"};
  const auto events = run_network(thirsty + feared + rules(supplies + ", " + fills));
  for (const Event& e : brought(events)) EXPECT_FALSE(day(e) >= 10 && e.where.lat_deg < 10.5) << day(e);
  EXPECT_GT(count(events, K::water_ran_out), 3u);
  EXPECT_GT(people(of_kind(events, K::died)), 20);
  for (const Event& e : of_kind(events, K::died)) EXPECT_GT(day(e), 10);
}

TEST(SupplyOwnBoats, ArrestsBelowTheThresholdDoNotStopIt) {
  const Settings feared = {"pressure={raids: {country: THA, arrests: 0.7}}",
                           "hypotheses={networks_stop_supplies: 1}"};
  EXPECT_EQ(count(run_network(thirsty + feared + rules(supplies + ", " + fills)), K::water_ran_out), 0u);
}

// --- Where to.

std::map<std::string, int> destinations(const Settings& settings) {
  std::map<std::string, int> of;
  const auto events =
      run_network(Settings{"networks.net.destinations={landing: 1, second-landing: 1}",
                           "networks.net.people_per_month=12400", "networks.net.most_filling=3"} +
                  settings + rules(fills));
  for (const Event& e : of_kind(events, K::sailed)) {
    if (day(e) >= 10 && day(e) < 20) ++of[e.destination];
  }
  return of;
}

TEST(SeekOtherCoasts, ShipsAreSentWhereTheWayInlandIsOpen) {
  auto of = destinations({thai_raids, "hypotheses={networks_seek_other_coasts: 1}"});
  EXPECT_EQ(of["landing"], 0);
  EXPECT_GT(of["second-landing"], 20);
}

TEST(SeekOtherCoasts, HalfAsFullyHalfAsManyStillGoThere) {
  auto of = destinations({thai_raids, "hypotheses={networks_seek_other_coasts: 0.5}"});
  const double all = of["landing"] + of["second-landing"];
  EXPECT_NEAR(of["landing"] / all, 1.0 / 3, 3 * std::sqrt(2.0 / 9 / all));
}

TEST(SeekOtherCoasts, WithoutTheHypothesisTheirSharesStay) {
  auto of = destinations({thai_raids});
  const double all = of["landing"] + of["second-landing"];
  EXPECT_NEAR(of["landing"] / all, 0.5, 3 * std::sqrt(0.25 / all));
}

// --- News.

TEST(News, ANetworkHearsOfAMeasureWhenItsDelayIsOverAndDoesNothingBefore) {
  const Settings late = {"networks.net.news_delay_days=3"};
  const auto events = run_network(fears_arrest + late + rules(abandons + ", " + fills));
  EXPECT_EQ(day(first(events, K::measure_began)), 9);
  EXPECT_EQ(day(first(events, K::network_learned)), 12);
  ASSERT_GT(count(events, K::abandoned), 0u);
  for (const Event& e : of_kind(events, K::abandoned)) {
    EXPECT_GE(day(e), 12);
    EXPECT_LT(day(e), 22);  // and goes on until it hears of the end
  }
}

TEST(News, AMeasureThatIsOverBeforeItIsHeardOfChangesNothing) {
  const auto events = run_network(fears_arrest + Settings{"networks.net.news_delay_days=11"} +
                                  rules(abandons + ", " + fills));
  EXPECT_EQ(count(events, K::network_learned), 0u);
  EXPECT_EQ(count(events, K::abandoned), 0u);
}

TEST(News, AMeasureWithoutDatesStandsFromTheFirstTickToTheLast) {
  const auto events = run_network({"pressure={raids: {country: THA, arrests: 1}}"});
  EXPECT_EQ(first(events, K::measure_began).tick, 0);
  EXPECT_EQ(count(events, K::measure_ended), 0u);
}

}  // namespace
}  // namespace searoom::test
