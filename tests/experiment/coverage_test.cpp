// How often the intervals that are given hold: two thousand samples of a known truth, of 5, 10 and 30 runs. A
// share of 95 % of so many has a standard error of half a per cent. Where an interval would not hold, it is
// not given.
#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "sim/base/dice.h"
#include "sim/experiment/statistics/difference.h"

namespace searoom::test {
namespace {

constexpr int trials = 2000;
constexpr std::size_t sizes[] = {5, 10, 30};

// Chance of one trial: the same call gives the same number.
class TrialLuck {
 public:
  explicit TrialLuck(int trial) : trial_(static_cast<std::uint64_t>(trial)) {}
  double normal() const { return dice_.normal(actor("coverage"), Draw{"normal"}, next()); }
  double uniform() const { return dice_.uniform(actor("coverage"), Draw{"uniform"}, next()); }

 private:
  Occasion next() const { return Occasion{trial_ * 100'000 + drawn_++}; }
  Dice dice_{2015};
  std::uint64_t trial_;
  mutable std::uint64_t drawn_ = 0;
};

// A run of two policies under one luck, and what their means are in truth.
struct Family {
  const char* name;
  std::function<std::pair<double, double>(TrialLuck&)> pair;
  double first, other;
};

double lognormal(TrialLuck& luck, double spread) {
  return std::exp(spread * luck.normal());
}

// Nothing in four runs of five; else 1 and more, each more half as likely.
double rare_count(TrialLuck& luck, double often) {
  if (luck.uniform() >= often) return 0;
  return 1 + std::floor(std::log(luck.uniform()) / std::log(0.5));
}

const Family normal_family = {"normal",
                              [](TrialLuck& l) {
                                const double shared = 40 * l.normal();
                                return std::pair(500 + shared + 10 * l.normal(),
                                                 470 + shared + 20 * l.normal());
                              },
                              500, 470};
const Family wide_family = {"normal, wide and apart",
                            [](TrialLuck& l) { return std::pair(10 + 3 * l.normal(), 12 + 4 * l.normal()); },
                            10, 12};
const Family lognormal_family = {
    "lognormal", [](TrialLuck& l) { return std::pair(lognormal(l, 1), 0.7 * lognormal(l, 1)); },
    std::exp(0.5), 0.7 * std::exp(0.5)};
const Family shared_family = {"lognormal with shared luck",
                              [](TrialLuck& l) {
                                const double shared = lognormal(l, 1);
                                return std::pair(shared * lognormal(l, 0.3),
                                                 0.8 * shared * lognormal(l, 0.3));
                              },
                              std::exp(0.545), 0.8 * std::exp(0.545)};
const Family narrow_family = {"lognormal, narrow",
                              [](TrialLuck& l) {
                                const double shared = lognormal(l, 0.5);
                                return std::pair(shared * lognormal(l, 0.2),
                                                 0.5 * shared * lognormal(l, 0.2));
                              },
                              std::exp(0.145), 0.5 * std::exp(0.145)};
const Family counts_family = {"counts that are mostly 0",
                              [](TrialLuck& l) { return std::pair(rare_count(l, 0.2), rare_count(l, 0.3)); },
                              0.4, 0.6};

struct Tally {
  int given = 0, held = 0;
  void note(const std::optional<Interval>& interval, double truth) {
    given += interval.has_value();
    held += interval && interval->holds(truth);
  }
  void expect_95_or_none(const std::string& what) const {
    if (given < trials / 100) return;
    EXPECT_GE(held, 0.93 * given) << what << ": held " << held << " of " << given;
    EXPECT_LE(held, 0.97 * given) << what << ": held " << held << " of " << given;
  }
};

Values sample(std::size_t runs, const std::function<double()>& one) {
  Values values;
  for (std::size_t i = 0; i < runs; ++i) values.push_back(one());
  return values;
}

class Coverage : public testing::TestWithParam<const Family*> {};

TEST_P(Coverage, OfAMeanIs95PerCentOrThereIsNoInterval) {
  for (const std::size_t runs : sizes) {
    Tally tally;
    for (int t = 0; t < trials; ++t) {
      TrialLuck luck(t);
      const Values x = sample(runs, [&] { return GetParam()->pair(luck).first; });
      tally.note(estimate_of(told_values(x), {.least = 0}).interval, GetParam()->first);
    }
    tally.expect_95_or_none(std::to_string(runs) + " runs");
  }
}

TEST_P(Coverage, OfADifferenceIs95PerCentOrThereIsNoInterval) {
  const double truth = GetParam()->other - GetParam()->first;
  for (const std::size_t runs : sizes) {
    Tally paired, unpaired;
    for (int t = 0; t < trials; ++t) {
      TrialLuck luck(t);
      Values first, other;
      for (std::size_t i = 0; i < runs; ++i) {
        const auto [a, b] = GetParam()->pair(luck);
        first.push_back(a);
        other.push_back(b);
      }
      paired.note(paired_difference(first, other).interval, truth);
      const Values apart = sample(runs, [&] { return GetParam()->pair(luck).second; });
      unpaired.note(unpaired_difference(first, apart).interval, truth);
    }
    paired.expect_95_or_none(std::to_string(runs) + " pairs");
    unpaired.expect_95_or_none(std::to_string(runs) + " runs without pairs");
  }
}

INSTANTIATE_TEST_SUITE_P(Of, Coverage,
                         testing::Values(&normal_family, &wide_family, &lognormal_family, &shared_family,
                                         &narrow_family, &counts_family));

// A rule that gave none would pass all of the above.
TEST(CoverageRule, GivesAnIntervalWhereverItCanHold) {
  for (const Family* family : {&normal_family, &wide_family, &lognormal_family, &shared_family}) {
    int given = 0;
    for (int t = 0; t < 200; ++t) {
      TrialLuck luck(t);
      given += paired_difference(sample(10, [&] { return family->pair(luck).first; }),
                                 sample(10, [&] { return family->pair(luck).second; }))
                   .interval.has_value();
    }
    EXPECT_EQ(given, 200) << family->name;
  }
}

}  // namespace
}  // namespace searoom::test
