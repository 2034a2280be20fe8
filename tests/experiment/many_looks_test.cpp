// Better and worse, with the number of differences that were looked at.
#include "sim/experiment/statistics/many_looks.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "sim/base/dice.h"
#include "sim/experiment/design/comparison_table.h"

namespace searoom::test {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(ManyLooks, AreHolms) {
  // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm").
  EXPECT_THAT(for_all_looks({0.01, 0.04, 0.03, 0.005}),
              ElementsAre(DoubleNear(0.03, 1e-12), DoubleNear(0.06, 1e-12), DoubleNear(0.06, 1e-12),
                          DoubleNear(0.02, 1e-12)));
  EXPECT_THAT(for_all_looks({0.6, 0.7}), ElementsAre(1, 1));
  EXPECT_TRUE(for_all_looks({}).empty());
}

// Two policies that differ in nothing, or in one outcome of many, over twenty seeds.
Results many_outcomes(std::uint64_t trial, std::size_t outcomes, double effect) {
  Results r;
  r.manifest.alternatives = {{"one", {}, {}, "", "", {}}, {"other", {}, {}, "", "", {}}};
  for (std::size_t alternative = 0; alternative < 2; ++alternative) {
    r.seeds.emplace_back();
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      r.seeds.back().push_back(seed);
      r.done.insert({alternative, seed});
    }
  }
  for (std::size_t o = 0; o < outcomes; ++o) {
    OutcomeColumn column{{"o" + std::to_string(o), "Outcome", 0, "people", Wanted::lower, Untold::zero},
                         std::vector<Values>(2)};
    for (std::size_t alternative = 0; alternative < 2; ++alternative) {
      for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const double luck =
            Dice(trial).normal(actor("looks"), Draw{"look"}, Occasion{(o * 2 + alternative) * 100 + seed});
        column.alternatives[alternative].emplace_back(500 + 40 * luck -
                                                      (alternative == 1 && o == 0 ? effect : 0));
      }
    }
    r.outcomes.push_back(std::move(column));
  }
  return r;
}

int told(const Comparison& c) {
  int n = 0;
  for (const ComparedOutcome& o : c.outcomes) n += change_of(o, 1) != Change::not_told;
  return n;
}

TEST(ManyLooks, TellAnythingOfPoliciesThatAreTheSameInAtMostOneOfTwentyComparisons) {
  int comparisons = 0, outside = 0;
  for (std::uint64_t trial = 1; trial <= 200; ++trial) {
    const Comparison c = compare(many_outcomes(trial, 40, 0));
    comparisons += told(c) > 0;
    for (const ComparedOutcome& o : c.outcomes) outside += !o.alternatives[1].difference.interval->holds(0);
  }
  EXPECT_LE(comparisons, 17) << "10 of 200 wanted, and the luck of two hundred";
  EXPECT_GT(outside, 200) << "more than one a comparison lies outside its own interval";
}

TEST(ManyLooks, TellALargeDifferenceAmongMany) {
  const Comparison c = compare(many_outcomes(1, 40, 100));
  EXPECT_EQ(change_of(c.outcomes[0], 1), Change::better);
  EXPECT_EQ(c.looks, 40u);
  const std::string table = comparison_table(c, {});
  EXPECT_THAT(table, HasSubstr("other: better in Outcome (-"));
  EXPECT_THAT(table, HasSubstr("40 differences in main outcomes"));
  EXPECT_THAT(table, Not(HasSubstr("surely")));
  const auto json = nlohmann::json::parse(comparison_json(c));
  EXPECT_EQ(json["outcomes"]["o0"]["policies"]["other"]["difference"]["told"], "better");
  EXPECT_EQ(json["differences_looked_at"], 40);
}

}  // namespace
}  // namespace searoom::test
