// The name that a mistyped one was probably meant to be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace searoom {

// The candidate with the smallest edit distance (Damerau-Levenshtein, adjacent swaps count once), the
// first in the list on a tie; empty when none is near enough to be a likely slip (more than a third of
// the word's length, at least 2, must change).
std::string nearest_name(std::string_view word, const std::vector<std::string>& candidates);

// "; did you mean knots?", to end a complaint with; empty when no candidate is near enough, or there is no
// name.
std::string did_you_mean(const std::string& name);
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace searoom
