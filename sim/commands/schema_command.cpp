#include <nlohmann/json.hpp>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/rules/all_rules.h"
#include "sim/scenario/scenario.h"
#include "sim/scenario/schema/file_schemas.h"

namespace searoom {

void add_schema_command(ProgramCommand& program) {
  auto kind = std::make_shared<std::string>("scenario");
  ProgramCommand command = program.command("schema", "Print a JSON Schema of scenario files, for editors");
  command.option(
      "kind", *kind,
      "scenario: a whole one, or one that extends another; part: a policy's file or one to include");
  command.does([kind] {
    if (*kind != "scenario" && *kind != "part")
      throw BadInput("schema: found " + *kind + ", wanted scenario or part" +
                     did_you_mean(*kind, {"scenario", "part"}));
    Rules rules;
    const auto list = [&](Fields& fields) {
      Scenario scenario;
      list_fields(fields, scenario, rule_tables(rules));
    };
    print_out("{}\n", (*kind == "part" ? part_schema(list) : scenario_schema(list)).dump());
  });
}

}  // namespace searoom
