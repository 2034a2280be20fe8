// The keys of a map: which were asked for, which were found, and what is said of the others.
#include "sim/scenario/reading/read_fields.h"

#include <algorithm>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

ReadFields::ReadFields(const YamlNode* node, FilePlace at, std::string path, Complaints& complaints,
                       std::vector<Parameter>& parameters)
    : node_(node),
      at_(std::move(at)),
      path_(std::move(path)),
      complaints_(complaints),
      parameters_(parameters) {
  if (node_ && !node_->is_map()) {
    complain_of(node_->at, path_, "found " + node_->said() + ", wanted a map of keys");
    node_ = nullptr;
    at_.line = -1;  // nothing inside can be missing: the whole is wrong already
  }
  if (node_) refuse_tag(*node_, path_);
}

ReadFields::~ReadFields() {
  if (node_) {
    for (const YamlEntry& entry : node_->entries) {
      if (std::find(taken_.begin(), taken_.end(), entry.key) == taken_.end()) complain_of_unknown(entry);
    }
  }
  if (at_.line < 0) return;
  for (const Stem& stem : stems_) {
    if (!stem.missing.empty()) complain_of(at_, path_of(stem.keys.front()), stem.missing);
  }
}

std::string ReadFields::path_of(std::string_view key) const {
  return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

void ReadFields::complain_of(const FilePlace& at, const std::string& path, const std::string& text) {
  complaints_.add(at, path, text);
}

void ReadFields::complain(std::string_view key, const std::string& text) {
  // A quantity stands under its key and a unit.
  std::string spelled(key);
  const auto is_spelling = [&](const std::string& taken) {
    return !key.empty() && taken.starts_with(spelled + "_");
  };
  const auto with_unit = std::find_if(taken_.begin(), taken_.end(), is_spelling);
  if (with_unit != taken_.end() && !node_->find(key)) spelled = *with_unit;
  const YamlNode* value = node_ ? node_->find(spelled) : nullptr;
  if (!value && at_.line < 0) return;  // about a part that is left out, or that is wrong as a whole
  complain_of(value ? value->at : at_, key.empty() ? path_ : path_of(spelled), text);
}

// A key with a unit that nobody knows, or a slip of the pen.
void ReadFields::complain_of_unknown(const YamlEntry& entry) {
  std::vector<std::string> all = known_;
  for (const Stem& stem : stems_) all.insert(all.end(), stem.keys.begin(), stem.keys.end());
  const std::string nearest = nearest_name(entry.key, all);
  for (Stem& stem : stems_) {
    const bool without_unit = entry.key == stem.key;
    if (!without_unit && !entry.key.starts_with(stem.key + "_")) continue;
    const bool near_another =
        !nearest.empty() && std::find(stem.keys.begin(), stem.keys.end(), nearest) == stem.keys.end();
    if (!without_unit && near_another) continue;
    const std::string trouble = without_unit ? "no unit" : "a unit that is not known here";
    complain_of(entry.key_at, path_of(entry.key),
                "found " + trouble + " in this key, wanted one of " + or_list(stem.keys) +
                    (without_unit ? "" : did_you_mean(entry.key, stem.keys)));
    stem.missing.clear();
    return;
  }
  complain_of(entry.key_at, path_of(entry.key),
              "found an unknown key, wanted one of " + or_list(known_) + did_you_mean(entry.key, all));
}

bool ReadFields::refuse_tag(const YamlNode& node, const std::string& path) {
  if (node.tag.empty()) return false;
  complain_of(node.at, path, "found the tag " + node.tag + ", wanted a value without one");
  return true;
}

FilePlace ReadFields::key_at(std::string_view key) const {
  for (const YamlEntry& entry : node_->entries) {
    if (entry.key == key) return entry.key_at;
  }
  return at_;
}

const YamlNode* ReadFields::take(std::string_view key) {
  known_.emplace_back(key);
  const YamlNode* value = node_ ? node_->find(key) : nullptr;
  if (value) taken_.emplace_back(key);
  return value;
}

}  // namespace searoom
