#include "sim/scenario/load_scenario.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/geo/chart_error.h"
#include "sim/scenario/read_fields.h"
#include "sim/scenario/resolve_names.h"

namespace searoom {
namespace {

// A beach or river port may lie this far from open water.
constexpr Distance farthest_launch = Distance::kilometres(40);

// Reads the files that a scenario names, with complaints where they stand in it.
class DataFiles {
 public:
  DataFiles(const Scenario& scenario, Complaints& complaints)
      : scenario_(scenario), complaints_(complaints) {}

  std::string text(const NameRef& file) const {
    if (!file.given()) return "";
    return read_data_file(file.name, file.at, file.path, scenario_.file, complaints_);
  }
  std::string text(const std::string& name, const FilePlace& at, const std::string& path) const {
    return text(NameRef{name, at, path});
  }

 private:
  const Scenario& scenario_;
  Complaints& complaints_;
};

void read_sea_tables(Scenario& s, Complaints& complaints) {
  const DataFiles files(s, complaints);
  const std::string wind = files.text(s.sea.wind.table, s.sea.wind.table_at, "sea.wind.table");
  if (!wind.empty()) s.wind_climate = read_wind_climate(wind, s.sea.wind.table, complaints);
  const std::string current = files.text(s.sea.current.table, s.sea.current.table_at, "sea.current.table");
  if (!current.empty()) s.current_table = read_current_table(current, s.sea.current.table, complaints);
  const std::string swell = files.text(s.sea.swell_table, s.sea.swell_table_at, "sea.waves.swell_table");
  if (!swell.empty()) s.swell_table = read_swell_table(swell, s.sea.swell_table, complaints);
}

std::shared_ptr<Chart> make_chart(const Scenario& s, Complaints& complaints) {
  const ChartSpec& spec = s.chart_spec;
  const DataFiles files(s, complaints);
  ChartInput input;
  input.box = {spec.west_degrees, spec.south_degrees, spec.east_degrees, spec.north_degrees};
  input.cell_deg = spec.cell_minutes / 60;
  input.coast_file = spec.coast.name;
  input.coast_text = files.text(spec.coast);
  input.places_file = spec.places.name;
  input.places_text = files.text(spec.places);
  input.lanes_file = spec.lanes.name;
  input.lanes_text = files.text(spec.lanes);
  input.regions_file = spec.regions.name;
  input.regions_text = files.text(spec.regions);
  input.clear_cost = spec.clear_of_coast_weight;
  input.clear_of_coast = spec.clear_of_coast;
  complaints.throw_if_any();  // without its files a chart would only repeat the trouble
  try {
    return std::make_shared<Chart>(input);
  } catch (const ChartError& e) {
    throw BadInput(e.what());
  }
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

void put_places_at_sea(Scenario& s, Complaints& complaints) {
  for (const DepartureFlow& flow : s.flows) {
    for (const auto& [place, share] : flow.places) put_at_sea(s, place, complaints);
    for (const auto& [place, share] : flow.destinations) put_at_sea(s, place, complaints);
  }
  for (const PlacedVessel& vessel : s.placed) {
    put_at_sea(s, vessel.from, complaints);
    put_at_sea(s, vessel.destination, complaints);
    if (vessel.has_position && s.chart->mask().is_land(vessel.at)) {
      complaints.add(vessel.kind.at, "vessels." + vessel.name + ".at",
                     fmt::format("found {:.4f}, {:.4f}, which is on land, wanted a position at sea",
                                 vessel.at.lat_deg, vessel.at.lon_deg));
    }
  }
}

std::vector<int> destination_cells(const Scenario& s) {
  std::vector<int> cells;
  const auto add = [&](const NameRef& ref) {
    if (ref.found() && s.sea_cells[ref.index] >= 0) cells.push_back(s.sea_cells[ref.index]);
  };
  for (const DepartureFlow& flow : s.flows) {
    for (const auto& [place, share] : flow.destinations) add(place);
  }
  for (const PlacedVessel& vessel : s.placed) add(vessel.destination);
  std::sort(cells.begin(), cells.end());
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  return cells;
}

void check_times(const Scenario& s, const YamlNode& tree, Complaints& complaints) {
  const YamlNode* end = tree.find("end");
  const FilePlace at = end ? end->at : tree.at;
  if (s.end <= s.start) {
    complaints.add(at, "end", "found an end that is not after the start, wanted a later one");
  } else if (s.end - s.start > 20LL * 366 * 86400) {
    complaints.add(at, "end", "found more than 20 years, wanted a shorter run");
  } else if ((s.end - s.start) % s.step_s != 0) {
    complaints.add(at, "end", "found an end that is no whole number of steps after the start");
  }
  for (const PlacedVessel& v : s.placed) {
    if (v.has_departure_time && (v.departs < s.start || v.departs > s.end)) {
      complaints.add(v.kind.at, "vessels." + v.name + ".departs",
                     "found a time outside the run, wanted one inside it");
    }
  }
}

}  // namespace

LoadedScenario load_scenario(const ScenarioChoice& choice, const std::vector<KnownEntry>& conduct,
                             int threads) {
  Complaints complaints;
  LoadedTree loaded = load_tree(choice, complaints);
  if (!loaded.tree.is_map()) {
    complaints.throw_if_any();
    throw BadInput(choice.file.string() + ": found nothing to read, wanted a scenario");
  }
  auto scenario = std::make_shared<Scenario>();
  Scenario& s = *scenario;
  s.file = choice.file;
  s.policies = choice.policies;
  s.settings = choice.settings;
  s.policy_names = loaded.policy_names;
  s.text_hash = loaded.text_hash;
  {
    ReadFields fields(&loaded.tree, loaded.tree.at, "", complaints, s.parameters);
    list_fields(fields, s, conduct);
  }
  check_times(s, loaded.tree, complaints);
  read_sea_tables(s, complaints);
  const std::shared_ptr<Chart> chart = make_chart(s, complaints);
  s.chart = chart;
  collect_places(s, complaints);
  resolve_names(s, complaints);
  put_places_at_sea(s, complaints);
  complaints.throw_if_any();
  chart->prepare_destinations(destination_cells(s), threads);
  return {scenario, std::move(loaded.tree)};
}

}  // namespace searoom
