// Reports that reach a desk, without a run around them.
#include <gtest/gtest.h>

#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/phases.h"
#include "sim/phases/units/unit_orders.h"
#include "tests/support/adrift.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

constexpr StateIndex lender(0), borrower(1);

// A ship of the first state has a boat in sight; its report is on its way to its desk.
class AReportInFlight {
 public:
  AReportInFlight()
      : setting_(load("scenarios/teaching/coordination/two-states.yaml")),
        world(after_one_step(setting_, 1)) {
    InSight sight;
    sight.boat = world.vessels.id[0];
    ship().in_sight = {sight};
    is_on_its_way_of({});
  }

  void is_on_its_way_of(ContactNo contact) {
    Report report;
    report.desk = lender;
    report.arrives = world.now + 2;
    report.where = world.vessels.position[0];
    report.people = 60;
    report.contact = contact;
    report.from_unit = ship().id;
    report.sight = world.vessels.id[0];
    report.vessel = world.vessel_name(0);
    world.mail = {report};
  }
  void deals_with(ContactNo contact) {
    ship().contact = contact;
    close_contact(step_of(setting_, 1, world), ship());
  }

  Unit& ship() { return world.units[0]; }
  void arrives() {
    world.now += 2;
    pass_messages(step_of(setting_, 1, world));
  }

 private:
  Setting setting_;  // before the world that is made of it

 public:
  World world;
};

TEST(PassMessages, TheUnitThatReportedLearnsTheContactOfItsDesk) {
  AReportInFlight report;
  report.arrives();
  EXPECT_EQ(report.ship().in_sight[0].contact, ContactNo(1));
}

TEST(PassMessages, AUnitThatWasLentMeanwhileLearnsNoNumberOfTheOtherDesk) {
  AReportInFlight report;
  lend(report.ship(), borrower);
  report.arrives();
  EXPECT_EQ(report.world.desks[lender].contacts.size(), 1u);
  EXPECT_FALSE(report.ship().in_sight[0].contact);
}

TEST(PassMessages, WhatWasSeenOfABoatBeforeItWasDealtWithOpensNoNewContact) {
  AReportInFlight report;
  report.arrives();
  report.is_on_its_way_of(ContactNo(1));
  report.deals_with(ContactNo(1));
  report.arrives();
  const DeskState& desk = report.world.desks[lender];
  EXPECT_EQ(desk.contacts_so_far, 1u);
  ASSERT_EQ(desk.contacts.size(), 1u);
  EXPECT_TRUE(desk.contacts[0].closed);
}

}  // namespace
}  // namespace searoom::test
