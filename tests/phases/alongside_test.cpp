// What a unit does with the boat that it is by, action by action, without a run around it.
#include "sim/phases/alongside/actions.h"

#include <gtest/gtest.h>

#include "sim/phases/desks/task_units.h"
#include "sim/phases/hulls/hull_failures.h"
#include "sim/phases/phases.h"
#include "tests/support/adrift.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

using K = EventKind;

// A cutter beside a boat of sixty people without power, off the coast of its state, by this line of its
// posture.
class AtABoat {
 public:
  explicit AtABoat(const std::string& line, const std::string& cutter = "people_most: 100")
      : setting_(
            load("scenarios/teaching/a-patrol-and-a-posture.yaml",
                 {"states.XXX.posture=~", "states.XXX.posture={only: {" + line + "}}", "states.XXX.units=~",
                  "states.XXX.units={cutter: {base: base, top_speed_knots: 20, " + cutter + "}}"})),
        world(after_one_step(setting_, 1)) {
    Contact contact;
    contact.number = ContactNo(1);
    contact.line = PostureIndex(0);
    contact.action = setting_.scenario->states[StateIndex(0)].posture[PostureIndex(0)].action;
    world.desks[StateIndex(0)].contacts = {contact};
    Unit& unit = world.units[0];
    unit.sailed_at = 0;
    unit.position = world.vessels.position[0];
    unit.boat = world.vessels.id[0];
    unit.contact = ContactNo(1);
    unit.action = contact.action;
    unit.task = Task::keep_by;
    unit.stores_people = unit.can.stores_people;
  }

  Unit& unit() { return world.units[0]; }
  const Contact& contact() const { return world.desks[StateIndex(0)].contacts[0]; }
  Step step() { return step_of(setting_, 1, world); }
  Step later(Tick ticks) {
    world.now += ticks;
    return step();
  }
  std::size_t told(K kind) const { return of_kind(world.tick_events.unpublished(), kind).size(); }
  bool is_free() { return unit().boat == ActorId{}; }
  std::string place(PlaceIndex index) const { return index ? setting_.scenario->places[index].id : ""; }

 private:
  Setting setting_;  // before the world that is made of it

 public:
  World world;
};

TEST(Alongside, SupplyingTakesTwoHoursAndIsNotDoneAgainForTwoDays) {
  AtABoat at("action: supply");
  supply(at.step(), at.unit(), 0);
  EXPECT_EQ(at.told(K::supplied), 0u);
  supply(at.later(12), at.unit(), 0);
  EXPECT_EQ(at.told(K::supplied), 1u);
  EXPECT_TRUE(at.is_free());
  EXPECT_EQ(at.contact().done_until, at.world.now + 48 * 6);
}

TEST(Alongside, ABoatWhoseEngineIsMendedIsSentOnWithPassengersAtTheHelm) {
  AtABoat at("action: help_on, mends: 1, towards: far-town");
  at.world.vessels.engine[0] = Engine::failed;
  at.world.vessels.crew[0] = Crew::nobody;
  help_on(at.step(), at.unit(), 0);
  help_on(at.later(12), at.unit(), 0);
  EXPECT_EQ(at.told(K::engine_repaired), 1u);
  EXPECT_EQ(at.told(K::helped_on), 1u);
  EXPECT_EQ(at.world.vessels.crew[0], Crew::passengers);
  EXPECT_EQ(at.place(at.world.vessels.destination[0]), "far-town");
  EXPECT_TRUE(at.is_free());
}

TEST(Alongside, ABoatWhoseEngineCannotBeMendedIsTowedOut) {
  AtABoat at("action: help_on, mends: 0");
  at.world.vessels.engine[0] = Engine::failed;
  help_on(at.step(), at.unit(), 0);
  help_on(at.later(12), at.unit(), 0);
  EXPECT_EQ(at.told(K::helped_on), 0u);
  EXPECT_EQ(at.told(K::towed_out), 1u);
  EXPECT_EQ(at.world.vessels.towed_by[0], at.unit().id);
}

