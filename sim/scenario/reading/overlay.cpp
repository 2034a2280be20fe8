#include "sim/scenario/reading/overlay.h"
#include "sim/scenario/reading/yaml_tree.h"

#include <algorithm>

namespace searoom {
namespace {

bool is_sourced(const YamlNode& node) {
  return node.is_map() && node.find("value") != nullptr;
}

void lay_entry_over(YamlNode& base, const YamlEntry& over) {
  const auto same_key = [&](const YamlEntry& e) { return e.key == over.key; };
  const auto covered = std::find_if(base.entries.begin(), base.entries.end(), same_key);
  if (covered == base.entries.end()) {
    base.entries.push_back(over);
  } else if (over.value.is_null()) {
    base.entries.erase(covered);
  } else {
    covered->key_at = over.key_at;
    lay_over(covered->value, over.value);
  }
}

// What came from the command line has no line to go to.
void put_all_at(YamlNode& node, const FilePlace& at) {
  node.at = at;
  for (YamlNode& item : node.items) put_all_at(item, at);
  for (YamlEntry& entry : node.entries) {
    entry.key_at = at;
    put_all_at(entry.value, at);
  }
}

// The tree {a: {b: value}} for the path "a.b".
YamlNode nested(std::string path, YamlNode value, const FilePlace& at) {
  for (;;) {
    const std::size_t dot = path.rfind('.');
    YamlNode map;
    map.kind = YamlNode::Kind::map;
    map.at = at;
    map.entries.push_back({path.substr(dot == std::string::npos ? 0 : dot + 1), at, std::move(value)});
    if (dot == std::string::npos) return map;
    path.resize(dot);
    value = std::move(map);
  }
}

}  // namespace

void lay_over(YamlNode& base, const YamlNode& over) {
  // `!uniform {low, high}` over a triangle is no triangle with other ends.
  const bool another_shape = !over.tag.empty() && over.tag != base.tag;
  if (!base.is_map() || !over.is_map() || is_sourced(base) || is_sourced(over) || another_shape) {
    base = over;
    return;
  }
  for (const YamlEntry& entry : over.entries) lay_entry_over(base, entry);
}

void set_value(YamlNode& base, const std::string& path_equals_value, Complaints& complaints) {
  const std::size_t equals = path_equals_value.find('=');
  const FilePlace at = whole_file("--set " + path_equals_value);
  const std::string path = path_equals_value.substr(0, equals);
  const bool well_formed = equals != std::string::npos && !path.empty() && path.front() != '.' &&
                           path.back() != '.' && path.find("..") == std::string::npos;
  if (!well_formed) {
    complaints.add(at, "", "found no path and value, wanted path.to.key=value");
    return;
  }
  const std::string right = path_equals_value.substr(equals + 1);
  if (right.find_first_not_of(" \t\n\r") == std::string::npos) {
    complaints.add(at, path, "found no value, wanted one, or ~ to remove the key");
    return;
  }
  const std::size_t before = complaints.size();
  YamlNode value = parse_yaml(right, *at.file, complaints);
  if (complaints.size() > before) return;
  put_all_at(value, at);
  lay_over(base, nested(path, value, at));
}

}  // namespace searoom
