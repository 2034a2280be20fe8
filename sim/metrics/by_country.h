// Figures that are kept by country or by cause, and how they are written: one line each, below their sum.
#pragma once

#include <map>

#include "sim/metrics/metric.h"

namespace searoom {

using Figures = std::map<std::string, double>;

double sum_of(const Figures& figures);

// "pushbacks.THA", "  by Thailand": one line a country, `word` before its name.
void write_by_country(const std::string& key, const std::string& word, const Figures& countries,
                      const std::string& unit, const RunHeader& header, std::vector<Outcome>& outcomes,
                      Untold untold = Untold::zero);

// Codes of the states of a run that have a desk, in the order of its scenario; none where no state acts.
std::vector<std::string> states_with_desk(const RunHeader& header);

}  // namespace searoom
