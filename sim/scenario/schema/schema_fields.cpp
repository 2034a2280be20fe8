#include "sim/scenario/schema/schema_fields.h"
#include "sim/scenario/reading/fields.h"

#include <fmt/format.h>

#include <cmath>

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;

// In another unit a value at its limit must not fall outside by the rounding of its conversion.
Json number_schema(const FieldSpec& spec, double factor = 1) {
  const auto slack = [factor](double limit) { return factor == 1 ? 0 : 1e-12 * std::abs(limit * factor); };
  Json schema = {{"type", "number"}};
  if (std::isfinite(spec.low)) schema["minimum"] = spec.low * factor - slack(spec.low);
  if (std::isfinite(spec.high)) schema["maximum"] = spec.high * factor + slack(spec.high);
  return schema;
}

// A value, bare or with its source.
Json sourced(Json value) {
  Json with_source;
  with_source["type"] = "object";
  with_source["properties"] = {
      {"value", value},
      {"source", {{"type", "string"}}},
      {"confidence", {{"enum", {"high", "medium", "low"}}}},
      {"range", {{"type", "array"}, {"items", {{"type", "number"}}}, {"minItems", 2}, {"maxItems", 2}}}};
  with_source["required"] = {"value"};
  with_source["additionalProperties"] = false;
  return {{"anyOf", Json::array({value, with_source})}};
}

Json distribution_form(const std::vector<const char*>& required, const std::vector<const char*>& optional) {
  Json form = {{"type", "object"}, {"additionalProperties", false}};
  if (!required.empty()) form["required"] = required;
  for (const auto* keys : {&required, &optional}) {
    for (const char* key : *keys) form["properties"][key] = {{"type", "number"}};
  }
  return form;
}

Json distribution_schema(const FieldSpec& spec, bool whole) {
  Json forms = Json::array({number_schema(spec)});
  if (whole) {
    forms.push_back(distribution_form({"low", "high"}, {}));
    forms.push_back(distribution_form({"low", "mode", "high"}, {}));
    forms.push_back(distribution_form({"mean", "sd"}, {"low", "high"}));
    forms.push_back(distribution_form({"median", "sd_log"}, {"low", "high"}));
  } else {
    forms.push_back(distribution_form({}, {"low", "mode", "high", "mean", "sd", "median", "sd_log"}));
  }
  return {{"anyOf", std::move(forms)}};
}

// What is read as a text, whatever it looks like: 1.10, 2015, true.
Json text_schema() {
  return {{"type", Json::array({"string", "number", "boolean"})}, {"minLength", 1}};
}

Json map_schema(Json values, bool whole) {
  if (!whole) values = {{"anyOf", Json::array({{{"type", "null"}}, std::move(values)})}};
  return {{"type", "object"}, {"additionalProperties", std::move(values)}};
}

}  // namespace

Json SchemaFields::take() {
  Json schema = {{"type", "object"}, {"properties", properties_}, {"additionalProperties", false}};
  if (is_whole() && !required_.empty()) schema["required"] = required_;
  if (is_whole() && !one_unit_of_each_.empty()) schema["allOf"] = one_unit_of_each_;
  return schema;
}

void SchemaFields::add(std::string_view key, Json schema, const FieldSpec& spec) {
  if (!is_whole()) schema = {{"anyOf", Json::array({{{"type", "null"}}, std::move(schema)})}};
  schema["description"] = std::string(spec.about) + (spec.unit.empty() ? "" : ", " + std::string(spec.unit));
  properties_[std::string(key)] = std::move(schema);
  if (spec.required) required_.push_back(std::string(key));
}

void SchemaFields::add_place_in_order() {
  add("before", text_schema(), {.about = "Another of these, before which it stands"});
}

void SchemaFields::number(std::string_view key, double&, const FieldSpec& spec) {
  add(key, sourced(number_schema(spec)), spec);
}

void SchemaFields::integer(std::string_view key, std::int64_t&, const FieldSpec& spec) {
  Json schema = number_schema(spec);
  schema["type"] = "integer";
  add(key, sourced(schema), spec);
}

void SchemaFields::flag(std::string_view key, bool&, const FieldSpec& spec) {
  add(key, sourced({{"type", "boolean"}}), spec);
}

