// One tree laid over another: how `extends`, policies and `--set` change a scenario.
#pragma once

#include <string>

#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

// Maps merge key by key; anything else replaces what it covers; an empty value (`~`) removes the key that
// it covers. A sourced value (a map with the key `value`) is replaced whole, so that no number keeps the
// source of another, and so is a distribution by one of another shape.
void lay_over(YamlNode& base, const YamlNode& over);

// "states.THA.desk.sar_start_day=3": reads the right side as YAML and lays it over the path, making maps on
// the way where there are none. A malformed text is a complaint.
void set_value(YamlNode& base, const std::string& path_equals_value, Complaints& complaints);

}  // namespace searoom
