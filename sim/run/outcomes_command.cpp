#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "sim/base/complaints.h"
#include "sim/record/log_reader.h"
#include "sim/record/words.h"
#include "sim/run/command_line.h"
#include "sim/run/outcome_table.h"

namespace searoom {

void add_outcomes_command(CLI::App& app) {
  struct Options {
    std::string log;
    bool json = false;
  };
  auto o = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("outcomes", "Print the outcomes of a run from its log");
  command->add_option("log", o->log, "A run log (run.jsonl.zst)")->required();
  command->add_flag("--json", o->json, "Print them as one JSON object");
  command->callback([o] {
    LogReader log(o->log);
    if (const RunHeader& h = log.header(); !h.as.empty())
      throw BadInput(
          fmt::format("{}: found a log {}, wanted one of all that happened (run.jsonl.zst): outcomes are not "
                      "made of what "
                      "one state believed",
                      o->log, run_in_words(h)));
    OutcomeFold fold(log.header());
    while (const auto event = log.next()) fold.observe(*event);
    const auto outcomes = fold.outcomes();
    fmt::print("{}", o->json ? outcome_json(log.header(), outcomes) : outcome_table(log.header(), outcomes));
    if (!log.trouble().empty()) fmt::print(stderr, "{}\n", log.trouble());
  });
}

}  // namespace searoom
