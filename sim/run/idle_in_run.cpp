#include "sim/run/idle_in_run.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/scenario/idle/idle_settings.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

// A scenario under some policy, and what of it does nothing.
struct IdleUnder {
  std::string policy;  // empty: as it is
  YamlNode tree;
  std::vector<Complaint> idle;
  Instant start, end;
};

bool has_the_same(const IdleUnder& other, const YamlNode& node, const std::string& path) {
  const YamlNode* there = node_at(other.tree, path);
  return there && say_the_same(*there, node);
}

bool is_idle(const IdleUnder& under, const std::string& path) {
  return std::ranges::any_of(under.idle, [&](const Complaint& c) { return is_path_inside(path, c.path); });
}

// Words for a reader, which no run reads.
bool is_for_readers(const std::string& key, const std::string& path) {
  return key == "about" || (path.empty() && (key == "title" || key == "sources" || key == "view"));
}

bool ends_after_the_run(const YamlEntry& entry, const IdleUnder& under) {
  const auto date = entry.key == "ends" ? parse_instant(value_of(entry.value).text) : std::nullopt;
  return date && *date >= under.end;
}

// What of a tree may act, without the sources of its values.
YamlNode acting_part(const IdleUnder& under, const YamlNode& whole, const std::string& path) {
  YamlNode part = value_of(whole);
  std::vector<YamlEntry> acting;
  for (const YamlEntry& entry : part.entries) {
    const std::string here = path.empty() ? entry.key : path + "." + entry.key;
    if (is_for_readers(entry.key, path) || ends_after_the_run(entry, under) || is_idle(under, here)) continue;
    YamlNode value = acting_part(under, entry.value, here);
    const bool all_idle = value.entries.empty() && !value_of(entry.value).entries.empty();
    if (!all_idle) acting.push_back({entry.key, entry.key_at, std::move(value)});
  }
  part.entries = std::move(acting);
  return part;
}

IdleUnder idle_under(const Setting& setting, const std::string& policy) {
  return {policy, setting.tree, idle_settings(*setting.scenario, setting.tree, names_of(setting.rules)),
          setting.scenario->start, setting.scenario->end};
}

// Each policy that the scenario lists, laid over the choice alone. Throws BadInput where one cannot be.
std::vector<IdleUnder> under_each_policy(const ScenarioChoice& choice, const Scenario& scenario,
                                         int threads) {
  std::vector<IdleUnder> all;
  for (const std::string& policy : scenario.policy_names) {
    ScenarioChoice with = choice;
    with.policies = {policy};
    all.push_back(idle_under(load_setting(with, threads), policy));
  }
  return all;
}

// What does nothing in `chosen`, but for what it has of the bare scenario and what acts there or under one of
// the policies that it lists.
std::vector<Complaint> advice_on_idle(const IdleUnder& chosen, const IdleUnder& bare,
                                      const std::vector<IdleUnder>& listed) {
  std::vector<Complaint> advice;
  for (const Complaint& c : chosen.idle) {
    const YamlNode& node = *node_at(chosen.tree, c.path);
    const auto acts_in = [&](const IdleUnder& other) {
      return has_the_same(other, node, c.path) && !is_idle(other, c.path);
    };
    const bool is_used =
        has_the_same(bare, node, c.path) && (acts_in(bare) || std::ranges::any_of(listed, acts_in));
    if (!is_used) advice.push_back(c);
  }
  return advice;
}

// What a policy sets in vain, and the policy itself where nothing that it changes can act.
std::vector<Complaint> advice_on_policy(const IdleUnder& policy, const IdleUnder& bare) {
  std::vector<Complaint> advice;
  for (const Complaint& c : policy.idle) {
    if (has_the_same(bare, *node_at(policy.tree, c.path), c.path)) continue;
    advice.push_back(c);
    advice.back().text += " (policy " + policy.policy + ")";
  }
  const YamlNode with = acting_part(policy, policy.tree, ""), without = acting_part(bare, bare.tree, "");
  if (say_the_same(with, without))
    advice.push_back({bare.tree.at, "policies." + policy.policy,
                      fmt::format("found a policy that changes nothing that could act between {} and {}",
                                  format_instant(policy.start), format_instant(policy.end))});
  return advice;
}

}  // namespace

std::vector<Complaint> advice_on_settings(const ScenarioChoice& choice, const Setting& setting, int threads) {
  const std::vector<IdleUnder> listed = under_each_policy(choice, *setting.scenario, threads);
  ScenarioChoice alone = choice;
  alone.policies.clear();
  const IdleUnder chosen = idle_under(setting, "");
  const IdleUnder bare = choice.policies.empty() ? chosen : idle_under(load_setting(alone, threads), "");
  std::vector<Complaint> advice = advice_on_idle(chosen, bare, listed);
  const std::vector<std::string>& empty = setting.scenario->empty_policies;
  for (const IdleUnder& policy : listed) {
    if (std::ranges::count(empty, policy.policy) > 0) continue;
    for (Complaint& c : advice_on_policy(policy, bare)) advice.push_back(std::move(c));
  }
  return advice;
}

std::vector<Complaint> advice_on_run(const ScenarioChoice& choice, const Setting& chosen, int threads) {
  const IdleUnder here = idle_under(chosen, fmt::format("{}", fmt::join(choice.policies, "+")));
  if (!choice.policies.empty()) {
    const std::vector<std::string>& empty = chosen.scenario->empty_policies;
    const auto is_empty = [&](const std::string& name) { return std::ranges::count(empty, name) > 0; };
    if (std::ranges::all_of(choice.policies, is_empty)) return {};
    return advice_on_policy(here, idle_under(load_setting({choice.file, {}, {}}, threads), ""));
  }
  std::vector<IdleUnder> listed;
  if (!here.idle.empty()) listed = under_each_policy(choice, *chosen.scenario, threads);
  return advice_on_idle(here, here, listed);
}

}  // namespace searoom
