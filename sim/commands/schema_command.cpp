#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/rules/all_rules.h"
#include "sim/scenario/reading/schema_fields.h"
#include "sim/scenario/scenario.h"

namespace searoom {

void add_schema_command(ProgramCommand& program) {
  ProgramCommand command = program.command("schema", "Print a JSON Schema of scenario files, for editors");
  command.does([] {
    Rules rules;
    Scenario scenario;
    SchemaFields fields;
    list_fields(fields, scenario, rule_tables(rules));
    print_out("{}\n", scenario_schema(fields.take()).dump(2));
  });
}

}  // namespace searoom
