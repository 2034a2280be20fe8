#include "sim/scenario/idle/told_settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "sim/scenario/reading/sourced_value.h"

namespace searoom {
namespace {

// Of a list: "[2]" and what follows.
const YamlNode* item_at(const YamlNode& list, std::string_view path) {
  std::size_t n = 0;
  const auto [end, error] = std::from_chars(path.data() + 1, path.data() + path.size(), n);
  const auto read = static_cast<std::size_t>(end - path.data());
  if (error != std::errc() || read >= path.size() || path[read] != ']' || n >= list.items.size())
    return nullptr;
  path.remove_prefix(read + 1);
  if (path.starts_with('.')) path.remove_prefix(1);
  return node_at(list.items[n], path);
}

bool is_inside(const std::string& path, const std::string& whole) {
  return path.starts_with(whole) &&
         (path.size() == whole.size() || path[whole.size()] == '.' || path[whole.size()] == '[');
}

}  // namespace

const YamlNode* node_at(const YamlNode& tree, std::string_view path) {
  if (path.empty()) return &tree;
  if (tree.is_list()) return path.starts_with('[') ? item_at(tree, path) : nullptr;
  for (const YamlEntry& entry : tree.entries) {
    if (!path.starts_with(entry.key)) continue;
    std::string_view rest = path.substr(entry.key.size());
    if (!rest.empty() && rest.front() != '.' && rest.front() != '[') continue;
    if (rest.starts_with('.')) rest.remove_prefix(1);
    if (const YamlNode* node = node_at(entry.value, rest)) return node;
  }
  return nullptr;
}

YamlNode* node_at(YamlNode& tree, std::string_view path) {
  return const_cast<YamlNode*>(node_at(static_cast<const YamlNode&>(tree), path));
}

const YamlNode& value_of(const YamlNode& node) {
  const YamlNode* value = node.is_map() && node.tag.empty() ? node.find("value") : nullptr;
  return value ? *value : node;
}

bool ToldSettings::says(const std::string& path) const {
  const YamlNode* node = node_at(tree, path);
  if (!node || node->is_null()) return false;
  const YamlNode& value = value_of(*node);
  return value.text != "false" && scalar_number(value) != 0.0;
}

void ToldSettings::idle(const std::string& path, const std::string& why) {
  const auto told = [&](const Complaint& c) { return is_inside(path, c.path); };
  if (!says(path) || std::ranges::any_of(found_, told)) return;
  const YamlNode& node = *node_at(tree, path);
  const YamlNode& value = value_of(node);
  found_.push_back(
      {node.at, path,
       fmt::format("found {} in this run: {}",
                   value.is_scalar() ? value.said() + ", which does nothing" : "what does nothing", why)});
}

}  // namespace searoom
