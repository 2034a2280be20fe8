// The words of a complaint: what was found, and what was wanted in its place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

// "0.5 to 60 knots": the limits of a field in a unit of which `factor` make one of the field's own.
std::string limits_text(const FieldSpec& spec, double factor, std::string_view unit);

// "[95, 10]" for a short list of scalars, else as the node says.
std::string said_in_full(const YamlNode& node);

// "one, two, three", cut where it grows long.
std::string or_list(const std::vector<std::string>& words);

}  // namespace searoom
