// Maps in which the order of the entries matters, since the first that applies wins: an entry may say
// `before: NAME` and then stands before that one, wherever the files and policies that it came by put it.
#pragma once

#include <string>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

// The entries of a map, those that say nothing as they stand, and the others straight before whom they name:
// of several before one, the first given first. A name that the map does not hold, and entries that would
// each stand before the other, are complaints; these come last. They point into the map.
std::vector<const YamlEntry*> in_order(const YamlNode& map, const std::string& path, Complaints& complaints);

}  // namespace searoom
