// An exploration is as large a sample as it has seeds, however many points share their luck.
#include "sim/experiment/design/exploration.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "sim/base/complaints.h"
#include "sim/base/dice.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/design/idle_factors.h"

namespace searoom::test {
namespace {

using ::testing::HasSubstr;

// Two policies at so many points, over so many seeds; `value` of (seed, point, policy).
template <typename Value>
Results explored(Exploration& e, std::size_t points, std::size_t seeds, const Value& value) {
  e.design.layout = Layout::lhs;
  e.design.policies = {"none", "help"};
  e.design.runs = seeds;
  e.design.factors.resize(1);
  e.design.factors[0].path = "x";
  e.points.clear();
  Results r;
  OutcomeColumn lost{{"lost", "Dead or missing", 0, "people", Wanted::lower, Untold::zero}, {}};
  for (std::size_t n = 0; n < points; ++n) {
    e.points.push_back({static_cast<double>(n)});
    for (std::size_t policy = 0; policy < 2; ++policy) {
      r.seeds.emplace_back();
      lost.alternatives.emplace_back();
      AlternativeRecord alternative;
      alternative.settings = {"x=1"};
      alternative.point = {{"x", 1}};
      r.manifest.alternatives.push_back(alternative);
      for (std::size_t seed = 0; seed < seeds; ++seed) {
        r.seeds.back().push_back(seed + 1);
        r.done.insert({r.seeds.size() - 1, seed + 1});
        lost.alternatives.back().emplace_back(value(seed, n, policy));
      }
    }
  }
  r.manifest.kind = "explore";
  r.outcomes = {lost};
  return r;
}

// Twenty-four points and two seeds: the differences of the seeds are -167 and -733, and nothing else varies.
TEST(Exploration, IsASampleOfSeedsNotOfPointsTimesSeeds) {
  Exploration e;
  const Results r = explored(e, 24, 2, [](std::size_t seed, std::size_t point, std::size_t policy) {
    return 1000 + 10 * static_cast<double>(point) - (policy ? (seed ? 733 : 167) : 0);
  });
  const Comparison c = compare(by_seed(r, e));
  EXPECT_EQ(c.runs, (std::vector<std::size_t>{2, 2}));
  const Difference& d = c.outcomes[0].alternatives[1].difference;
  EXPECT_EQ(d.pairs, 2u);
  EXPECT_NEAR(d.mean, -450, 1e-9);
  EXPECT_FALSE(d.interval.has_value()) << "two seeds tell nothing of the luck of others";
  const std::string table = comparison_table(c, {});
  EXPECT_THAT(table, HasSubstr("2 seeds of each of 2 policies, each seed the mean over 24 points (96 runs)"));
  EXPECT_THAT(table, HasSubstr("-450 [of 2 seeds]"));
  const auto json = nlohmann::json::parse(comparison_json(c));
  EXPECT_EQ(json["sample"], "seeds");
  EXPECT_EQ(json["points"], 24);
  EXPECT_EQ(json["outcomes"]["lost"]["policies"]["help"]["seeds"], 2);
}

TEST(Exploration, WhoseSettingsOrPairsAreNotThoseOfItsDesignIsDamaged) {
  Exploration e;
  const Results r = explored(e, 3, 2, [](std::size_t, std::size_t, std::size_t) { return 1.0; });
  Manifest m = r.manifest;
  m.design = e.json();
  EXPECT_EQ(exploration_in(m).points, e.points);
  m.paired = false;
  EXPECT_THROW(exploration_in(m), BadInput) << "seeds that are not the same at all points";
  m.paired = true;
  m.alternatives[1].settings.clear();
  EXPECT_THROW(exploration_in(m), BadInput) << "a point that was never set";
}

// Seed and point vary alike. Taken as so many runs, the interval would hold in 27 of 100 samples.
TEST(Exploration, TheIntervalOfSeedsHoldsAtItsLevel) {
  constexpr int trials = 2000;
  constexpr Draw of_run{"run"}, of_seed{"seed"};
  for (const std::size_t seeds : {std::size_t{5}, std::size_t{10}, std::size_t{30}}) {
    int held_mean = 0, held_difference = 0;
    for (std::uint64_t trial = 0; trial < trials; ++trial) {
      const Dice dice(11 + trial);
      const auto normal = [&](Draw what, std::uint64_t at) {
        return dice.normal(actor("exploration"), what, Occasion{at});
      };
      Exploration e;
      const Results r = explored(e, 8, seeds, [&](std::size_t seed, std::size_t point, std::size_t policy) {
        const double noise = normal(of_run, (seed * 8 + point) * 2 + policy);
        const double luck = normal(of_seed, 2 * seed) + (policy ? normal(of_seed, 2 * seed + 1) : 0);
        return 500 + 40 * luck + 40 * (static_cast<double>(point) - 3.5) / 2.45 + 10 * noise -
               (policy ? 30 : 0);
      });
      const MeansOfSeeds means = means_of_seeds(e, r.outcomes[0], whole_seeds(r), {0, 1, 2, 3, 4, 5, 6, 7});
      held_mean += estimate_of(told_values(means.policies[0])).interval->holds(500);
      held_difference += paired_difference(means.policies[0], means.policies[1]).interval->holds(-30);
    }
    for (const int held : {held_mean, held_difference}) {
      EXPECT_GE(held, 0.93 * trials) << seeds << " seeds";
      EXPECT_LE(held, 0.97 * trials) << seeds << " seeds";
    }
  }
}

TEST(Exploration, CountsASeedOnlyWhenAllItsRunsAreDone) {
  Exploration e;
  Results r =
      explored(e, 3, 4, [](std::size_t seed, std::size_t, std::size_t) { return static_cast<double>(seed); });
  r.done.erase({5, 3});
  EXPECT_EQ(whole_seeds(r), (std::vector<std::size_t>{0, 1, 3}));
  EXPECT_EQ(by_seed(r, e).seeds[0], (std::vector<std::uint64_t>{1, 2, 4}));
  for (const std::uint64_t seed : {1U, 2U, 4U}) r.done.erase({0, seed});
  EXPECT_EQ(usable_seeds(r).size(), 4u);
  EXPECT_THROW(by_seed(r, e), BadInput);
}

TEST(IdleFactors, AreThoseWithWhichNothingChangesWhereNothingElseDoes) {
  Exploration e;
  const Results r = explored(e, 3, 2, [](std::size_t seed, std::size_t point, std::size_t policy) {
    return static_cast<double>(seed + (point == 2 && policy == 1 ? 7 : 0));
  });
  e.design.factors.resize(2);
  e.design.factors[1].path = "y";
  e.points = {{0, 0}, {1, 0}, {0, 1}};  // the third differs from the first in y alone
  EXPECT_TRUE(changed_nothing(e, r, {0, 1}, 1, 0));
  EXPECT_FALSE(changed_nothing(e, r, {0, 1}, 1, 1));
  EXPECT_TRUE(changed_nothing(e, r, {0, 1}, 0, 1));
  EXPECT_EQ(acting_factors(e, r, {0, 1}, {0, 1}), (std::vector<bool>{false, true}));
  e.points = {{0, 0}, {1, 2}, {3, 1}};
  EXPECT_FALSE(changed_nothing(e, r, {0, 1}, 0, 0)) << "no two points tell";
}

TEST(IdleFactors, ArePartsOfWhatIsNotEnabled) {
  Complaints complaints;
  const YamlNode world =
      parse_yaml("m: {off: {enabled: false, does: {x: {hours: 3}}}, on: {enabled: {value: true}, hours: 2}}",
                 "w.yaml", complaints);
  EXPECT_TRUE(is_switched_off(world, "m.off.does.x.hours"));
  EXPECT_FALSE(is_switched_off(world, "m.off.enabled"));
  EXPECT_FALSE(is_switched_off(world, "m.on.hours"));
  EXPECT_FALSE(is_switched_off(world, "nowhere.at.all"));
}

// A mean over nobody at some point: the others are compared, and it is said how many.
TEST(Exploration, LeavesOutPointsAtWhichAnOutcomeIsNotTold) {
  Exploration e;
  Results r = explored(e, 4, 5, [](std::size_t seed, std::size_t point, std::size_t) {
    return static_cast<double>(seed + 100 * point);
  });
  r.outcomes[0].alternatives[e.alternative(3, 1)][2] = std::nullopt;
  const Results all = by_seed(r, e);
  EXPECT_EQ(all.outcomes[0].points, 3u);
  EXPECT_EQ(*all.outcomes[0].alternatives[0][1], 101);
  EXPECT_THAT(comparison_table(compare(all), {}), HasSubstr("at 3 of 4 points"));
}

}  // namespace
}  // namespace searoom::test
