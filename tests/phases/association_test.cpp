// What a desk takes a report for.
#include "sim/phases/seeing/association.h"

#include <gtest/gtest.h>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

constexpr Duration step = Duration::minutes(10);
constexpr Position here = {8, 97};

Position miles_east(double nm) {
  return moved(here, nm * metres_per_nautical_mile, 0);
}

struct Seen {
  double hour = 0;
  Position where = here;
  double error_nm = 1;
  double people = 100;
  SeenAs as = SeenAs::adrift;
};

Report report(const Seen& seen) {
  Report r;
  r.seen_at = static_cast<Tick>(seen.hour * 6);
  r.where = seen.where;
  r.error_m = seen.error_nm * metres_per_nautical_mile;
  r.people = seen.people;
  r.seen_as = seen.as;
  return r;
}

class Desk {
 public:
  // As reports arrive; the index of the contact.
  std::size_t hears(const Seen& seen) {
    const Report r = report(seen);
    if (Contact* known = contact_of(r, perception, step, contacts)) {
      update_contact(r, perception, step, *known);
      return static_cast<std::size_t>(known - contacts.data());
    }
    begin_contact(r, contacts.emplace_back());
    return contacts.size() - 1;
  }

  PerceptionSpec perception;
  std::vector<Contact> contacts;
};

TEST(Association, OneBoatSeenTwiceIsOneContact) {
  Desk desk;
  desk.hears({});
  desk.hears({.hour = 1, .where = miles_east(1.5), .people = 130});
  EXPECT_EQ(desk.contacts.size(), 1u);
}

TEST(Association, TwoBoatsFarApartAreTwoContacts) {
  Desk desk;
  desk.hears({});
  desk.hears({.where = miles_east(20)});
  EXPECT_EQ(desk.contacts.size(), 2u);
}

TEST(Association, AsFarApartIsOneBoatWhenItHadTimeToDrift) {
  Desk desk;
  desk.hears({});
  desk.hears({.hour = 20, .where = miles_east(20)});
  EXPECT_EQ(desk.contacts.size(), 1u);
}

TEST(Association, ABoatUnderWayIsExpectedFartherThanOneAdrift) {
  for (const SeenAs as : {SeenAs::sound, SeenAs::adrift}) {
    Desk desk;
    desk.hears({.as = as});
    desk.hears({.hour = 4, .where = miles_east(24), .as = as});
    EXPECT_EQ(desk.contacts.size(), as == SeenAs::sound ? 1u : 2u);
  }
}

TEST(Association, AVagueReportOfTheSamePlaceIsTheSameBoat) {
  Desk desk;
  desk.hears({});
  desk.hears({.where = miles_east(20), .error_nm = 10});
  EXPECT_EQ(desk.contacts.size(), 1u);
}

// A contact of long ago could be anywhere, so that a boat where it was seen says little of it.
TEST(Association, AContactTooOldToFollowIsNotRecognised) {
  Desk desk;
  desk.hears({});
  desk.hears({.hour = 8 * 24, .where = miles_east(3)});
  EXPECT_EQ(desk.contacts.size(), 2u);
}

TEST(Association, WhereMoreUnknownBoatsAreExpectedReportsAreSoonerTakenForNewOnes) {
  Desk desk;
  desk.perception.unknown_boats_within_100_nm = 50;
  desk.hears({});
  desk.hears({.hour = 20, .where = miles_east(20)});
  EXPECT_EQ(desk.contacts.size(), 2u);
}

TEST(Association, TheSurerOfTwoContactsThatCouldBeItIsTaken) {
  Desk desk;
  begin_contact(report({.hour = 0, .where = miles_east(-10)}), desk.contacts.emplace_back());
  begin_contact(report({.hour = 24, .where = miles_east(4)}), desk.contacts.emplace_back());
  // Nearer to the old one in its own standard deviations, and yet likelier the new one.
  EXPECT_EQ(desk.hears({.hour = 25, .where = miles_east(1)}), 1u);
}

TEST(Association, AHundredAreNotTakenForTen) {
  Desk desk;
  desk.hears({.people = 100});
  desk.hears({.people = 10});
  EXPECT_EQ(desk.contacts.size(), 2u);
  desk.hears({.people = 0});  // an echo, which could be either
  EXPECT_EQ(desk.contacts.size(), 2u);
}

TEST(Association, ASoundBoatIsNotReadilyTakenForOneThatSank) {
  const auto ratio = [](SeenAs before, SeenAs after) {
    Contact c;
    begin_contact(report({.as = before}), c);
    return log_likelihood_ratio(report({.hour = 1, .as = after}), c, {}, step);
  };
  EXPECT_LT(ratio(SeenAs::sinking, SeenAs::sound), ratio(SeenAs::sinking, SeenAs::sinking) - 2);
  EXPECT_EQ(ratio(SeenAs::adrift, SeenAs::sound), ratio(SeenAs::adrift, SeenAs::sinking));
}

TEST(Association, ReportsOfOneMomentMeetBetweenThemWithTheSmallerError) {
  Desk desk;
  desk.hears({.error_nm = 3});
  desk.hears({.where = miles_east(5), .error_nm = 4});
  ASSERT_EQ(desk.contacts.size(), 1u);
  const Contact& c = desk.contacts[0];
  // Weights 16 and 9 of 25: 1.8 miles on, with an error of 12/5 miles.
  EXPECT_NEAR(metres_between(here, c.where) / metres_per_nautical_mile, 5 * 9.0 / 25, 1e-3);
  EXPECT_NEAR(c.error_m / metres_per_nautical_mile, 2.4, 1e-9);
}

TEST(Association, AMessageToldTwiceTeachesNothing) {
  Desk desk;
  desk.hears({});
  desk.hears({});
  ASSERT_EQ(desk.contacts.size(), 1u);
  EXPECT_NEAR(desk.contacts[0].error_m / metres_per_nautical_mile, 1, 1e-9);
}

TEST(Association, ASightingThatComesLateDoesNotUndoANewerOne) {
  Desk desk;
  desk.hears({.hour = 5, .where = miles_east(4), .as = SeenAs::in_distress});
  desk.hears({.hour = 0, .as = SeenAs::sound});
  ASSERT_EQ(desk.contacts.size(), 1u);
  EXPECT_EQ(desk.contacts[0].seen_as, SeenAs::in_distress);
  EXPECT_EQ(desk.contacts[0].where, miles_east(4));
}

TEST(Association, WhatIsOverIsNotTakenUpAgain) {
  Desk desk;
  desk.hears({});
  desk.contacts[0].closed = true;
  EXPECT_EQ(desk.hears({.hour = 1}), 1u);
}

}  // namespace
}  // namespace searoom
