#include <fmt/format.h>
#include <unistd.h>

#include <iostream>
#include <sstream>
#include <stdexcept>

#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/store/export_results.h"
#include "sim/experiment/store/results_db.h"
#include "sim/record/exports/export_file.h"
#include "sim/record/exports/exporter.h"
#include "sim/record/exports/output_path.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

void write_to_standard_output(const Exporter& exporter, LogReader& log) {
  if (isatty(STDOUT_FILENO) != 0) {  // a person looks at it
    std::ostringstream text;
    exporter.write(log, text);
    return say(text.str());
  }
  exporter.write(log, std::cout);
  if (std::cout.flush()) return;
  throw std::runtime_error("standard output: not all of it could be written; is the disk full?");
}

void export_log(const fs::path& log_file, const std::string& format, const std::string& out) {
  const Exporter& exporter = exporter_named(format);
  if (out.empty() && !exporter.is_text) {
    throw BadInput(fmt::format("--to {}: found no --out, wanted a file to write", format));
  }
  LogReader log(log_file);
  if (!out.empty()) want_output("--out", out, exporter.kind, {log_file});
  if (out.empty()) {
    write_to_standard_output(exporter, log);
  } else {
    replace_file(out, [&](std::ostream& file) { exporter.write(log, file); });
  }
  if (!log.trouble().empty()) print_note("{}\n", log.trouble());
}

void export_results(const fs::path& db, const std::string& format, const std::string& out) {
  if (format != "csv")
    throw BadInput(fmt::format("--to {}: found a results database, wanted csv for it", format));
  const Results results = read_results(db);
  if (!out.empty()) want_output("--out", out, {"a table of results", "policy,seed", ""}, {db});
  if (!out.empty()) return replace_file(out, [&](std::ostream& file) { export_results_csv(results, file); });
  export_results_csv(results, std::cout);
  if (!std::cout.flush())
    throw std::runtime_error("standard output: not all of it could be written; is the disk full?");
}

std::string formats_help() {
  std::string text;
  for (const Exporter& exporter : exporters()) text += fmt::format("\n{}: {}", exporter.name, exporter.about);
  return text;
}

}  // namespace

void add_export_command(ProgramCommand& program) {
  struct Options {
    std::string log, format, out;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("export", "Write a log or results in another program's format");
  command.option("log", o->log, "A run log (run.jsonl.zst) or a results database")
      .takes(Words::file)
      .required();
  command.option("--to", o->format, "Format:" + formats_help()).required();
  command.option("--out", o->out, "File to write, or to replace; without it, standard output")
      .takes(Words::file);
  command.does([o] { (is_database(o->log) ? export_results : export_log)(o->log, o->format, o->out); });
}

}  // namespace searoom
