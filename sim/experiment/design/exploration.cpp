#include "sim/experiment/design/exploration.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <numeric>

#include "sim/base/complaints.h"
#include "sim/base/json_depth.h"
#include "sim/base/nearest_name.h"
#include "sim/experiment/running/alternatives.h"
#include "sim/record/whole_number.h"

namespace searoom {

std::string Exploration::json() const {
  nlohmann::ordered_json json{{"layout", static_cast<int>(design.layout)},
                              {"policies", design.policies},
                              {"points", points},
                              {"runs", design.runs},
                              {"seed", design.seed},
                              {"switched_off", switched_off}};
  for (const Factor& f : design.factors)
    json["factors"].push_back({{"path", f.path}, {"kind", f.kind}, {"low", f.low}, {"high", f.high}});
  return json.dump();
}

Exploration exploration_in(const Manifest& m) {
  if (m.kind != "explore")
    throw BadInput("found the results of searoom " + m.kind + ", wanted those of searoom explore");
  const auto damaged = [] { throw BadInput("found a design that cannot be read, wanted whole results"); };
  if (nested_too_deep(m.design)) damaged();
  Exploration e;
  try {
    const auto json = nlohmann::json::parse(m.design);
    const auto layout = whole_number<std::uint32_t>(json.at("layout"));
    if (layout >= layout_names().size()) damaged();
    e.design.layout = static_cast<Layout>(layout);
    e.design.policies = json.at("policies");
    e.design.runs = whole_number<std::uint32_t>(json.at("runs"));
    e.design.seed = whole_number<std::uint64_t>(json.at("seed"));
    for (const auto& f : json.at("factors"))
      e.design.factors.push_back({f.at("path"), {}, f.at("kind"), f.at("low"), f.at("high"), true, {}});
    e.points = json.at("points");
    if (json.contains("switched_off")) e.switched_off = json["switched_off"];  // not in those of 0.2
  } catch (const std::runtime_error&) {
    damaged();
  } catch (const nlohmann::json::exception&) {
    damaged();
  }
  // One alternative for each policy at each point.
  const std::size_t policies = e.design.policies.size();
  if (policies == 0 || m.alternatives.size() != e.points.size() * policies) damaged();
  for (const Point& p : e.points) {
    if (p.size() != e.design.factors.size()) damaged();
  }
  // All policies meet the same seeds, and the settings of each end in those of its point.
  if (!m.paired) damaged();
  for (const AlternativeRecord& a : m.alternatives) {
    if (a.settings.size() < a.point.size()) damaged();
  }
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

std::vector<std::size_t> whole_seeds(const Results& r) {
  const auto is_whole = [&](std::uint64_t seed) {
    for (std::size_t alternative = 0; alternative < r.seeds.size(); ++alternative) {
      if (!r.done.contains({alternative, seed})) return false;
    }
    return true;
  };
  std::vector<std::size_t> whole;
  for (std::size_t i = 0; !r.seeds.empty() && i < r.seeds.front().size(); ++i) {
    if (is_whole(r.seeds.front()[i])) whole.push_back(i);
  }
  return whole;
}

std::vector<std::size_t> usable_seeds(const Results& r) {
  std::vector<std::size_t> seeds = whole_seeds(r);
  if (!seeds.empty() || r.seeds.empty()) return seeds;
  seeds.resize(r.seeds.front().size());
  std::iota(seeds.begin(), seeds.end(), std::size_t{0});
  return seeds;
}

std::vector<std::optional<double>> at_points(const Results& r, const Exploration& e,
                                             const OutcomeColumn& column, std::size_t policy,
                                             const std::vector<std::size_t>& seeds) {
  const auto all_done = [&](std::size_t point, std::size_t seed) {
    for (std::size_t p = 0; p < e.design.policies.size(); ++p) {
      const std::size_t alternative = e.alternative(point, p);
      if (!r.done.contains({alternative, r.seeds[alternative][seed]})) return false;
    }
    return true;
  };
  std::vector<std::optional<double>> means;
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    std::vector<double> told;
    for (const std::size_t seed : seeds) {
      const auto& value = column.alternatives[e.alternative(n, policy)][seed];
      if (value && all_done(n, seed)) told.push_back(*value);
    }
    means.push_back(told.empty() ? std::nullopt : std::optional(estimate_of(told).mean));
  }
  return means;
}

MeansOfSeeds means_of_seeds(const Exploration& e, const OutcomeColumn& column,
                            const std::vector<std::size_t>& seeds, const std::vector<std::size_t>& points) {
  const std::size_t policies = e.design.policies.size();
  const auto told_everywhere = [&](std::size_t point) {
    for (std::size_t p = 0; p < policies; ++p) {
      const Values& values = column.alternatives[e.alternative(point, p)];
      if (!std::ranges::all_of(seeds, [&](std::size_t seed) { return values[seed].has_value(); }))
        return false;
    }
    return true;
  };
  MeansOfSeeds means;
  std::vector<std::size_t> used;
  std::ranges::copy_if(points, std::back_inserter(used), told_everywhere);
  means.points = used.size();
  for (std::size_t p = 0; p < policies; ++p) {
    Values of_policy;
    for (const std::size_t seed : seeds) {
      std::vector<double> values;
      for (const std::size_t n : used) values.push_back(*column.alternatives[e.alternative(n, p)][seed]);
      of_policy.push_back(values.empty() ? std::nullopt : std::optional(estimate_of(values).mean));
    }
    means.policies.push_back(std::move(of_policy));
  }
  return means;
}

Results by_seed(const Results& r, const Exploration& e) {
  const std::size_t policies = e.design.policies.size();
  const std::vector<std::size_t> seeds = whole_seeds(r);
  if (seeds.empty()) {
    throw BadInput(fmt::format(
        "found no seed of which all {} runs are done ({} points under {} policies), wanted one at least: go "
        "on with the exploration, with --resume",
        r.seeds.size(), e.points.size(), policies));
  }
  Results all{r.manifest, {}, {}, r.failed, {}, e.points.size()};
  all.manifest.alternatives.clear();
  std::vector<std::uint64_t> whole;
  for (const std::size_t i : seeds) whole.push_back(r.seeds.front()[i]);
  for (std::size_t p = 0; p < policies; ++p) {
    AlternativeRecord alternative = r.manifest.alternatives[p];
    alternative.name = e.design.policies[p];
    alternative.settings.resize(alternative.settings.size() - alternative.point.size());
    alternative.point.clear();
    all.manifest.alternatives.push_back(std::move(alternative));
    all.seeds.push_back(whole);
    for (const std::uint64_t seed : whole) all.done.insert({p, seed});
  }
  std::vector<std::size_t> points(e.points.size());
  std::iota(points.begin(), points.end(), std::size_t{0});
  for (const OutcomeColumn& column : r.outcomes) {
    MeansOfSeeds means = means_of_seeds(e, column, seeds, points);
    all.outcomes.push_back({column.outcome, std::move(means.policies), means.points});
  }
  for (FailedRun& f : all.failed) f.replicate.alternative %= std::max<std::size_t>(1, policies);
  return all;
}

std::vector<double> single_runs(const Exploration& e, const OutcomeColumn& column, std::size_t policy) {
  std::vector<double> all;
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    const std::vector<double> here = told_values(column.alternatives[e.alternative(n, policy)]);
    all.insert(all.end(), here.begin(), here.end());
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
