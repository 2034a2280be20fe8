#include "sim/experiment/validation/validation.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/experiment/running/side_by_side.h"
#include "sim/experiment/store/results.h"
#include "sim/run/progress_bar.h"

namespace searoom {
namespace {

// Runs that several targets share.
struct Group {
  RunChoice run;
  std::vector<std::size_t> targets;  // that are tested, by their place in the file
  Setting setting;
};

ScenarioChoice choice_of(const ScenarioChoice& world, const RunChoice& run) {
  ScenarioChoice choice = world;
  for (const std::string& policy : split_policies(run.policy)) choice.policies.push_back(policy);
  if (run.start != Instant{}) choice.settings.push_back("start=" + format_instant(run.start));
  if (run.end != Instant{}) choice.settings.push_back("end=" + format_instant(run.end));
  choice.settings.insert(choice.settings.end(), run.settings.begin(), run.settings.end());
  return choice;
}

std::vector<Group> groups_of(const std::vector<Target>& targets) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (!targets[i].measure) continue;
    auto same = std::ranges::find_if(groups, [&](const Group& g) { return g.run == targets[i].run; });
    if (same == groups.end()) same = groups.insert(same, Group{targets[i].run, {}, {}});
    same->targets.push_back(i);
  }
  return groups;
}

// Why a run cannot answer: its time does not cover what the target asks about. Empty when it can.
std::string shortfall(const Target& target, const Scenario& scenario) {
  const Window needs = target.measure->needs();
  if (scenario.start <= needs.from && needs.until <= scenario.end) return "";
  return fmt::format("the run from {} to {} does not cover {} to {}", format_date(scenario.start),
                     format_date(scenario.end), format_date(needs.from), format_date(needs.until));
}

void load(Group& group, const ValidationPlan& plan, std::vector<TargetResult>& results,
          Complaints& complaints) {
  group.setting = load_setting(choice_of(plan.world, group.run), plan.threads);
  for (const std::size_t i : group.targets) {
    const Target& target = results[i].target;
    const std::string trouble = target.measure->trouble(group.setting.tree);
    if (!trouble.empty()) complaints.add(target.at, "targets." + target.id + ".measure", trouble);
  }
  std::erase_if(group.targets, [&](std::size_t i) {
    results[i].not_tested = shortfall(results[i].target, *group.setting.scenario);
    if (results[i].not_tested.empty()) results[i].values.resize(plan.runs);
    return !results[i].not_tested.empty();
  });
}

void conclude(TargetResult& result) {
  if (result.values.empty()) return;
  result.summary = summary_of(result.values, limits_of(result.target.unit));
  result.verdict = verdict_of(result.target, result.summary);
  const auto inside = std::ranges::count_if(
      result.values, [&](const auto& value) { return value && result.target.accepts(*value); });
  result.inside = static_cast<double>(inside) / static_cast<double>(result.values.size());
}

}  // namespace

bool TargetResult::is_sure() const {
  if (!summary.interval) return summary.all_alike;
  const auto& [low, high] = *summary.interval;
  return (target.accepts(low) && target.accepts(high)) || high < target.low || target.high < low;
}

std::size_t Validation::count(Verdict verdict) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(results, [&](const TargetResult& r) { return r.verdict == verdict; }));
}

Verdict verdict_of(const Target& target, const Summary& summary) {
  const bool usual = summary.defined > 0 && 2 * summary.defined >= summary.runs;
  return usual && target.accepts(summary.mean) ? Verdict::passed : Verdict::failed;
}

Validation validate(const ValidationPlan& plan, const std::vector<Target>& targets) {
  Validation v{"", plan, {}};
  for (const Target& target : targets)
    v.results.push_back({target, {}, {}, 0, Verdict::not_tested, target.not_tested});
  std::vector<Group> groups = groups_of(targets);
  Complaints complaints;
  for (Group& group : groups) load(group, plan, v.results, complaints);
  complaints.throw_if_any();
  std::erase_if(groups, [](const Group& g) { return g.targets.empty(); });
  if (!groups.empty()) v.title = groups.front().setting.scenario->title;

  const std::size_t all = groups.size() * plan.runs;
  ProgressBar bar(static_cast<Tick>(all), plan.show_progress);
  const auto run = [&](std::size_t n) {
    const Group& group = groups[n / plan.runs];
    const std::size_t of_group = n % plan.runs;
    const RunRecord record = record_run(group.setting, plan.first_seed + of_group);
    for (const std::size_t i : group.targets) v.results[i].values[of_group] = targets[i].measure->of(record);
  };
  side_by_side(all, plan.threads, run, [&](std::size_t done) { bar.show_runs(static_cast<Tick>(done)); });
  for (TargetResult& result : v.results) conclude(result);
  return v;
}

}  // namespace searoom
