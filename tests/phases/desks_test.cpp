// What a state does about a boat that it has learned of: each action does what it says, and none of the
// others.
#include <gtest/gtest.h>

#include <set>

#include "tests/support/adrift.h"

namespace searoom::test {
namespace {

using K = EventKind;

struct OneState {
  std::string posture;  // entries
  std::string vessels = "one: {kind: drifter, at: [12, 94.87], people_aboard: 60}";
  bool patrols = true;
  std::vector<std::string> more;  // settings
};

Setting one_state(const OneState& w) {
  std::vector<std::string> settings = {"states.XXX.posture=~", "states.XXX.posture={" + w.posture + "}",
                                       "vessels=~", "vessels={" + w.vessels + "}"};
  if (!w.patrols) settings.push_back("states.XXX.units.cutter.patrol=~");
  settings.insert(settings.end(), w.more.begin(), w.more.end());
  return load("scenarios/teaching/a-patrol-and-a-posture.yaml", settings);
}

OneState with_posture(const std::string& posture) {
  OneState w;
  w.posture = posture;
  return w;
}

struct Told {
  std::size_t supplied, mended, towed, tow_ended, escorted, intercepted, rescued, disembarked, returned,
      landed;
  bool operator==(const Told&) const = default;
};

Told done(const std::vector<Event>& events) {
  const auto count = [&](K kind) { return std::min<std::size_t>(1, of_kind(events, kind).size()); };
  return {count(K::supplied),     count(K::helped_on),   count(K::towed_out), count(K::tow_ended),
          count(K::escorted_out), count(K::intercepted), count(K::rescued),   count(K::disembarked),
          count(K::returned),     count(K::landed)};
}

std::string line(const std::string& action, const std::string& more = "") {
  return "only: {action: " + action + ", seen_as: adrift" + (more.empty() ? "" : ", " + more) + "}";
}

TEST(Desk, MonitorsAndSendsNobody) {
  const auto events = run(one_state(with_posture(line("monitor"))), 1);
  EXPECT_GE(of_kind(events, K::monitored).size(), 1u);
  EXPECT_EQ(done(events), (Told{0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
}

TEST(Desk, IgnoresABoatThatItKnows) {
  const auto events = run(one_state(with_posture(line("ignore"))), 1);
  EXPECT_GE(of_kind(events, K::ignored).size(), 1u);
  EXPECT_EQ(done(events), (Told{0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
}

TEST(Desk, SuppliesAndLeavesTheBoatWhereItIs) {
  const auto events = run(one_state(with_posture(line("supply"))), 1);
  EXPECT_EQ(done(events), (Told{1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
}

TEST(Desk, TowsABoatOutOfItsWatersAndLetsItGo) {
  OneState w = with_posture(line("tow_out", "where: territorial_sea, gives_stores: false"));
  const auto events = run(one_state(w), 1);
  EXPECT_EQ(done(events), (Told{0, 0, 1, 1, 0, 0, 0, 0, 0, 0}));
  const Event released = of_kind(events, K::tow_ended).front();
  EXPECT_LT(released.where.lon_deg, 94.77);  // fifteen miles off, to a cell of the chart
  EXPECT_EQ(released.vessel, "one/1");
}

TEST(Desk, RescuesEverybodyAndBringsThemToItsPort) {
  const auto events = run(one_state(with_posture(line("rescue"))), 1);
  std::uint64_t people = 0;
  for (const Event& e : of_kind(events, K::disembarked)) {
    EXPECT_EQ(e.place, "town");
    EXPECT_EQ(e.country, "XXX");
    people += total(e.people);
  }
  EXPECT_EQ(people, 60u);
}

TEST(Desk, TakesPeopleOffBetweenCallsOfAHandfulAnHour) {
  const auto events = run(one_state(with_posture(line("rescue"))), 1);
  const auto rescues = of_kind(events, K::rescued);
  ASSERT_GE(rescues.size(), 2u);
  for (const Event& e : rescues) EXPECT_LE(total(e.people), 31u);  // thirty an hour
}

TEST(Desk, BringsPeopleBackToWhereTheyCameFrom) {
  const auto events = run(one_state(with_posture(line("intercept_and_return", "towards: far-town"))), 1);
  const auto returned = of_kind(events, K::returned);
  ASSERT_EQ(returned.size(), 1u);
  EXPECT_EQ(returned[0].place, "far-town");
  EXPECT_EQ(total(returned[0].people), 60u);
  EXPECT_TRUE(of_kind(events, K::disembarked).empty());
}

TEST(Desk, ChangesWhatItDoesOnTheDayThatItsPostureChanges) {
  OneState w =
      with_posture("before: {action: ignore, ends: 2015-02-06}, after: {action: rescue, starts: 2015-02-06}");
  const auto events = run(one_state(w), 1);
  for (const Event& e : of_kind(events, K::rescued)) EXPECT_GE(e.tick, 5 * 144);
  EXPECT_FALSE(of_kind(events, K::rescued).empty());
  EXPECT_FALSE(of_kind(events, K::ignored).empty());
  EXPECT_EQ(of_kind(events, K::posture_changed).size(), 3u);  // one begins at once, ends, and another begins
}

TEST(Desk, GoesOutOnlyWhenItsPostureSaysSo) {
  OneState w;
  w.patrols = false;
  w.more = {"perception.shore_sees_per_hour=5", "perception.channels.shore.sent=1"};
  w.vessels = "one: {kind: drifter, at: [12, 94.97], people_aboard: 60}";
  w.posture = line("rescue");
  EXPECT_TRUE(of_kind(run(one_state(w), 1), K::unit_sailed).empty());
  w.posture = line("rescue", "goes_out: true");
  const auto events = run(one_state(w), 1);
  EXPECT_FALSE(of_kind(events, K::unit_sailed).empty());
  EXPECT_FALSE(of_kind(events, K::disembarked).empty());
}

TEST(Desk, SendsAsManyShipsAsThereArePeopleToTakeAboard) {
  OneState w;
  w.patrols = false;
  w.more = {"perception.shore_sees_per_hour=5", "perception.channels.shore.sent=1",
            "states.XXX.units.cutter.count=4"};
  w.posture = line("rescue", "goes_out: true");
  const auto ships_out_for = [&](const std::string& people) {
    w.vessels = "one: {kind: drifter, at: [12, 94.97], people_aboard: " + people + "}";
    const auto events = run(one_state(w), 1);
    const Tick known = of_kind(events, K::contact_opened).front().tick;
    std::set<std::string> ships;
    for (const Event& e : of_kind(events, K::unit_sailed)) {
      if (e.tick < known + 12) ships.insert(e.unit);  // two hours
    }
    return ships.size();
  };
  EXPECT_EQ(ships_out_for("40"), 1u);
  EXPECT_GE(ships_out_for("240"), 2u);
}

// The first ship comes home with what it could take; those who are left are fetched as well.
TEST(Desk, SendsAShipAgainForThoseWhoWereLeft) {
  OneState w;
  w.patrols = false;
  w.more = {"perception.shore_sees_per_hour=5", "perception.channels.shore.sent=1",
            "states.XXX.units.cutter.tow_speed_knots=0"};
  w.vessels = "one: {kind: drifter, at: [12, 94.97], people_aboard: 240}";
  w.posture = line("rescue", "goes_out: true");
  std::uint64_t people = 0;
  for (const Event& e : of_kind(run(one_state(w), 1), K::disembarked)) people += total(e.people);
  EXPECT_GT(people, 100u);
}

TEST(Desk, TowsWhatDoesNotLeaveUnderEscort) {
  OneState w = with_posture("only: {action: escort_out}");
  w.vessels = "one: {kind: boat, at: [12, 94.87], people_aboard: 60}";  // with nowhere to go
  w.more = {"vessel_kinds.boat={leeway: SKIFF-1, length_metres: 20, people_most: 500, cruise_speed_knots: 6}",
            "conduct={drift_when_disabled: {}}", "perception.recognised_when_sound=1"};
  const auto events = run(one_state(w), 1);
  const auto escorted = of_kind(events, K::escorted_out), towed = of_kind(events, K::towed_out);
  ASSERT_FALSE(escorted.empty());
  ASSERT_FALSE(towed.empty());
  EXPECT_EQ(towed.front().tick - escorted.front().tick, 12 * 6);
}

TEST(Desk, KnowsNothingOfABoatThatNobodyHasSeen) {
  OneState w;
  w.patrols = false;
  w.vessels = "one: {kind: drifter, at: [12, 93], people_aboard: 60}";
  w.posture = line("rescue", "goes_out: true");
  const auto events = run(one_state(w), 1);
  EXPECT_TRUE(of_kind(events, K::contact_opened).empty());
  EXPECT_TRUE(of_kind(events, K::unit_sailed).empty());
}

TEST(Desk, WaitsAsLongAsItNeedsToDecide) {
  OneState w = with_posture(line("rescue", "decides_after_hours: 60"));
  const auto events = run(one_state(w), 1);
  ASSERT_FALSE(of_kind(events, K::rescued).empty());
  const Tick known = of_kind(events, K::contact_opened).front().tick;
  EXPECT_GE(of_kind(events, K::rescued).front().tick - known, 60 * 6);
}

TEST(Desk, SparesASinkingBoatWhateverItsPosture) {
  OneState w = with_posture("out: {action: tow_out}");
  const auto sink = [](const Setting& setting) {
    World world = after_one_step(setting, 1);
    world.vessels.afloat[0] = Afloat::awash;
    return run_on(setting, 1, std::move(world));
  };
  EXPECT_TRUE(of_kind(sink(one_state(w)), K::disembarked).empty());
  w.more = {"desk_rules={spare_the_sinking: {}, follow_posture: {}}"};
  EXPECT_FALSE(of_kind(sink(one_state(w)), K::disembarked).empty());
}

}  // namespace
}  // namespace searoom::test
