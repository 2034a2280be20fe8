// Parts of a rescue centre's work on its cases, without a run around them.
#include <gtest/gtest.h>

#include <algorithm>

#include "sim/phases/rescue/case_belief.h"
#include "sim/phases/rescue/case_phase.h"
#include "sim/phases/rescue/case_searches.h"
#include "sim/phases/rescue/needs_case.h"
#include "sim/phases/rescue/search_line.h"
#include "tests/support/small_network.h"
#include "tests/support/small_rescue.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

constexpr Position where{10, 95};

// A centre that heard a day ago, and knows no more, of fifty people in distress.
class ACentre {
 public:
  explicit ACentre(const Settings& settings = {})
      : setting_(load_text(small_rescue, settings)),
        world(after_one_step(setting_, 1)),
        step_(step_of(setting_, 1, world)),
        centre{step_, StateIndex(0), search_line(*setting_.scenario, world, StateIndex(0)), forecast_} {
    const Tick heard = world.now - 144;
    contact.number = ContactNo(1);
    contact.seen_at = contact.known_since = contact.heard_at = heard;
    contact.where = where;
    contact.error_m = 2000;
    contact.people = 50;
    contact.seen_as = SeenAs::in_distress;
    contact.channel = Channel::hotline;
    world.desks[StateIndex(0)].contacts = {contact};
    search.contact = ContactNo(1);
    search.seen_as = contact.seen_as;
    search.fix = {where, contact.error_m, heard};
  }
  const Contact& found(Position at, double people) {
    other = contact;
    other.where = at;
    other.people = people;
    return other;
  }

 private:
  Setting setting_;
  ForecastOfHour forecast_;

 public:
  World world;

 private:
  Step step_;

 public:
  RescueCentre centre;
  Contact contact, other;
  SearchCase search;
};

TEST(NeedsCase, NotWhoWasHelpedOrOfferedOrIsPastHope) {
  ACentre of;
  EXPECT_TRUE(needs_case(of.centre, of.contact));
  Contact helped = of.contact;
  helped.done_at = of.world.now;
  helped.done_until = of.world.now + 100;
  EXPECT_FALSE(needs_case(of.centre, helped));
  Contact offered = of.contact;
  offered.channel = Channel::other_state;
  EXPECT_FALSE(needs_case(of.centre, offered));
  of.world.now += 21 * 144;  // people live for three weeks aboard
  EXPECT_FALSE(needs_case(of.centre, of.contact));
}

TEST(CasePhase, RisesByOneWithInquiriesInVainAndNeverFalls) {
  ACentre of;
  of.search.seen_as = SeenAs::sound;
  of.search.phase_since = of.world.now - 6 * 6;
  EXPECT_EQ(phase_of(of.centre.step, of.search, false), Phase::alert);
  EXPECT_EQ(phase_of(of.centre.step, of.search, true), Phase::uncertainty);  // it is in view
  of.search.phase = Phase::distress;
  EXPECT_EQ(phase_of(of.centre.step, of.search, true), Phase::distress);
}

TEST(CaseBelief, WhatIsFoundIsTheBoatNearItsMapAndWithAboutAsManyAboard) {
  ACentre of({"search.wind_skill=1", "search.current_skill=1"});
  drift_map(of.centre, of.search);
  const DeskState& desk = of.world.desks[StateIndex(0)];
  const Position middle = shape_of(of.search.cloud).middle;
  EXPECT_LT(middle.lon_deg, 94.95);  // a day to the west
  EXPECT_TRUE(is_likely(desk, of.search, of.found(middle, 100)));
  EXPECT_TRUE(is_likely(desk, of.search, of.found(middle, 0)));  // not said
  EXPECT_FALSE(is_likely(desk, of.search, of.found(middle, 200)));
  EXPECT_FALSE(is_likely(desk, of.search, of.found({14, 99}, 50)));
}

TEST(CaseSearches, EndWhenTheyWouldHardlyFindAnybodyAlive) {
  ACentre of;
  drift_map(of.centre, of.search);
  of.search.searches = 3;
  of.search.next_success = 0.01;
  EXPECT_EQ(reason_to_suspend(of.centre, of.search), Cause::none);
  of.world.now += 21 * 144;
  EXPECT_NE(reason_to_suspend(of.centre, of.search), Cause::none);
  of.search.next_success = 0.5;
  EXPECT_EQ(reason_to_suspend(of.centre, of.search), Cause::none);
  of.search.searched_hours = 10000;  // all that the state gives
  EXPECT_NE(reason_to_suspend(of.centre, of.search), Cause::none);
}

TEST(CaseSearches, SendTheUnitThatIsThereSoonestAndCallAllBack) {
  ACentre of;
  drift_map(of.centre, of.search);
  send_searchers(of.centre, of.search, of.contact);
  ASSERT_FALSE(of.search.out.empty());
  const Unit* first = of.world.find_unit(of.search.out[0].unit);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->can.type, UnitType::aircraft);
  EXPECT_EQ(first->task, Task::search);
  recall_searchers(of.centre, of.search);
  EXPECT_TRUE(of.search.out.empty());
  EXPECT_EQ(first->task, Task::in_port);
}