TEST(Alongside, ATowBecauseNoEngineRunsIsBegunOnceAndSailedToItsEnd) {
  AtABoat at("action: help_on, mends: 0");
  at.world.vessels.engine[0] = Engine::failed;
  help_on(at.step(), at.unit(), 0);
  help_on(at.later(12), at.unit(), 0);
  for (int tick = 0; tick < 30; ++tick) {
    help_on(at.later(1), at.unit(), 0);
    ASSERT_EQ(at.unit().task, Task::tow);
  }
  EXPECT_EQ(at.told(K::supplied), 1u);
  EXPECT_EQ(at.told(K::towed_out), 1u);
  at.unit().position = at.unit().plan.back();
  help_on(at.later(1), at.unit(), 0);
  EXPECT_EQ(at.told(K::tow_ended), 1u);
  EXPECT_TRUE(at.is_free());
}

TEST(Alongside, ATowIsLetGoOutsideTheWatersAndNoSooner) {
  AtABoat at("action: tow_out");
  tow_out(at.step(), at.unit(), 0);
  tow_out(at.later(1), at.unit(), 0);
  EXPECT_EQ(at.told(K::tow_ended), 0u);
  at.unit().position = at.unit().plan.back();
  tow_out(at.later(1), at.unit(), 0);
  EXPECT_EQ(at.told(K::tow_ended), 1u);
  EXPECT_EQ(at.world.vessels.towed_by[0], ActorId{});
  EXPECT_TRUE(at.is_free());
}

TEST(Alongside, AUnitThatCannotTowLeavesTheBoat) {
  AtABoat at("action: tow_out", "tow_speed_knots: 0");
  tow_out(at.step(), at.unit(), 0);
  EXPECT_EQ(at.told(K::towed_out), 0u);
  EXPECT_TRUE(at.is_free());
}

TEST(Alongside, ABoatWithoutPowerIsNotEscortedButTowed) {
  AtABoat at("action: escort_out");
  escort_out(at.step(), at.unit(), 0);
  EXPECT_EQ(at.told(K::escorted_out), 0u);
  EXPECT_EQ(at.told(K::towed_out), 1u);
}

TEST(Alongside, ABoatThatIsTakenBackIsBroughtInWhereTheTowEnds) {
  AtABoat at("action: intercept_and_return, towards: far-town");
  take_back(at.step(), at.unit(), 0);
  EXPECT_EQ(at.told(K::intercepted), 1u);
  at.unit().leg = static_cast<std::uint32_t>(at.unit().plan.size());
  take_back(at.later(1), at.unit(), 0);
  const auto returned = of_kind(at.world.tick_events.unpublished(), K::returned);
  ASSERT_EQ(returned.size(), 1u);
  EXPECT_EQ(returned[0].place, "far-town");
  EXPECT_EQ(at.world.vessels.ending[0], Ending::brought_in);
  EXPECT_TRUE(at.contact().closed);
}

TEST(Alongside, InARoughSeaAThirdAsManyAreTakenAboardInAnHour) {
  const auto aboard_after_an_hour = [](double wave_height_m) {
    AtABoat at("action: rescue", "people_most: 100, embark_per_hour: 36");
    at.world.vessels.sea[0].wave_height_m = wave_height_m;
    rescue(at.step(), at.unit(), 0);
    for (int tick = 0; tick < 6; ++tick) rescue(at.later(1), at.unit(), 0);
    return total(at.unit().aboard);
  };
  EXPECT_EQ(aboard_after_an_hour(0.5), 36u);
  EXPECT_EQ(aboard_after_an_hour(2), 12u);
}

// People taken aboard in so many hours, at so many an hour in a calm.
std::uint64_t taken_aboard(int an_hour, double wave_height_m, int hours) {
  AtABoat at("action: rescue", "people_most: 1000, embark_per_hour: " + std::to_string(an_hour));
  at.world.vessels.people[0] = 900;
  at.world.vessels.sea[0].wave_height_m = wave_height_m;
  rescue(at.step(), at.unit(), 0);
  for (int tick = 0; tick < 6 * hours; ++tick) rescue(at.later(1), at.unit(), 0);
  return total(at.unit().aboard);
}

TEST(Alongside, AnHoursWorkIsDoneInAnHourWhateverTheRate) {
  for (const int an_hour : {7, 10, 20, 30, 36, 40, 80, 100})
    EXPECT_EQ(taken_aboard(an_hour, 0.5, 1), static_cast<std::uint64_t>(an_hour)) << an_hour;
}

