// Damage to a good file, the same on every machine for the same number.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace searoom::fuzz {

// The n-th damage to one of `good` (not empty): bytes changed, taken out, put in, doubled, moved or taken
// from another; words of `likely` put in; numbers exchanged for such as few readers expect.
std::string damaged(std::uint64_t n, const std::vector<std::string>& good,
                    const std::vector<std::string>& likely);

// The words of a dictionary of libFuzzer's: lines of "word", with \xAB and \" and \\ in them.
std::vector<std::string> words_in(const std::string& dictionary);

}  // namespace searoom::fuzz
