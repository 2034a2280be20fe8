#include "sim/experiment/statistics/paired_lognormal.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "sim/base/dice.h"
#include "sim/experiment/statistics/summary.h"

namespace searoom {
namespace {

constexpr std::size_t draws_of_pivots = 4000;
constexpr std::size_t exact_freedom = 12;

// What a draw needs of chance: the roots of two chi-squares, and three standard normals.
struct Pivot {
  double u11, u22, u21, z1, z2;
};

class PivotNormals {
 public:
  double next() {
    constexpr Draw pivot{"pivot"};
    return dice_.normal(actor("paired lognormal"), pivot, Occasion{at_++});
  }
  // The root of a chi-square: of the squares themselves, or, of many, of the normal that its cube root nearly
  // is (Wilson and Hilferty 1931).
  double chi(std::size_t freedom) {
    if (freedom > exact_freedom) {
      const double v = 2 / (9 * static_cast<double>(freedom));
      return std::sqrt(static_cast<double>(freedom) * std::pow(1 - v + std::sqrt(v) * next(), 3));
    }
    double squares = 0;
    for (std::size_t i = 0; i < freedom; ++i) squares += std::pow(next(), 2);
    return std::sqrt(squares);
  }

 private:
  Dice dice_{1};
  std::uint64_t at_ = 0;
};

// Of samples of one size they are the same; many outcomes of one comparison ask for them.
const std::vector<Pivot>& pivots_of(std::size_t n) {
  thread_local std::map<std::size_t, std::vector<Pivot>> known;
  std::vector<Pivot>& pivots = known[n];
  if (!pivots.empty()) return pivots;
  PivotNormals normals;
  for (std::size_t i = 0; i < draws_of_pivots; ++i) {
    Pivot p{};
    p.u11 = normals.chi(n - 1);
    p.u22 = normals.chi(n - 2);
    p.u21 = normals.next();
    p.z1 = normals.next();
    p.z2 = normals.next();
    pivots.push_back(p);
  }
  return pivots;
}

// Of the logarithms: their difference in a pair, and their middle. So ordered, the difference has its full
// degrees of freedom, and of values with little spread the interval is Student's.
struct PairedLogs {
  double n, apart, middle;       // means
  double t11, t21 = 0, t22 = 0;  // lower root of the sums of squares
};

PairedLogs logs_of(const std::vector<double>& first, const std::vector<double>& other) {
  PairedLogs p{static_cast<double>(first.size()), 0, 0, 0};
  std::vector<double> apart, middle;
  for (std::size_t i = 0; i < first.size(); ++i) {
    const double a = std::log(first[i]), b = std::log(other[i]);
    apart.push_back(b - a);
    middle.push_back((a + b) / 2);
    p.apart += apart.back() / p.n;
    p.middle += middle.back() / p.n;
  }
  double squares = 0, products = 0, of_middle = 0;
  for (std::size_t i = 0; i < apart.size(); ++i) {
    squares += std::pow(apart[i] - p.apart, 2);
    products += (apart[i] - p.apart) * (middle[i] - p.middle);
    of_middle += std::pow(middle[i] - p.middle, 2);
  }
  p.t11 = std::sqrt(squares);
  p.t21 = p.t11 > 0 ? products / p.t11 : 0;  // 0: the policy acts as one factor in all pairs
  p.t22 = std::sqrt(std::max(0.0, of_middle - p.t21 * p.t21));
  return p;
}

double difference_at(const Pivot& by, const PairedLogs& p) {
  // The root of the sums of squares times the inverse of the Bartlett root of a Wishart matrix.
  const double c11 = p.t11 / by.u11, c22 = p.t22 / by.u22,
               c21 = p.t21 / by.u11 - p.t22 * by.u21 / (by.u11 * by.u22);
  const double root = std::sqrt(p.n);
  const double apart = p.apart - c11 * by.z1 / root, middle = p.middle - (c21 * by.z1 + c22 * by.z2) / root;
  const double of_apart = c11 * c11, of_middle = c21 * c21 + c22 * c22, together = c11 * c21;
  const double first = of_middle - together + of_apart / 4, other = of_middle + together + of_apart / 4;
  return std::exp(middle + apart / 2 + other / 2) - std::exp(middle - apart / 2 + first / 2);
}

}  // namespace

Interval paired_lognormal_interval(const std::vector<double>& first, const std::vector<double>& other) {
  const PairedLogs logs = logs_of(first, other);
  std::vector<double> differences;
  for (const Pivot& pivot : pivots_of(first.size())) differences.push_back(difference_at(pivot, logs));
  // Of wild samples both exponentials may have no bounds, and then there is no difference.
  std::erase_if(differences, [](double d) { return std::isnan(d); });
  std::ranges::sort(differences);
  return {quantile(differences, 0.025), quantile(differences, 0.975)};
}

}  // namespace searoom
