// The list of faults that were mended, tests/mended.tsv, of which script/fails-without runs the tests: a
// filter that meets no test would guard nothing, and nobody would see it.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "tests/support/file_contents.h"
#include "tests/support/mended_list.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;
const fs::path root = SEAROOM_SOURCE_DIR;

// The names of the tests of each suite, as the sources have them.
const std::map<std::string, std::set<std::string>>& tests_by_suite() {
  static const auto all = [] {
    const std::regex test(
        R"(\b(?:TEST|TEST_F|TEST_P|RC_GTEST_PROP|RC_GTEST_FIXTURE_PROP)\(\s*(\w+),\s*(\w+))");
    std::map<std::string, std::set<std::string>> found;
    for (const auto& entry : fs::recursive_directory_iterator(root / "tests")) {
      if (!entry.path().filename().string().ends_with("_test.cpp")) continue;
      const std::string text = contents_of(entry.path());
      for (std::sregex_iterator m(text.begin(), text.end(), test), end; m != end; ++m)
        found[(*m)[1]].insert((*m)[2]);
    }
    return found;
  }();
  return all;
}

// Of a pattern like "File/BadScenario.IsRefusedWithItsMessage/boat_named*". A test with parameters has the
// name of its instance before that of its suite, and of its parameter behind its own.
bool meets_a_test(std::string pattern) {
  const std::size_t dot = pattern.find('.');
  if (dot == pattern.npos) return false;
  const std::size_t slash = pattern.substr(0, dot).rfind('/');
  const std::string suite = pattern.substr(slash == pattern.npos ? 0 : slash + 1, dot - (slash + 1));
  std::string name = pattern.substr(dot + 1);
  name.resize(std::min(name.find('/'), name.size()));
  const auto tests = tests_by_suite().find(suite);
  if (tests == tests_by_suite().end()) return false;
  const std::size_t any = name.find_first_of("*?");
  if (any == name.npos) return tests->second.contains(name);
  const auto first = tests->second.lower_bound(name.substr(0, any));
  return first != tests->second.end() && first->starts_with(name.substr(0, any));
}

TEST(MendedList, HasThreeColumnsInEachRow) {
  const auto rows = mended_rows();
  ASSERT_GT(rows.size(), 50u);
  EXPECT_EQ(rows.front(), (std::vector<std::string>{"id", "test", "what was mended"}));
  for (const auto& row : rows) {
    EXPECT_EQ(row.size(), 3u) << row.front();
    for (const std::string& column : row) EXPECT_NE(column, "") << row.front();
  }
}

TEST(MendedList, NamesNoFaultTwice) {
  std::set<std::string> ids;
  for (const auto& row : mended_rows()) EXPECT_TRUE(ids.insert(row.front()).second) << row.front();
}

TEST(MendedList, FiltersMeetTests) {
  const auto rows = mended_rows();
  for (std::size_t i = 1; i < rows.size(); ++i) {
    ASSERT_GE(rows[i].size(), 2u);
    for (const std::string& pattern : parts_of(rows[i][1], ':'))
      EXPECT_TRUE(meets_a_test(pattern)) << rows[i][0] << ": no test is called " << pattern;
  }
}

TEST(MendedList, APatternThatMeetsNoTestIsSeen) {
  EXPECT_TRUE(meets_a_test("MendedList.NamesNoFaultTwice"));
  EXPECT_TRUE(meets_a_test("MendedList.Names*"));
  EXPECT_FALSE(meets_a_test("MendedList.NamesNoFaultThrice"));
  EXPECT_FALSE(meets_a_test("MendedList.Zebra*"));
  EXPECT_FALSE(meets_a_test("MendedLists.*"));
  EXPECT_FALSE(meets_a_test("MendedList"));
}

}  // namespace
}  // namespace searoom::test
