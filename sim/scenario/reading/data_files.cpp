#include "sim/scenario/reading/data_files.h"

#include <fmt/format.h>

#include <filesystem>
#include <tuple>

#include "sim/base/hash.h"
#include "sim/base/json_depth.h"
#include "sim/geo/chart_error.h"
#include "sim/geo/geojson.h"
#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/resolve_names.h"
#include "sim/scenario/reading/scenario_folder.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

// Of a map: what holds it needs no more.
constexpr int deepest_map = 64;

// Empties the text when it is refused.
void refuse_deep_nesting(const std::string& file, std::string& json, Complaints& complaints) {
  if (!nested_too_deep(json, deepest_map)) return;
  complaints.add(whole_file(file), "",
                 fmt::format("found values nested deeper than {} levels, wanted fewer", deepest_map));
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
  const fs::path named_in = at.file && at.line > 0 ? fs::path(*at.file) : behind_link(s.file);
  return (named_in.parent_path() / name).lexically_normal().string();
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
    if (const std::string system = foreign_coordinates(text); !system.empty())
      s.noticed.push_back({whole_file(file), "",
                           fmt::format("found coordinates of {}, wanted those of WGS 84 in degrees, "
                                       "longitude first (RFC 7946)",
                                       system)});
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

}  // namespace

namespace {

// The text of a file that is named, to `keep`, whose errors are complaints about it.
template <class Keep>
void read_file(const NameRef& ref, const Keep& keep, Scenario& s, Complaints& complaints) {
  std::string text = DataFiles(s, complaints).text(ref);
  if (text.empty()) return;
  const std::string file = shown_name(s, ref.name, ref.at);
  try {
    keep(text, file);
  } catch (const ChartError& e) {
    complain_of(e, {file}, ref.at, ref.path, complaints);
  }
}

}  // namespace

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
  read_file(
      s.sea.depths,
      [&](std::string& text, const std::string& file) { s.sea_floor = read_depths(text, file); }, s,
      complaints);
}

void read_view_files(Scenario& s, Complaints& complaints) {
  const auto read = [&](const NameRef& ref, const auto& keep) { read_file(ref, keep, s, complaints); };
  read(s.view.depths,
       [&](std::string& text, const std::string& file) { s.depths = read_depths(text, file); });
  read(s.view.incidents, [&](std::string& text, const std::string& file) {
    refuse_deep_nesting(file, text, complaints);
    if (!text.empty()) s.incidents = read_incidents(text, file);
  });
}

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

}  // namespace searoom
