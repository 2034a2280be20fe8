// A comparison as a person reads it, and as a program does.
#pragma once

#include <string>

#include "sim/experiment/design/comparison.h"

namespace searoom {

// `chosen`: the outcomes to show, by key; none: the main ones. `all`: every one.
struct TableChoice {
  std::vector<std::string> chosen;
  bool all = false;
  bool shows(const ComparedOutcome& outcome) const;
};

std::string comparison_table(const Comparison& comparison, const TableChoice& choice);
std::string comparison_json(const Comparison& comparison);

// "1,430" or "12.4": as many decimals as the size asks for.
std::string rounded(double value);
// "1,430 [1,280 to 1,580]"; of counts that were never other than 0: what their absence still allows. Where
// there is no interval, why: "0.4 [0 in 21 of 30 runs]", "12 [of 4 runs]".
// `of`: what the sample is, "runs" or "seeds".
std::string mean_in_words(const Estimate& estimate, std::string_view of = "runs");
// "-37 [-60 to -14]", with a sign; where there is no interval, why. `of`: what the pairs are.
std::string difference_in_words(const Difference& difference, std::string_view of = "pairs");
// What the sample is: of a comparison its runs, of an exploration the seeds, and over how many points.
std::string sample_in_words(const Comparison& comparison);

// What of each policy is told as better or worse than the first, a line each.
std::vector<std::string> told_changes(const Comparison& comparison);
// By what rule; without a full stop.
std::string told_changes_in_words(const Comparison& comparison);

}  // namespace searoom