TEST(Alongside, PartsOfAPersonAreCarriedOver) {
  EXPECT_NEAR(static_cast<double>(taken_aboard(10, 2, 30)), 100, 3.4);  // 3 1/3 an hour, an hour at a time
  EXPECT_NEAR(static_cast<double>(taken_aboard(20, 2, 30)), 200, 6.7);
  EXPECT_EQ(taken_aboard(2, 2, 30), 20u);  // one in an hour and a half
}

// --- One tow at a time.

// Two cutters of one state beside the boat.
class TwoAtABoat : public AtABoat {
 public:
  explicit TwoAtABoat(const std::string& line) : AtABoat(line, "people_most: 10, count: 2") {
    Unit& other = second();
    const ActorId id = other.id;
    const std::string name = other.name;
    other = unit();
    other.id = id;
    other.name = name;
  }
  Unit& second() { return world.units[1]; }
};

TEST(Towing, OneTowAtATime) {
  for (const char* line :
       {"action: rescue", "action: tow_out", "action: intercept_and_return, towards: far-town"}) {
    TwoAtABoat at(line);
    work_alongside(at.step());
    EXPECT_EQ(at.unit().task, Task::tow) << line;
    EXPECT_EQ(at.world.vessels.towed_by[0], at.unit().id);
    EXPECT_EQ(at.second().boat, ActorId{}) << line;
    EXPECT_NE(at.second().task, Task::tow);
    EXPECT_EQ(at.told(K::towed_out) + at.told(K::intercepted) + at.told(K::taken_in_tow), 1u);
  }
}

TEST(Towing, WhoComesSecondMayBringStoresButEscortsNobody) {
  TwoAtABoat at("action: rescue");
  work_alongside(at.step());
  at.second().boat = at.world.vessels.id[0];
  at.second().task = Task::keep_by;
  at.second().action = Action::escort_out;
  work_alongside(at.later(1));
  EXPECT_EQ(at.told(K::escorted_out), 0u);
  EXPECT_EQ(at.second().boat, ActorId{});
  at.second().boat = at.world.vessels.id[0];
  at.second().task = Task::keep_by;
  at.second().action = Action::supply;
  work_alongside(at.later(1));
  EXPECT_EQ(at.second().task, Task::alongside);
  EXPECT_EQ(at.world.vessels.towed_by[0], at.unit().id);
}

// The first brings her in; the second, with the boat in sight, goes on with its patrol and is not sent there.
TEST(Towing, NobodyIsSentToABoatThatIsInTow) {
  TwoAtABoat at("action: rescue");
  work_alongside(at.step());
  Contact contact = at.contact();
  contact.people = 60;
  InSight sight;
  sight.boat = at.world.vessels.id[0];
  sight.contact = contact.number;
  at.second().in_sight = {sight};
  at.second().task = Task::patrol;
  task_units(at.later(1), StateIndex(0), contact, true);
  EXPECT_EQ(at.second().task, Task::patrol);
}

// Whoever is in tow crosses waters in which the state turns boats away.
TEST(Towing, ATowThatBringsPeopleInIsFinishedWhateverThePostureSays) {
  AtABoat at("action: rescue", "people_most: 10");
  rescue(at.step(), at.unit(), 0);
  ASSERT_EQ(at.unit().task, Task::tow);
  Contact turned_away = at.contact();
  turned_away.action = Action::tow_out;
  InSight sight;
  sight.boat = at.world.vessels.id[0];
  sight.contact = turned_away.number;
  at.unit().in_sight = {sight};
  task_units(at.later(1), StateIndex(0), turned_away, true);
  EXPECT_EQ(at.unit().task, Task::tow);
  EXPECT_EQ(at.unit().action, Action::rescue);
  EXPECT_EQ(at.world.vessels.towed_by[0], at.unit().id);
}

TEST(Towing, ADeskDecidesNothingNewAboutABoatThatItBringsIn) {
  AtABoat at("action: tow_out", "people_most: 10");
  Contact& contact = at.world.desks[StateIndex(0)].contacts[0];
  contact.action = at.unit().action = Action::rescue;  // as it was decided before
  contact.where = at.unit().position;
  rescue(at.step(), at.unit(), 0);
  ASSERT_EQ(at.unit().task, Task::tow);
  run_desks(at.later(5));  // on the hour
  EXPECT_EQ(at.contact().action, Action::rescue);
  EXPECT_EQ(at.told(K::decided), 0u);
}

