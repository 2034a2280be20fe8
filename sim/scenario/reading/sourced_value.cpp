// What ReadFields does with any value: finds it, unwraps it from its source, and notes it as a parameter.
#include "sim/scenario/reading/sourced_value.h"

#include <fmt/format.h>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

bool is_confidence(const std::string& word) {
  return word == "high" || word == "medium" || word == "low";
}

}  // namespace

std::optional<double> scalar_number(const YamlNode& node) {
  return node.is_scalar() && !node.quoted && node.tag.empty() ? parse_number(node.text) : std::nullopt;
}

bool ReadFields::find(std::string_view key, const FieldSpec& spec, SourcedValue& found, Tags tags) {
  const YamlNode* node = take(key);
  if (node && !node->is_null()) {
    return unwrap(*node, path_of(key), found) &&
           (tags == Tags::allowed || !refuse_tag(*found.value, path_of(key)));
  }
  if (node) {
    complain_of(node->at, path_of(key), "found nothing, wanted a value");
  } else if (spec.required && at_.line >= 0) {
    complain_of(at_, path_of(key), fmt::format("found nothing, wanted this key: {}", spec.about));
  }
  return false;
}

bool ReadFields::unwrap(const YamlNode& node, const std::string& path, SourcedValue& found) {
  found.value = &node;
  if (!node.is_map() || !node.tag.empty()) return true;
  if (!node.find("value")) {
    if (!node.find("source") && !node.find("confidence") && !node.find("range")) return true;
    complain_of(node.at, path, "found no value in this map, wanted {value: ..., source: ...}");
    return false;
  }
  for (const YamlEntry& entry : node.entries) {
    const std::string here = path + "." + entry.key;
    if (entry.key == "value") {
      found.value = &entry.value;
    } else if (entry.key == "source" || entry.key == "confidence") {
      if (!entry.value.is_scalar() || entry.value.text.empty()) {
        complain_of(entry.value.at, here, "found " + entry.value.said() + ", wanted a text");
      } else if (entry.key == "source") {
        found.source = entry.value.text;
        entry.value.read_as_text = true;
      } else if (!is_confidence(entry.value.text)) {
        complain_of(entry.value.at, here, "found " + entry.value.said() + ", wanted high, medium or low");
      } else {
        found.confidence = entry.value.text;
      }
    } else if (entry.key == "range") {
      read_range(entry.value, here, found);
    } else {
      const std::vector<std::string> keys = {"value", "source", "confidence", "range"};
      complain_of(entry.key_at, here,
                  "found an unknown key, wanted one of " + or_list(keys) + did_you_mean(entry.key, keys));
    }
  }
  if (found.value->is_null()) complain_of(found.value->at, path + ".value", "found nothing, wanted a value");
  return !found.value->is_null();
}

void ReadFields::read_range(const YamlNode& node, const std::string& path, SourcedValue& found) {
  std::vector<double> ends;
  for (const YamlNode& item : node.items) {
    const auto number = scalar_number(item);
    if (number) ends.push_back(*number);
  }
  if (!node.is_list() || node.items.size() != 2 || ends.size() != 2 || ends[0] > ends[1]) {
    complain_of(node.at, path,
                "found " + said_in_full(node) + ", wanted [low, high] with low not above high");
    return;
  }
  found.range = {ends[0], ends[1]};
  found.range_at = node.at;
}

void ReadFields::note(std::string_view key, const SourcedValue& found, const FieldSpec& spec,
                      std::string_view unit, const std::string& value) {
  const bool given = found.value != nullptr;
  parameters_.push_back({path_of(key), value, std::string(unit), std::string(spec.about), given, found.source,
                         found.confidence, found.range, given ? found.value->at : at_});
  const auto number = given ? scalar_number(*found.value) : std::nullopt;
  if (number && found.range && (*number < found.range->first || *number > found.range->second)) {
    complain_of(found.value->at, path_of(key),
                fmt::format("found {}, wanted a value inside its own range, {} to {}", found.value->text,
                            found.range->first, found.range->second));
  }
}

}  // namespace searoom
