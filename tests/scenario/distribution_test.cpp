#include "sim/scenario/distribution.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/scenario/reading/read_distribution.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "tests/scenario/complaints_of.h"

namespace searoom::test {
namespace {

Distribution distribution(const std::string& text) {
  Complaints complaints;
  Distribution d;
  read_distribution(parse_yaml(text, "a.yaml", complaints), "d", d, {}, complaints);
  EXPECT_EQ(said_by(complaints), "");
  return d;
}

bool is_refused(const std::string& text, double low = -1000, double high = 1000) {
  Complaints complaints;
  Distribution d = Distribution::constant(-7);
  read_distribution(parse_yaml(text, "a.yaml", complaints), "d", d, {.about = "", .low = low, .high = high},
                    complaints);
  EXPECT_TRUE(complaints.empty() || d.centre == -7) << "a refused one was taken: " << text;
  return !complaints.empty();
}

TEST(DistributionQuantiles, OfANumberAreTheNumber) {
  EXPECT_EQ(distribution("4").quantile(0.001), 4);
  EXPECT_EQ(distribution("4").quantile(0.999), 4);
  EXPECT_EQ(distribution("4").mean(), 4);
}

TEST(DistributionQuantiles, OfAUniform) {
  const Distribution d = distribution("!uniform {low: 40, high: 120}");
  EXPECT_DOUBLE_EQ(d.quantile(0.25), 60);
  EXPECT_DOUBLE_EQ(d.mean(), 80);
  EXPECT_EQ(d.smallest(), 40);
  EXPECT_EQ(d.largest(), 120);
}

// Area below x is (x-40)^2 / (160 * 50) up to the mode: 0.125 at x = 40 + sqrt(1000); above it
// 1 - (200-x)^2 / (160 * 110): 0.89 at x = 200 - 44.
TEST(DistributionQuantiles, OfATriangle) {
  const Distribution d = distribution("!triangular {low: 40, mode: 90, high: 200}");
  EXPECT_DOUBLE_EQ(d.quantile(0.125), 40 + std::sqrt(1000.0));
  EXPECT_DOUBLE_EQ(d.quantile(0.3125), 90);
  EXPECT_NEAR(d.quantile(0.89), 156, 1e-12);
  EXPECT_DOUBLE_EQ(d.mean(), 110);
}

TEST(DistributionQuantiles, OfATriangleWithItsModeAtAnEnd) {
  EXPECT_DOUBLE_EQ(distribution("!triangular {low: 0, mode: 0, high: 4}").quantile(0.75), 2);
  EXPECT_DOUBLE_EQ(distribution("!triangular {low: 0, mode: 4, high: 4}").quantile(0.25), 2);
}

TEST(DistributionQuantiles, OfAnUncutNormal) {
  const Distribution d = distribution("!normal {mean: 100, sd: 20}");
  EXPECT_NEAR(d.quantile(0.5), 100, 1e-10);
  EXPECT_NEAR(d.quantile(0.975), 100 + 20 * 1.959963984540054, 1e-9);
  EXPECT_NEAR(d.mean(), 100, 1e-6);
}

// Cut one sd below and above, symmetric: P(Z < -1) = 0.158655; the quarter of what is left lies at
// Phi^-1(0.158655 + 0.25 * 0.682689) = Phi^-1(0.329328) = -0.441771.
TEST(DistributionQuantiles, OfANormalCutOnBothSides) {
  const Distribution d = distribution("!normal {mean: 100, sd: 20, low: 80, high: 120}");
  EXPECT_NEAR(d.quantile(0.25), 100 - 20 * 0.441771, 1e-4);
  EXPECT_NEAR(d.quantile(0.5), 100, 1e-9);
  EXPECT_GE(d.quantile(1e-12), 80);
  EXPECT_LE(d.quantile(1 - 1e-12), 120);
}

// The upper half of a standard normal: its median is Phi^-1(0.75), its mean sqrt(2 / pi).
TEST(DistributionQuantiles, OfANormalCutInTheMiddle) {
  const Distribution d = distribution("!normal {mean: 0, sd: 1, low: 0}");
  EXPECT_NEAR(d.quantile(0.5), 0.6744897501960817, 1e-12);
  EXPECT_NEAR(d.mean(), std::sqrt(2 / M_PI), 1e-3);
}

// Cut, not piled up: the share within a thousandth of the ends is small.
TEST(DistributionQuantiles, ACutLeavesNoHeapAtItsEnds) {
  const Distribution d = distribution("!normal {mean: 0, sd: 1, low: -0.5, high: 0.5}");
  EXPECT_GT(d.quantile(0.01), -0.5 + 1e-3);
  EXPECT_LT(d.quantile(0.99), 0.5 - 1e-3);
}

TEST(DistributionQuantiles, OfALognormal) {
  const Distribution d = distribution("!lognormal {median: 90, sd_log: 0.5}");
  EXPECT_NEAR(d.quantile(0.5), 90, 1e-10);
  EXPECT_NEAR(d.quantile(0.975), 90 * std::exp(0.5 * 1.959963984540054), 1e-9);
  EXPECT_NEAR(d.mean() / (90 * std::exp(0.125)), 1, 1e-3);
  EXPECT_EQ(d.smallest(), 0);
}

TEST(DistributionQuantiles, OfALognormalCutAtItsMedian) {
  // What is left is the lower half: its median lies at Phi^-1(0.25) of the logarithm.
  const Distribution d = distribution("!lognormal {median: 90, sd_log: 0.5, high: 90}");
  EXPECT_NEAR(d.quantile(0.5), 90 * std::exp(-0.5 * 0.6744897501960817), 1e-9);
  EXPECT_LE(d.quantile(1 - 1e-15), 90);
}

TEST(DistributionQuantiles, RiseWithTheirShareAndStayWithinTheirEnds) {
  for (const char* text :
       {"!uniform {low: -1, high: 1}", "!triangular {low: -1, mode: 0.9, high: 1}",
        "!normal {mean: 5, sd: 1, low: -1, high: 1}", "!normal {mean: -10, sd: 3, low: -1, high: 1}",
        "!lognormal {median: 0.01, sd_log: 2, high: 1}"}) {
    const Distribution d = distribution(text);
    double before = d.smallest();
    for (double u = 1e-9; u < 1; u += 0.001) {
      const double q = d.quantile(u);
      ASSERT_GE(q, before) << text << " at " << u;
      ASSERT_LE(q, d.largest()) << text;
      before = q;
    }
  }
}

TEST(Distributions, AreWrittenAsTheyAreRead) {
  for (const char* text : {"4", "!uniform {low: 40, high: 120}", "!triangular {low: 40, mode: 90, high: 200}",
                           "!normal {mean: 100, sd: 20}", "!normal {mean: 100, sd: 20, low: 40}",
                           "!lognormal {median: 90, sd_log: 0.5, low: 1, high: 600}"}) {
    EXPECT_EQ(distribution(text).text(), text);
  }
}

TEST(Distributions, ThatAreNone) {
  for (const char* text :
       {"[1, 2]", "\"4\"", "!uniform 4", "!uniform [1, 2]", "{low: 1, high: 2}", "!uniform {low: 2, high: 2}",
        "!uniform {low: 2, high: 1}", "!uniform {low: 1}", "!uniform {low: 1, high: 2, sd: 1}",
        "!uniform {low: \"1\", high: 2}", "!triangular {low: 1, mode: 3, high: 2}",
        "!normal {mean: 1, sd: 0, low: 0, high: 2}", "!normal {mean: 1, sd: -1, low: 0, high: 2}",
        "!lognormal {median: 0, sd_log: 1, high: 2}", "!lognormal {median: 1, sd_log: 1, low: -9, high: -5}",
        "!normal {mean: 0, sd: 0.001, low: 100, high: 200}", "!poisson {mean: 3}", "!normal {value: 3}",

        "! 4"}) {
    EXPECT_TRUE(is_refused(text)) << text;
  }
}

TEST(Distributions, MayNotReachBeyondTheLimits) {
  EXPECT_FALSE(is_refused("!uniform {low: 0, high: 10}", 0, 10));
  EXPECT_TRUE(is_refused("!uniform {low: -1, high: 10}", 0, 10));
  EXPECT_TRUE(is_refused("!uniform {low: 0, high: 11}", 0, 10));
  EXPECT_TRUE(is_refused("!normal {mean: 5, sd: 1}", 0, 10));
  EXPECT_TRUE(is_refused("!normal {mean: 5, sd: 1, low: 0}", 0, 10));
  EXPECT_TRUE(is_refused("!lognormal {median: 5, sd_log: 1}", 0, 10));
  EXPECT_FALSE(is_refused("!lognormal {median: 5, sd_log: 1, high: 10}", 0, 10));
}

}  // namespace
}  // namespace searoom::test
