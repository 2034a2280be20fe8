#include "sim/scenario/read_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/base/nearest_name.h"
#include "sim/scenario/read_distribution.h"
#include "sim/scenario/scalars.h"

namespace searoom {

// A value that stands in the file, unwrapped from its source.
struct ReadFields::Found {
  const YamlNode* value = nullptr;
  std::string source;
  std::string confidence;
  std::optional<std::pair<double, double>> range;
};

namespace {

std::string limits_text(const FieldSpec& spec, double factor, std::string_view unit) {
  const std::string of = unit.empty() ? "" : " " + std::string(unit);
  const bool low = std::isfinite(spec.low), high = std::isfinite(spec.high);
  if (low && high) return fmt::format("{} to {}{}", spec.low * factor, spec.high * factor, of);
  if (low) return fmt::format("at least {}{}", spec.low * factor, of);
  if (high) return fmt::format("at most {}{}", spec.high * factor, of);
  return "a number" + of;
}

std::string or_list(const std::vector<std::string>& words) {
  constexpr std::size_t most_listed = 14;
  if (words.size() <= most_listed) return fmt::format("{}", fmt::join(words, ", "));
  return fmt::format("{}, ... ({} in all)", fmt::join(words.begin(), words.begin() + most_listed, ", "),
                     words.size());
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& words) {
  const std::string nearest = nearest_name(word, words);
  return nearest.empty() ? "" : "; did you mean " + nearest + "?";
}

// [20.14, 92.9]
std::optional<Position> decimal_position(const YamlNode& list) {
  if (list.items.size() != 2) return std::nullopt;
  double parts[2] = {0, 0};
  for (std::size_t i = 0; i < 2; ++i) {
    const YamlNode& item = list.items[i];
    const auto number = item.is_scalar() && !item.quoted ? parse_number(item.text) : std::nullopt;
    if (!number) return std::nullopt;
    parts[i] = *number;
  }
  if (std::abs(parts[0]) > 90 || std::abs(parts[1]) > 180) return std::nullopt;
  return Position{parts[0], parts[1]};
}

bool is_confidence(const std::string& word) {
  return word == "high" || word == "medium" || word == "low";
}

}  // namespace

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
}

ReadFields::~ReadFields() {
  if (!node_) return;
  for (const YamlEntry& entry : node_->entries) {
    if (std::find(taken_.begin(), taken_.end(), entry.key) == taken_.end()) complain_of_unknown(entry);
  }
}

