// The parts of ReadFields that hold other fields: sections, maps and lists.
#include <fmt/format.h>

#include <algorithm>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/entry_order.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

const YamlNode* ReadFields::children(std::string_view key, const FieldSpec& spec, YamlNode::Kind kind) {
  const YamlNode* node = take(key);
  if (!node) {
    if (spec.required && at_.line >= 0) {
      complain_of(at_, path_of(key), fmt::format("found nothing, wanted this key: {}", spec.about));
    }
    return nullptr;
  }
  if (node->kind == kind) return node;
  complain_of(node->at, path_of(key),
              "found " + node->said() + ", wanted " + (kind == YamlNode::Kind::map ? "a map" : "a list"));
  return nullptr;
}

const YamlNode* ReadFields::collection(std::string_view key, const FieldSpec& spec, YamlNode::Kind kind) {
  const YamlNode* node = children(key, spec, kind);
  if (!node || refuse_tag(*node, path_of(key))) return nullptr;
  if (spec.required && node->entries.empty() && node->items.empty()) {
    complain_of(node->at, path_of(key),
                fmt::format("found nothing in it, wanted at least one: {}", spec.about));
  }
  return node;
}

std::vector<const YamlEntry*> ReadFields::entries_of(const YamlNode& map, std::string_view key,
                                                     const FieldSpec& spec) {
  if (spec.ordered) return in_order(map, path_of(key), complaints_);
  std::vector<const YamlEntry*> entries;
  for (const YamlEntry& entry : map.entries) entries.push_back(&entry);
  return entries;
}

void ReadFields::section(std::string_view key, const FieldSpec& spec, const Body& body, bool* given) {
  const YamlNode* node = children(key, spec, YamlNode::Kind::map);
  if (given) *given = node != nullptr;
  FilePlace at = node ? node->at : at_;
  if (!node) at.line = -1;  // its required fields are not missing: the whole part is left out
  ReadFields fields(node, at, path_of(key), complaints_, parameters_);
  if (node || !given) body(fields);
}

void ReadFields::map_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  const YamlNode* node = collection(key, spec, YamlNode::Kind::map);
  if (!node) return;
  for (const YamlEntry* entry : entries_of(*node, key, spec)) {
    const std::string path = path_of(key) + "." + entry->key;
    ReadFields fields(&entry->value, entry->value.at, path, complaints_, parameters_);
    body(fields, {entry->key, entry->key_at, path});
    if (spec.ordered) fields.take("before");
  }
}

void ReadFields::list_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  const YamlNode* node = collection(key, spec, YamlNode::Kind::list);
  if (!node) return;
  for (std::size_t i = 0; i < node->items.size(); ++i) {
    const YamlNode& item = node->items[i];
    const std::string path = fmt::format("{}[{}]", path_of(key), i);
    ReadFields fields(&item, item.at, path, complaints_, parameters_);
    body(fields, {std::to_string(i), item.at, path});
  }
}

void ReadFields::known_map(std::string_view key, const FieldSpec& spec,
                           const std::vector<KnownEntry>& known) {
  const YamlNode* node = collection(key, spec, YamlNode::Kind::map);
  if (!node) return;
  std::vector<std::string> names;
  for (const KnownEntry& entry : known) names.push_back(entry.name);
  for (const YamlEntry* entry : entries_of(*node, key, spec)) {
    const std::string path = path_of(key) + "." + entry->key;
    const auto it = std::find(names.begin(), names.end(), entry->key);
    if (it == names.end()) {
      complain_of(entry->key_at, path,
                  "found an unknown name, wanted one of " + or_list(names) + did_you_mean(entry->key, names));
      continue;
    }
    ReadFields fields(&entry->value, entry->value.at, path, complaints_, parameters_);
    known[static_cast<std::size_t>(it - names.begin())].body(fields);
    if (spec.ordered) fields.take("before");
  }
}

void ReadFields::texts(std::string_view key, std::vector<std::pair<std::string, std::string>>& values,
                       const FieldSpec& spec) {
  const YamlNode* node = collection(key, spec, YamlNode::Kind::map);
  if (!node) return;
  for (const YamlEntry& entry : node->entries) {
    if (refuse_tag(entry.value, path_of(key) + "." + entry.key)) continue;
    if (entry.value.is_scalar() && !entry.value.text.empty()) {
      values.emplace_back(entry.key, entry.value.text);
      entry.value.read_as_text = true;
    } else {
      complain_of(entry.value.at, path_of(key) + "." + entry.key,
                  "found " + entry.value.said() + ", wanted a text");
    }
  }
}

}  // namespace searoom
