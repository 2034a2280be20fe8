// What stands on the map, from a history written by hand.
#include "render/marks.h"

#include <gtest/gtest.h>

#include "render/selecting.h"
#include "sim/world/happened.h"
#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

Event told_to(const std::string& time, EventKind kind, const std::string& country, const std::string& contact,
              const std::string& vessel, const std::string& seen_as) {
  Event e = at(time, kind, vessel);
  e.country = country;
  e.where = {6, 97};  // where the desk believes it to be
  e.picture = {contact, "fishers", seen_as, 5, 80, 2, 0};
  return e;
}

Event goes_out(const std::string& time, const std::string& unit, const std::string& kind,
               const std::string& action, const std::string& vessel = "") {
  Event e = by_unit(time, EventKind::unit_sailed, unit, vessel);
  e.boat_kind = kind;
  e.action = action;
  return e;
}

Event is_at(Event e, Position where) {
  e.where = where;
  return e;
}

// Four boats: `known` and `lost` have no power, and THA knows of the first; `calling` is in distress, and MYS
// knows of it; `empty` has nobody aboard. A ship of THA goes to the first, another is on patrol, an aircraft
// of MYS searches for the third, a merchant ship goes to it.
Playback four_boats() {
  Playback playback(hourly_header());
  const std::vector<Event> history = in_order({
      is_at(at("2015-01-01T00:00", EventKind::departed, "known", {60, 40}), {7, 97}),
      is_at(at("2015-01-01T00:00", EventKind::departed, "lost", {30, 0}), {8, 96}),
      is_at(at("2015-01-01T00:00", EventKind::departed, "calling", {0, 50}), {9, 95}),
      is_at(at("2015-01-01T00:00", EventKind::boat_stationed, "empty"), {10, 94}),
      at("2015-01-02T00:00", EventKind::engine_failed, "known"),
      at("2015-01-02T00:00", EventKind::engine_failed, "lost"),
      at("2015-01-02T00:00", EventKind::called_for_help, "calling"),
      told_to("2015-01-02T03:00", EventKind::contact_opened, "THA", "THA/1", "known", "adrift"),
      told_to("2015-01-02T05:00", EventKind::contact_opened, "MYS", "MYS/7", "calling", "in distress"),
      is_at(goes_out("2015-01-02T06:00", "THA/navy/1", "ship", "rescue", "known"), {6.5, 98}),
      is_at(goes_out("2015-01-02T06:00", "THA/navy/2", "ship", "patrol"), {6.5, 98.5}),
      is_at(goes_out("2015-01-02T06:00", "MYS/air/1", "aircraft", "search", "calling"), {5, 99}),
      is_at(goes_out("2015-01-02T06:00", "tanker/1", "merchant", "rescue", "calling"), {9, 94}),
      is_at(at("2015-01-02T12:00", EventKind::position, "known", {60, 40}), {7, 97.5}),
      is_at(at("2015-01-02T12:00", EventKind::position, "lost", {30, 0}), {8, 96.5}),
      is_at(at("2015-01-02T12:00", EventKind::position, "calling", {0, 50}), {9, 95.5}),
  });
  for (const Event& e : history) playback.append(e);
  return playback;
}

constexpr double evening = 24 + 12;  // of the second day, in steps of an hour

template <typename Mark>
const Mark* named(const std::vector<Mark>& marks, const std::string& name) {
  for (const Mark& mark : marks)
    if (mark.name == name) return &mark;
  return nullptr;
}

TEST(Marks, OfTheTruthAreAllBoatsWithPeopleAboard) {
  Playback playback = four_boats();
  const Marks marks = marks_at(playback, evening, "");
  ASSERT_EQ(marks.boats.size(), 3u) << "nobody is aboard the fourth";
  EXPECT_TRUE(marks.contacts.empty());
  EXPECT_EQ(marks.units.size(), 4u);
  const BoatMark* known = named(marks.boats, "known");
  ASSERT_NE(known, nullptr);
  EXPECT_EQ(known->people, 100u);
  EXPECT_EQ(known->status, BoatStatus::stranded);
  EXPECT_NEAR(known->days_at_sea, 1.5, 1e-9);
  EXPECT_EQ(named(marks.boats, "calling")->status, BoatStatus::distress);
}

