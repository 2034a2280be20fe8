// The schemas that editors get, against what the reader accepts: every file of this repository, and mistakes.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "sim/record/tree_json.h"
#include "sim/rules/all_rules.h"
#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/shipped.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/scenario.h"
#include "sim/scenario/schema/file_schemas.h"
#include "tests/support/file_contents.h"
#include "tests/support/json_schema.h"
#include "tests/support/program.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

void list_all(Fields& fields) {
  Rules rules;
  Scenario scenario;
  list_fields(fields, scenario, rule_tables(rules));
}

const Json& whole() {
  static const Json schema = scenario_schema(list_all);
  return schema;
}

const Json& part() {
  static const Json schema = part_schema(list_all);
  return schema;
}

// A distribution's tag is no key of it.
void drop_tags(Json& json) {
  if (json.is_object()) json.erase("!");
  if (!json.is_structured()) return;
  for (Json& inner : json) drop_tags(inner);
}

// As an editor takes a text.
Json as_json(const std::string& yaml) {
  Complaints complaints;
  Json json = tree_json(parse_yaml(yaml, "file.yaml", complaints));
  drop_tags(json);
  return json;
}

std::string trouble_in(const fs::path& file, const Json& schema) {
  return trouble_by_schema(as_json(contents_of(file)), schema);
}

std::vector<fs::path> yaml_files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

// Designs of explorations, targets of validation and tables of climate have readers of their own.
bool is_no_scenario(const fs::path& file) {
  const std::string path = file.string();
  return path.find("/designs/") != std::string::npos || path.find("/climate/") != std::string::npos ||
         file.filename() == "targets.yaml";
}

TEST(Schema, AcceptsEveryShippedScenarioAndEveryFileOfOne) {
  std::vector<std::string> scenarios;
  for (const ShippedScenario& s : shipped_scenarios()) scenarios.push_back(fs::canonical(s.file).string());
  std::size_t wholes = 0, parts = 0;
  for (const fs::path& file : yaml_files_in(source_path("scenarios"))) {
    if (is_no_scenario(file)) continue;
    const bool is_whole = std::ranges::count(scenarios, fs::canonical(file).string()) > 0;
    EXPECT_EQ(trouble_in(file, is_whole ? whole() : part()), "") << file;
    (is_whole ? wholes : parts) += 1;
  }
  EXPECT_GT(wholes, 25u);
  EXPECT_GT(parts, 60u);
}

TEST(Schema, AcceptsTheGoodFilesOfTheTests) {
  const fs::path good = source_path("tests/scenario/good");
  EXPECT_EQ(trouble_in(good / "world.yaml", whole()), "");
  for (const char* file : {"early.yaml", "base.yaml", "kinds.yaml"})
    EXPECT_EQ(trouble_in(good / file, part()), "");
}

const std::string head = "title: T\nstart: 2015-01-01\nend: 2015-01-02\n";
const std::string chart =
    "chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15}\n";
const std::string kinds =
    "vessel_kinds: {raft: {leeway: SKIFF-1, length_metres: 8, people_most: 20, cruise_speed_knots: 0}}\n";

// Files in a folder, looked at by the schema and by check.
class SchemaAndCheck : public testing::Test {
 protected:
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_.file(name)) << text;
  }
  std::string trouble_by_check(const std::string& name) const {
    try {
      const Setting alone = load_setting({folder_.file(name), {}, {}}, 1);
      for (const std::string& policy : alone.scenario->policy_names)
        load_setting({folder_.file(name), {policy}, {}}, 1);
    } catch (const BadInput& e) {
      return e.what();
    }
    return "";
  }
  void expect_accepted(const std::string& text) const {
    write("file.yaml", text);
    EXPECT_EQ(trouble_by_check("file.yaml"), "") << text;
    EXPECT_EQ(trouble_in(folder_.file("file.yaml"), whole()), "") << text;
  }
  void expect_refused(const std::string& text) const {
    write("file.yaml", text);
    EXPECT_NE(trouble_by_check("file.yaml"), "") << text;
    EXPECT_NE(trouble_in(folder_.file("file.yaml"), whole()), "") << text;
  }
  TemporaryFolder folder_{"searoom-schema"};
};

TEST_F(SchemaAndCheck, BothAcceptWhatIsLaidOverAnotherFile) {
  write("base.yaml",
        head + chart + kinds +
            "vessels: {one: {kind: raft, at: [10, 95], people_aboard: !triangular {low: 1, mode: 2, "
            "high: 9}}}\nsea: {wind: {constant: {toward_degrees: 0, speed_knots: 9}}}\n"
            "people: {air: {rain_millimetres_per_day: {january: 1, february: 1, march: 1, april: 1, "
            "may: 1, june: 1, july: 1, august: 1, september: 1, october: 1, november: 1, december: "
            "1}}}\npolicies: {calm: {change: {drift: {errors: false}}}}\n");
  for (const char* over :
       {"vessel_kinds: {raft: {people_most: 30}}", "chart: {west_degrees: 91}", "sea: ~", "sea: {wind: ~}",
        "sea: {wind: {constant: {toward_degrees: 90}}}", "vessels: {one: ~}", "policies: {calm: ~}",
        "vessel_kinds: {raft: {length_metres: ~, length_feet: 20}}",
        "people: {air: {rain_millimetres_per_day: {may: 5}}}",
        "vessels: {one: {people_aboard: !triangular {high: 8}}}",
        "policies: {more: {change: {vessel_kinds: {raft: {people_most: 30}}}}}"})
    expect_accepted(std::string("extends: base.yaml\n") + over + "\n");
}

