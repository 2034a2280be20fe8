// Fields of several numbers: by month, in a list, by name.
#include <fmt/format.h>

#include <algorithm>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/sourced_value.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

bool ReadFields::read_monthly_map(const YamlNode& map, const std::string& path, Monthly& value,
                                  const FieldSpec& spec) {
  const std::vector<std::string> months(month_names().begin(), month_names().end());
  bool whole = true;
  for (std::size_t m = 0; m < months.size(); ++m) {
    const YamlNode* node = map.find(months[m]);
    if (!node) complain_of(map.at, path + "." + months[m], "found nothing, wanted a value for each month");
    whole = node && number_in(*node, path + "." + months[m], value[m], spec) && whole;
  }
  for (const YamlEntry& entry : map.entries) {
    if (std::find(months.begin(), months.end(), entry.key) != months.end()) continue;
    complain_of(entry.key_at, path + "." + entry.key,
                "found an unknown key, wanted a month" + did_you_mean(entry.key, months));
    whole = false;
  }
  return whole;
}

void ReadFields::monthly(std::string_view key, Monthly& value, const FieldSpec& spec) {
  SourcedValue found;
  if (find(key, spec, found)) {
    // Given, if wrongly: a list of fields that asks whether it was given need not complain as well.
    value.fill(0);
    double one = 0;
    if (found.value->is_map()) {
      read_monthly_map(*found.value, path_of(key), value, spec);
    } else if (number_in(*found.value, path_of(key), one, spec)) {
      value.fill(one);
    }
  }
  // A default outside the limits stands for "not given": there is none to tell.
  if (!found.value && value[0] < spec.low) return;
  note(key, found, spec, spec.unit, fmt::format("{}", fmt::join(value, " ")));
}

void ReadFields::numbers(std::string_view key, std::vector<double>& values, const FieldSpec& spec) {
  SourcedValue found;
  if (find(key, spec, found)) {
    if (!found.value->is_list()) {
      complain_of(found.value->at, path_of(key),
                  "found " + found.value->said() + ", wanted a list of numbers");
    }
    std::vector<double> read;
    for (std::size_t i = 0; i < found.value->items.size(); ++i) {
      double value = 0;
      const std::string path = fmt::format("{}[{}]", path_of(key), i);
      if (number_in(found.value->items[i], path, value, spec)) read.push_back(value);
    }
    values = std::move(read);
  }
  note(key, found, spec, spec.unit, fmt::format("{}", fmt::join(values, " ")));
}

void ReadFields::shares(std::string_view key, std::vector<std::pair<NameRef, double>>& values,
                        const FieldSpec& spec) {
  const YamlNode* node = collection(key, spec, YamlNode::Kind::map);
  if (!node) return;
  for (const YamlEntry& entry : node->entries) {
    SourcedValue found;
    double value = 0;
    const std::string path = path_of(key) + "." + entry.key;
    if (!unwrap(entry.value, path, found)) continue;
    if (!number_in(*found.value, path, value, spec)) continue;
    check_range(found, path, spec, 1, spec.unit);
    values.push_back({{entry.key, entry.key_at, path}, value});
    note(std::string(key) + "." + entry.key, found, spec, spec.unit, number_text(value));
  }
}

}  // namespace searoom
