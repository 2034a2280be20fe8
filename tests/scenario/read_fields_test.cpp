#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/fields.h"

#include <gtest/gtest.h>

#include "sim/scenario/reading/yaml_tree.h"
#include "tests/scenario/complaints_of.h"

namespace searoom::test {
namespace {

struct Boat {
  Speed speed = Speed::knots(5);
  Distance length;
  Duration life;
  Rate failure;
  double load = 0.7;
  double luck = 0;
  std::int64_t crew = 3;
  bool lit = false;
  std::string about;
  std::size_t side = 0;
  NameRef home;
  Instant built;
  Position at;
  Distribution people = Distribution::constant(0);
  Monthly trips{};
  std::vector<double> depths;
  std::vector<std::pair<NameRef, double>> shares;
};

void list_fields(Fields& f, Boat& b) {
  f.quantity("speed", b.speed, {.about = "How fast", .unit = "knots", .low = 0, .high = 60});
  f.quantity("length", b.length, {.about = "How long", .unit = "metres", .low = 1, .high = 400});
  f.quantity("life", b.life, {.about = "How old", .unit = "days", .low = 0, .high = 1000});
  f.quantity("failure", b.failure, {.about = "How often", .unit = "per_hour", .low = 0, .high = 10});
  f.number("load", b.load, {.about = "How hard", .low = 0, .high = 1});
  f.number("luck", b.luck, {.about = "How lucky, without limits"});
  f.integer("crew", b.crew, {.about = "How many", .unit = "people", .low = 0, .high = 100});
  f.flag("lit", b.lit, {.about = "With lights"});
  f.text("about", b.about, {.about = "What it is"});
  f.choice("side", b.side, {"either", "right", "left"}, {.about = "Which side"});
  f.name("home", b.home, {.about = "A place"});
  f.instant("built", b.built, {.about = "When"});
  f.position("at", b.at, {.about = "Where"});
  f.distribution("people", b.people, {.about = "How many aboard", .unit = "people", .low = 0, .high = 500});
  f.monthly("trips", b.trips, {.about = "How many a month", .low = 0, .high = 50});
  f.numbers("depths", b.depths, {.about = "How deep", .low = 0, .high = 9000});
  f.shares("shares", b.shares, {.about = "How much of it", .low = 0, .high = 1});
}

struct Result {
  Boat boat;
  std::string said;
  std::vector<Parameter> parameters;

