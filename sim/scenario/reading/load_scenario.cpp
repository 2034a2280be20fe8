#include "sim/scenario/reading/load_scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "sim/base/hash.h"
#include "sim/geo/chart_error.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/resolve_names.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/rule_tables.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

// A beach or river port may lie this far from open water.
constexpr Distance farthest_launch = Distance::kilometres(40);

// Whether brackets of a JSON text, outside its strings, nest deeper than any map needs. Whoever walks such a
// tree by recursion would run out of stack.
bool is_nested_too_deep(std::string_view json, int deepest) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size() && depth <= deepest; ++i) {
    if (in_string && json[i] == '\\')
      ++i;
    else if (json[i] == '"')
      in_string = !in_string;
    else if (!in_string && (json[i] == '[' || json[i] == '{'))
      ++depth;
    else if (!in_string && (json[i] == ']' || json[i] == '}'))
      --depth;
  }
  return depth > deepest;
}

// Empties the text when it is refused.
void refuse_deep_nesting(const std::string& file, std::string& json, Complaints& complaints) {
  constexpr int deepest = 64;
  if (!is_nested_too_deep(json, deepest)) return;
  complaints.add(whole_file(file), "",
                 fmt::format("found values nested deeper than {} levels, wanted fewer", deepest));
  json.clear();
}

// Reads the files that a scenario names, with complaints where they stand in it. Each becomes part of what
// the scenario's hash stands for.
class DataFiles {
 public:
  DataFiles(Scenario& scenario, Complaints& complaints) : scenario_(scenario), complaints_(complaints) {}

  std::string text(const NameRef& file) {
    if (!file.given()) return "";
    std::string text = read_data_file(file.name, file.at, file.path, scenario_.file, complaints_);
    scenario_.text_hash = content_hash(scenario_.text_hash + text);
    return text;
  }
  std::string text(const std::string& name, const FilePlace& at, const std::string& path) {
    return text(NameRef{name, at, path});
  }

 private:
  Scenario& scenario_;
  Complaints& complaints_;
};

// A data file as a person finds it from where the scenario's own name leads.
std::string shown_name(const Scenario& s, const std::string& name, const FilePlace& at) {
  const fs::path named_in = at.file && at.line > 0 ? *at.file : s.file;
  return (named_in.parent_path() / name).lexically_normal().string();
}

void read_sea_tables(Scenario& s, Complaints& complaints) {
  DataFiles files(s, complaints);
  const std::string wind = files.text(s.sea.wind.table, s.sea.wind.table_at, "sea.wind.table");
  if (!wind.empty())
    s.wind_climate =
        read_wind_climate(wind, shown_name(s, s.sea.wind.table, s.sea.wind.table_at), complaints);
  const std::string current = files.text(s.sea.current.table, s.sea.current.table_at, "sea.current.table");
  if (!current.empty())
    s.current_table =
        read_current_table(current, shown_name(s, s.sea.current.table, s.sea.current.table_at), complaints);
  const std::string swell = files.text(s.sea.swell_table, s.sea.swell_table_at, "sea.waves.swell_table");
  if (!swell.empty())
    s.swell_table =
        read_swell_table(swell, shown_name(s, s.sea.swell_table, s.sea.swell_table_at), complaints);
}

ChartInput chart_input(Scenario& s, Complaints& complaints) {
  const ChartSpec& spec = s.chart_spec;
  DataFiles files(s, complaints);
  const auto shown = [&](const NameRef& file) {
    return file.given() ? shown_name(s, file.name, file.at) : "";
  };
  ChartInput input;
  input.box = {spec.west_degrees, spec.south_degrees, spec.east_degrees, spec.north_degrees};
  input.cell_deg = spec.cell_minutes / 60;
  input.coast_file = s.coast_file = shown(spec.coast);
  input.coast_text = files.text(spec.coast);
  input.places_file = shown(spec.places);
  input.places_text = files.text(spec.places);
  input.lanes_file = shown(spec.lanes);
  input.lanes_text = files.text(spec.lanes);
  input.regions_file = shown(spec.regions);
  input.regions_text = files.text(spec.regions);
  for (const auto& [file, text] :
       {std::tie(input.coast_file, input.coast_text), std::tie(input.places_file, input.places_text),
        std::tie(input.lanes_file, input.lanes_text), std::tie(input.regions_file, input.regions_text)}) {
    refuse_deep_nesting(file, text, complaints);
  }
  input.clear_cost = spec.clear_of_coast_weight;
  input.clear_of_coast =
      std::min(spec.clear_of_coast, coast_distance_cap);  // which a conversion may pass by a hair
  if (input.clear_of_coast <= Distance::metres(0)) {      // no wish to keep clear at all
    input.clear_of_coast = Distance::metres(1);
    input.clear_cost = 0;
  }
  return input;
}

