#include "sim/scenario/schema/shared_schemas.h"

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;

// Calls for each schema that stands directly inside another.
void for_each_inner(Json& schema, const std::function<void(Json&)>& visit) {
  if (schema.contains("properties")) {
    for (auto& property : schema["properties"]) visit(property);
  }
  for (const char* key : {"additionalProperties", "items", "if", "then", "else"}) {
    if (schema.contains(key) && schema[key].is_object()) visit(schema[key]);
  }
  for (const char* key : {"anyOf", "oneOf", "allOf"}) {
    if (!schema.contains(key)) continue;
    for (auto& one : schema[key]) visit(one);
  }
}

// A schema is known by its text, in which those inside it stand by their numbers.
class Sharer {
 public:
  Json share(Json schema) {
    for_each_inner(schema, [&](Json& inner) { number(inner); });
    for_each_inner(schema, [&](Json& inner) { count(inner); });
    for_each_inner(schema, [&](Json& inner) { write(inner); });
    if (!shared_.empty()) schema["$defs"] = std::move(shared_);
    return schema;
  }

 private:
  struct Part {
    Json schema;
    std::size_t bytes = 0;  // about, with what stands inside it
    int times = 0;
    std::string name;  // under $defs, once it has one
  };
  static constexpr std::size_t worth_a_name = 48;  // bytes; a reference is nearly as long

  // Leaves its number in its place, and its description, which is its own.
  void number(Json& schema) {
    std::size_t inside = 0;
    for_each_inner(schema, [&](Json& inner) {
      number(inner);
      inside += part_of(inner).bytes;
    });
    Json numbered = {{"$ref", 0}};
    if (schema.contains("description")) numbered["description"] = schema["description"];
    schema.erase("description");
    const std::string text = schema.dump();
    const auto [known, is_new] = numbers_.try_emplace(text, parts_.size());
    if (is_new) parts_.push_back({schema, text.size() + inside, 0, ""});
    numbered["$ref"] = known->second;
    schema = std::move(numbered);
  }

  Part& part_of(const Json& numbered) { return parts_[numbered["$ref"].get<std::size_t>()]; }

  void count(Json& numbered) {
    Part& part = part_of(numbered);
    if (++part.times == 1) for_each_inner(part.schema, [&](Json& inner) { count(inner); });
  }

  void write(Json& numbered) {
    Part& part = part_of(numbered);
    if (part.times > 1 && part.bytes >= worth_a_name) {
      if (part.name.empty()) define(part);
      numbered["$ref"] = "#/$defs/" + part.name;
      return;
    }
    Json schema = part.schema;
    for_each_inner(schema, [&](Json& inner) { write(inner); });
    if (numbered.contains("description")) schema["description"] = numbered["description"];
    numbered = std::move(schema);
  }

  void define(Part& part) {
    part.name = std::to_string(++names_);
    Json schema = part.schema;
    for_each_inner(schema, [&](Json& inner) { write(inner); });
    shared_[part.name] = std::move(schema);
  }

  std::vector<Part> parts_;
  std::map<std::string, std::size_t> numbers_;
  Json shared_ = Json::object();
  int names_ = 0;
};

}  // namespace

Json with_shared_parts(const Json& schema) {
  return Sharer().share(schema);
}

}  // namespace searoom
