#include "sim/scenario/reading/read_distribution.h"
#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

struct Part {
  std::string_view key;
  double Distribution::*where;
  bool required;
};

struct Form {
  std::string_view tag;
  Distribution::Kind kind;
  std::vector<Part> parts;
};

const std::vector<Form>& forms() {
  static const std::vector<Form> all = {
      {"!uniform",
       Distribution::Kind::uniform,
       {{"low", &Distribution::low, true}, {"high", &Distribution::high, true}}},
      {"!triangular",
       Distribution::Kind::triangular,
       {{"low", &Distribution::low, true},
        {"mode", &Distribution::centre, true},
        {"high", &Distribution::high, true}}},
      {"!normal",
       Distribution::Kind::normal,
       {{"mean", &Distribution::centre, true},
        {"sd", &Distribution::spread, true},
        {"low", &Distribution::low, false},
        {"high", &Distribution::high, false}}},
      {"!lognormal",
       Distribution::Kind::lognormal,
       {{"median", &Distribution::centre, true},
        {"sd_log", &Distribution::spread, true},
        {"low", &Distribution::low, false},
        {"high", &Distribution::high, false}}},
  };
  return all;
}

const std::string wanted_forms = "a number, !uniform, !triangular, !normal or !lognormal";

// Reads the parts of a form; false after a complaint.
bool read_parts(const YamlNode& node, const std::string& path, const Form& form, Distribution& d,
                Complaints& complaints) {
  bool whole = true;
  std::vector<std::string> keys;
  for (const Part& part : form.parts) {
    keys.emplace_back(part.key);
    const YamlNode* value = node.find(part.key);
    const std::string here = fmt::format("{}.{}", path, part.key);
    if (!value) {
      if (part.required) complaints.add(node.at, here, "found nothing, wanted a number");
      whole = whole && !part.required;
      continue;
    }
    const bool plain = value->is_scalar() && !value->quoted && value->tag.empty();
    const auto number = plain ? parse_number(value->text) : std::nullopt;
    if (!number) complaints.add(value->at, here, "found " + value->said() + ", wanted a number");
    whole = whole && number;
    if (number) d.*part.where = *number;
  }
  for (const YamlEntry& entry : node.entries) {
    if (std::find(keys.begin(), keys.end(), entry.key) != keys.end()) continue;
    complaints.add(entry.key_at, path + "." + entry.key,
                   fmt::format("found an unknown key, wanted one of {}{}", fmt::join(keys, ", "),
                               did_you_mean(entry.key, keys)));
    whole = false;
  }
  return whole;
}

// What a well-formed distribution would have; empty when it is one.
std::string lack_of(const Distribution& d) {
  using Kind = Distribution::Kind;
  const bool bounded = d.kind == Kind::uniform || d.kind == Kind::triangular;
  if (d.kind == Kind::lognormal && !(d.high > 0)) return "high above 0";
  if (!(d.low < d.high)) return "low below high";
  if (d.kind == Kind::triangular && (d.centre < d.low || d.centre > d.high))
    return "mode between low and high";
  if (d.kind == Kind::normal && !(d.spread > 0)) return "sd above 0";
  if (d.kind == Kind::lognormal && !(d.spread > 0)) return "sd_log above 0";
  if (d.kind == Kind::lognormal && !(d.centre > 0)) return "median above 0";
  const bool empty = !bounded && (d.quantile(0.5) <= d.low || d.quantile(0.5) >= d.high);
  return empty ? "low and high nearer to its middle" : "";
}

// What it can give, in words; empty for a plain number.
std::string reach_of(const Distribution& d) {
  if (d.kind == Distribution::Kind::constant) return "";
  const bool low = std::isfinite(d.smallest()), high = std::isfinite(d.largest());
  if (low && high) return fmt::format(", which can give {} to {}", d.smallest(), d.largest());
  if (low) return fmt::format(", which can give {} and anything above, for it has no high", d.smallest());
  return high ? fmt::format(", which can give anything up to {}, for it has no low", d.largest())
              : ", which can give anything, for it has no low and no high";
}

}  // namespace

void read_distribution(const YamlNode& node, const std::string& path, Distribution& value,
                       const FieldSpec& spec, Complaints& complaints) {
  Distribution read;
  const auto number =
      node.is_scalar() && !node.quoted && node.tag.empty() ? parse_number(node.text) : std::nullopt;
  const auto form =
      std::find_if(forms().begin(), forms().end(), [&](const Form& f) { return f.tag == node.tag; });
  if (number) {
    read = Distribution::constant(*number);
  } else if (form == forms().end() || !node.is_map()) {
    const std::string found = node.tag.empty() ? node.said() : node.tag + " with " + node.said();
    complaints.add(node.at, path, "found " + found + ", wanted " + wanted_forms);
    return;
  } else {
    read.kind = form->kind;
    if (!read_parts(node, path, *form, read, complaints)) return;
    const std::string lack = lack_of(read);
    if (!lack.empty()) {
      complaints.add(node.at, path, "found " + read.text() + ", wanted " + lack);
      return;
    }
  }
  if (read.smallest() < spec.low || read.largest() > spec.high) {
    complaints.add(node.at, path,
                   fmt::format("found {}{}, wanted {} to {}{}{}", read.text(), reach_of(read), spec.low,
                               spec.high, spec.unit.empty() ? "" : " ", spec.unit));
    return;
  }
  value = read;
}

}  // namespace searoom
