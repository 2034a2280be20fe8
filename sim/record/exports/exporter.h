// Run logs in the formats of other programs. An exporter is a fold over the events of a log: it reads the log
// once, to where it is whole, and writes one document.
//
// The reader stands at its first event. What is written when an exporter throws is no document; replace_file
// sees to it that nobody finds it.
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "sim/record/exports/output_path.h"
#include "sim/record/log_reader.h"

namespace searoom {

struct Exporter {
  std::string_view name;   // as given to --to
  std::string_view about;  // for help
  bool is_text;            // and may therefore go to standard output
  OutputKind kind;         // by which a file that it wrote is known
  void (*write)(LogReader& log, std::ostream& out);
};

// All exporters, in the order of the help text. A new one is one file, a line here and one in exporter.cpp.
const std::vector<Exporter>& exporters();
void export_csv(LogReader& log, std::ostream& out);
void export_geojson(LogReader& log, std::ostream& out);
void export_netcdf(LogReader& log, std::ostream& out);
void export_kml(LogReader& log, std::ostream& out);
void export_gpx(LogReader& log, std::ostream& out);

// Throws BadInput, with the nearest name, when there is none of this name.
const Exporter& exporter_named(const std::string& name);

}  // namespace searoom