std::string ReadFields::path_of(std::string_view key) const {
  return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

void ReadFields::complain_of(const FilePlace& at, const std::string& path, const std::string& text) {
  complaints_.add(at, path, text);
}

void ReadFields::complain(std::string_view key, const std::string& text) {
  const YamlNode* value = node_ ? node_->find(key) : nullptr;
  complain_of(value ? value->at : at_, key.empty() ? path_ : path_of(key), text);
}

void ReadFields::complain_of_unknown(const YamlEntry& entry) {
  for (const auto& [stem, spellings] : stems_) {
    if (entry.key == stem || entry.key.starts_with(stem + "_")) {
      const std::string trouble = entry.key == stem ? "no unit" : "a unit that is not known here";
      complain_of(entry.key_at, path_of(entry.key), "found " + trouble + " in this key, wanted " + spellings);
      return;
    }
  }
  complain_of(entry.key_at, path_of(entry.key),
              "found an unknown key, wanted one of " + or_list(known_) + did_you_mean(entry.key, known_));
}

const YamlNode* ReadFields::take(std::string_view key) {
  known_.emplace_back(key);
  const YamlNode* value = node_ ? node_->find(key) : nullptr;
  if (value) taken_.emplace_back(key);
  return value;
}

bool ReadFields::find(std::string_view key, const FieldSpec& spec, Found& found) {
  const YamlNode* node = take(key);
  if (node && !node->is_null()) return unwrap(*node, path_of(key), found);
  if (node) {
    complain_of(node->at, path_of(key), "found nothing, wanted a value");
  } else if (spec.required && at_.line >= 0) {
    complain_of(at_, path_of(key), fmt::format("found nothing, wanted this key: {}", spec.about));
  }
  return false;
}

bool ReadFields::unwrap(const YamlNode& node, const std::string& path, Found& found) {
  found.value = &node;
  if (!node.is_map() || !node.tag.empty() || !node.find("value")) return true;
  for (const YamlEntry& entry : node.entries) {
    const std::string here = path + "." + entry.key;
    if (entry.key == "value") {
      found.value = &entry.value;
    } else if (entry.key == "source" || entry.key == "confidence") {
      if (!entry.value.is_scalar() || entry.value.text.empty()) {
        complain_of(entry.value.at, here, "found " + entry.value.said() + ", wanted a text");
      } else if (entry.key == "source") {
        found.source = entry.value.text;
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

void ReadFields::read_range(const YamlNode& node, const std::string& path, Found& found) {
  std::vector<double> ends;
  for (const YamlNode& item : node.items) {
    const auto number = item.is_scalar() && !item.quoted ? parse_number(item.text) : std::nullopt;
    if (number) ends.push_back(*number);
  }
  if (!node.is_list() || node.items.size() != 2 || ends.size() != 2 || ends[0] > ends[1]) {
    complain_of(node.at, path, "found " + node.said() + ", wanted [low, high] with low not above high");
    return;
  }
  found.range = {ends[0], ends[1]};
}

void ReadFields::note(std::string_view key, const Found& found, const FieldSpec& spec, std::string_view unit,
                      const std::string& value) {
  const bool given = found.value != nullptr;
  parameters_.push_back({path_of(key), value, std::string(unit), std::string(spec.about), given, found.source,
                         found.confidence, found.range, given ? found.value->at : at_});
  const auto number = given ? parse_number(value) : std::nullopt;
  if (number && found.range && (*number < found.range->first || *number > found.range->second)) {
    complain_of(found.value->at, path_of(key),
                fmt::format("found {}, which lies outside its own range [{}, {}]", value, found.range->first,
                            found.range->second));
  }
}

bool ReadFields::number_in(const YamlNode& node, const std::string& path, double& value,
                           const FieldSpec& spec, double spec_unit_in_key_units) {
  const auto number = node.is_scalar() && !node.quoted ? parse_number(node.text) : std::nullopt;
  const double in_spec_unit = number ? *number / spec_unit_in_key_units : 0;
  if (!number || in_spec_unit < spec.low || in_spec_unit > spec.high) {
    complain_of(node.at, path, "found " + node.said() + ", wanted " + limits_text(spec, 1, spec.unit));
    return false;
  }
  value = *number;
  return true;
}

void ReadFields::number(std::string_view key, double& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) number_in(*found.value, path_of(key), value, spec);
  note(key, found, spec, spec.unit, number_text(value));
}

void ReadFields::integer(std::string_view key, std::int64_t& value, const FieldSpec& spec) {
  Found found;
  double number = 0;
  if (find(key, spec, found) && number_in(*found.value, path_of(key), number, spec)) {
    if (number != std::floor(number) || std::abs(number) > 9e15) {
      complain_of(found.value->at, path_of(key), "found " + found.value->said() + ", wanted a whole number");
    } else {
      value = static_cast<std::int64_t>(number);
    }
  }
  note(key, found, spec, spec.unit, std::to_string(value));
}

void ReadFields::flag(std::string_view key, bool& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    const std::string& word = found.value->text;
    if (found.value->is_scalar() && !found.value->quoted && (word == "true" || word == "false")) {
      value = word == "true";
    } else {
      complain_of(found.value->at, path_of(key), "found " + found.value->said() + ", wanted true or false");
    }
  }
  note(key, found, spec, "", value ? "true" : "false");
}

void ReadFields::text(std::string_view key, std::string& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    if (found.value->is_scalar() && !found.value->text.empty()) {
      value = found.value->text;
    } else {
      complain_of(found.value->at, path_of(key), "found " + found.value->said() + ", wanted a text");
    }
  }
  if (found.value || !value.empty()) note(key, found, spec, "", value);
}

void ReadFields::choice(std::string_view key, std::size_t& index, const std::vector<std::string>& words,
                        const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    const auto word = std::find(words.begin(), words.end(), found.value->text);
    if (found.value->is_scalar() && word != words.end()) {
      index = static_cast<std::size_t>(word - words.begin());
    } else {
      complain_of(found.value->at, path_of(key),
                  "found " + found.value->said() + ", wanted one of " + or_list(words) +
                      did_you_mean(found.value->text, words));
    }
  }
  note(key, found, spec, "", words[index]);
}

void ReadFields::name(std::string_view key, NameRef& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    if (found.value->is_scalar() && !found.value->text.empty()) {
      value = {found.value->text, found.value->at, path_of(key)};
    } else {
      complain_of(found.value->at, path_of(key), "found " + found.value->said() + ", wanted a name");
    }
  }
  if (value.given()) note(key, found, spec, "", value.name);
}

