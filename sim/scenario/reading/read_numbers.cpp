// Numbers of ReadFields and their limits, and quantities, whose unit is part of their key.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/sourced_value.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
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

}  // namespace

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
void ReadFields::check_range(const SourcedValue& found, const std::string& path, const FieldSpec& spec,
                             double factor, std::string_view unit) {
  if (!found.range) return;
  const auto [low, high] = *found.range;
  if (is_within(spec, low, factor) && is_within(spec, high, factor)) return;
  complain_of(
      found.range_at, path + ".range",
      fmt::format("found [{}, {}], wanted both within {}", low, high, limits_text(spec, factor, unit)));
}

void ReadFields::number(std::string_view key, double& value, const FieldSpec& spec) {
  SourcedValue found;
  if (find(key, spec, found)) number_in(*found.value, path_of(key), value, spec);
  check_range(found, path_of(key), spec, 1, spec.unit);
  note(key, found, spec, spec.unit, number_text(value));
}

void ReadFields::integer(std::string_view key, std::int64_t& value, const FieldSpec& spec) {
  SourcedValue found;
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
  SourcedValue found;
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

}  // namespace searoom
