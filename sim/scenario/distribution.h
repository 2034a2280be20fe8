// A value that differs from boat to boat, as written in a scenario: a plain number, or a tagged
// distribution. Sampled by inversion, so one uniform gives one value.
//
//     people_aboard: 80
//     people_aboard: !uniform {low: 40, high: 120}
//     people_aboard: !triangular {low: 40, mode: 90, high: 200}
//     people_aboard: !normal {mean: 100, sd: 20, low: 40, high: 200}
//     people_aboard: !lognormal {median: 90, sd_log: 0.5, high: 600}
#pragma once

#include <limits>
#include <string>

namespace searoom {

struct Distribution {
  enum class Kind { constant, uniform, triangular, normal, lognormal };

  Kind kind = Kind::constant;
  double centre = 0;  // the value, mode, mean or median
  double spread = 0;  // sd of a normal; sd of the logarithm of a lognormal
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();

  static Distribution constant(double value);

  // The value below which a share u of all lies; u in (0, 1). Normal and lognormal are cut at low and
  // high, not piled up there.
  double quantile(double u) const;
  double mean() const;  // by quadrature over u for the cut ones, relative error below 1e-3
  double smallest() const;
  double largest() const;  // infinite when nothing bounds it

  // As it is written in a scenario.
  std::string text() const;
};

}  // namespace searoom
