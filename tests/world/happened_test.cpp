// What has happened by an event, where questions that sound alike answer differently.
#include "sim/world/happened.h"

#include <gtest/gtest.h>

#include "sim/world/tick_events.h"

namespace searoom::test {
namespace {

using K = EventKind;

Event of(K kind, const Cause& cause = {}) {
  Event e;
  e.kind = kind;
  e.cause = cause;
  return e;
}

// As letters: ashore, secret, openly, news, safe, back.
std::string answers(const Event& e) {
  std::string all;
  const auto add = [&](bool is_so, char letter) { all += is_so ? letter : '-'; };
  add(came_ashore(e), 'a');
  add(landed_in_secret(e), 's');
  add(came_ashore_openly(e), 'o');
  add(landed_as_news(e), 'n');
  add(reached_safety(e), 's');
  add(was_brought_back(e), 'b');
  return all;
}

TEST(CameAshore, MeansWhatIsAskedOfEachWay) {
  EXPECT_EQ(answers(of(K::landed, Cause::arrived)), "a-o-s-");
  EXPECT_EQ(answers(of(K::landed, Cause::ran_ashore)), "a-ons-");
  EXPECT_EQ(answers(of(K::landed, Cause::swam_ashore)), "a-ons-");
  EXPECT_EQ(answers(of(K::landed, Cause::relay)), "as--s-");
  EXPECT_EQ(answers(of(K::landed, Cause::put_ashore)), "a-ons-");
  EXPECT_EQ(answers(of(K::landed, Cause::let_off)), "as---b");
  EXPECT_EQ(answers(of(K::landed, Cause::sailed_in_by_passengers)), "a-ons-");
  for (const Cause::Known by : who_brings_people) {
    EXPECT_EQ(answers(of(K::disembarked, by)), "a-o-s-");
    EXPECT_EQ(answers(of(K::returned, by)), "-----b");
  }
}

TEST(CameAshore, IsAskedOfLandingsAlone) {
  for (const Cause::Known way : ways_to_land) EXPECT_EQ(answers(of(K::boat_gone, way)), "------");
}

TEST(Help, FromAUnitEasesWhatAPictureMayShowAsRefused) {
  Event sent_on = of(K::helped_on);
  EXPECT_TRUE(is_help(sent_on));
  EXPECT_FALSE(is_shown_as_help(sent_on));
  EXPECT_TRUE(is_shown_as_refusal(sent_on.kind));
  EXPECT_FALSE(is_pushback_in_public(sent_on.kind));
  EXPECT_TRUE(is_pushback(sent_on.kind));
  EXPECT_FALSE(is_help(of(K::intercepted)));
  EXPECT_TRUE(is_shown_as_help(of(K::intercepted)));
  Event stores = of(K::supplied, Cause::rain);
  EXPECT_FALSE(is_help(stores) || is_shown_as_help(stores));
  stores.country = "THA";
  EXPECT_TRUE(is_shown_as_help(stores));
  EXPECT_FALSE(is_help(stores)) << "of no unit";
  stores.unit = "THA/navy/1";
  EXPECT_TRUE(is_help(stores));
}

TEST(Distress, OfAReefIsNoneOfTheShore) {
  Event grounded = of(K::grounded);
  EXPECT_FALSE(brings_need(grounded));
  EXPECT_TRUE(is_shown_as_distress(K::grounded));
  grounded.place = "a reef";
  EXPECT_TRUE(brings_need(grounded));
  EXPECT_TRUE(brings_need(of(K::abandoned)));
  EXPECT_FALSE(is_shown_as_distress(K::abandoned)) << "it is shown as stranded";
  EXPECT_FALSE(brings_need(of(K::broke_up)));
  EXPECT_TRUE(is_shown_as_distress(K::broke_up));
}

TEST(Trouble, IsNotKnownWhereNothingIsSaid) {
  EXPECT_FALSE(is_taken_to_be_in_trouble(""));
  EXPECT_TRUE(is_not_known_to_be_sound(""));
  for (const char* seen_as : {"adrift", "in distress", "sinking"}) {
    EXPECT_TRUE(is_taken_to_be_in_trouble(seen_as));
    EXPECT_TRUE(is_not_known_to_be_sound(seen_as));
  }
  EXPECT_FALSE(is_taken_to_be_in_trouble("sound") || is_not_known_to_be_sound("sound"));
}

TEST(Plight, IsOfABoatHeldUnderPressureButNotForPayment) {
  Plight plight;
  Event held = of(K::held, Cause::payment_awaited);
  plight.observe(held);
  EXPECT_FALSE(plight.stranded());
  held.because = 7;
  plight.observe(held);
  EXPECT_TRUE(plight.stranded());
  plight.observe(of(K::released));
  EXPECT_FALSE(plight.stranded());
}

TEST(Plight, IsOfABoatThatNeverHadPower) {
  Plight plight;
  Event departed = of(K::departed);
  plight.observe(departed);
  EXPECT_FALSE(plight.stranded());
  departed.without_power = true;
  plight.observe(departed);
  EXPECT_TRUE(plight.powerless);
}

TEST(Plight, EndsWithNewFuelOrAMendedEngineButNotWithoutACrew) {
  Plight plight;
  plight.observe(of(K::fuel_exhausted));
  plight.observe(of(K::engine_failed));
  plight.observe(of(K::engine_repaired));
  EXPECT_EQ(plight, Plight());
  plight.observe(of(K::abandoned));
  plight.observe(of(K::engine_repaired));
  EXPECT_TRUE(plight.stranded());
}

TEST(TickEvents, OfEarlierTicksAreHeardOfNoMoreButPublished) {
  TickEvents events;
  events.add(of(K::departed));
  events.begin_tick();
  EXPECT_TRUE(events.heard().empty());
  events.add(of(K::landed));
  ASSERT_EQ(events.heard().size(), 1u);
  EXPECT_EQ(events.heard()[0].kind, K::landed);
  EXPECT_EQ(events.unpublished().size(), 2u);
  EXPECT_EQ(events.take().size(), 2u);
  EXPECT_TRUE(events.unpublished().empty());
  EXPECT_TRUE(events.heard().empty());
  events.add(of(K::died));
  EXPECT_EQ(events.heard().size(), 1u);
}

}  // namespace
}  // namespace searoom::test
