#include "sim/scenario/distribution.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/base/normal.h"

namespace searoom {
namespace {

double standard_normal_share_below(double z) {
  return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double triangular_quantile(const Distribution& d, double u) {
  const double width = d.high - d.low;
  const double split = (d.centre - d.low) / width;
  return u < split ? d.low + std::sqrt(u * width * (d.centre - d.low))
                   : d.high - std::sqrt((1 - u) * width * (d.high - d.centre));
}

double cut_normal_quantile(double mean, double sd, double low, double high, double u) {
  const double below = standard_normal_share_below((low - mean) / sd);
  const double above = standard_normal_share_below((high - mean) / sd);
  const double p = std::clamp(below + u * (above - below), 1e-300, 1.0 - 1e-16);
  return std::clamp(mean + sd * standard_normal_quantile(p), low, high);
}

std::string bounds_text(const Distribution& d) {
  std::string text;
  if (std::isfinite(d.low)) text += fmt::format(", low: {}", d.low);
  if (std::isfinite(d.high)) text += fmt::format(", high: {}", d.high);
  return text;
}

}  // namespace

Distribution Distribution::constant(double value) {
  Distribution d;
  d.centre = d.low = d.high = value;
  return d;
}

double Distribution::quantile(double u) const {
  switch (kind) {
    case Kind::constant:
      return centre;
    case Kind::uniform:
      return low + u * (high - low);
    case Kind::triangular:
      return triangular_quantile(*this, u);
    case Kind::normal:
      return cut_normal_quantile(centre, spread, low, high, u);
    case Kind::lognormal:
      return std::exp(
          cut_normal_quantile(std::log(centre), spread, std::log(std::max(low, 0.0)), std::log(high), u));
  }
  return centre;
}

double Distribution::mean() const {
  switch (kind) {
    case Kind::constant:
      return centre;
    case Kind::uniform:
      return (low + high) / 2;
    case Kind::triangular:
      return (low + centre + high) / 3;
    case Kind::normal:
    case Kind::lognormal:
      break;
  }
  constexpr int slices = 4000;
  double sum = 0;
  for (int i = 0; i < slices; ++i) sum += quantile((i + 0.5) / slices);
  return sum / slices;
}

double Distribution::smallest() const {
  return kind == Kind::lognormal ? std::max(low, 0.0) : low;
}
double Distribution::largest() const {
  return high;
}

std::string Distribution::text() const {
  switch (kind) {
    case Kind::constant:
      return fmt::format("{}", centre);
    case Kind::uniform:
      return fmt::format("!uniform {{low: {}, high: {}}}", low, high);
    case Kind::triangular:
      return fmt::format("!triangular {{low: {}, mode: {}, high: {}}}", low, centre, high);
    case Kind::normal:
      return fmt::format("!normal {{mean: {}, sd: {}{}}}", centre, spread, bounds_text(*this));
    case Kind::lognormal:
      return fmt::format("!lognormal {{median: {}, sd_log: {}{}}}", centre, spread, bounds_text(*this));
  }
  return "";
}

}  // namespace searoom
