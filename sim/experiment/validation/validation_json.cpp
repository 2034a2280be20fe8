#include <nlohmann/json.hpp>

#include "sim/experiment/validation/validation_table.h"

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;

Json number_or_null(const std::optional<double>& value) {
  return value ? Json(*value) : Json();
}

Json simulated_json(const TargetResult& r) {
  const Summary& s = r.summary;
  Json json = {
      {"runs", s.runs}, {"runs_with_a_value", s.defined}, {"share_inside", r.inside}, {"sure", r.is_sure()}};
  if (s.defined > 0) {
    json["mean"] = s.mean;
    json["interval_95"] = s.interval ? Json{s.interval->low, s.interval->high} : Json();
    json["quantiles"] = {{"0.1", s.lowest_tenth}, {"0.5", s.median}, {"0.9", s.highest_tenth}};
  }
  json["values"] = Json::array();
  for (const auto& value : r.values) json["values"].push_back(number_or_null(value));
  return json;
}

Json target_json(const TargetResult& r) {
  constexpr const char* verdicts[] = {"pass", "fail", "not tested"};
  const Target& t = r.target;
  Json json = {{"id", t.id},
               {"name", t.name},
               {"how", t.how},
               {"unit", t.unit},
               {"observed", t.observed},
               {"accepted", {t.low, t.high}},
               {"source", t.source},
               {"confidence", t.confidence},
               {"use", use_in_words(t.use)},
               {"result", verdicts[static_cast<std::size_t>(r.verdict)]}};
  if (r.verdict == Verdict::not_tested)
    json["why_not_tested"] = r.not_tested;
  else
    json["simulated"] = simulated_json(r);
  json["naive"] = {{"value", number_or_null(t.naive)},
                   {"passes", t.naive ? Json(t.accepts(*t.naive)) : Json()},
                   {"source", t.naive_source}};
  return json;
}

}  // namespace

std::string validation_json(const Validation& v) {
  Json json;
  json["title"] = v.title;
  json["scenario_file"] = v.plan.world.file.string();
  json["policies"] = v.plan.world.policies;
  json["settings"] = v.plan.world.settings;
  json["first_seed"] = v.plan.first_seed;
  json["runs"] = v.plan.runs;
  json["passed"] = v.count(Verdict::passed);
  json["failed"] = v.count(Verdict::failed);
  json["not_tested"] = v.count(Verdict::not_tested);
  json["targets"] = Json::array();
  for (const TargetResult& r : v.results) json["targets"].push_back(target_json(r));
  return json.dump(2) + "\n";
}

}  // namespace searoom