void ReadFields::instant(std::string_view key, Instant& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    const auto instant = found.value->is_scalar() ? parse_instant(found.value->text) : std::nullopt;
    if (instant) {
      value = *instant;
    } else {
      complain_of(found.value->at, path_of(key),
                  "found " + found.value->said() +
                      ", wanted a date that exists, like 2015-05-14 or "
                      "2015-05-14T06:00 (UTC)");
    }
  }
  if (found.value) note(key, found, spec, "UTC", format_instant(value));
}

void ReadFields::position(std::string_view key, Position& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    const YamlNode& node = *found.value;
    const auto position = node.is_scalar() ? parse_position(node.text) : decimal_position(node);
    if (position) {
      value = *position;
    } else {
      complain_of(node.at, path_of(key),
                  "found " + node.said() +
                      ", wanted [latitude, longitude] in degrees, or a text like "
                      "20°08.4'N 92°54.0'E");
    }
  }
  if (found.value) note(key, found, spec, "degrees", fmt::format("{}, {}", value.lat_deg, value.lon_deg));
}

void ReadFields::distribution(std::string_view key, Distribution& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) read_distribution(*found.value, path_of(key), value, spec, complaints_);
  note(key, found, spec, spec.unit, value.text());
}

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
  Found found;
  if (find(key, spec, found)) {
    double one = 0;
    if (found.value->is_map()) {
      read_monthly_map(*found.value, path_of(key), value, spec);
    } else if (number_in(*found.value, path_of(key), one, spec)) {
      value.fill(one);
    }
  }
  note(key, found, spec, spec.unit, fmt::format("{}", fmt::join(value, " ")));
}

void ReadFields::numbers(std::string_view key, std::vector<double>& values, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    if (!found.value->is_list()) {
      complain_of(found.value->at, path_of(key),
                  "found " + found.value->said() + ", wanted a list of numbers");
    }
    std::vector<double> read;
    for (const YamlNode& item : found.value->items) {
      double value = 0;
      if (number_in(item, path_of(key), value, spec)) read.push_back(value);
    }
    values = std::move(read);
  }
  note(key, found, spec, spec.unit, fmt::format("{}", fmt::join(values, " ")));
}