TEST_F(SchemaAndCheck, BothAcceptWhateverPassesForATextADateOrALimit) {
  for (const char* title : {"1.10", "2015", "true", "\"true\"", "{value: 7, source: S1}"})
    expect_accepted("title: " + std::string(title) + "\nstart: 2015-01-01\nend: 2015-01-02\n" + chart);
  for (const char* start : {"2015-01-01Z", "2015-01-01T00:00", "2015-01-01T00:00Z", "2015-01-01T00:00:00Z"})
    expect_accepted("title: T\nstart: " + std::string(start) + "\nend: 2015-01-02\n" + chart);
  expect_accepted(head + chart + "sources: {S1: 1947, S2: 1.10}\n");
  expect_accepted(head + chart + kinds + "vessels: {one: {kind: raft, at: 10N 95E}}\n");
  for (const char* speed : {"cruise_speed_knots: 60", "cruise_speed_kilometres_per_hour: 111.12",
                            "cruise_speed_metres_per_second: 30.866666666666667"})
    expect_accepted(head + chart +
                    "vessel_kinds: {raft: {leeway: SKIFF-1, length_feet: 30, people_most: 20, " + speed +
                    "}}\n");
}

TEST_F(SchemaAndCheck, BothRefuseMistakes) {
  write("base.yaml", head + chart + kinds);
  for (const char* mistake :
       {"vessel_kinds: {raft: {leeway: SKIFF-1, length_metres: 8, people_most: 20}}",
        "vessel_kinds: {raft: {leeway: SKIFF-1, length_meters: 8, people_most: 20, cruise_speed_knots: 0}}",
        "sea: {wind: {constant: {toward_degrees: 361, speed_knots: 3}}}", "drift: {side: up}",
        "drift: {errors: yes}", "sea: {wind: ~}", "titel: T", "hypotheses: {crews_abandon_boats: 11}",
        "policies: {it: {}}", "policies: {it: {change: {tilte: T}}}",
        "policies: {it: {file: a.yaml, change: {}}}",
        "policies: {it: {change: {vessel_kinds: {raft: {people_most: -1}}}}}", "step_minutes: 2.5",
        "conduct: {follow_rout: {}}", "people: {air: {rain_millimetres_per_day: {may: 5}}}",
        "vessels: [one]"})
    expect_refused(head + chart + mistake + "\n");
  for (const char* mistake :
       {"vessel_kinds: {raft: {people_mos: 30}}", "vessel_kinds: {raft: {people_most: many}}",
        "chart: {west: 91}", "drift: {side: up}", "policies: {it: {change: {chart: {west: 91}}}}",
        "include: kinds.yaml", "vessels: {one: {people_aboard: {value: 3, sauce: S1}}}"})
    expect_refused(std::string("extends: base.yaml\n") + mistake + "\n");
  expect_refused("title: T\n" + chart);
}

TEST(Schema, RefusesAsManyOfTheBadScenariosAsItCanSee) {
  std::size_t refused = 0;
  for (const fs::path& file : yaml_files_in(source_path("tests/bad_scenarios"))) {
    Complaints complaints;
    parse_yaml(contents_of(file), "file.yaml", complaints);
    if (complaints.empty() && !trouble_by_schema(as_json(contents_of(file)), whole()).empty()) ++refused;
  }
  EXPECT_GE(refused, 70u);  // the others are wrong by their names, files or places
}

TEST(Schema, SaysOnceWhatItHasManyTimes) {
  EXPECT_LT(whole().dump().size(), 420'000u);
  EXPECT_LT(part().dump().size(), 260'000u);
}

TEST(Schema, TellsWhatEveryKeyIs) {
  for (const char* branch : {"then", "else"}) {
    for (const auto& [key, value] : whole()[branch]["properties"].items())
      EXPECT_NE(value.value("description", ""), "") << key;
  }
}

TEST(Schema, IsPrintedForEachKindOfFile) {
  EXPECT_EQ(Json::parse(searoom("schema").text), whole());
  EXPECT_EQ(Json::parse(searoom("schema scenario").text), whole());
  EXPECT_EQ(Json::parse(searoom("schema part").text), part());
  const Answer a = searoom("schema polic");
  EXPECT_EQ(a.code, 2);
  EXPECT_NE(a.text.find("wanted scenario or part"), std::string::npos) << a.text;
}

}  // namespace
}  // namespace searoom::test
