// The schema that editors get, against what the reader accepts.
#include "sim/scenario/reading/schema_fields.h"

#include <gtest/gtest.h>

#include "sim/rules/all_rules.h"
#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/scenario.h"
#include "tests/scenario/complaints_of.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

using Json = nlohmann::ordered_json;

Json schema() {
  Rules rules;
  Scenario scenario;
  SchemaFields fields;
  list_fields(fields, scenario, rule_tables(rules));
  return scenario_schema(fields.take());
}

void expect_every_key(const YamlNode& tree, const Json& schema, const std::string& path) {
  for (const YamlEntry& entry : tree.entries) {
    const Json* inner = nullptr;
    if (schema.contains("properties") && schema["properties"].contains(entry.key))
      inner = &schema["properties"][entry.key];
    if (!inner && schema.contains("additionalProperties") && schema["additionalProperties"].is_object())
      inner = &schema["additionalProperties"];
    bool known = inner != nullptr;
    if (inner) expect_every_key(entry.value, *inner, path + "." + entry.key);
    // A sourced value, months or a distribution: one of the shapes has the key.
    if (!known && schema.contains("anyOf")) {
      for (const Json& shape : schema["anyOf"]) {
        const bool holds = shape.contains("properties") && shape["properties"].contains(entry.key);
        const bool nested =
            shape.contains("anyOf") && shape.dump().find("\"" + entry.key + "\"") != std::string::npos;
        known = known || holds || nested;
      }
    }
    EXPECT_TRUE(known) << path << "." << entry.key;
  }
  if (schema.contains("items")) {
    for (const YamlNode& item : tree.items) expect_every_key(item, schema["items"], path + "[]");
  }
}

TEST(Schema, HoldsEveryKeyOfTheGoodFiles) {
  for (const char* file : {"tests/scenario/good/world.yaml", "scenarios/drift-check/one-boat.yaml",
                           "scenarios/drift-check/departures.yaml"}) {
    Complaints complaints;
    const LoadedTree loaded = load_tree({source_path(file), {}, {}}, complaints);
    ASSERT_EQ(said_by(complaints), "");
    expect_every_key(loaded.tree, schema(), file);
  }
}

TEST(Schema, HoldsTheKeysThatAreResolvedBeforeReading) {
  const Json properties = schema()["properties"];
  for (const char* key : {"extends", "include", "policies"}) EXPECT_TRUE(properties.contains(key)) << key;
}

TEST(Schema, RefusesUnknownKeysInEveryMapOfFields) {
  EXPECT_EQ(schema()["additionalProperties"], false);
  EXPECT_EQ(schema()["properties"]["chart"]["additionalProperties"], false);
  EXPECT_EQ(schema()["properties"]["vessel_kinds"]["additionalProperties"]["additionalProperties"], false);
  EXPECT_EQ(schema()["properties"]["conduct"]["additionalProperties"], false);
}

TEST(Schema, HoldsEveryUnitOfAQuantityWithItsLimits) {
  const Json kind = schema()["properties"]["vessel_kinds"]["additionalProperties"]["properties"];
  EXPECT_DOUBLE_EQ(kind["cruise_speed_knots"]["anyOf"][0]["maximum"].get<double>(), 60);
  EXPECT_DOUBLE_EQ(kind["cruise_speed_kilometres_per_hour"]["anyOf"][0]["maximum"].get<double>(), 111.12);
  EXPECT_DOUBLE_EQ(kind["cruise_speed_metres_per_second"]["anyOf"][0]["maximum"].get<double>(),
                   60 * 1852.0 / 3600);
}

TEST(Schema, AsksForTheRequiredKeys) {
  const Json whole = schema();
  const Json required = whole["anyOf"][0]["required"];
  EXPECT_EQ(required, Json::array({"title", "start", "end", "chart"}));
}

TEST(Schema, TellsWhatEveryKeyIs) {
  const Json whole = schema();
  for (const auto& [key, value] : whole["properties"].items()) {
    if (key == "extends" || key == "include" || key == "policies") continue;
    EXPECT_NE(value.value("description", ""), "") << key;
  }
}

}  // namespace
}  // namespace searoom::test
