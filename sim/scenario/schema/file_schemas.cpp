#include "sim/scenario/schema/file_schemas.h"

#include <nlohmann/json.hpp>

#include "sim/scenario/schema/schema_fields.h"
#include "sim/scenario/schema/shared_schemas.h"

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;
using Of = SchemaFields::Of;

Json fields_of(Of of, const std::function<void(Fields&)>& list) {
  SchemaFields fields(of);
  list(fields);
  return fields.take();
}

Json any_of(Json one, Json other) {
  return {{"anyOf", Json::array({std::move(one), std::move(other)})}};
}

Json described(Json schema, const char* about) {
  schema["description"] = about;
  return schema;
}

Json policies_schema(const Json& part) {
  const Json text = {{"type", Json::array({"string", "number", "boolean"})}, {"minLength", 1}},
             file = {{"type", "string"}, {"minLength", 1}}, nothing = {{"type", "null"}};
  Json one = {{"type", "object"}, {"additionalProperties", false}};
  one["properties"]["about"] = described(text, "What the policy is");
  one["properties"]["file"] = described(file, "A file of the keys that it changes");
  one["properties"]["change"] = described(part, "The keys that it changes");
  one["oneOf"] = Json::array({{{"required", {"file"}}}, {{"required", {"change"}}}});
  return {{"type", Json::array({"object", "null"})}, {"additionalProperties", any_of(nothing, one)}};
}

// A file's own keys, beside those of a scenario.
Json with_other_files(Json schema, const Json& part) {
  const Json file = {{"type", "string"}, {"minLength", 1}};
  Json& properties = schema["properties"];
  properties["extends"] = described(file, "The file over which this one is laid");
  properties["include"] = described({{"type", "array"}, {"items", file}}, "Files of further keys");
  properties["policies"] = described(policies_schema(part), "What may be laid over this scenario, by names");
  return schema;
}

Json headed(const char* title) {
  return {{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}};
}

}  // namespace

Json scenario_schema(const std::function<void(Fields&)>& list) {
  const Json part = fields_of(Of::part, list);
  const auto has = [](const char* key) { return Json{{"required", {key}}}; };
  Json schema = headed("Searoom scenario");
  schema["type"] = "object";
  schema["if"] = any_of(has("extends"), has("include"));
  schema["then"] = with_other_files(part, part);
  schema["else"] = with_other_files(fields_of(Of::whole, list), part);
  return with_shared_parts(schema);
}

Json part_schema(const std::function<void(Fields&)>& list) {
  const Json part = fields_of(Of::part, list);
  Json schema = headed("Part of a Searoom scenario: a policy, or a file to include");
  schema.update(with_other_files(part, part));
  return with_shared_parts(schema);
}

}  // namespace searoom
