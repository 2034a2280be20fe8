// How deep JSON of a file may be nested. What reads and copies it calls itself for each level, so that a file
// of a few bytes could use up the stack: whoever parses JSON that comes from outside asks here first.
#pragma once

#include <string_view>

namespace searoom {

// A scenario has 64 levels at most (YamlLimits), and what holds it some more.
inline constexpr int deepest_json = 80;

// Whether brackets and braces, outside texts, are nested deeper than that.
bool nested_too_deep(std::string_view json, int deepest = deepest_json);

}  // namespace searoom
