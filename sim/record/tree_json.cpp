#include "sim/record/tree_json.h"

#include <nlohmann/json.hpp>

#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

nlohmann::ordered_json scalar_json(const YamlNode& node) {
  if (node.quoted || node.read_as_text) return node.text;
  if (node.text == "true") return true;
  if (node.text == "false") return false;
  if (const auto number = parse_number(node.text)) return *number;
  return node.text;
}

}  // namespace

nlohmann::ordered_json tree_json(const YamlNode& node) {
  nlohmann::ordered_json json;
  if (node.is_scalar()) return scalar_json(node);
  if (node.is_list()) {
    json = nlohmann::ordered_json::array();
    for (const YamlNode& item : node.items) json.push_back(tree_json(item));
  }
  if (node.is_map()) {
    json = nlohmann::ordered_json::object();
    if (!node.tag.empty()) json["!"] = node.tag;
    for (const YamlEntry& entry : node.entries) json[entry.key] = tree_json(entry.value);
  }
  return json;
}

}  // namespace searoom