// Sixty miles to the port, at four knots: fifteen hours.
TEST(Towing, NoLongerThanStoresLast) {
  const auto task_with = [](const std::string& endurance) {
    AtABoat at("action: rescue", "people_most: 10, endurance_hours: " + endurance);
    rescue(at.step(), at.unit(), 0);
    return at.unit().task;
  };
  EXPECT_EQ(task_with("20"), Task::tow);
  EXPECT_EQ(task_with("10"), Task::embark);  // it takes whom it has room for
}

TEST(Towing, ABoatIsLetGoWhenTheShipMustTurnHome) {
  for (const char* line : {"action: tow_out", "action: help_on, mends: 0", "action: escort_out",
                           "action: intercept_and_return, towards: far-town"}) {
    AtABoat at(line, "people_most: 10, endurance_hours: 12");
    at.world.vessels.engine[0] = Engine::failed;
    const auto goes_on = [&] { work_alongside(at.later(1)); };
    while (at.unit().task != Task::tow) {
      ASSERT_LT(at.world.now, 3 * 6) << line;
      goes_on();
    }
    while (at.unit().task == Task::tow) {
      ASSERT_LT(at.world.now, 12 * 6) << line;
      goes_on();
    }
    EXPECT_GT(at.world.now, 10 * 6) << line;
    EXPECT_EQ(at.told(K::tow_ended), 1u) << line;
    EXPECT_EQ(at.world.vessels.towed_by[0], ActorId{}) << line;
    EXPECT_TRUE(at.is_free());
  }
}

TEST(Towing, ABoatWithoutAnEngineDoesNotLieAcrossTheSeaInTow) {
  AtABoat at("action: rescue", "people_most: 10");
  EXPECT_EQ(heading_of(0, at.world.vessels), Heading::beam_on);
  rescue(at.step(), at.unit(), 0);
  ASSERT_EQ(at.unit().task, Task::tow);
  EXPECT_EQ(heading_of(0, at.world.vessels), Heading::under_way);
}

TEST(Alongside, AFullUnitLeavesStoresWithThoseForWhomItHasNoRoom) {
  AtABoat at("action: rescue", "tow_speed_knots: 0");  // and room for nobody
  rescue(at.step(), at.unit(), 0);
  EXPECT_EQ(at.told(K::supplied), 1u);
  EXPECT_TRUE(at.is_free());
  EXPECT_EQ(at.contact().done_until, at.world.now + 6 * 6);
}

TEST(Alongside, TheSickAreTakenOffAndBroughtToPort) {
  AtABoat at("action: medevac");
  at.world.vessels.condition[0].ill = 0.5;
  take_off_the_sick(at.step(), at.unit(), 0);
  take_off_the_sick(at.later(12), at.unit(), 0);
  EXPECT_EQ(total(at.unit().aboard), 30u);
  EXPECT_EQ(at.unit().task, Task::bring_in);
  EXPECT_EQ(at.world.vessels.people_aboard(0), 30u);
}

TEST(Alongside, WhoIsTakenOffIsNoLongerAmongTheSickAboard) {
  const auto ill_after = [](double ill, const std::string& cutter) {
    AtABoat at("action: medevac", cutter);
    at.world.vessels.condition[0].ill = ill;
    take_off_the_sick(at.step(), at.unit(), 0);
    take_off_the_sick(at.later(12), at.unit(), 0);
    return at.world.vessels.condition[0].ill;
  };
  EXPECT_EQ(ill_after(0.5, "people_most: 100"), 0);
  EXPECT_NEAR(ill_after(0.5, "people_most: 10"), 20.0 / 50, 1e-12);  // 30 of 60, of whom ten find room
  EXPECT_EQ(ill_after(1, "people_most: 100"), 0);
}

TEST(Alongside, AnOrderThatNoUnitDoesFreesTheUnit) {
  AtABoat at("action: monitor");
  work_alongside(at.step());
  EXPECT_TRUE(at.is_free());
}

TEST(Alongside, AUnitOutOfReachOfItsBoatDoesNothing) {
  AtABoat at("action: shadow");
  at.unit().position = {12.1, 94.87};
  work_alongside(at.step());
  EXPECT_EQ(at.told(K::shadowed), 0u);
  at.unit().position = at.world.vessels.position[0];
  work_alongside(at.later(1));
  work_alongside(at.later(1));
  EXPECT_EQ(at.told(K::shadowed), 1u);
}

}  // namespace
}  // namespace searoom::test
