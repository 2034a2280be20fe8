#include "sim/record/exports/exporter.h"

#include <fmt/format.h>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"

namespace searoom {

const std::vector<Exporter>& exporters() {
  static const std::vector<Exporter> all = {
      {"csv",
       "one row per event, for spreadsheets and statistics",
       true,
       {"a table of events", "time,tick,event,vessel,", ""},
       export_csv},
      {"geojson",
       "tracks and what happened where, for maps (RFC 7946)",
       true,
       {"tracks of a run", "{\"type\":\"FeatureCollection\",\"title\":", "\"program\":\"searoom"},
       export_geojson},
      {"netcdf",
       "tracks as CF-1.8 trajectories, for ocean science",
       false,
       {"trajectories of a run", "\x89HDF", "an agent-based simulation"},
       export_netcdf},
      {"kml",
       "tracks in time and landings, for globes (KML 2.2)",
       true,
       {"a KML document of a run", "<?xml", "One run is one possible history."},
       export_kml},
      {"gpx",
       "tracks in time, for chart plotters (GPX 1.1)",
       true,
       {"a GPX document of a run", "<?xml", "<gpx version=\"1.1\" creator=\"searoom"},
       export_gpx},
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