// A ChartError begins with the name of the file where there is one. Without one it is about what stands at
// this place and path of the scenario.
void complain_of(const ChartError& error, std::initializer_list<std::string> files, const FilePlace& at,
                 const std::string& path, Complaints& complaints) {
  std::string text = error.what();
  const std::size_t from = text.find("[json.exception.");  // nobody who writes maps needs its number
  if (from != std::string::npos) text.erase(from, text.find("] ", from) + 2 - from);
  for (const std::string& file : files) {
    if (file.empty() || !text.starts_with(file + ": ")) continue;
    complaints.add(whole_file(file), "", text.substr(file.size() + 2));
    return;
  }
  complaints.add(at, path, text);
}

void read_view(Scenario& s, Complaints& complaints) {
  DataFiles files(s, complaints);
  const auto read = [&](const NameRef& ref, const auto& keep) {
    std::string text = files.text(ref);
    if (text.empty()) return;
    const std::string file = shown_name(s, ref.name, ref.at);
    try {
      keep(text, file);
    } catch (const ChartError& e) {
      complain_of(e, {file}, ref.at, ref.path, complaints);
    }
  };
  read(s.view.depths,
       [&](std::string& text, const std::string& file) { s.depths = read_depths(text, file); });
  read(s.view.incidents, [&](std::string& text, const std::string& file) {
    refuse_deep_nesting(file, text, complaints);
    if (!text.empty()) s.incidents = read_incidents(text, file);
  });
}

// Complaints of everything that can be looked at without a chart.
void look_without_chart(Scenario& s, const ChartInput& input, Complaints& complaints) {
  resolve_kinds(s, complaints);
  resolve_states(s, complaints);
  resolve_mechanisms(s, complaints);
  check_shares(s, complaints);
  if (s.chart_spec.places.given() && input.places_text.empty()) return;
  try {
    s.places =
        input.places_text.empty() ? std::vector<Place>{} : read_places(input.places_text, input.places_file);
  } catch (const ChartError&) {
    return;
  }
  s.places.insert(s.places.end(), s.chart_spec.own_places.begin(), s.chart_spec.own_places.end());
  resolve_places(s, complaints);
}

// A mechanism that presses networks does so as a measure of each of its members.
void add_measures_of_mechanisms(Scenario& s) {
  for (std::size_t part = 0; part < s.parts.size(); ++part) {
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
      measure.part = static_cast<std::int32_t>(part);
      s.measures.push_back(measure);
    }
  }
}

// Throws when there is anything to complain of.
std::shared_ptr<Chart> make_chart(Scenario& s, const FilePlace& at, Complaints& complaints) {
  const ChartInput input = chart_input(s, complaints);
  if (complaints.empty()) {
    try {
      return std::make_shared<Chart>(input);
    } catch (const ChartError& e) {
      complain_of(e, {input.coast_file, input.places_file, input.lanes_file, input.regions_file}, at, "chart",
                  complaints);
    }
  }
  look_without_chart(s, input, complaints);
  complaints.throw_if_any();
  return nullptr;  // not reached
}

void collect_places(Scenario& s, Complaints& complaints) {
  s.places = s.chart_spec.own_places;
  for (const Place& place : s.chart->places()) {
    const bool twice =
        std::any_of(s.places.begin(), s.places.end(), [&](const Place& p) { return p.id == place.id; });
    if (twice) {
      complaints.add(s.chart_spec.places.at, "places." + place.id,
                     "found this place in the scenario and in the chart, wanted it once");
    }
    s.places.push_back(place);
  }
  s.sea_cells.assign(s.places.size(), -1);
}

// The sea cell where boats of a place leave or arrive, or a complaint that there is none.
void put_at_sea(Scenario& s, const NameRef& ref, Complaints& complaints) {
  if (!ref.found() || s.sea_cells[ref.index] >= 0) return;
  const Place& place = s.places[ref.index];
  const auto cell = nearest_open_sea(s.chart->mask(), place.at, farthest_launch);
  if (cell) {
    s.sea_cells[ref.index] = *cell;
    return;
  }
  complaints.add(
      ref.at, ref.path,
      fmt::format("found the place {} at {:.3f}, {:.3f}, which is on dry land or off the chart, wanted one "
                  "within {:.0f} km of open sea",
                  place.id, place.at.lat_deg, place.at.lon_deg, farthest_launch.in_kilometres()));
}

