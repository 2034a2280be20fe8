// Names in targets that must exist in the world, so that a slip of the pen is no measured zero.
#pragma once

#include <string>
#include <vector>

#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

// Of a part of the world; none when the part is not there.
std::vector<std::string> keys_of(const YamlNode* map);

// "found the country IDM, wanted one of IDN, MYS; did you mean IDN?" Empty when the name is there, or when
// the world has no such part at all: then nothing is measured either, and the result says so.
std::string unknown_name(const std::string& what, const std::string& name,
                         const std::vector<std::string>& known);

}  // namespace searoom
