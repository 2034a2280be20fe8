// The dozen figures of a run that an official or a facilitator asks for first, made of its outcomes: what
// became of all who left, and what states did meanwhile. Each is in words, with its unit; the first lines add
// up.
#pragma once

#include <string>
#include <vector>

#include "sim/metrics/metric.h"

namespace searoom {

struct KeyFigure {
  std::string label;
  double value = 0;
  std::string unit;
};

inline constexpr std::size_t most_key_figures = 12;

// At most a dozen. What a world cannot have (pushbacks where no state acts) is left out.
std::vector<KeyFigure> key_figures(const std::vector<Outcome>& outcomes);

// People who came ashore in each country, by themselves or brought by others, by its name; most first.
std::vector<KeyFigure> ashore_by_country(const std::vector<Outcome>& outcomes, const RunHeader& header);

}  // namespace searoom