// The place of the value to which a path of keys leads, or of the nearest above it that is there.
FilePlace place_in(const YamlNode& tree, std::initializer_list<std::string_view> path) {
  const YamlNode* node = &tree;
  for (const std::string_view key : path) {
    const YamlNode* inner = node->find(key);
    if (!inner) break;
    node = inner;
  }
  FilePlace at = node->at;
  at.line = std::max(at.line, 0);
  return at;
}

void put_places_at_sea(Scenario& s, const YamlNode& tree, Complaints& complaints) {
  for (const DepartureFlow& flow : s.flows) {
    for (const auto& [place, share] : flow.places) put_at_sea(s, place, complaints);
    for (const auto& [place, share] : flow.destinations) put_at_sea(s, place, complaints);
  }
  for (const NetworkSpec& network : s.networks) {
    for (const auto* shares :
         {&network.places, &network.anchorages, &network.destinations, &network.beaches}) {
      for (const auto& [place, share] : *shares) put_at_sea(s, place, complaints);
    }
  }
  for (const NameRef& haven : s.havens) put_at_sea(s, haven, complaints);
  for (const FisherFleet& fleet : s.fishers) put_at_sea(s, fleet.village, complaints);
  for (const NgoShip& ship : s.ngo_ships) put_at_sea(s, ship.ship.base, complaints);
  for (const StateSpec& state : s.states) {
    put_at_sea(s, state.disembarks_at, complaints);
    for (const PostureLine& line : state.posture) put_at_sea(s, line.towards, complaints);
    for (const UnitSpec& unit : state.units) {
      if (!unit.can.flies()) put_at_sea(s, unit.base, complaints);
    }
  }
  for (const PlacedVessel& vessel : s.placed) {
    put_at_sea(s, vessel.from, complaints);
    put_at_sea(s, vessel.destination, complaints);
    if (!vessel.has_position) continue;
    const bool off_chart = s.chart->grid().cell_of(vessel.at) < 0;
    if (!off_chart && !s.chart->mask().is_land(vessel.at)) continue;
    complaints.add(
        place_in(tree, {"vessels", vessel.name, "at"}), "vessels." + vessel.name + ".at",
        fmt::format("found {:.4f}, {:.4f}, which is {}, wanted a position at sea", vessel.at.lat_deg,
                    vessel.at.lon_deg, off_chart ? "off the chart" : "on land"));
  }
}

// Everywhere that a boat may make for; with a rule by which masters turn back, where they left from as well.
std::vector<int> destination_cells(const Scenario& s, bool boats_turn_back) {
  std::vector<int> cells;
  const auto add = [&](const NameRef& ref) {
    if (ref.found() && s.sea_cells[ref.index] >= 0) cells.push_back(s.sea_cells[ref.index]);
  };
  for (const DepartureFlow& flow : s.flows) {
    for (const auto& [place, share] : flow.destinations) add(place);
    if (!boats_turn_back) continue;
    for (const auto& [place, share] : flow.places) add(place);
  }
  for (const NetworkSpec& network : s.networks) {
    for (const auto* shares : {&network.anchorages, &network.destinations, &network.beaches}) {
      for (const auto& [place, share] : *shares) add(place);
    }
    for (const auto& [place, share] : network.places) add(place);  // a feeder may go home
  }
  for (const PlacedVessel& vessel : s.placed) {
    add(vessel.destination);
    if (boats_turn_back) add(vessel.from);
  }
  for (const NameRef& haven : s.havens) add(haven);
  for (const FisherFleet& fleet : s.fishers) add(fleet.village);
  for (const NgoShip& ship : s.ngo_ships) add(ship.ship.base);
  for (const StateSpec& state : s.states) {
    add(state.disembarks_at);
    for (const PostureLine& line : state.posture) add(line.towards);
    for (const UnitSpec& unit : state.units) add(unit.base);
  }
  std::sort(cells.begin(), cells.end());
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  return cells;
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
  s.text_hash = loaded.text_hash;
  {
    ReadFields fields(&loaded.tree, loaded.tree.at, "", complaints, s.parameters);
    list_fields(fields, s, rules);
  }
  check_times(s, loaded.tree, complaints);
  read_sea_tables(s, complaints);
  read_view(s, complaints);
  const std::shared_ptr<Chart> chart = make_chart(s, place_in(loaded.tree, {"chart"}), complaints);
  s.chart = chart;
  collect_places(s, complaints);
  resolve_names(s, complaints);
  put_places_at_sea(s, loaded.tree, complaints);
  complaints.throw_if_any();
  add_measures_of_mechanisms(s);
  const YamlNode* conduct = loaded.tree.find("conduct");
  const bool boats_turn_back = conduct && conduct->is_map() && conduct->find("turn_back");
  chart->prepare_destinations(destination_cells(s, boats_turn_back), threads);
  return {scenario, std::move(loaded.tree)};
}

}  // namespace searoom
