// The dozen figures that stand first.
#include "sim/metrics/key_figures.h"

#include <gmock/gmock.h>

#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using ::testing::ElementsAre;

double value_of(const std::vector<KeyFigure>& figures, const std::string& label) {
  for (const KeyFigure& f : figures) {
    if (f.label == label) return f.value;
  }
  ADD_FAILURE() << "no figure " << label;
  return 0;
}

std::vector<std::string> labels_of(const std::vector<KeyFigure>& figures) {
  std::vector<std::string> labels;
  for (const KeyFigure& f : figures) labels.push_back(f.label);
  return labels;
}

TEST(KeyFigures, WhatBecameOfAllWhoLeftAddsUp) {
  const auto figures = key_figures({{"departed.people", "", 100, ""},
                                    {"landed", "", 50, ""},
                                    {"landed.how.let_off", "", 8, ""},
                                    {"disembarked", "", 20, ""},
                                    {"returned", "", 5, ""},
                                    {"dead", "", 4, ""},
                                    {"missing", "", 11, ""},
                                    {"at_sea.people", "", 10, ""}});
  double parts = 0;
  for (const KeyFigure& f : figures) parts += f.label.starts_with("  ") ? f.value : 0;
  EXPECT_EQ(value_of(figures, "People who left by boat"), 100);
  EXPECT_EQ(parts, 100);
  EXPECT_EQ(value_of(figures, "  came back to where they had left"), 13) << "let off, and returned by states";
}

TEST(KeyFigures, WhatAWorldCannotHaveIsLeftOut) {
  EXPECT_THAT(labels_of(key_figures({{"departed.people", "", 1, ""}, {"person_days_stranded", "", 2.5, ""}})),
              ElementsAre("People who left by boat", "  reached a coast by themselves or with their network",
                          "  were brought to safety by others", "  died aboard, at least",
                          "  went missing at sea, at least", "  were still at sea at the end",
                          "Days of people stranded at sea, added up"));
}

TEST(KeyFigures, WhereStatesActNoPushbackIsAFigureToo) {
  const auto figures = key_figures({{"departed.people", "", 1, ""}, {"pushbacks", "", 0, ""}});
  EXPECT_EQ(value_of(figures, "Pushbacks of boats by states"), 0);
}

TEST(KeyFigures, AreADozenAtMost) {
  std::vector<Outcome> all;
  for (const char* key : {"departed.people", "landed", "landed.how.let_off", "disembarked", "dead", "missing",
                          "at_sea.people", "days_to_safety", "abandoned.people", "distress.never_assisted",
                          "pushbacks", "effort.searches", "never_known.boats", "person_days_stranded"})
    all.push_back({key, "", 1, ""});
  EXPECT_EQ(key_figures(all).size(), most_key_figures);
}

TEST(KeyFigures, WhoCameAshoreIsToldByCountryInSum) {
  const auto countries = ashore_by_country({{"landed", "", 9, ""},
                                            {"landed.MYS", "", 2, ""},
                                            {"landed.THA", "", 7, ""},
                                            {"landed.how.ran_ashore", "", 9, ""},
                                            {"disembarked.MYS", "", 6, ""},
                                            {"disembarked.by.fishers", "", 6, ""},
                                            {"landed.none", "", 3, ""}},
                                           hourly_header());
  EXPECT_THAT(labels_of(countries), ElementsAre("Malaysia", "Thailand"));
  EXPECT_EQ(value_of(countries, "Malaysia"), 8);
}

}  // namespace
}  // namespace searoom::test
