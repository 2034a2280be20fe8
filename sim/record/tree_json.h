// A scenario tree as JSON, for the header of a log. Numbers and truth values that were written bare become
// JSON's own; tags are kept under "!".
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

nlohmann::ordered_json tree_json(const YamlNode& node);

}  // namespace searoom
