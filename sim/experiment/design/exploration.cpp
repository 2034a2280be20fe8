#include "sim/experiment/design/exploration.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/experiment/running/alternatives.h"

namespace searoom {

std::string Exploration::json() const {
  nlohmann::ordered_json json{{"layout", static_cast<int>(design.layout)},
                              {"policies", design.policies},
                              {"points", points},
                              {"runs", design.runs},
                              {"seed", design.seed}};
  for (const Factor& f : design.factors)
    json["factors"].push_back({{"path", f.path}, {"kind", f.kind}, {"low", f.low}, {"high", f.high}});
  return json.dump();
}

Exploration exploration_in(const Manifest& m) {
  if (m.kind != "explore")
    throw BadInput("found the results of searoom " + m.kind + ", wanted those of searoom explore");
  const auto json = nlohmann::json::parse(m.design);
  Exploration e;
  e.design.layout = static_cast<Layout>(json.at("layout").get<int>());
  e.design.policies = json.at("policies");
  e.design.runs = json.at("runs");
  e.design.seed = json.at("seed");
  for (const auto& f : json.at("factors"))
    e.design.factors.push_back({f.at("path"), {}, f.at("kind"), f.at("low"), f.at("high"), true, {}});
  e.points = json.at("points");
  return e;
}

std::vector<Alternative> alternatives_of(const Exploration& e) {
  std::string policies;
  for (const std::string& policy : e.design.policies) policies += (policies.empty() ? "" : ",") + policy;
  const std::vector<Alternative> base = alternatives_of(policies, {e.design.world, {}, e.design.settings});
  std::vector<Alternative> alternatives;
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    for (Alternative alternative : base) {
      alternative.name = fmt::format("{} at point {}", alternative.name, n + 1);
      for (std::size_t i = 0; i < e.design.factors.size(); ++i) {
        const std::string& path = e.design.factors[i].path;
        alternative.choice.settings.push_back(fmt::format("{}={}", path, e.points[n][i]));
        alternative.point.emplace_back(path, e.points[n][i]);
      }
      alternatives.push_back(std::move(alternative));
    }
  }
  return alternatives;
}

std::vector<std::optional<double>> at_points(const Exploration& e, const OutcomeColumn& column,
                                             std::size_t policy) {
  std::vector<std::optional<double>> means;
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    std::vector<double> told;
    for (const auto& value : column.alternatives[e.alternative(n, policy)]) {
      if (value) told.push_back(*value);
    }
    means.push_back(told.empty() ? std::nullopt : std::optional(estimate_of(told).mean));
  }
  return means;
}

Results pooled(const Results& r, const Exploration& e) {
  const std::size_t policies = e.design.policies.size();
  if (policies == 0) return r;
  Results all{r.manifest, {}, {}, r.failed};
  all.manifest.alternatives.clear();
  for (std::size_t p = 0; p < policies; ++p) {
    AlternativeRecord alternative = r.manifest.alternatives[p];
    alternative.name = e.design.policies[p];
    alternative.settings.resize(alternative.settings.size() - alternative.point.size());
    alternative.point.clear();
    all.manifest.alternatives.push_back(std::move(alternative));
    std::vector<std::uint64_t> places;
    for (std::size_t n = 0; n < e.points.size(); ++n) {
      for (std::size_t i = 0; i < r.seeds[e.alternative(n, p)].size(); ++i)
        places.push_back(places.size() + 1);
    }
    all.seeds.push_back(std::move(places));
  }
  for (FailedRun& f : all.failed) f.replicate.alternative %= policies;
  for (const OutcomeColumn& column : r.outcomes) {
    OutcomeColumn together{column.outcome, std::vector<Values>(policies)};
    for (std::size_t alternative = 0; alternative < column.alternatives.size(); ++alternative) {
      Values& values = together.alternatives[alternative % policies];
      values.insert(values.end(), column.alternatives[alternative].begin(),
                    column.alternatives[alternative].end());
    }
    all.outcomes.push_back(std::move(together));
  }
  return all;
}

const OutcomeColumn& want_outcome(const Results& results, const std::string& key, const std::string& option) {
  if (const OutcomeColumn* column = results.find(key)) return *column;
  std::vector<std::string> known;
  for (const OutcomeColumn& c : results.outcomes) known.push_back(c.outcome.key);
  throw BadInput(option + ": found " + key + ", wanted an outcome of these runs" + did_you_mean(key, known));
}

std::size_t want_policy(const Exploration& e, const std::string& name) {
  const auto found = std::ranges::find(e.design.policies, name);
  if (found != e.design.policies.end()) return static_cast<std::size_t>(found - e.design.policies.begin());
  throw BadInput("--policy: found " + name +
                 fmt::format(", wanted one of {}", fmt::join(e.design.policies, ", ")) +
                 did_you_mean(name, e.design.policies));
}

}  // namespace searoom
