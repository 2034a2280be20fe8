#include "sim/commands/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>

#include "sim/base/complaints.h"
#include "sim/commands/command_table.h"
#include "sim/commands/pages/pages.h"
#include "sim/commands/program_command.h"
#include "sim/run/simulation.h"

namespace searoom {
namespace {

constexpr int failed_run = 1;
constexpr int bad_input = 2;
// For the build (cmake/pages.cmake): no option, and in no help.
constexpr std::string_view write_pages_into = "--write-pages";

// `failed` goes before what a run failed of.
int run(CLI::App& app, const std::string& name, int argc, char** argv, const std::string& failed) {
  app.set_version_flag("--version", program_version());
  try {
    if (argc == 3 && std::string_view(argv[1]) == write_pages_into) {
      CommandTable table = table_of(app);
      table.name = name;
      write_pages(table, program_version(), argv[2]);
      return 0;
    }
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return app.exit(e) == 0 ? 0 : bad_input;
  } catch (const ExitCode& e) {
    return e.code;
  } catch (const BadInput& e) {
    fmt::print(stderr, "{}\n", e.what());
    return bad_input;
  } catch (const std::exception& e) {
    fmt::print(stderr, "{}: {}\n", failed, e.what());
    return failed_run;
  }
  return 0;
}

}  // namespace

int run_command_line(int argc, char** argv, const std::vector<AddCommand>& commands) {
  CLI::App app(
      "Searoom: people who move by sea, and what coastal states know and do. Try: searoom run "
      "scenarios/andaman-2015/world.yaml");
  app.name("searoom");
  app.require_subcommand(1);
  ProgramCommand program(app);
  for (const AddCommand add : commands) add(program);
  return run(app, "searoom", argc, argv, "searoom: the run failed");
}

int run_command_line(int argc, char** argv, const PlainProgram& plain) {
  CLI::App app(plain.about);
  app.footer(plain.footer);
  ProgramCommand program(app);
  plain.add(program);
  return run(app, plain.name, argc, argv, plain.name);
}

}  // namespace searoom
