#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/read_distribution.h"
#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

// A value that stands in the file, unwrapped from its source.
struct ReadFields::Found {
  const YamlNode* value = nullptr;
  std::string source;
  std::string confidence;
  std::optional<std::pair<double, double>> range;
  FilePlace range_at;
};

namespace {

// Whether a number in a key's unit, of which `factor` make one of the unit of `spec`, lies within its limits.
// A value at its limit must not fall outside by the rounding of its conversion.
bool is_within(const FieldSpec& spec, double number, double factor) {
  const auto slack = [factor](double limit) {
    return factor == 1 || std::isinf(limit) ? 0 : 1e-12 * std::abs(limit);
  };
  const double in_spec_unit = number / factor;
  return in_spec_unit >= spec.low - slack(spec.low) && in_spec_unit <= spec.high + slack(spec.high);
}

// The number that a node is, written plainly; empty when it is anything else.
std::optional<double> scalar_number(const YamlNode& node) {
  return node.is_scalar() && !node.quoted && node.tag.empty() ? parse_number(node.text) : std::nullopt;
}

// [20.14, 92.9]
std::optional<Position> decimal_position(const YamlNode& list) {
  if (list.items.size() != 2) return std::nullopt;
  double parts[2] = {0, 0};
  for (std::size_t i = 0; i < 2; ++i) {
    const auto number = scalar_number(list.items[i]);
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

bool ReadFields::find(std::string_view key, const FieldSpec& spec, Found& found, Tags tags) {
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

bool ReadFields::unwrap(const YamlNode& node, const std::string& path, Found& found) {
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

void ReadFields::note(std::string_view key, const Found& found, const FieldSpec& spec, std::string_view unit,
                      const std::string& value) {
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

bool ReadFields::number_in(const YamlNode& node, const std::string& path, double& value,
                           const FieldSpec& spec) {
  return number_in(node, path, value, spec, 1, spec.unit);
}

bool ReadFields::number_in(const YamlNode& node, const std::string& path, double& value,
                           const FieldSpec& spec, double factor, std::string_view unit) {
  const auto number = scalar_number(node);
  if (number && is_within(spec, *number, factor)) {
    value = *number;
    return true;
  }
  const std::string tagged = node.tag.empty() ? "" : node.tag + " ";
  const std::string limits = limits_text(spec, factor, unit);
  complain_of(node.at, path,
              "found " + tagged + node.said() + ", wanted " +
                  (number ? limits : "a number (" + limits + "), written like 12, -0.5 or 1e-4"));
  return false;
}

// Experiments draw from the range: all of it must be possible.
void ReadFields::check_range(const Found& found, const std::string& path, const FieldSpec& spec,
                             double factor, std::string_view unit) {
  if (!found.range) return;
  const auto [low, high] = *found.range;
  if (is_within(spec, low, factor) && is_within(spec, high, factor)) return;
  complain_of(
      found.range_at, path + ".range",
      fmt::format("found [{}, {}], wanted both within {}", low, high, limits_text(spec, factor, unit)));
}

void ReadFields::number(std::string_view key, double& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) number_in(*found.value, path_of(key), value, spec);
  check_range(found, path_of(key), spec, 1, spec.unit);
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
  check_range(found, path_of(key), spec, 1, spec.unit);
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
  bool read = false;
  if (find(key, spec, found)) {
    const auto instant = found.value->is_scalar() ? parse_instant(found.value->text) : std::nullopt;
    read = instant.has_value();
    if (instant) {
      value = *instant;
    } else {
      complain_of(found.value->at, path_of(key),
                  "found " + found.value->said() +
                      ", wanted a date that exists, like 2015-05-14 or "
                      "2015-05-14T06:00 (UTC)");
    }
  }
  if (read) note(key, found, spec, "UTC", format_instant(value));
}

void ReadFields::position(std::string_view key, Position& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found)) {
    const YamlNode& node = *found.value;
    const auto position = node.is_scalar() ? parse_position(node.text) : decimal_position(node);
    // Given, if wrongly: a list of fields that asks whether it was given need not complain as well.
    value = position.value_or(Position{0, 0});
    if (!position) {
      complain_of(node.at, path_of(key),
                  "found " + said_in_full(node) +
                      ", wanted [latitude, longitude] in degrees (-90 to 90 and -180 to 180), or a text like "
                      "20°08.4'N 92°54.0'E with minutes below 60");
    }
  }
  if (found.value) note(key, found, spec, "degrees", fmt::format("{}, {}", value.lat_deg, value.lon_deg));
}

void ReadFields::distribution(std::string_view key, Distribution& value, const FieldSpec& spec) {
  Found found;
  if (find(key, spec, found, Tags::allowed))
    read_distribution(*found.value, path_of(key), value, spec, complaints_);
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
  Found found;
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

void ReadFields::measured(std::string_view key, double& value_si, const std::vector<UnitOfMeasure>& units,
                          const FieldSpec& spec) {
  const auto usual = std::find_if(units.begin(), units.end(), [&](auto& u) { return u.suffix == spec.unit; });
  Stem stem{std::string(key), {fmt::format("{}_{}", key, spec.unit)}, ""};
  for (const UnitOfMeasure& unit : units) {
    if (unit.suffix != spec.unit) stem.keys.push_back(fmt::format("{}_{}", key, unit.suffix));
  }
  stems_.push_back(stem);

  const UnitOfMeasure* given = nullptr;
  for (const UnitOfMeasure& unit : units) {
    const std::string spelled = fmt::format("{}_{}", key, unit.suffix);
    if (!node_ || !node_->find(spelled)) continue;
    if (given) {
      taken_.push_back(spelled);
      complain_of(key_at(spelled), path_of(spelled),
                  fmt::format("found {0} in a second unit, wanted only {0}_{1} or this", key, given->suffix));
      continue;
    }
    given = &unit;
  }
  const UnitOfMeasure& unit = given ? *given : *usual;
  const std::string spelled = fmt::format("{}_{}", key, unit.suffix);
  Found found;
  double value = value_si / unit.si;
  const bool same_unit = unit.suffix == usual->suffix;
  const double factor = same_unit ? 1 : usual->si / unit.si;
  // Whether it is missing is known once every key was looked at: it may stand there with a wrong unit.
  if (spec.required && !given)
    stems_.back().missing = fmt::format("found nothing, wanted this key: {}", spec.about);
  FieldSpec here = spec;
  here.required = false;
  if (find(spelled, here, found) &&
      number_in(*found.value, path_of(spelled), value, spec, factor, unit.suffix)) {
    value_si = value * unit.si;
  }
  check_range(found, path_of(spelled), spec, factor, unit.suffix);
  note(spelled, found, spec, unit.suffix,
       found.value && found.value->is_scalar() ? found.value->text : number_text(value));
}

void ReadFields::shares(std::string_view key, std::vector<std::pair<NameRef, double>>& values,
                        const FieldSpec& spec) {
  const YamlNode* node = collection(key, spec, YamlNode::Kind::map);
  if (!node) return;
  for (const YamlEntry& entry : node->entries) {
    Found found;
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
