// Many differences looked at together: of twenty without any cause, one looks as if it had one.
#pragma once

#include <vector>

namespace searoom {

// From how likely each is by chance alone, how likely it is that any of all is so far from none by chance:
// who tells those below 5 % tells a wrong one in at most one of twenty comparisons. The step-down procedure
// of Holm (1979, Scand. J. Statist. 6, 65), which asks nothing of how they hang together. In their order.
std::vector<double> for_all_looks(const std::vector<double>& chances);

}  // namespace searoom
