// Cases between two rescue centres, and the time when none responds.
#include <gtest/gtest.h>

#include "sim/phases/truth_of.h"
#include "tests/support/small_network.h"
#include "tests/support/small_rescue.h"

namespace searoom::test {
namespace {

Setting two_centres(const Settings& settings = {}) {
  return load("tests/phases/two-centres/world.yaml", settings);
}

constexpr StateIndex indonesia(0), india(1);

std::vector<Event> by(const std::string& country, const std::vector<Event>& events, EventKind kind) {
  std::vector<Event> found = of_kind(events, kind);
  std::erase_if(found, [&](const Event& e) { return e.country != country; });
  return found;
}

// Indonesia is told of the boat, in the water of India.
std::vector<Event> indonesia_is_told(const Setting& setting) {
  World world = after_one_step(setting, 1);
  const Position where = world.vessels.position[0];
  return run_on(setting, 1, told(std::move(world), where, 1, SeenAs::in_distress, 2, indonesia));
}

TEST(CaseOffers, ABoatInAnothersRegionIsOfferedAndTakenOver) {
  const auto events = indonesia_is_told(two_centres());
  const Event* offered = first_of(events, EventKind::case_offered);
  const Event* accepted = first_of(events, EventKind::case_accepted);
  ASSERT_TRUE(offered && accepted);
  EXPECT_EQ(offered->country + offered->other, "IDNIND");
  EXPECT_EQ(accepted->country + accepted->other, "INDIDN");
  EXPECT_NEAR(static_cast<double>(accepted->tick - offered->tick), 5 * 6, 6);
  const auto closed = by("IDN", events, EventKind::case_closed);
  ASSERT_EQ(closed.size(), 1u);
  EXPECT_EQ(closed[0].cause.words(), "handed over to India");
}

TEST(CaseOffers, TheFirstCentreKeepsItsCaseUntilAnotherAccepts) {
  const auto events =
      indonesia_is_told(two_centres({"states.IND.searches.always.accepts=0", "states.IDN.units=~"}));
  ASSERT_TRUE(first_of(events, EventKind::case_refused));
  EXPECT_EQ(count(events, EventKind::case_accepted), 0u);
  EXPECT_TRUE(by("IDN", events, EventKind::case_closed).empty());
  const auto offers = by("IDN", events, EventKind::case_offered);
  ASSERT_GE(offers.size(), 2u);  // again after two days
  EXPECT_NEAR(static_cast<double>(offers[1].tick - offers[0].tick), (5 + 48) * 6, 7);
}

TEST(CaseOffers, AfterARefusalTheFirstCentreSearchesItself) {
  const auto events = indonesia_is_told(two_centres({"states.IND.searches.always.accepts=0"}));
  ASSERT_TRUE(first_of(events, EventKind::case_refused));
  EXPECT_FALSE(by("IDN", events, EventKind::search_planned).empty());
}

TEST(CaseOffers, WhoRefusesACaseDoesNotOpenItAllTheSame) {
  const auto events =
      indonesia_is_told(two_centres({"states.IND.searches.always.accepts=0", "states.IDN.units=~"}));
  EXPECT_FALSE(by("IND", events, EventKind::contact_opened).empty());  // the offer told it of the boat
  EXPECT_TRUE(by("IND", events, EventKind::case_opened).empty());
}

TEST(CaseOffers, AStateThatSearchesForNobodyDoesNotAnswer) {
  const auto events = indonesia_is_told(two_centres({"states.IND.searches=~", "states.IDN.units=~"}));
  const Event* refused = first_of(events, EventKind::case_refused);
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->cause.words(), "no answer");
  EXPECT_NEAR(static_cast<double>(refused->tick - first_of(events, EventKind::case_offered)->tick), 24 * 6,
              6);
}

TEST(CaseOffers, AStateThatRefersAndSearchesForNobodyOnlyOffers) {
  const auto events =
      indonesia_is_told(two_centres({"states.IDN.searches=~", "states.IDN.posture.helps.action=refer"}));
  EXPECT_FALSE(by("IDN", events, EventKind::case_offered).empty());
  EXPECT_TRUE(by("IDN", events, EventKind::search_planned).empty());
  EXPECT_FALSE(by("IND", events, EventKind::case_accepted).empty());
}

// Each has heard of it from another place and time, and neither knows of the other.
TEST(CaseOffers, TwoCentresMayHoldCasesOfOneBoatWithBeliefsOfTheirOwn) {
  const Setting setting =
      two_centres({"states.IDN.units=~", "states.IND.units=~", "states.IND.searches.always.accepts=0"});
  World world = after_one_step(setting, 1);
  world = told(std::move(world), {10, 96.4}, 1, SeenAs::in_distress, 3, indonesia);
  world = told(std::move(world), {10.2, 94.2}, 1, SeenAs::sinking, 8, india);
  Simulation simulation(setting, 1, 1, std::move(world));
  for (int tick = 0; tick < 30 * 6; ++tick) simulation.step();
  const World& w = simulation.world();
  ASSERT_EQ(w.desks[indonesia].cases.size(), 1u);
  ASSERT_EQ(w.desks[india].cases.size(), 1u);
  const SearchCase &ours = w.desks[indonesia].cases[0], &theirs = w.desks[india].cases[0];
  EXPECT_TRUE(ours.is_open() && theirs.is_open());
  EXPECT_EQ(truth_of(w.desks[indonesia].contacts[0].vessel), truth_of(w.desks[india].contacts[0].vessel));
  EXPECT_GT(metres_between(shape_of(ours.cloud).middle, shape_of(theirs.cloud).middle), 100000);
  EXPECT_NE(ours.seen_as, theirs.seen_as);
}

// --- The gap.

TEST(ResponsibilityGap, LastsWhileADistressIsKnownAndNobodyResponds) {
  const auto events = indonesia_is_told(two_centres(
      {"states.IDN.searches=~", "states.IND.searches=~", "states.IDN.posture=~", "states.IND.posture=~"}));
  const Event* began = first_of(events, EventKind::gap_began);
  ASSERT_TRUE(began);
  EXPECT_EQ(began->vessel, "boat/1");
  EXPECT_EQ(began->region, "IND");
  EXPECT_LE(began->tick, 12);
  EXPECT_FALSE(first_of(events, EventKind::gap_ended));  // to the end of the run
}

TEST(ResponsibilityGap, EndsWhenAStateResponds) {
  const auto events =
      indonesia_is_told(two_centres({"states.IDN.searches=~", "states.IDN.posture.helps.action=refer"}));
  const Event* began = first_of(events, EventKind::gap_began);
  const Event* ended = first_of(events, EventKind::gap_ended);
  ASSERT_TRUE(began && ended);
  EXPECT_EQ(ended->cause.words(), "India responds");
  EXPECT_NEAR(ended->hours, static_cast<double>(ended->tick - began->tick) / 6, 1e-9);
  EXPECT_GE(ended->hours, 5);
  EXPECT_LE(ended->hours, 12);
}

TEST(ResponsibilityGap, ABoatThatNobodyKnowsIsNone) {
  const Setting setting = two_centres({"states.IDN.units=~", "states.IND.units=~"});
  EXPECT_EQ(count(run(setting, 1), EventKind::gap_began), 0u);
}

TEST(ResponsibilityGap, ABoatAdriftThatIsInNoDistressIsNone) {
  const Setting setting = two_centres({"states.IDN.units=~", "states.IND.units=~"});
  World world = after_one_step(setting, 1);
  const auto events = run_on(setting, 1, told(std::move(world), {10, 95}, 1, SeenAs::adrift));
  EXPECT_EQ(count(events, EventKind::gap_began), 0u);
}

}  // namespace
}  // namespace searoom::test
