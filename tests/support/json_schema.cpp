#include "tests/support/json_schema.h"

#include <cmath>
#include <regex>
#include <set>

namespace searoom::test {
namespace {

using Json = nlohmann::ordered_json;

bool is_of_type(const Json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "null") return value.is_null();
  if (type == "number") return value.is_number();
  return type == "integer" && value.is_number() && std::floor(value.get<double>()) == value.get<double>();
}

class Validator {
 public:
  explicit Validator(const Json& root) : root_(root) {}

  std::string trouble(const Json& value, const Json& schema, const std::string& path) const {
    for (const auto& [keyword, wanted] : schema.items()) {
      const std::string found = trouble_by(keyword, wanted, value, schema, path);
      if (!found.empty()) return found;
    }
    return "";
  }

 private:
  bool holds(const Json& value, const Json& schema, const std::string& path) const {
    return trouble(value, schema, path).empty();
  }

  std::string trouble_by(const std::string& keyword, const Json& wanted, const Json& value,
                         const Json& schema, const std::string& path) const {
    static const std::set<std::string> notes = {"$schema", "title", "description", "$defs", "then", "else"};
    if (notes.contains(keyword)) return "";
    if (keyword == "$ref")
      return trouble(value, root_.at("$defs").at(wanted.get<std::string>().substr(8)), path);
    if (keyword == "if") return trouble(value, schema.at(holds(value, wanted, path) ? "then" : "else"), path);
    if (keyword == "properties") return of_properties(wanted, value, path);
    if (keyword == "additionalProperties") return of_others(wanted, value, schema, path);
    if (keyword == "items") return of_items(wanted, value, path);
    if (keyword == "anyOf" || keyword == "oneOf" || keyword == "allOf")
      return of_several(keyword, wanted, value, path);
    return is_met(keyword, wanted, value) ? ""
                                          : path + ": not " + keyword + " " + wanted.dump().substr(0, 80);
  }

  static bool is_met(const std::string& keyword, const Json& wanted, const Json& value) {
    if (keyword == "type") {
      const Json types = wanted.is_array() ? wanted : Json::array({wanted});
      return std::any_of(types.begin(), types.end(),
                         [&](const Json& type) { return is_of_type(value, type); });
    }
    if (keyword == "enum") return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
    if (keyword == "required")
      return !value.is_object() || std::all_of(wanted.begin(), wanted.end(),
                                               [&](const Json& k) { return value.contains(std::string(k)); });
    if (keyword == "minimum") return !value.is_number() || value.get<double>() >= wanted.get<double>();
    if (keyword == "maximum") return !value.is_number() || value.get<double>() <= wanted.get<double>();
    if (keyword == "minItems") return !value.is_array() || value.size() >= wanted.get<std::size_t>();
    if (keyword == "maxItems") return !value.is_array() || value.size() <= wanted.get<std::size_t>();
    if (keyword == "minLength")
      return !value.is_string() || value.get<std::string>().size() >= wanted.get<std::size_t>();
    if (keyword == "pattern")
      return !value.is_string() ||
             std::regex_search(value.get<std::string>(), std::regex(wanted.get<std::string>()));
    return false;  // a keyword that is not known here
  }

  std::string of_properties(const Json& properties, const Json& value, const std::string& path) const {
    for (const auto& [key, schema] : properties.items()) {
      if (!value.is_object() || !value.contains(key)) continue;
      const std::string found = trouble(value[key], schema, path + "." + key);
      if (!found.empty()) return found;
    }
    return "";
  }

  std::string of_others(const Json& wanted, const Json& value, const Json& schema,
                        const std::string& path) const {
    if (!value.is_object()) return "";
    for (const auto& [key, inner] : value.items()) {
      if (schema.contains("properties") && schema["properties"].contains(key)) continue;
      if (wanted == false) return path + "." + key + ": not a key that is known";
      const std::string found = trouble(inner, wanted, path + "." + key);
      if (!found.empty()) return found;
    }
    return "";
  }

  std::string of_items(const Json& wanted, const Json& value, const std::string& path) const {
    if (!value.is_array()) return "";
    for (std::size_t i = 0; i < value.size(); ++i) {
      const std::string found = trouble(value[i], wanted, path + "[" + std::to_string(i) + "]");
      if (!found.empty()) return found;
    }
    return "";
  }

  std::string of_several(const std::string& keyword, const Json& all, const Json& value,
                         const std::string& path) const {
    std::size_t held = 0;
    std::string deepest;
    for (const Json& one : all) {
      const std::string found = trouble(value, one, path);
      if (found.empty()) ++held;
      if (found.find(':') > deepest.find(':') || deepest.empty()) deepest = found;
    }
    const bool met = keyword == "anyOf" ? held > 0 : keyword == "oneOf" ? held == 1 : held == all.size();
    return met ? "" : deepest.empty() ? path + ": not one of several" : deepest;
  }

  const Json& root_;
};

}  // namespace

std::string trouble_by_schema(const Json& value, const Json& schema) {
  return Validator(schema).trouble(value, schema, "");
}

}  // namespace searoom::test
