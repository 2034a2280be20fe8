#include "sim/experiment/design/names_in_world.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

std::vector<std::string> keys_of(const YamlNode* map) {
  std::vector<std::string> keys;
  if (!map) return keys;
  for (const YamlEntry& entry : map->entries) keys.push_back(entry.key);
  return keys;
}

std::string unknown_name(const std::string& what, const std::string& name,
                         const std::vector<std::string>& known) {
  if (known.empty() || std::ranges::find(known, name) != known.end()) return "";
  return fmt::format("found {} that the world does not know: {}, wanted one of {}{}", what, name,
                     or_list(known), did_you_mean(name, known));
}

}  // namespace searoom
