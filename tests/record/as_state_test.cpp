// What Thailand's desk knew of a history by hand, and what it must not.
#include "sim/record/as_state.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "sim/record/event_line.h"
#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using K = EventKind;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

Event believed(const std::string& time, K kind, const std::string& country, const std::string& vessel,
               const std::string& contact, Position where) {
  Event e = at(time, kind, vessel);
  e.country = country;
  e.where = where;
  e.picture.contact = contact;
  e.picture.people = 150;
  return e;
}

Event with_contact(const std::string& contact, Event e) {
  e.picture.contact = contact;
  return e;
}

Event in_country(const std::string& country, Event e) {
  e.country = country;
  return e;
}

Event to(const std::string& other, Event e) {
  e.other = other;
  return e;
}

// A boat that Thailand helps on and Malaysia pushes back; `unseen` is one that no desk hears of.
std::vector<Event> history_of_two_states(const std::string& unseen, Position where_unseen) {
  Event hidden = at("2015-05-02", K::departed, unseen, {70, 7});
  hidden.where = where_unseen;
  Event called = at("2015-05-04", K::called_for_help, unseen, {70, 7}, "no power");
  called.where = where_unseen;
  std::vector<Event> events = {
      at("2015-05-01", K::departed, "teknaf/mother-ship/3", {200, 100}),
      hidden,
      in_country("THA", at("2015-05-01", K::measure_began, "", {}, "graves-found")),
      in_country("MYS", at("2015-05-01", K::measure_began, "", {}, "boats-kept-out")),
      called,
      by_unit("2015-05-05", K::sighted, "THA/navy/1", "teknaf/mother-ship/3", {200, 100}),
      because(6, believed("2015-05-05T01:00", K::report_received, "THA", "teknaf/mother-ship/3", "THA/1",
                          {6.5, 98.7})),
      because(6, believed("2015-05-05T01:00", K::contact_opened, "THA", "teknaf/mother-ship/3", "THA/1",
                          {6.5, 98.7})),
      because(8,
              believed("2015-05-05T02:00", K::decided, "THA", "teknaf/mother-ship/3", "THA/1", {6.5, 98.7})),
      because(9, by_unit("2015-05-05T03:00", K::unit_sailed, "THA/navy/2", "")),
      because(9, with_contact("THA/1", by_unit("2015-05-06", K::helped_on, "THA/navy/2",
                                               "teknaf/mother-ship/3", {190, 99}))),
      believed("2015-05-07", K::contact_opened, "MYS", "teknaf/mother-ship/3", "MYS/4", {6.3, 99.1}),
      with_contact("MYS/4", by_unit("2015-05-08", K::towed_out, "MYS/navy/1", "teknaf/mother-ship/3")),
      to("THA", believed("2015-05-08", K::case_offered, "MYS", "teknaf/mother-ship/3", "MYS/4", {6.4, 99})),
      to("IDN", believed("2015-05-08", K::case_offered, "MYS", "teknaf/mother-ship/3", "MYS/4", {6.4, 99})),
      with_contact("THA/1", by_unit("2015-05-09", K::rescued, "THA/navy/2", "teknaf/mother-ship/3", {20, 5})),
      disembarkation("2015-05-10", "THA/navy/2", "", {20, 5}, "THA", "state"),
      landing("2015-05-10", "teknaf/mother-ship/3", {30, 0}, "THA", "relay"),
      landing("2015-05-11", "teknaf/mother-ship/3", {40, 2}, "THA", "ran ashore"),
      landing("2015-05-11", "teknaf/mother-ship/3", {1, 1}, "MYS", "ran ashore"),
      disembarkation("2015-05-12", "langsa/17", "", {8, 0}, "IDN", "fishers"),
      at("2015-05-13", K::died, unseen, {70, 7}, "thirst"),
      at("2015-05-13", K::boat_gone, unseen, {}, "foundered"),
      to("UNHCR", at("2015-05-14", K::appealed, "", {}, "rescue people at sea")),
      at("2015-08-01", K::run_ended, "")};
  for (Event& e : events) e.network = e.vessel.empty() ? "" : "teknaf";
  return in_order(std::move(events));
}

std::vector<Event> as(const std::string& country, const std::vector<Event>& events) {
  AsState knowledge(country);
  std::vector<Event> known;
  for (const Event& e : events) {
    if (auto told = knowledge.observe(e)) known.push_back(std::move(*told));
  }
  return known;
}

std::string log_text_of(const std::vector<Event>& events) {
  const RunHeader header = header_as_state(hourly_header(), "THA");
  std::string text = header_line(header) + "\n";
  for (const Event& e : events) text += event_line(e, header) + "\n";
  return text;
}

const std::string unseen_boat = "sittwe/unseen/1";

TEST(AsState, HoldsWhatItsDeskKnewInOrderAndNothingElse) {
  std::vector<K> kinds;
  for (const Event& e : as("THA", history_of_two_states(unseen_boat, {15, 90}))) kinds.push_back(e.kind);
  EXPECT_THAT(kinds, ElementsAre(K::measure_began, K::report_received, K::contact_opened, K::decided,
                                 K::unit_sailed, K::helped_on, K::case_offered, K::rescued, K::disembarked,
                                 K::landed, K::appealed, K::run_ended));
}

