// A distribution from its YAML node: a number, or one of the tagged forms of distribution.h.
#pragma once

#include <string>

#include "sim/base/complaints.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

// Leaves `value` alone and complains when the node is not a distribution, or when a value that it could
// give lies outside the limits of the field.
void read_distribution(const YamlNode& node, const std::string& path, Distribution& value,
                       const FieldSpec& spec, Complaints& complaints);

}  // namespace searoom
