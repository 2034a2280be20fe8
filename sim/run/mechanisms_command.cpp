#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "sim/rules/mechanism/bodies.h"
#include "sim/rules/rules.h"
#include "sim/run/command_line.h"

namespace searoom {

void add_mechanisms_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "mechanisms", "Print the bodies of the region and which kind of mechanism stands for each (Markdown)");
  command->callback([] {
    Rules rules;
    fmt::print("{}", bodies_in_markdown(rule_tables(rules).mechanisms));
  });
}

}  // namespace searoom
