#include "sim/scenario/reading/yaml_tree.h"

#include <gtest/gtest.h>

#include "tests/scenario/complaints_of.h"

namespace searoom::test {
namespace {

YamlNode parsed(const std::string& text) {
  Complaints complaints;
  YamlNode tree = parse_yaml(text, "a.yaml", complaints);
  EXPECT_EQ(said_by(complaints), "");
  return tree;
}

std::string error_of(const std::string& text, const YamlLimits& limits = {}) {
  Complaints complaints;
  parse_yaml(text, "a.yaml", complaints, limits);
  return said_by(complaints);
}

TEST(YamlTree, EveryNodeKnowsItsPlace) {
  const YamlNode tree = parsed("title: A sea\nchart:\n  at: [11, 91]\n");
  EXPECT_EQ(tree.find("title")->at.text(), "a.yaml:1:8");
  EXPECT_EQ(tree.entries[1].key_at.text(), "a.yaml:2:1");
  EXPECT_EQ(tree.find("chart")->at.text(), "a.yaml:3:3");
  EXPECT_EQ(tree.find("chart")->find("at")->items[1].at.text(), "a.yaml:3:12");
}

TEST(YamlTree, AKeyWithNothingAfterItIsNothingAtItsKey) {
  const YamlNode tree = parsed("a:\nb: 1\n");
  EXPECT_TRUE(tree.find("a")->is_null());
  EXPECT_EQ(tree.find("a")->at.text(), "a.yaml:1:1");
}

TEST(YamlTree, NothingIsInterpreted) {
  const YamlNode tree = parsed("a: 010\nb: .inf\nc: yes\nd: 2015-05-14\ne: 0x1F\n");
  for (const auto& [key, text] :
       {std::pair("a", "010"), {"b", ".inf"}, {"c", "yes"}, {"d", "2015-05-14"}, {"e", "0x1F"}}) {
    EXPECT_EQ(tree.find(key)->text, text);
    EXPECT_FALSE(tree.find(key)->quoted);
  }
}

TEST(YamlTree, QuotesMakeAText) {
  const YamlNode tree = parsed("a: \"~\"\nb: 'null'\nc: ~\nd: null\n");
  EXPECT_TRUE(tree.find("a")->is_scalar() && tree.find("a")->quoted);
  EXPECT_TRUE(tree.find("b")->is_scalar() && tree.find("b")->quoted);
  EXPECT_TRUE(tree.find("c")->is_null());
  EXPECT_TRUE(tree.find("d")->is_null());
}

TEST(YamlTree, ATagIsKept) {
  EXPECT_EQ(parsed("a: !normal {mean: 1, sd: 2}").find("a")->tag, "!normal");
}

TEST(YamlTree, KeysKeepTheOrderOfTheFile) {
  const YamlNode tree = parsed("zebra: 1\napple: 2\nmango: 3\n");
  EXPECT_EQ(tree.entries[0].key, "zebra");
  EXPECT_EQ(tree.entries[1].key, "apple");
  EXPECT_EQ(tree.entries[2].key, "mango");
}

TEST(YamlTree, AnAliasIsACopyWithItsOwnPlace) {
  const YamlNode tree = parsed("a: &x {b: 1}\nc: *x\n");
  EXPECT_EQ(tree.find("c")->find("b")->text, "1");
  EXPECT_EQ(tree.find("c")->find("b")->at.line, 1);  // where it is written
}

TEST(YamlTree, TheLastDefinitionOfAnAnchorCounts) {
  const YamlNode tree = parsed("a: &x 1\nb: *x\nc: &x 2\nd: *x\n");
  EXPECT_EQ(tree.find("b")->text, "1");
  EXPECT_EQ(tree.find("d")->text, "2");
}

TEST(YamlTree, BlockTextsAreTexts) {
  EXPECT_EQ(parsed("a: |\n  one\n  two\n").find("a")->text, "one\ntwo\n");
  EXPECT_EQ(parsed("a: >-\n  one\n  two\n").find("a")->text, "one two");
}

TEST(YamlTree, AByteOrderMarkIsNoPartOfTheText) {
  EXPECT_EQ(parsed("\xEF\xBB\xBF"
                   "a: 1\n")
                .entries[0]
                .key,
            "a");
}

TEST(YamlTree, LinesMayEndAsOnOtherSystems) {
  const YamlNode tree = parsed("a: 1\r\nb: x y\r\n");
  EXPECT_EQ(tree.find("a")->text, "1");
  EXPECT_EQ(tree.find("b")->text, "x y");
}

TEST(YamlTree, AFileNeedsNoLastLineEnd) {
  EXPECT_EQ(parsed("a: 1\nb: caf\xC3\xA9").find("b")->text, "caf\xC3\xA9");
}

TEST(YamlTree, ARepeatedKeyIsToldWithBothPlacesAndItsPath) {
  EXPECT_EQ(error_of("a:\n  b: 1\n  b: 2\n"),
            "a.yaml:3:3: a.b: found this key a second time, wanted it once; it is first at a.yaml:2:3");
}

TEST(YamlTree, AllRepeatedKeysAreToldAtOnce) {
  const std::string said = error_of("a: 1\na: 2\nb: 1\nb: 2\n");
  EXPECT_NE(said.find("a.yaml:2:1: a:"), std::string::npos);
  EXPECT_NE(said.find("a.yaml:4:1: b:"), std::string::npos);
}

TEST(YamlTree, AnUnclosedQuoteAtTheEndOfAFileIsRefused) {
  for (const char* text : {"a: 1\nb: \"x", "a: 1\nb: \"x\n", "a: 1\nb: 'x\n", "a: 1\nb: \"x\n\n# more\n"}) {
    EXPECT_EQ(error_of(text), "a.yaml:2:1: found a quoted text without its closing quote") << text;
  }
}

TEST(YamlTree, TooManyValuesAreRefused) {
  EXPECT_NE(error_of("a: [1, 2, 3, 4, 5]", {.most_nodes = 5}).find("more than 5 values"), std::string::npos);
  EXPECT_EQ(error_of("a: [1]", {.most_nodes = 5}), "");
}

TEST(YamlTree, NestingIsLimitedThroughAliasesToo) {
  EXPECT_NE(error_of("a: [[[[1]]]]", {.deepest = 4}).find("nested deeper than 4 levels"), std::string::npos);
  EXPECT_NE(error_of("a: &x [[1]]\nb: [[*x]]", {.deepest = 4}).find("nested deeper than 4 levels"),
            std::string::npos);
  EXPECT_EQ(error_of("a: [[1]]", {.deepest = 4}), "");
}

TEST(YamlTree, CopiesOfNestedAnchorsCountAsValues) {
  // Each anchor names all that lies inside it: without a limit they would be copied over and over.
  std::string text = "a: ";
  for (int i = 0; i < 40; ++i) text += "&x" + std::to_string(i) + " [";
  text += "1" + std::string(40, ']');
  EXPECT_NE(error_of(text, {.most_nodes = 500}).find("more than 500 values"), std::string::npos);
}

TEST(YamlTree, AMapOfVeryManyKeysIsRefused) {
  std::string text;
  for (int i = 0; i < 101; ++i) text += "k" + std::to_string(i) + ": 1\n";
  EXPECT_EQ(error_of(text, {.most_keys = 100}),
            "a.yaml:101:1: k100: found a map of more than 100 keys, wanted fewer");
}

TEST(YamlTree, AFileThatIsTooLongIsRefused) {
  EXPECT_EQ(error_of("a: 12345", {.most_bytes = 7}), "a.yaml: found a file of 8 bytes, wanted at most 7");
}

TEST(YamlTree, AnyParserErrorIsToldWithAPlace) {
  for (const char* text : {"a: b: c", "a: [1, 2", "- 1\na: 2", "a: *x", "a: \"\\q\"",
                           "%YAML 1.1\n%YAML 1.1\n---\na: 1", "a: !<x 1", "? : ?"}) {
    const std::string said = error_of(text);
    EXPECT_TRUE(said.starts_with("a.yaml:")) << text << ": " << said;
    EXPECT_NE(said.find("found"), std::string::npos) << said;
  }
}

TEST(YamlTree, BytesThatAreNoTextAreRefused) {
  for (const char* bytes : {"\x01", "\x7F", "\x80", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80",
                            "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xC3", "\xE2\x82"}) {
    EXPECT_NE(error_of(std::string("a: ") + bytes).find("a.yaml:1:4: found byte 0x"), std::string::npos);
  }
  for (const char* bytes : {"\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x9A\xA2", "\xF4\x8F\xBF\xBF"})
    EXPECT_EQ(error_of(std::string("a: ") + bytes), "");
}

TEST(YamlTree, WhatIsSaidOfAValueFitsOnALineAndCutsNoCharacter) {
  YamlNode node = parsed("a: |\n  one\n  two\n").entries[0].value;
  EXPECT_EQ(node.said(), "\"one two \"");
  node.text.clear();
  for (int i = 0; i < 50; ++i) node.text += "\xC2\xB0";
  node.text.insert(0, "x");
  EXPECT_EQ(node.said().size(), 1 + 59u + 4);
  EXPECT_TRUE(node.said().ends_with("\xC2\xB0...\""));
  EXPECT_EQ(parsed("a: []").entries[0].value.said(), "a list of 0");
  EXPECT_EQ(parsed("a: \"x\"").entries[0].value.said(), "\"x\"");
  EXPECT_EQ(parsed("a: ~").entries[0].value.said(), "nothing");
}

}  // namespace
}  // namespace searoom::test
