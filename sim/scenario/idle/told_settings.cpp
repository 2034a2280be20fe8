#include "sim/scenario/idle/told_settings.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/scenario/reading/sourced_value.h"

namespace searoom {

bool is_path_inside(std::string_view path, std::string_view whole) {
  return path.starts_with(whole) &&
         (path.size() == whole.size() || path[whole.size()] == '.' || path[whole.size()] == '[');
}

const YamlNode& value_of(const YamlNode& node) {
  const YamlNode* value = node.is_map() && node.tag.empty() ? node.find("value") : nullptr;
  return value ? *value : node;
}

bool is_disabled(const YamlNode& part) {
  const YamlNode* enabled = part.is_map() ? part.find("enabled") : nullptr;
  return enabled && value_of(*enabled).text == "false";
}

bool ToldSettings::says(const std::string& path) const {
  const YamlNode* node = node_at(tree, path);
  if (!node || node->is_null()) return false;
  const YamlNode& value = value_of(*node);
  return value.text != "false" && scalar_number(value) != 0.0;
}

void ToldSettings::idle(const std::string& path, const std::string& why) {
  const auto told = [&](const Complaint& c) { return is_path_inside(path, c.path); };
  if (!says(path) || std::ranges::any_of(found_, told)) return;
  const YamlNode& node = *node_at(tree, path);
  const YamlNode& value = value_of(node);
  found_.push_back(
      {node.at, path,
       fmt::format("found {} in this run: {}",
                   value.is_scalar() ? value.said() + ", which does nothing" : "what does nothing", why)});
}

}  // namespace searoom
