#include "sim/experiment/store/run_result_bytes.h"

#include <nlohmann/json.hpp>

namespace searoom {

std::vector<std::uint8_t> bytes_of(const RunResult& r) {
  nlohmann::json json{{"error", r.error},
                      {"outcomes", nlohmann::json::array()},
                      {"safety", nlohmann::json::array()},
                      {"stranded", nlohmann::json::array()}};
  for (const Outcome& o : r.outcomes)
    json["outcomes"].push_back(
        {o.key, o.label, o.value, o.unit, static_cast<int>(o.wanted), static_cast<int>(o.untold)});
  for (const auto& [day, people] : r.safety) json["safety"].push_back({day, people});
  for (const auto& [hexagon, days] : r.stranded) json["stranded"].push_back({hexagon.q, hexagon.r, days});
  return nlohmann::json::to_msgpack(json);
}

RunResult run_result_in(const std::vector<std::uint8_t>& bytes) {
  const nlohmann::json json = nlohmann::json::from_msgpack(bytes);
  RunResult r;
  r.error = json["error"];
  for (const nlohmann::json& o : json["outcomes"])
    r.outcomes.push_back(
        {o[0], o[1], o[2], o[3], static_cast<Wanted>(o[4].get<int>()), static_cast<Untold>(o[5].get<int>())});
  for (const nlohmann::json& day : json["safety"]) r.safety[day[0].get<std::int64_t>()] = day[1];
  for (const nlohmann::json& h : json["stranded"]) r.stranded[{h[0].get<int>(), h[1].get<int>()}] = h[2];
  return r;
}

}  // namespace searoom