TEST(Marks, OfAStatesPictureAreItsContactsAndItsOwnUnitsAlone) {
  Playback playback = four_boats();
  const Marks marks = marks_at(playback, evening, "THA");
  EXPECT_TRUE(marks.boats.empty()) << "no boat is where it truly is";
  ASSERT_EQ(marks.contacts.size(), 1u) << "nor what another desk knows of";
  EXPECT_EQ(marks.contacts[0].name, "THA/1");
  EXPECT_EQ(marks.contacts[0].country, "THA");
  EXPECT_EQ(marks.contacts[0].where, (Position{6, 97})) << "where it believes it to be";
  EXPECT_EQ(marks.contacts[0].seen_as, "adrift");
  EXPECT_EQ(marks.contacts[0].people, 80);
  EXPECT_EQ(marks.contacts[0].error_nm, 5);
  ASSERT_EQ(marks.units.size(), 2u);
  for (const UnitMark& unit : marks.units) EXPECT_EQ(unit.country, "THA") << unit.name;
}

TEST(Marks, OfAStateThatKnowsNothingAreNone) {
  Playback playback = four_boats();
  const Marks early = marks_at(playback, 24 + 2, "THA");
  EXPECT_EQ(early, Marks{}) << "before its first report";
  EXPECT_EQ(marks_at(playback, evening, "IDN"), Marks{});
}

TEST(Marks, NewsOfAContactGrowsOld) {
  Playback playback = four_boats();
  // Told at hour 27 of a sighting two hours before.
  EXPECT_NEAR(marks_at(playback, 27, "THA").contacts.at(0).hours_old, 2, 1e-9);
  EXPECT_NEAR(marks_at(playback, 30.5, "THA").contacts.at(0).hours_old, 5.5, 1e-9);
}

TEST(Marks, TellWhichBoatAUnitGoesToInTruthAlone) {
  Playback playback = four_boats();
  const Marks truth = marks_at(playback, evening, "");
  const UnitMark *ship = named(truth.units, "THA/navy/1"), *patrol = named(truth.units, "THA/navy/2"),
                 *aircraft = named(truth.units, "MYS/air/1"), *merchant = named(truth.units, "tanker/1");
  ASSERT_TRUE(ship && patrol && aircraft && merchant);
  ASSERT_TRUE(ship->towards.has_value());
  EXPECT_EQ(*ship->towards, (Position{7, 97.5}));
  EXPECT_TRUE(merchant->towards.has_value());
  EXPECT_FALSE(patrol->towards.has_value());
  EXPECT_FALSE(aircraft->towards.has_value()) << "it does not know where the boat is";
  EXPECT_TRUE(ship->under_way_to_people && aircraft->under_way_to_people && merchant->under_way_to_people);
  EXPECT_FALSE(patrol->under_way_to_people);
  for (const UnitMark& unit : marks_at(playback, evening, "THA").units)
    EXPECT_FALSE(unit.towards.has_value()) << unit.name;
}

TEST(Marks, MoveEvenlyBetweenTwoPlacesThatWereTold) {
  Playback playback = four_boats();
  // From engine_failed at hour 24 (6.6, 98.9) to the position at hour 36.
  const Marks marks = marks_at(playback, 30, "");
  EXPECT_NEAR(named(marks.boats, "lost")->where.lat_deg, 7.3, 1e-9);
  EXPECT_NEAR(named(marks.boats, "lost")->where.lon_deg, 97.7, 1e-9);
}

TEST(Marks, OfUnitsHaveTheShapeOfTheirKind) {
  EXPECT_EQ(shape_of("ship"), UnitShape::ship);
  EXPECT_EQ(shape_of("aircraft"), UnitShape::aircraft);
  EXPECT_EQ(shape_of("helicopter"), UnitShape::aircraft);
  EXPECT_EQ(shape_of("merchant"), UnitShape::merchant);
  EXPECT_EQ(shape_of("fishers"), UnitShape::fishers);
  Playback playback = four_boats();
  EXPECT_EQ(named(marks_at(playback, evening, "").units, "MYS/air/1")->shape, UnitShape::aircraft);
}

TEST(Marks, OfABoatSeenSoundAreNoTrouble) {
  EXPECT_FALSE(is_taken_to_be_in_trouble("sound"));
  EXPECT_FALSE(is_taken_to_be_in_trouble(""));
  for (const char* seen_as : {"adrift", "in distress", "sinking"})
    EXPECT_TRUE(is_taken_to_be_in_trouble(seen_as));
}

