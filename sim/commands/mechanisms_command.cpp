#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/rules/all_rules.h"
#include "sim/rules/mechanism/organisations.h"

namespace searoom {

void add_mechanisms_command(ProgramCommand& program) {
  ProgramCommand command = program.command("mechanisms", "Print which mechanism stands for which body");
  command.does([] {
    Rules rules;
    print_out("{}", organisations_in_markdown(rule_tables(rules).mechanisms));
  });
}

}  // namespace searoom
