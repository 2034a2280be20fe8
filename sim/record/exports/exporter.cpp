#include "sim/record/exports/exporter.h"

#include <fmt/format.h>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"

namespace searoom {

const std::vector<Exporter>& exporters() {
  static const std::vector<Exporter> all = {
      {"csv", "one row per event, for spreadsheets and statistics", true, export_csv},
      {"geojson", "tracks and what happened where, for maps (RFC 7946)", true, export_geojson},
      {"netcdf", "tracks as CF-1.8 trajectories, for ocean science", false, export_netcdf},
      {"kml", "tracks in time and landings, for globes (KML 2.2)", true, export_kml},
      {"gpx", "tracks in time, for chart plotters (GPX 1.1)", true, export_gpx},
  };
  return all;
}

const Exporter& exporter_named(const std::string& name) {
  std::vector<std::string> names;
  for (const Exporter& exporter : exporters()) {
    if (exporter.name == name) return exporter;
    names.emplace_back(exporter.name);
  }
  throw BadInput(fmt::format("--to: found {}, wanted one of {}{}", name, fmt::join(names, ", "),
                             did_you_mean(name, names)));
}

}  // namespace searoom
