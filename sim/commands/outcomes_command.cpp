#include <fmt/format.h>

#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/ensemble_options.h"
#include "sim/commands/program_command.h"
#include "sim/commands/screens/outcome_table.h"
#include "sim/record/log_reader.h"
#include "sim/record/telling/words.h"

namespace searoom {

namespace {

void print_outcomes_of_log(const std::string& file, bool json) {
  LogReader log(file);
  if (const RunHeader& h = log.header(); !h.as.empty()) {
    throw BadInput(fmt::format(
        "{}: found a log {}, wanted one of all that happened (run.jsonl.zst): outcomes are not made "
        "of what one state believed",
        file, run_in_words(h)));
  }
  OutcomeFold fold(log.header());
  while (const auto event = log.next()) fold.observe(*event);
  const auto outcomes = fold.outcomes();
  print_out("{}", json ? outcome_json(log.header(), outcomes) : outcome_table(log.header(), outcomes));
  if (!log.trouble().empty()) print_note("{}\n", log.trouble());
}

void print_outcomes_of_results(const std::string& file, const TableOptions& table) {
  table.print(comparison_of(read_results(file)));
}

}  // namespace

void add_outcomes_command(ProgramCommand& program) {
  struct Options {
    std::string file;
    TableOptions table;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("outcomes", "Print every figure of a log or a results database");
  command.option("file", o->file, "A run log (run.jsonl.zst) or a results database")
      .takes(Words::file)
      .required();
  o->table.add_to(command);
  command.does([o] {
    if (is_database(o->file)) return print_outcomes_of_results(o->file, o->table);
    if (o->table.choice.all || !o->table.choice.chosen.empty())
      throw BadInput(o->file +
                     ": found the log of one run with --all or --outcome, wanted neither: every figure is "
                     "printed of it");
    print_outcomes_of_log(o->file, o->table.json);
  });
}

}  // namespace searoom
