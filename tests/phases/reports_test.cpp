// What becomes of a sighting on its way to a desk.
#include "sim/phases/seeing/reports.h"

#include <gtest/gtest.h>

#include "tests/support/lookout.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

constexpr int reports = 4000;

// So many sightings of one boat, an hour apart.
std::vector<Report> sent(Channel channel, const std::string& perception, SeenAs truth = SeenAs::adrift) {
  const Setting setting = sea_area({.perception = perception});
  Patrol patrol(setting, 1);
  World& w = patrol.world;
  w.vessels.position[0] = middle;
  if (truth == SeenAs::sinking) w.vessels.afloat[0] = Afloat::awash;
  for (int i = 0; i < reports; ++i) {
    w.now += 6;
    send_report(step_of(setting, 1, w), {channel, actor("they"), "they", StateIndex(0), 0, 0, nullptr, {}});
  }
  return w.mail;
}

std::string channel(const std::string& name, const std::string& entries) {
  return "channels: {" + name + ": {" + entries + "}}";
}

TEST(Report, ErrsInPositionAsItsChannelSays) {
  std::vector<double> east, north;
  for (const Report& r :
       sent(Channel::relatives, channel("relatives", "sent: 1, twice: 0, error_nautical_miles: 7"))) {
    const Offset error = offset_between(middle, r.where);
    east.push_back(error.east_m / metres_per_nautical_mile);
    north.push_back(error.north_m / metres_per_nautical_mile);
    EXPECT_EQ(r.error_m, 7 * metres_per_nautical_mile);
  }
  ASSERT_EQ(east.size(), reports);
  for (const auto& axis : {east, north}) {
    EXPECT_NEAR(mean(axis), 0, 3 * 7 / std::sqrt(reports));
    EXPECT_NEAR(standard_deviation(axis), 7, 3 * 7 / std::sqrt(2.0 * reports));
  }
}

TEST(Report, IsSometimesNeverSentAndSometimesComesTwice) {
  const double never =
      static_cast<double>(sent(Channel::fishers, channel("fishers", "sent: 0.4, twice: 0")).size());
  EXPECT_NEAR(never / reports, 0.4, three_errors_of_share(0.4, reports));
  const double twice =
      static_cast<double>(sent(Channel::fishers, channel("fishers", "sent: 1, twice: 0.3")).size());
  EXPECT_NEAR(twice / reports - 1, 0.3, three_errors_of_share(0.3, reports));
}

TEST(Report, IsSometimesWrongAboutHowTheBoatIs) {
  double wrong = 0;
  const auto all = sent(Channel::shore, channel("shore", "sent: 1, twice: 0, wrong: 0.2"), SeenAs::sinking);
  for (const Report& r : all) wrong += r.seen_as != SeenAs::sinking;
  EXPECT_NEAR(wrong / reports, 0.2, three_errors_of_share(0.2, reports));
}

TEST(Report, GuessesHowManyAreAboard) {
  std::vector<double> logs;
  const auto all = sent(Channel::merchant, channel("merchant", "sent: 1, twice: 0, people_error: 0.4"));
  for (const Report& r : all) logs.push_back(std::log(r.people / 20));
  EXPECT_NEAR(mean(logs), 0, 0.03);  // rounded to whole people
  EXPECT_NEAR(standard_deviation(logs), 0.4, 0.02);
}

TEST(Report, OfARadarTellsNothingOfPeopleAndTakesWhatLiesStillForAdrift) {
  const auto all = sent(Channel::radar, channel("radar", "sent: 1, twice: 0, wrong: 0"), SeenAs::sinking);
  for (const Report& r : all) {
    EXPECT_EQ(r.people, 0);
    EXPECT_EQ(r.seen_as, SeenAs::adrift);
  }
}

TEST(Report, ComesWhenItsChannelHasPassedItOn) {
  const auto all = sent(Channel::press, channel("press", "sent: 1, twice: 0, delay_hours: 5"));
  for (const Report& r : all) EXPECT_EQ(r.arrives - r.seen_at, 5 * 6);
}

Setting boats_that_call(const std::string& share_to_relatives) {
  return load_text(R"(
title: Calls
start: 2015-03-01
end: 2015-03-06
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
places: {base: {at: [6, 91], country: XXX}, far: {at: [14, 99], country: YYY}}
vessel_kinds: {boat: {leeway: SKIFF-1, length_metres: 20, people_most: 200, cruise_speed_knots: 0}}
people: {foundering_factor: 0}
calls: {share_with_phone: 1, heard_after_hours: 12, share_to_relatives: )" +
                   share_to_relatives + R"(}
perception: {hotline_reaches: 1, channels: {hotline: {sent: 1, twice: 0, delay_hours: 1}, relatives: {sent: 1, twice: 0, delay_hours: 1}}}
vessels: {boat: {kind: boat, at: [10, 93], people_aboard: 60, count: 5}}
states: {XXX: {name: A state, desk: {at: base}}, YYY: {name: Another, desk: {at: far}}}
)");
}

TEST(Report, OfACallForHelpIsPassedOnToTheNearestDeskWhenItWasHeard) {
  for (const std::string whom : {"hotline", "relatives"}) {
    const auto events = run(boats_that_call(whom == "relatives" ? "1" : "0"), 1);
    const auto calls = of_kind(events, EventKind::called_for_help);
    const auto heard = of_kind(events, EventKind::report_received);
    ASSERT_FALSE(heard.empty());
    for (const Event& e : heard) {
      EXPECT_EQ(e.picture.channel, whom);
      EXPECT_EQ(e.country, "XXX");
      const auto call =
          std::find_if(calls.begin(), calls.end(), [&](const Event& c) { return c.number == e.because; });
      ASSERT_NE(call, calls.end());
      EXPECT_EQ(call->vessel, e.vessel);
      EXPECT_GE(e.tick - call->tick, 13 * 6);
    }
  }
}

}  // namespace
}  // namespace searoom::test