TEST(AsState, WhatNobodyHasSeenChangesNoByte) {
  const std::string before = log_text_of(as("THA", history_of_two_states(unseen_boat, {15, 90})));
  EXPECT_EQ(log_text_of(as("THA", history_of_two_states("sittwe/another-name/99", {4, 97}))), before);
  std::vector<Event> longer = history_of_two_states(unseen_boat, {15, 90});
  longer.insert(longer.begin(), at("2015-05-01", K::departed, "one/more/1", {9, 9}));
  for (Event& e : longer) e.because += e.because > 0 ? 1 : 0;
  EXPECT_EQ(log_text_of(as("THA", in_order(std::move(longer)))), before) << "not even the numbers tell";
}

TEST(AsState, ABoatHasTheDesksOwnNameAndNoTrueOne) {
  const std::vector<Event> known = as("THA", history_of_two_states(unseen_boat, {15, 90}));
  EXPECT_THAT(log_text_of(known), Not(HasSubstr("mother-ship")));
  EXPECT_THAT(log_text_of(known), Not(HasSubstr("teknaf")));
  EXPECT_EQ(known[2].vessel, "THA/1");
  EXPECT_EQ(known[5].vessel, "THA/1");
  EXPECT_EQ(known[6].vessel, "MYS/4") << "as the centre that offers the case calls it";
}

TEST(AsState, PeopleAreCountedWhereSomebodyCountedThemAndElseGuessed) {
  const std::vector<Event> known = as("THA", history_of_two_states(unseen_boat, {15, 90}));
  EXPECT_TRUE(known[5].people.empty()) << "nobody counted those whom the boat was sent on with";
  EXPECT_EQ(known[5].picture.people, 150);
  EXPECT_EQ(total(known[7].people), 25u);
  EXPECT_EQ(total(known[8].people), 25u);
}

TEST(AsState, NumbersAreItsOwnAndCausesLeadToWhatItKnows) {
  const std::vector<Event> known = as("THA", history_of_two_states(unseen_boat, {15, 90}));
  for (std::size_t i = 0; i < known.size(); ++i) EXPECT_EQ(known[i].number, i + 1);
  EXPECT_EQ(known[2].because, 0u) << "the sighting itself is not the desk's";
  EXPECT_EQ(known[3].because, known[2].number);
  EXPECT_EQ(known[4].because, known[3].number);
}

TEST(AsState, OfAnotherStateIsAnother) {
  const std::vector<Event> known = as("IDN", history_of_two_states(unseen_boat, {15, 90}));
  ASSERT_EQ(known.size(), 4u);
  EXPECT_EQ(known[0].kind, K::case_offered);
  EXPECT_EQ(known[1].kind, K::disembarked);
  EXPECT_EQ(known[1].unit, "langsa/17");
}

// Every field of every kind, filled with a mark: what is the truth about a boat never comes through.
TEST(AsState, NoKindOfEventTellsTheTruthAboutABoat) {
  for (std::size_t kind = 0; kind < event_kinds; ++kind) {
    if (const auto k = static_cast<K>(kind); k == K::storm_formed || k == K::storm_ended) continue;
    Event e = at("2015-05-02", static_cast<K>(kind), "TRUTH");
    e.network = e.destination = e.region = e.conduct = e.afloat = "TRUTH";
    e.country = "THA";
    e.unit = "THA/navy/1";
    e.aboard.water_deficit = 0.123;
    e.heard_after_hours = 0.123;
    e.people = {123, 0};
    const auto known = AsState("THA").observe(e);
    if (!known) continue;
    EXPECT_THAT(log_text_of({*known}), Not(HasSubstr("TRUTH"))) << name_of(e.kind);
    EXPECT_THAT(log_text_of({*known}), Not(HasSubstr("0.123"))) << name_of(e.kind);
  }
}

TEST(AsState, TheHeaderTellsWhoseLogItIsAndNeitherLuckNorScenario) {
  RunHeader header = hourly_header();
  header.settings = {"vessels.adrift.at=[10, 95]"};
  header.scenario_hash = "0123";
  const std::string line = header_line(header_as_state(header, "THA"));
  EXPECT_THAT(line, Not(HasSubstr("seed")));
  EXPECT_THAT(line, Not(HasSubstr("0123")));
  EXPECT_THAT(line, Not(HasSubstr("adrift")));
  EXPECT_THAT(line, Not(HasSubstr("pressure")));
  const RunHeader read = parse_header(line);
  EXPECT_EQ(read.as, "THA");
  EXPECT_EQ(read.groups, header.groups);
  EXPECT_EQ(
      read.cast(),
      scenario_told(R"({"states": {"THA": {"name": "Thailand"}, "MYS": {"name": "Malaysia"}}})").cast());
}

}  // namespace
}  // namespace searoom::test
