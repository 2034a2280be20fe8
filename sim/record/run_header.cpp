#include "sim/record/run_header.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "sim/base/json_depth.h"
#include "sim/record/log_judge.h"
#include "sim/record/whole_number.h"

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;

Instant instant_from(const Json& line, const char* key) {
  const auto instant = parse_instant(line.at(key).get<std::string>());
  if (!instant) throw std::runtime_error(fmt::format("found a header without a valid {}", key));
  return *instant;
}

}  // namespace

std::string header_line(const RunHeader& h) {
  Json line;
  line["searoom_log"] = h.version;
  line["program"] = h.program;
  line["title"] = h.title;
  if (h.as.empty()) {
    line["scenario_file"] = h.scenario_file;
    line["scenario_hash"] = h.scenario_hash;
    line["policies"] = h.policies;
    line["settings"] = h.settings;
    line["seed"] = h.seed;
  } else {
    line["as"] = h.as;
  }
  line["step_s"] = h.step_s;
  line["positions_every_s"] = h.positions_every_s;
  line["start"] = format_instant(h.start);
  line["end"] = format_instant(h.end);
  line["groups"] = h.groups;
  line["scenario"] = h.scenario.json();
  return line.dump();
}

RunHeader parse_header(const std::string& text) {
  RunHeader h;
  try {
    if (nested_too_deep(text))
      throw std::runtime_error(fmt::format("found values nested deeper than {} levels", deepest_json));
    const Json line = Json::parse(text);
    h.version = whole_number<int>(line.at("searoom_log"));
    if (h.version < oldest_log_version || h.version > run_log_version) {
      throw std::runtime_error(
          fmt::format("found a log of format {}, wanted format {} to {}; the version of Searoom that wrote "
                      "it can read it",
                      h.version, oldest_log_version, run_log_version));
    }
    line.at("program").get_to(h.program);
    line.at("title").get_to(h.title);
    h.as = line.value("as", "");
    if (h.as.empty()) {
      line.at("scenario_file").get_to(h.scenario_file);
      line.at("scenario_hash").get_to(h.scenario_hash);
      line.at("policies").get_to(h.policies);
      line.at("settings").get_to(h.settings);
      h.seed = whole_number<std::uint64_t>(line.at("seed"));
    }
    h.step_s = whole_number<std::int64_t>(line.at("step_s"));
    h.positions_every_s = whole_number<std::int64_t>(line.at("positions_every_s"));
    h.start = instant_from(line, "start");
    h.end = instant_from(line, "end");
    line.at("groups").get_to(h.groups);
    h.scenario = ToldScenario(line.at("scenario"));
  } catch (const nlohmann::json::exception&) {
    throw std::runtime_error("found no header of a run log on the first line");
  }
  if (const std::string trouble = trouble_with(h); !trouble.empty()) throw std::runtime_error(trouble);
  return h;
}

}  // namespace searoom
