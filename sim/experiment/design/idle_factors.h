// Factors that do nothing under a policy: an outcome cannot depend on them, and what looks as if it did is
// luck.
#pragma once

#include "sim/experiment/design/exploration.h"

namespace searoom {

// Whether what a path leads to is part of something that is not enabled in this world: of a mechanism that a
// policy would switch on, say.
bool is_switched_off(const YamlNode& world, const std::string& path);

// Whether nothing came of a factor under a policy, wherever points of the design differ in it alone: every
// outcome of every run of these seeds is the same. False where no two points do, so that nobody can tell.
bool changed_nothing(const Exploration& exploration, const Results& results,
                     const std::vector<std::size_t>& seeds, std::size_t policy, std::size_t factor);

// Which factors may act under any of these policies, by their place.
std::vector<bool> acting_factors(const Exploration& exploration, const Results& results,
                                 const std::vector<std::size_t>& seeds,
                                 const std::vector<std::size_t>& policies);

// "Left out, doing nothing under none: a.b.c (switched off), d.e (no outcome of any run changed with it)."
// Empty where all act.
std::string left_out_in_words(const Exploration& exploration, const std::vector<bool>& acting,
                              const std::vector<std::size_t>& policies);

}  // namespace searoom