void SchemaFields::text(std::string_view key, std::string&, const FieldSpec& spec) {
  add(key, sourced(text_schema()), spec);
}

void SchemaFields::choice(std::string_view key, std::size_t&, const std::vector<std::string>& words,
                          const FieldSpec& spec) {
  add(key, sourced({{"enum", words}}), spec);
}

void SchemaFields::name(std::string_view key, NameRef&, const FieldSpec& spec) {
  add(key, sourced(text_schema()), spec);
}

void SchemaFields::instant(std::string_view key, Instant&, const FieldSpec& spec) {
  add(key, sourced({{"type", "string"}, {"pattern", "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?Z?$"}}),
      spec);
}

void SchemaFields::position(std::string_view key, Position&, const FieldSpec& spec) {
  const Json pair = {{"type", "array"}, {"items", {{"type", "number"}}}, {"minItems", 2}, {"maxItems", 2}};
  add(key, sourced({{"anyOf", Json::array({pair, text_schema()})}}), spec);
}

void SchemaFields::distribution(std::string_view key, Distribution&, const FieldSpec& spec) {
  add(key, sourced(distribution_schema(spec, is_whole())), spec);
}

void SchemaFields::monthly(std::string_view key, Monthly&, const FieldSpec& spec) {
  Json months = {{"type", "object"}, {"additionalProperties", false}};
  if (is_whole()) months["required"] = month_names();
  for (const std::string& month : month_names()) months["properties"][month] = number_schema(spec);
  add(key, sourced({{"anyOf", Json::array({number_schema(spec), months})}}), spec);
}

void SchemaFields::numbers(std::string_view key, std::vector<double>&, const FieldSpec& spec) {
  add(key, sourced({{"type", "array"}, {"items", number_schema(spec)}}), spec);
}

void SchemaFields::measured(std::string_view key, double&, const std::vector<UnitOfMeasure>& units,
                            const FieldSpec& spec) {
  double usual = 1;
  for (const UnitOfMeasure& unit : units) {
    if (unit.suffix == spec.unit) usual = unit.si;
  }
  Json spellings = Json::array();
  for (const UnitOfMeasure& unit : units) {
    const std::string spelled = fmt::format("{}_{}", key, unit.suffix);
    FieldSpec here = spec;
    here.unit = "";
    here.required = false;
    add(spelled, sourced(number_schema(spec, usual / unit.si)), here);
    spellings.push_back({{"required", {spelled}}});
  }
  if (spec.required) one_unit_of_each_.push_back({{"oneOf", spellings}});
}

void SchemaFields::section(std::string_view key, const FieldSpec& spec, const Body& body, bool*) {
  SchemaFields inner(of_);
  body(inner);
  add(key, inner.take(), spec);
}

void SchemaFields::map_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  SchemaFields inner(of_);
  body(inner, {});
  if (spec.ordered) inner.add_place_in_order();
  add(key, map_schema(inner.take(), is_whole()), spec);
}

void SchemaFields::list_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  SchemaFields inner(of_);
  body(inner, {});
  add(key, {{"type", "array"}, {"items", inner.take()}}, spec);
}

void SchemaFields::known_map(std::string_view key, const FieldSpec& spec,
                             const std::vector<KnownEntry>& known) {
  Json schema = {{"type", "object"}, {"additionalProperties", false}};
  for (const KnownEntry& entry : known) {
    SchemaFields inner(of_);
    entry.body(inner);
    if (spec.ordered) inner.add_place_in_order();
    Json one = inner.take();
    if (!is_whole()) one = {{"anyOf", Json::array({{{"type", "null"}}, std::move(one)})}};
    one["description"] = entry.about;
    schema["properties"][entry.name] = std::move(one);
  }
  add(key, schema, spec);
}

void SchemaFields::texts(std::string_view key, std::vector<std::pair<std::string, std::string>>&,
                         const FieldSpec& spec) {
  add(key, map_schema(text_schema(), is_whole()), spec);
}

void SchemaFields::shares(std::string_view key, std::vector<std::pair<NameRef, double>>&,
                          const FieldSpec& spec) {
  add(key, map_schema(sourced(number_schema(spec)), is_whole()), spec);
}

}  // namespace searoom