  const Parameter* parameter(const std::string& path) const {
    for (const Parameter& p : parameters) {
      if (p.path == path) return &p;
    }
    return nullptr;
  }
};

Result read_boat(const std::string& text) {
  Result result;
  Complaints complaints;
  const YamlNode tree = parse_yaml(text, "a.yaml", complaints);
  {
    ReadFields fields(&tree, tree.at, "boat", complaints, result.parameters);
    list_fields(fields, result.boat);
  }
  result.said = said_by(complaints);
  return result;
}

Boat good(const std::string& text) {
  const Result result = read_boat(text);
  EXPECT_EQ(result.said, "") << text;
  return result.boat;
}

TEST(ReadFields, EveryUnitOfAQuantityMeansTheSame) {
  EXPECT_DOUBLE_EQ(good("{speed_knots: 6}").speed.in_knots(), 6);
  EXPECT_DOUBLE_EQ(good("{speed_metres_per_second: 3}").speed.in_metres_per_second(), 3);
  EXPECT_DOUBLE_EQ(good("{speed_kilometres_per_hour: 36}").speed.in_metres_per_second(), 10);
  EXPECT_DOUBLE_EQ(good("{length_metres: 18}").length.in_metres(), 18);
  EXPECT_DOUBLE_EQ(good("{length_feet: 100}").length.in_metres(), 30.48);
  EXPECT_DOUBLE_EQ(good("{length_kilometres: 0.2}").length.in_metres(), 200);
  EXPECT_DOUBLE_EQ(good("{length_nautical_miles: 0.1}").length.in_metres(), 185.2);
  EXPECT_DOUBLE_EQ(good("{life_weeks: 2}").life.in_days(), 14);
  EXPECT_DOUBLE_EQ(good("{life_seconds: 86400}").life.in_days(), 1);
  EXPECT_DOUBLE_EQ(good("{life_minutes: 1440}").life.in_days(), 1);
  EXPECT_DOUBLE_EQ(good("{failure_per_day: 24}").failure.in_per_hour(), 1);
  EXPECT_DOUBLE_EQ(good("{failure_per_week: 168}").failure.in_per_hour(), 1);
  EXPECT_DOUBLE_EQ(good("{failure_per_year: 8766}").failure.in_per_hour(), 1);
}

TEST(ReadFields, AValueAtItsLimitIsWithinItInAnyUnit) {
  good("{speed_kilometres_per_hour: 111.12, length_feet: 3.280839895013123, life_weeks: 142.85714285714286}");
  EXPECT_NE(read_boat("{speed_kilometres_per_hour: 111.13}").said, "");
}

TEST(ReadFields, ANumberWithoutLimitsTakesAny) {
  EXPECT_EQ(good("{luck: -7e9}").luck, -7e9);
}

TEST(ReadFields, WhatIsNotGivenKeepsItsDefault) {
  const Boat boat = good("{crew: 4}");
  EXPECT_DOUBLE_EQ(boat.speed.in_knots(), 5);
  EXPECT_EQ(boat.load, 0.7);
}

TEST(ReadFields, EveryFieldTakesItsSource) {
  const Boat boat = good(
      "speed_knots: {value: 6, source: s}\n"
      "load: {value: 0.5, source: s, confidence: high, range: [0.4, 0.6]}\n"
      "crew: {value: 4}\n"
      "lit: {value: true, source: s}\n"
      "about: {value: A boat, source: s}\n"
      "side: {value: left, confidence: low}\n"
      "home: {value: teknaf, source: s}\n"
      "built: {value: 2015-05-14, source: s}\n"
      "at: {value: [11, 91], source: s}\n"
      "people: {value: !uniform {low: 1, high: 3}, source: s}\n"
      "trips: {value: 4, source: s}\n"
      "depths: {value: [1, 2], source: s}\n"
      "shares: {a: {value: 0.5, source: s}, b: 0.5}\n");
  EXPECT_DOUBLE_EQ(boat.speed.in_knots(), 6);
  EXPECT_EQ(boat.load, 0.5);
  EXPECT_EQ(boat.crew, 4);
  EXPECT_TRUE(boat.lit);
  EXPECT_EQ(boat.about, "A boat");
  EXPECT_EQ(boat.side, 2u);
  EXPECT_EQ(boat.home.name, "teknaf");
  EXPECT_EQ(boat.built, parse_instant("2015-05-14"));
  EXPECT_EQ(boat.at, (Position{11, 91}));
  EXPECT_EQ(boat.people.kind, Distribution::Kind::uniform);
  EXPECT_EQ(boat.trips[11], 4);
  EXPECT_EQ(boat.depths, (std::vector<double>{1, 2}));
  ASSERT_EQ(boat.shares.size(), 2u);
  EXPECT_EQ(boat.shares[0].second, 0.5);
}

TEST(ReadFields, AParameterIsKeptForItsDescription) {
  const Result result = read_boat(
      "{load: {value: 0.5, source: a book, confidence: medium, range: [0.4, 0.6]}, speed_metres_per_second: "
      "3}");
  const Parameter* load = result.parameter("boat.load");
  ASSERT_NE(load, nullptr);
  EXPECT_EQ(load->value, "0.5");
  EXPECT_EQ(load->source, "a book");
  EXPECT_EQ(load->confidence, "medium");
  EXPECT_EQ(load->range, std::pair(0.4, 0.6));
  EXPECT_EQ(load->about, "How hard");
  EXPECT_TRUE(load->given);
  EXPECT_EQ(load->at.text(), "a.yaml:1:16");
  const Parameter* speed = result.parameter("boat.speed_metres_per_second");
  ASSERT_NE(speed, nullptr);
  EXPECT_EQ(speed->value, "3");
  EXPECT_EQ(speed->unit, "metres_per_second");
}

TEST(ReadFields, ADefaultIsAParameterThatWasNotGiven) {
  const Result result = read_boat("{}");
  const Parameter* speed = result.parameter("boat.speed_knots");
  ASSERT_NE(speed, nullptr);
  EXPECT_FALSE(speed->given);
  EXPECT_EQ(speed->value, "5");
}

TEST(ReadFields, EveryShareIsAParameter) {
  const Result result = read_boat("{shares: {teknaf: {value: 0.4, source: s}}}");
  ASSERT_NE(result.parameter("boat.shares.teknaf"), nullptr);
  EXPECT_EQ(result.parameter("boat.shares.teknaf")->source, "s");
}

TEST(ReadFields, ARangeOfAWrongValueIsNotHeldAgainstTheDefault) {
  EXPECT_EQ(read_boat("{load: {value: half, range: [0.8, 0.9]}}").said,
            "a.yaml:1:16: boat.load: found half, wanted a number (0 to 1), written like 12, -0.5 or 1e-4");
}

TEST(ReadFields, ALimitIsToldInTheUnitOfTheKey) {
  EXPECT_EQ(read_boat("{length_kilometres: 2}").said,
            "a.yaml:1:21: boat.length_kilometres: found 2, wanted 0.001 to 0.4 kilometres");
}

TEST(ReadFields, TagsAreRefusedEverywhereButOnDistributions) {
  for (const char* field :
       {"speed_knots: !x 6", "load: !x 1", "crew: !x 1", "lit: !x true", "about: !x a", "side: !x left",
        "home: !x a", "built: !x 2015-05-14", "at: !x [1, 2]", "trips: !x 3", "depths: !x [1]",
        "depths: [!x 1]", "shares: !x {a: 1}", "shares: {a: !x 1}", "load: {value: !x 1, source: s}",
        "people: !x {low: 1, high: 2}"}) {
    EXPECT_NE(read_boat(field).said.find("!x"), std::string::npos) << field << ": " << read_boat(field).said;
  }
}

TEST(ReadFields, AWrongFieldIsOneComplaintAndHidesNoOther) {
  const std::string said = read_boat("{crew: many, load: 3, lit: yes, side: rihgt, colour: blue}").said;
  EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 4) << said;
  EXPECT_NE(said.find("did you mean right?"), std::string::npos);
  EXPECT_NE(said.find("boat.colour: found an unknown key"), std::string::npos);
}

TEST(ReadFields, ACopyOfTheWholeIsNoMap) {
  EXPECT_EQ(read_boat("[1, 2]").said, "a.yaml:1:1: boat: found a list of 2, wanted a map of keys");
}

}  // namespace
}  // namespace searoom::test
