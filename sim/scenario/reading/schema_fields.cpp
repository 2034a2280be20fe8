#include "sim/scenario/reading/schema_fields.h"
#include "sim/scenario/reading/fields.h"

#include <fmt/format.h>

#include <cmath>

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;

Json number_schema(const FieldSpec& spec, double factor = 1) {
  Json schema = {{"type", "number"}};
  if (std::isfinite(spec.low)) schema["minimum"] = spec.low * factor;
  if (std::isfinite(spec.high)) schema["maximum"] = spec.high * factor;
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

Json distribution_schema(const FieldSpec& spec) {
  const auto parts = [](const std::vector<std::string>& required, const std::vector<std::string>& optional) {
    Json form = {{"type", "object"}, {"additionalProperties", false}, {"required", required}};
    for (const auto& key : required) form["properties"][key] = {{"type", "number"}};
    for (const auto& key : optional) form["properties"][key] = {{"type", "number"}};
    return form;
  };
  return {{"anyOf", Json::array({number_schema(spec), parts({"low", "high"}, {}),
                                 parts({"low", "mode", "high"}, {}), parts({"mean", "sd"}, {"low", "high"}),
                                 parts({"median", "sd_log"}, {"low", "high"})})}};
}

Json text_schema() {
  return {{"type", "string"}, {"minLength", 1}};
}

Json map_schema(Json values) {
  return {{"type", "object"}, {"additionalProperties", std::move(values)}};
}

}  // namespace

Json SchemaFields::take() {
  Json schema = {{"type", "object"}, {"properties", properties_}, {"additionalProperties", false}};
  if (!required_.empty()) schema["required"] = required_;
  if (!one_unit_of_each_.empty()) schema["allOf"] = one_unit_of_each_;
  return schema;
}

void SchemaFields::add(std::string_view key, Json schema, const FieldSpec& spec) {
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
  add(key, sourced({{"type", "string"}, {"pattern", "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?Z?)?$"}}),
      spec);
}

void SchemaFields::position(std::string_view key, Position&, const FieldSpec& spec) {
  const Json pair = {{"type", "array"}, {"items", {{"type", "number"}}}, {"minItems", 2}, {"maxItems", 2}};
  add(key, sourced({{"anyOf", Json::array({pair, text_schema()})}}), spec);
}

void SchemaFields::distribution(std::string_view key, Distribution&, const FieldSpec& spec) {
  add(key, sourced(distribution_schema(spec)), spec);
}

void SchemaFields::monthly(std::string_view key, Monthly&, const FieldSpec& spec) {
  Json months = {{"type", "object"}, {"additionalProperties", false}, {"required", month_names()}};
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
  SchemaFields inner;
  body(inner);
  add(key, inner.take(), spec);
}

void SchemaFields::map_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  SchemaFields inner;
  body(inner, {});
  if (spec.ordered) inner.add_place_in_order();
  add(key, map_schema(inner.take()), spec);
}

void SchemaFields::list_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) {
  SchemaFields inner;
  body(inner, {});
  add(key, {{"type", "array"}, {"items", inner.take()}}, spec);
}

void SchemaFields::known_map(std::string_view key, const FieldSpec& spec,
                             const std::vector<KnownEntry>& known) {
  Json schema = {{"type", "object"}, {"additionalProperties", false}};
  for (const KnownEntry& entry : known) {
    SchemaFields inner;
    entry.body(inner);
    if (spec.ordered) inner.add_place_in_order();
    Json one = inner.take();
    one["description"] = entry.about;
    schema["properties"][entry.name] = std::move(one);
  }
  add(key, schema, spec);
}

void SchemaFields::texts(std::string_view key, std::vector<std::pair<std::string, std::string>>&,
                         const FieldSpec& spec) {
  add(key, map_schema(text_schema()), spec);
}

void SchemaFields::shares(std::string_view key, std::vector<std::pair<NameRef, double>>&,
                          const FieldSpec& spec) {
  add(key, map_schema(sourced(number_schema(spec))), spec);
}

nlohmann::ordered_json scenario_schema(const nlohmann::ordered_json& fields) {
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", "Searoom scenario"}};
  schema.update(fields);
  const Json file = {{"type", "string"}, {"minLength", 1}};
  schema["properties"]["extends"] = file;
  schema["properties"]["include"] = {{"type", "array"}, {"items", file}};
  const Json policy = {{"type", "object"},
                       {"properties", {{"about", file}, {"file", file}, {"change", {{"type", "object"}}}}},
                       {"additionalProperties", false},
                       {"oneOf", Json::array({{{"required", {"file"}}}, {{"required", {"change"}}}})}};
  schema["properties"]["policies"] = {{"type", "object"}, {"additionalProperties", policy}};
  const Json required = schema["required"];
  schema.erase("required");
  const auto needs = [](const char* key) { return Json{{"required", {key}}}; };
  schema["anyOf"] = Json::array({Json{{"required", required}}, needs("extends"), needs("include")});
  return schema;
}

}  // namespace searoom
