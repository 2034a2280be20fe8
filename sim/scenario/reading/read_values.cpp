// Values of ReadFields other than numbers: words, names, times, positions, distributions.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/read_distribution.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/sourced_value.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

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

}  // namespace

void ReadFields::flag(std::string_view key, bool& value, const FieldSpec& spec) {
  SourcedValue found;
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
  SourcedValue found;
  if (find(key, spec, found)) {
    if (found.value->is_scalar() && !found.value->text.empty()) {
      value = found.value->text;
      found.value->read_as_text = true;
    } else {
      complain_of(found.value->at, path_of(key), "found " + found.value->said() + ", wanted a text");
    }
  }
  if (found.value || !value.empty()) note(key, found, spec, "", value);
}

void ReadFields::choice(std::string_view key, std::size_t& index, const std::vector<std::string>& words,
                        const FieldSpec& spec) {
  SourcedValue found;
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
  SourcedValue found;
  if (find(key, spec, found)) {
    if (found.value->is_scalar() && !found.value->text.empty()) {
      value = {found.value->text, found.value->at, path_of(key)};
      found.value->read_as_text = true;
    } else {
      complain_of(found.value->at, path_of(key), "found " + found.value->said() + ", wanted a name");
    }
  }
  if (value.given()) note(key, found, spec, "", value.name);
}

void ReadFields::instant(std::string_view key, Instant& value, const FieldSpec& spec) {
  SourcedValue found;
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
  SourcedValue found;
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
  SourcedValue found;
  if (find(key, spec, found, Tags::allowed))
    read_distribution(*found.value, path_of(key), value, spec, complaints_);
  note(key, found, spec, spec.unit, value.text());
}

}  // namespace searoom
