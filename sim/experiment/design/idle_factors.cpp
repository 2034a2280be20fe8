#include "sim/experiment/design/idle_factors.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

bool is_switched_off_under(const Exploration& e, std::size_t policy, std::size_t factor) {
  if (policy >= e.switched_off.size()) return false;  // an exploration of 0.2 does not say
  return std::ranges::count(e.switched_off[policy], e.design.factors[factor].path) > 0;
}

// Whether all outcomes of a policy are the same at two points.
bool are_the_same(const Exploration& e, const Results& r, const std::vector<std::size_t>& seeds,
                  std::size_t policy, std::size_t one, std::size_t other) {
  return std::ranges::all_of(r.outcomes, [&](const OutcomeColumn& column) {
    const Values &a = column.alternatives[e.alternative(one, policy)],
                 &b = column.alternatives[e.alternative(other, policy)];
    return std::ranges::all_of(seeds, [&](std::size_t seed) { return a[seed] == b[seed]; });
  });
}

}  // namespace

bool is_switched_off(const YamlNode& world, const std::string& path) {
  for (std::size_t at = path.find('.'); at != path.npos; at = path.find('.', at + 1)) {
    const YamlNode* part = node_at(world, std::string_view(path).substr(0, at));
    if (part && is_disabled(*part) && path.substr(at + 1) != "enabled") return true;
  }
  return false;
}

bool changed_nothing(const Exploration& e, const Results& r, const std::vector<std::size_t>& seeds,
                     std::size_t policy, std::size_t factor) {
  std::map<Point, std::vector<std::size_t>> alike_else;  // by the values of all other factors
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    Point others = e.points[n];
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(factor));
    alike_else[others].push_back(n);
  }
  bool compared = false;
  for (const auto& [others, points] : alike_else) {
    for (const std::size_t point : points) {
      if (e.points[point][factor] == e.points[points.front()][factor]) continue;
      compared = true;
      if (!are_the_same(e, r, seeds, policy, points.front(), point)) return false;
    }
  }
  return compared;
}

std::vector<bool> acting_factors(const Exploration& e, const Results& r,
                                 const std::vector<std::size_t>& seeds,
                                 const std::vector<std::size_t>& policies) {
  std::vector<bool> acting;
  for (std::size_t factor = 0; factor < e.design.factors.size(); ++factor) {
    acting.push_back(std::ranges::any_of(policies, [&](std::size_t policy) {
      return !is_switched_off_under(e, policy, factor) && !changed_nothing(e, r, seeds, policy, factor);
    }));
  }
  return acting;
}

std::string left_out_in_words(const Exploration& e, const std::vector<bool>& acting,
                              const std::vector<std::size_t>& policies) {
  std::vector<std::string> factors, names;
  for (std::size_t factor = 0; factor < acting.size(); ++factor) {
    if (acting[factor]) continue;
    const bool off = std::ranges::all_of(
        policies, [&](std::size_t policy) { return is_switched_off_under(e, policy, factor); });
    factors.push_back(fmt::format("{} ({})", e.design.factors[factor].path,
                                  off ? "switched off" : "no outcome of any run changed with it"));
  }
  if (factors.empty()) return "";
  for (const std::size_t policy : policies) names.push_back(e.design.policies[policy]);
  return fmt::format("Left out, doing nothing under {}: {}.", fmt::join(names, " or "),
                     fmt::join(factors, ", "));
}

}  // namespace searoom
