#include "sim/scenario/reading/overlay.h"

#include <gtest/gtest.h>

#include "sim/scenario/reading/yaml_tree.h"
#include "tests/scenario/complaints_of.h"

namespace searoom::test {
namespace {

YamlNode tree_of(const std::string& text) {
  Complaints complaints;
  return parse_yaml(text, "a.yaml", complaints);
}

// A tree on one line: {a: 1, b: [2]}.
std::string shown(const YamlNode& node) {
  if (node.is_null()) return "~";
  if (node.is_scalar()) return node.text;
  std::string text;
  for (const YamlNode& item : node.items) text += (text.empty() ? "" : ", ") + shown(item);
  for (const YamlEntry& entry : node.entries)
    text += (text.empty() ? "" : ", ") + entry.key + ": " + shown(entry.value);
  return node.is_list() ? "[" + text + "]" : "{" + text + "}";
}

std::string laid(const std::string& base, const std::string& over) {
  YamlNode tree = tree_of(base);
  lay_over(tree, tree_of(over));
  return shown(tree);
}

TEST(Overlay, MapsMergeKeyByKey) {
  EXPECT_EQ(laid("{a: {x: 1, y: 2}, b: 3}", "{a: {y: 4, z: 5}}"), "{a: {x: 1, y: 4, z: 5}, b: 3}");
}

TEST(Overlay, AListReplacesAList) {
  EXPECT_EQ(laid("{a: [1, 2, 3]}", "{a: [4]}"), "{a: [4]}");
}

TEST(Overlay, AMapReplacesAValueAndAValueAMap) {
  EXPECT_EQ(laid("{a: 1}", "{a: {b: 2}}"), "{a: {b: 2}}");
  EXPECT_EQ(laid("{a: {b: 2}}", "{a: 1}"), "{a: 1}");
}

TEST(Overlay, NothingRemovesTheKey) {
  EXPECT_EQ(laid("{a: {x: 1, y: 2}, b: 3}", "{a: {x: ~}, b: ~}"), "{a: {y: 2}}");
}

TEST(Overlay, NothingOverNoKeyStaysAndIsRefusedByTheReader) {
  EXPECT_EQ(laid("{a: 1}", "{b: ~}"), "{a: 1, b: ~}");
}

TEST(Overlay, ASourcedValueIsReplacedWhole) {
  EXPECT_EQ(laid("{a: {value: 1, source: book, range: [0, 2]}}", "{a: 3}"), "{a: 3}");
  EXPECT_EQ(laid("{a: {value: 1, source: book}}", "{a: {value: 3}}"), "{a: {value: 3}}");
  EXPECT_EQ(laid("{a: 1}", "{a: {value: 3, source: book}}"), "{a: {value: 3, source: book}}");
}

TEST(Overlay, PoliciesComposeInTheirOrder) {
  YamlNode tree = tree_of("{a: 1, b: 1, c: 1}");
  lay_over(tree, tree_of("{a: 2, b: 2}"));
  lay_over(tree, tree_of("{b: 3}"));
  EXPECT_EQ(shown(tree), "{a: 2, b: 3, c: 1}");
}

TEST(Overlay, WhatIsLaidOverKeepsItsPlace) {
  YamlNode tree = tree_of("a: 1\nb: 2\n");
  Complaints complaints;
  lay_over(tree, parse_yaml("\n\nb: 3\n", "policy.yaml", complaints));
  EXPECT_EQ(tree.find("b")->at.text(), "policy.yaml:3:4");
  EXPECT_EQ(tree.entries[1].key_at.text(), "policy.yaml:3:1");
}

std::string set(const std::string& base, const std::string& setting) {
  YamlNode tree = tree_of(base);
  Complaints complaints;
  set_value(tree, setting, complaints);
  EXPECT_EQ(said_by(complaints), "");
  return shown(tree);
}

std::string set_error(const std::string& setting) {
  YamlNode tree = tree_of("{a: {b: 1}}");
  Complaints complaints;
  set_value(tree, setting, complaints);
  EXPECT_EQ(shown(tree), "{a: {b: 1}}") << "changed in spite of " << said_by(complaints);
  return said_by(complaints);
}

TEST(SetValue, ChangesOneValueDeepInside) {
  EXPECT_EQ(set("{a: {b: 1, c: 2}}", "a.b=3"), "{a: {b: 3, c: 2}}");
}

TEST(LayOver, ADistributionOfAnotherShapeReplacesTheFirstWhole) {
  YamlNode tree = tree_of("{a: !triangular {low: 1, mode: 2, high: 9}}");
  Complaints complaints;
  set_value(tree, "a=!uniform {low: 3, high: 5}", complaints);
  EXPECT_EQ(tree.find("a")->tag, "!uniform");
  EXPECT_EQ(tree.find("a")->entries.size(), 2u);
  set_value(tree, "a=!uniform {high: 6}", complaints);  // of the same shape: key by key
  EXPECT_EQ(tree.find("a")->find("low")->text, "3");
  EXPECT_EQ(tree.find("a")->find("high")->text, "6");
}

TEST(SetValue, MakesTheMapsOnTheWay) {
  EXPECT_EQ(set("{x: 1}", "a.b.c=3"), "{x: 1, a: {b: {c: 3}}}");
}

TEST(SetValue, TakesAnyYamlOnItsRight) {
  EXPECT_EQ(set("{a: 1}", "a=[1, {b: 2}]"), "{a: [1, {b: 2}]}");
  EXPECT_EQ(set("{a: 1}", "a=\"x = y\""), "{a: x = y}");
}

TEST(SetValue, OnlyTheFirstEqualsSignDivides) {
  EXPECT_EQ(set("{a: 1}", "a=b=c"), "{a: b=c}");
}

TEST(SetValue, NothingRemovesTheKey) {
  EXPECT_EQ(set("{a: {b: 1, c: 2}}", "a.b=~"), "{a: {c: 2}}");
}

TEST(SetValue, WhatItSetsIsPlacedOnTheCommandLine) {
  YamlNode tree = tree_of("{a: {b: 1}}");
  Complaints complaints;
  set_value(tree, "a.b=[3]", complaints);
  EXPECT_EQ(tree.find("a")->find("b")->items[0].at.text(), "--set a.b=[3]");
}

TEST(SetValue, ItsErrorsNameIt) {
  for (const char* setting : {"a", "=3", ".a=3", "a.=3", "a..b=3", ""}) {
    EXPECT_EQ(set_error(setting),
              std::string("--set ") + setting + ": found no path and value, wanted path.to.key=value");
  }
  EXPECT_EQ(set_error("a.b="), "--set a.b=: a.b: found no value, wanted one, or ~ to remove the key");
  EXPECT_EQ(set_error("a.b=  "), "--set a.b=  : a.b: found no value, wanted one, or ~ to remove the key");
  EXPECT_TRUE(set_error("a.b=[1, 2").starts_with("--set a.b=[1, 2"));
  EXPECT_TRUE(set_error("a.b={x: 1, x: 2}").starts_with("--set a.b={x: 1, x: 2}"));
}

}  // namespace
}  // namespace searoom::test