void ReadFields::measured(std::string_view key, double& value_si, const std::vector<UnitOfMeasure>& units,
                          const FieldSpec& spec) {
  const auto usual = std::find_if(units.begin(), units.end(), [&](auto& u) { return u.suffix == spec.unit; });
  std::string spellings = fmt::format("{}_{}", key, spec.unit);
  for (const UnitOfMeasure& unit : units) {
    if (unit.suffix != spec.unit) spellings += fmt::format(", {}_{}", key, unit.suffix);
  }
  stems_.emplace_back(key, "one of " + spellings);

  const UnitOfMeasure* given = nullptr;
  for (const UnitOfMeasure& unit : units) {
    const std::string spelled = fmt::format("{}_{}", key, unit.suffix);
    if (!node_ || !node_->find(spelled)) continue;
    if (given) {
      taken_.push_back(spelled);
      complain_of(node_->find(spelled)->at, path_of(spelled),
                  fmt::format("found {} in a second unit, wanted it once", key));
      continue;
    }
    given = &unit;
  }
  const UnitOfMeasure& unit = given ? *given : *usual;
  const std::string spelled = fmt::format("{}_{}", key, unit.suffix);
  Found found;
  double value = value_si / unit.si;
  // A value at its limit must not fall outside by the rounding of its conversion.
  const bool same_unit = unit.suffix == usual->suffix;
  const double factor = same_unit ? 1 : usual->si / unit.si;
  const bool has_stem = !given && node_ && node_->find(key);  // given without unit: said in the destructor
  FieldSpec here = spec;
  here.required = spec.required && !has_stem;
  if (find(spelled, here, found) && number_in(*found.value, path_of(spelled), value, spec, factor)) {
    value_si = value * unit.si;
  }
  note(spelled, found, spec, unit.suffix,
       found.value && found.value->is_scalar() ? found.value->text : number_text(value));
}

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

void ReadFields::section(std::string_view key, const FieldSpec& spec, const Body& body, bool* given) {
  const YamlNode* node = children(key, spec, YamlNode::Kind::map);
  if (given) *given = node != nullptr;
  FilePlace at = node ? node->at : at_;
  if (!node) at.line = -1;  // its required fields are not missing: the whole part is left out
  ReadFields fields(node, at, path_of(key), complaints_, parameters_);
  if (node || !given) body(fields);
}

void ReadFields::map_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  const YamlNode* node = children(key, spec, YamlNode::Kind::map);
  if (!node) return;
  for (const YamlEntry& entry : node->entries) {
    const std::string path = path_of(key) + "." + entry.key;
    ReadFields fields(&entry.value, entry.value.at, path, complaints_, parameters_);
    body(fields, {entry.key, entry.key_at, path});
  }
}

void ReadFields::list_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  const YamlNode* node = children(key, spec, YamlNode::Kind::list);
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
  const YamlNode* node = children(key, spec, YamlNode::Kind::map);
  if (!node) return;
  std::vector<std::string> names;
  for (const KnownEntry& entry : known) names.push_back(entry.name);
  for (const YamlEntry& entry : node->entries) {
    const std::string path = path_of(key) + "." + entry.key;
    const auto it = std::find(names.begin(), names.end(), entry.key);
    if (it == names.end()) {
      complain_of(entry.key_at, path,
                  "found an unknown name, wanted one of " + or_list(names) + did_you_mean(entry.key, names));
      continue;
    }
    ReadFields fields(&entry.value, entry.value.at, path, complaints_, parameters_);
    known[static_cast<std::size_t>(it - names.begin())].body(fields);
  }
}

void ReadFields::texts(std::string_view key, std::vector<std::pair<std::string, std::string>>& values,
                       const FieldSpec& spec) {
  const YamlNode* node = children(key, spec, YamlNode::Kind::map);
  if (!node) return;
  for (const YamlEntry& entry : node->entries) {
    if (entry.value.is_scalar() && !entry.value.text.empty()) {
      values.emplace_back(entry.key, entry.value.text);
    } else {
      complain_of(entry.value.at, path_of(key) + "." + entry.key,
                  "found " + entry.value.said() + ", wanted a text");
    }
  }
}

void ReadFields::shares(std::string_view key, std::vector<std::pair<NameRef, double>>& values,
                        const FieldSpec& spec) {
  const YamlNode* node = children(key, spec, YamlNode::Kind::map);
  if (!node) return;
  for (const YamlEntry& entry : node->entries) {
    Found found;
    double value = 0;
    const std::string path = path_of(key) + "." + entry.key;
    if (!unwrap(entry.value, path, found)) continue;
    if (!number_in(*found.value, path, value, spec)) continue;
    values.push_back({{entry.key, entry.key_at, path}, value});
    note(std::string(key) + "." + entry.key, found, spec, spec.unit, number_text(value));
  }
}

}  // namespace searoom
