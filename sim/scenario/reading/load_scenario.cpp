#include "sim/scenario/reading/load_scenario.h"

#include <fmt/format.h>

#include "sim/scenario/reading/data_files.h"
#include "sim/scenario/reading/memory_need.h"
#include "sim/scenario/reading/names_at_sea.h"
#include "sim/scenario/reading/places_at_sea.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/resolve_names.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/rule_tables.h"

namespace searoom {
namespace {

// A mechanism that presses networks does so as a measure of each of its members.
void add_measures_of_mechanisms(Scenario& s) {
  for (const PartIndex part : s.parts.indices()) {
    const Pressing& pressing = s.parts[part].pressing;
    const MechanismSpec& mechanism = s.mechanisms[s.parts[part].mechanism];
    if (!mechanism.enabled() || (pressing.land_route <= 0 && pressing.arrests <= 0)) continue;
    for (const auto& [state, interest] : mechanism.members) {
      PressureMeasure measure;
      measure.name = mechanism.name + "/" + state.name;
      measure.about = mechanism.about;
      measure.country = state.name;
      measure.starts = mechanism.starts;
      measure.ends = mechanism.ends;
      measure.land_route = pressing.land_route;
      measure.arrests = pressing.arrests;
      measure.part = part;
      s.measures.push_back(measure);
    }
  }
}

// Until it is read.
constexpr Instant unknown_instant{INT64_MIN};

void check_times(const Scenario& s, const YamlNode& tree, Complaints& complaints) {
  if (s.start == unknown_instant || s.end == unknown_instant) return;
  const FilePlace at = place_in(tree, {"end"});
  if (s.end <= s.start) {
    complaints.add(at, "end",
                   fmt::format("found {}, wanted an end after the start, {}", format_instant(s.end),
                               format_instant(s.start)));
  } else if (s.end - s.start > 20LL * 366 * 86400) {
    complaints.add(at, "end", "found more than 20 years after the start, wanted a shorter run");
  } else if ((s.end - s.start) % s.step_s != 0) {
    complaints.add(at, "end", "found an end that is no whole number of steps after the start, wanted one");
  }
  for (const PlacedVessel& v : s.placed) {
    if (v.has_departure_time && (v.departs < s.start || v.departs > s.end)) {
      complaints.add(place_in(tree, {"vessels", v.name, "departs"}), "vessels." + v.name + ".departs",
                     fmt::format("found {}, wanted a time inside the run, {} to {}",
                                 format_instant(v.departs), format_instant(s.start), format_instant(s.end)));
    }
  }
}

}  // namespace

LoadedScenario load_scenario(const ScenarioChoice& choice, const RuleTables& rules, int threads) {
  Complaints complaints;
  LoadedTree loaded = load_tree(choice, complaints);
  if (!loaded.tree.is_map()) {
    complaints.throw_if_any();
    throw BadInput({{whole_file(choice.file.string()), "", "found nothing to read, wanted a scenario"}});
  }
  auto scenario = std::make_shared<Scenario>();
  Scenario& s = *scenario;
  s.start = s.end = unknown_instant;
  s.file = choice.file.string();
  s.policies = choice.policies;
  s.settings = choice.settings;
  s.policy_names = loaded.policy_names;
  s.empty_policies = loaded.empty_policies;
  s.text_hash = loaded.text_hash;
  {
    ReadFields fields(&loaded.tree, loaded.tree.at, "", complaints, s.parameters);
    list_fields(fields, s, rules);
  }
  check_times(s, loaded.tree, complaints);
  read_sea_tables(s, complaints);
  read_view_files(s, complaints);
  const std::shared_ptr<Chart> chart = make_chart(s, place_in(loaded.tree, {"chart"}), complaints);
  s.chart = chart;
  collect_places(s, complaints);
  resolve_names(s, complaints);
  want_names_at_sea_once(s, place_in(loaded.tree, {"sea", "storms", "random"}), complaints);
  put_places_at_sea(s, loaded.tree, complaints);
  complaints.throw_if_any();
  add_measures_of_mechanisms(s);
  const YamlNode* conduct = loaded.tree.find("conduct");
  const bool boats_turn_back = conduct && conduct->is_map() && conduct->find("turn_back");
  const std::vector<int> destinations = destination_cells(s, boats_turn_back);
  s.destinations = destinations.size();
  want_memory(s, complaints);
  complaints.throw_if_any();
  chart->prepare_destinations(destinations, threads);
  return {scenario, std::move(loaded.tree)};
}

}  // namespace searoom
