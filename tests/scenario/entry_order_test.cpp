// Lists in which the first that applies wins, and entries that say before whom they stand.
#include "sim/scenario/reading/entry_order.h"

#include <gtest/gtest.h>

#include "sim/scenario/reading/overlay.h"
#include "tests/scenario/complaints_of.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

YamlNode tree_of_lines(const std::string& text) {
  Complaints complaints;
  return parse_yaml(text, "a.yaml", complaints);
}

// The names of a list in their order, after these were laid over it.
std::string names_in_order(const std::string& list, const std::vector<std::string>& policies = {},
                           const std::string& said = "") {
  YamlNode tree = tree_of_lines(list);
  for (const std::string& policy : policies) lay_over(tree, tree_of_lines(policy));
  Complaints complaints;
  std::string all;
  for (const YamlEntry* entry : in_order(tree, "lines", complaints))
    all += (all.empty() ? "" : " ") + entry->key;
  EXPECT_EQ(said_by(complaints), said);
  return all;
}

const std::string three_lines = "{a: {x: 1}, b: {x: 2}, c: {x: 3}}";

TEST(EntryOrder, WhatIsLaidOverComesLastUnlessItSaysBeforeWhom) {
  EXPECT_EQ(names_in_order(three_lines, {"{d: {x: 4}}"}), "a b c d");
  EXPECT_EQ(names_in_order(three_lines, {"{d: {x: 4, before: a}}"}), "d a b c");
  EXPECT_EQ(names_in_order(three_lines, {"{d: {x: 4, before: c}}"}), "a b d c");
}

TEST(EntryOrder, AnEntryThatIsThereIsMoved) {
  EXPECT_EQ(names_in_order(three_lines, {"{c: {before: a}}"}), "c a b");
  EXPECT_EQ(names_in_order(three_lines, {"{c: {before: a}}", "{c: {before: ~}}"}), "a b c");
}

TEST(EntryOrder, OfSeveralBeforeOneTheFirstGivenComesFirst) {
  EXPECT_EQ(names_in_order(three_lines, {"{d: {before: b}}", "{e: {before: b}}"}), "a d e b c");
}

TEST(EntryOrder, OneMayStandBeforeOneThatStandsBeforeAnother) {
  EXPECT_EQ(names_in_order(three_lines, {"{d: {before: e}, e: {before: a}}"}), "d e a b c");
}

TEST(EntryOrder, AnEntryThatIsRemovedOrMistypedIsNoPlace) {
  EXPECT_EQ(
      names_in_order(
          three_lines, {"{d: {before: someone}}"},
          "a.yaml:1:14: lines.d.before: found someone, wanted the name of another one here, one of a, b, c"),
      "a b c d");
  EXPECT_EQ(names_in_order(
                three_lines, {"{d: {before: [a]}}"},
                "a.yaml:1:14: lines.d.before: found a list of 1, wanted the name of another one here, one "
                "of a, b, c"),
            "a b c d");
}

TEST(EntryOrder, NoTwoStandBeforeEachOther) {
  const std::string wanted = "found entries that are each to stand before another of them, wanted an order";
  EXPECT_EQ(
      names_in_order("{a: {before: b}, b: {before: a}, c: {}}", {},
                     "a.yaml:1:14: lines.a.before: " + wanted + "\na.yaml:1:30: lines.b.before: " + wanted),
      "c a b");
}

// --- In a scenario.

const std::string one_posture = "scenarios/teaching/a-patrol-and-a-posture.yaml";

TEST(EntryOrder, APolicysLineOfAPostureCanTakePrecedence) {
  const auto first_line = [](const std::string& line) {
    const Setting setting =
        load(one_posture, {"states.XXX.posture.of-a-policy={action: rescue" + line + "}"});
    return setting.scenario->states[StateIndex(0)].posture[PostureIndex(0)].name;
  };
  EXPECT_EQ(first_line(""), "only");
  EXPECT_EQ(first_line(", before: only"), "of-a-policy");
  const auto rescued = [](const std::string& line) {
    const Setting setting =
        load(one_posture, {"states.XXX.posture.of-a-policy={action: rescue" + line + "}"});
    return people_of(run(setting, 1), EventKind::disembarked);
  };
  EXPECT_EQ(rescued(""), 0);
  EXPECT_EQ(rescued(", before: only"), 60);
}

TEST(EntryOrder, SoCanARule) {
  const auto first_rule = [](const std::string& parameters) {
    return load(one_posture, {"conduct.follow_route={" + parameters + "}"}).rules.conduct.front().name;
  };
  EXPECT_EQ(first_rule(""), "drift_when_disabled");
  EXPECT_EQ(first_rule("before: drift_when_disabled"), "follow_route");
}

TEST(EntryOrder, WhereTheOrderDoesNotMatterNothingStandsBeforeAnother) {
  EXPECT_THROW(load(one_posture, {"places.town.before=base"}), BadInput);
  EXPECT_THROW(load(one_posture, {"states.XXX.units.cutter.before=cutter"}), BadInput);
}

}  // namespace
}  // namespace searoom::test
