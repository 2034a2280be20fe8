// The scale of a picture: values to places, with round numbers marked.
#pragma once

#include <string>
#include <vector>

namespace searoom {

class Axis {
 public:
  // From `low` to `high`, widened to round numbers, over the places `from` to `to`.
  Axis(double low, double high, double from, double to);

  double at(double value) const { return from_ + (value - low_) / (high_ - low_) * (to_ - from_); }
  const std::vector<double>& ticks() const { return ticks_; }
  // With as many decimals as the ticks lie apart.
  std::string in_words(double tick) const;

 private:
  double low_, high_, from_, to_;
  std::vector<double> ticks_;
};

}  // namespace searoom
