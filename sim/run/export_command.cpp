#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <stdexcept>

#include "sim/base/complaints.h"
#include "sim/record/export_file.h"
#include "sim/record/exporter.h"
#include "sim/run/command_line.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

void write_to_standard_output(const Exporter& exporter, LogReader& log) {
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
  std::error_code none;
  if (!out.empty() && fs::equivalent(log_file, out, none)) {
    throw BadInput(fmt::format("--out: found the log itself, {}, wanted another file", out));
  }
  if (out.empty()) {
    write_to_standard_output(exporter, log);
  } else {
    replace_file(out, [&](std::ostream& file) { exporter.write(log, file); });
  }
  if (!log.trouble().empty()) fmt::print(stderr, "{}\n", log.trouble());
}

std::string formats_help() {
  std::string text;
  for (const Exporter& exporter : exporters()) text += fmt::format("\n{}: {}", exporter.name, exporter.about);
  return text;
}

}  // namespace

void add_export_command(CLI::App& app) {
  struct Options {
    std::string log, format, out;
  };
  auto o = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("export", "Write a run's log in a format of other programs");
  command->add_option("log", o->log, "A run log (run.jsonl.zst)")->required();
  command->add_option("--to", o->format, "Format:" + formats_help())->required();
  command->add_option("--out", o->out, "File to write, or to replace; without it, standard output");
  command->callback([o] { export_log(o->log, o->format, o->out); });
}

}  // namespace searoom
