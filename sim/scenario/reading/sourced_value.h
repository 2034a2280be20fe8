// A value as it stands in a scenario: bare, or as {value, source, confidence, range}.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "sim/base/file_place.h"

namespace searoom {

struct YamlNode;

// Unwrapped. It refers to the tree, and holds no value where the key was not given.
struct SourcedValue {
  const YamlNode* value = nullptr;
  std::string source;
  std::string confidence;
  std::optional<std::pair<double, double>> range;
  FilePlace range_at;
};

// The number that a node is, written plainly; empty when it is anything else.
std::optional<double> scalar_number(const YamlNode& node);

}  // namespace searoom
