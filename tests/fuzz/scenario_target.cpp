// A scenario, as `searoom check` reads it. Files that it may name lie beside it. Its policies are
// laid over it one by one. Lines that begin with "#--set " are settings of the command line.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "sim/rules/all_rules.h"
#include "sim/run/simulation.h"
#include "sim/scenario/advice/advice.h"
#include "sim/scenario/reading/load_scenario.h"
#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/read_fields.h"
#include "tests/fuzz/input_folder.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

// Charts of damaged boxes are not kept: the folder of the cache is none while an input is read.
class WithoutChartCache {
 public:
  WithoutChartCache() {
    if (const char* folder = std::getenv(name)) before_ = folder;
    setenv(name, "/dev/null/none", 1);
  }
  ~WithoutChartCache() {
    if (before_.empty())
      unsetenv(name);
    else
      setenv(name, before_.c_str(), 1);
  }
  WithoutChartCache(const WithoutChartCache&) = delete;
  WithoutChartCache& operator=(const WithoutChartCache&) = delete;

 private:
  static constexpr const char* name = "SEAROOM_CACHE_DIR";
  std::string before_;
};

std::vector<std::string> settings_in(std::string_view text) {
  constexpr std::string_view begins = "#--set ";
  std::vector<std::string> settings;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    const std::string_view line = text.substr(at, text.find('\n', at) - at);
    if (line.starts_with(begins)) settings.emplace_back(line.substr(begins.size()));
    if (text.find('\n', at) == text.npos) break;
  }
  return settings;
}

// Reads all keys without building anything. A sound scenario may have a chart of millions of cells, whose
// ways take a while: no fault, and nothing to wait for here.
bool has_small_chart(const ScenarioChoice& choice) {
  Complaints complaints;
  const LoadedTree loaded = load_tree(choice, complaints);
  Scenario s;
  Rules rules;
  if (loaded.tree.is_map()) {
    ReadFields fields(&loaded.tree, loaded.tree.at, "", complaints, s.parameters);
    list_fields(fields, s, rule_tables(rules));
  }
  if (!complaints.empty()) return true;  // it is refused before
  const ChartSpec& c = s.chart_spec;
  constexpr double most_cells = 4000, minutes_a_degree = 60;
  return (c.east_degrees - c.west_degrees) * (c.north_degrees - c.south_degrees) * minutes_a_degree *
             minutes_a_degree / (c.cell_minutes * c.cell_minutes) <
         most_cells;
}

}  // namespace

bool read_scenario(std::string_view input) {
  static const InputFolder folder = InputFolder::with_scenarios();
  const WithoutChartCache without;
  ScenarioChoice choice{folder.put("input.yaml", input), {}, settings_in(input)};
  return is_read([&] {
    if (!has_small_chart(choice)) return;
    const Setting setting = load_setting(choice, 1);
    for (const Complaint& advice : advice_on(*setting.scenario)) want_clear(advice.line());
    constexpr std::size_t most_policies = 4;
    for (std::size_t i = 0; i < std::min(setting.scenario->policy_names.size(), most_policies); ++i) {
      choice.policies = {setting.scenario->policy_names[i]};
      if (has_small_chart(choice)) load_setting(choice, 1);
    }
  });
}

}  // namespace searoom::fuzz