TEST(SeaSummary, CountsPeopleBoatsAndWhoComes) {
  Playback playback = four_boats();
  const SeaSummary s = summary_of(playback.at(36));
  EXPECT_EQ(s.at_sea, 180u);
  EXPECT_EQ(s.boats, 3u) << "not the one with nobody aboard";
  EXPECT_EQ(s.stranded, 130u);
  EXPECT_EQ(s.boats_stranded, 2u);
  EXPECT_EQ(s.in_distress, 180u) << "without power too, as outcomes have it";
  EXPECT_EQ(s.boats_in_distress, 3u);
  EXPECT_EQ(s.unknown_boats, 1u) << "no desk has heard of `lost`";
  EXPECT_EQ(s.unknown_people, 30u);
  EXPECT_EQ(s.helping, 2u);
  EXPECT_EQ(s.searching, 1u);
}

TEST(SeaSummary, ABoatThatNeverHadPowerIsStrandedAndInDistressFromTheFirst) {
  Playback playback(hourly_header());
  Event raft = at("2015-01-01T00:00", EventKind::departed, "raft", {40, 0});
  raft.without_power = true;
  for (const Event& e :
       in_order({raft, at("2015-01-01T00:00", EventKind::departed, "boat", {10, 0}),
                 is_at(at("2015-01-02T00:00", EventKind::position, "raft", {40, 0}), {7, 97})}))
    playback.append(e);
  const SeaSummary s = summary_of(playback.at(24));
  EXPECT_EQ(s.stranded, 40u);
  EXPECT_EQ(s.boats_stranded, 1u);
  EXPECT_EQ(s.in_distress, 40u);
  EXPECT_EQ(named(marks_at(playback, 24, "").boats, "raft")->status, BoatStatus::stranded);
}

TEST(SeaSummary, CountsWhatHasComeOfPeople) {
  Playback playback = four_boats();
  const std::vector<Event> more = {
      at("2015-01-03T00:00", EventKind::died, "lost", {4, 0}),
      at("2015-01-03T00:00", EventKind::went_missing, "calling", {0, 5}),
      landing("2015-01-03T01:00", "lost", {26, 0}, "THA", "arrived"),
      by_unit("2015-01-03T01:00", EventKind::rescued, "THA/navy/1", "known", {60, 40}),
      disembarkation("2015-01-03T02:00", "THA/navy/1", "", {60, 40}, "MYS", "rescue"),
  };
  for (const Event& e : more) playback.append(e);
  const SeaSummary s = summary_of(playback.at(24 * 3));
  EXPECT_EQ(s.dead, 4u);
  EXPECT_EQ(s.missing, 5u);
  EXPECT_EQ(s.in_safety, 126u);
  EXPECT_EQ(s.at_sea, 45u);
  EXPECT_EQ(s.boats, 1u);
  EXPECT_EQ(s.unknown_boats, 0u);
}

TEST(Selecting, FindsTheNearestMarkWithinReach) {
  Playback playback = four_boats();
  const Marks marks = marks_at(playback, evening, "");
  Camera camera;
  camera.look_at({7, 97.5});
  camera.set_pixels_per_degree(200);
  const Pixel boat = camera.pixel_of(Position{7, 97.5});
  EXPECT_EQ(mark_at({boat.x + 3, boat.y - 4}, marks, camera, 14).name, "known");
  EXPECT_EQ(mark_at({boat.x + 30, boat.y}, marks, camera, 14).kind, Selection::Kind::nothing);
}

TEST(Selecting, GoesThroughAllMarksAndBegins) {
  Playback playback = four_boats();
  const Marks marks = marks_at(playback, evening, "");
  Selection selection;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < marks.boats.size() + marks.units.size() + 1; ++i) {
    selection = next_mark(selection, marks);
    EXPECT_TRUE(place_of(selection, marks).has_value());
    names.push_back(selection.name);
  }
  EXPECT_EQ(names, (std::vector<std::string>{"known", "calling", "lost", "MYS/air/1", "THA/navy/1",
                                             "THA/navy/2", "tanker/1", "known"}));
  EXPECT_EQ(next_mark({}, Marks{}).kind, Selection::Kind::nothing);
}

TEST(Selecting, InAStatesPictureFindsNoBoatByItsTrueName) {
  Playback playback = four_boats();
  const Marks marks = marks_at(playback, evening, "THA");
  EXPECT_FALSE(place_of({Selection::Kind::boat, "known", ""}, marks).has_value());
  EXPECT_EQ(next_mark({}, marks), (Selection{Selection::Kind::contact, "THA/1", "THA"}));
}

}  // namespace
}  // namespace searoom::test