// A unit that was sent so many hours ago.
Unit& searcher_since(double hours, ACentre& of) {
  of.search.number = CaseNo(1);
  drift_map(of.centre, of.search);
  Unit& unit = of.world.units[0];
  unit.task = Task::search;
  unit.case_no = CaseNo(1);
  unit.plan = {where, {10, 94}};
  Sortie sortie;
  sortie.unit = unit.id;
  sortie.since = of.world.now - static_cast<Tick>(hours * 6);
  sortie.overlooked.assign(of.search.cloud.particles.size(), 1);
  of.search.out = {sortie};
  return unit;
}

TEST(CaseSearches, AUnitThatNeverLeftPortHasNotSearchedAndIsFreeAgain) {
  ACentre of;
  const Unit& unit = searcher_since(20, of);
  end_searches(of.centre, of.search, of.contact);
  EXPECT_TRUE(of.search.out.empty());
  EXPECT_EQ(of.search.searches, 0u);
  EXPECT_EQ(of.search.searched_hours, 0);
  EXPECT_TRUE(of_kind(of.world.tick_events.unpublished(), EventKind::search_done).empty());
  EXPECT_EQ(unit.task, Task::in_port);
  EXPECT_FALSE(unit.case_no);
}

TEST(CaseSearches, AUnitThatIsCalledOffOnItsWayHasNotSearched) {
  ACentre of;
  Unit& unit = searcher_since(8, of);
  unit.sailed_at = of.world.now - 40;
  unit.task = Task::go_home;
  end_searches(of.centre, of.search, of.contact);
  EXPECT_TRUE(of.search.out.empty());
  EXPECT_EQ(of.search.searches, 0u);
  EXPECT_EQ(of.search.searched_hours, 0);
}

// The first case of each centre has the number 1.
TEST(CaseSearches, AUnitThatSearchesForAnotherCentreWasLostToThisOne) {
  ACentre of;
  Unit& unit = searcher_since(3, of);
  unit.sailed_at = of.world.now - 10;
  unit.works_for = StateIndex(1);
  recall_searchers(of.centre, of.search);
  EXPECT_EQ(unit.task, Task::search);
  searcher_since(3, of);
  end_searches(of.centre, of.search, of.contact);
  EXPECT_TRUE(of.search.out.empty());
}

TEST(CaseBelief, FollowsWhatItsOwnSearchersSeeAlone) {
  for (const bool is_lent : {false, true}) {
    ACentre of;
    Unit& unit = searcher_since(3, of);
    of.world.desks[StateIndex(0)].contacts.push_back(of.found(shape_of(of.search.cloud).middle, 50));
    of.world.desks[StateIndex(0)].contacts.back().number = ContactNo(2);
    InSight sight;
    sight.contact = ContactNo(2);  // of whichever desk it is
    unit.in_sight = {sight};
    if (is_lent) unit.works_for = StateIndex(1);
    follow_searchers(of.centre, of.search);
    EXPECT_EQ(of.search.contact, ContactNo(is_lent ? 1 : 2));
  }
}

// What the own searchers overlooked of the old map says nothing of the particles of the new one.
TEST(CaseBelief, AMapThatIsTakenOverKnowsNothingOfSearchesByTheOldOne) {
  ACentre of;
  searcher_since(3, of);
  SearchCase& own = of.search;
  std::fill(own.out[0].overlooked.begin(), own.out[0].overlooked.begin() + 100, 0.0);
  SearchCase offered = own;
  offered.fix.at += 10;
  offered.cloud.particles.resize(250);
  offered.success = 0.4;
  offered.searches = 2;
  offered.out.clear();
  take_over_map(offered, own);
  EXPECT_EQ(own.out[0].overlooked, std::vector<double>(250, 1.0));
  EXPECT_EQ(own.fix.at, offered.fix.at);
  EXPECT_EQ(own.success, 0.4);
  EXPECT_EQ(own.searches, 2u);
}

TEST(CaseBelief, ACaseWithoutAMapLeavesTheOwnOneAsItIs) {
  ACentre of;
  searcher_since(3, of);
  SearchCase offered = of.search;
  offered.cloud = {};
  take_over_map(offered, of.search);
  EXPECT_FALSE(of.search.cloud.empty());
  EXPECT_EQ(of.search.out[0].overlooked.size(), of.search.cloud.particles.size());
}

TEST(CaseSearches, WhomTheSeaKeepsInPortIsNotSent) {
  ACentre of;
  drift_map(of.centre, of.search);
  for (Unit& unit : of.world.units) unit.can.waves_below = Distance::metres(-1);
  send_searchers(of.centre, of.search, of.contact);
  EXPECT_TRUE(of.search.out.empty());
}

}  // namespace
}  // namespace searoom::test
