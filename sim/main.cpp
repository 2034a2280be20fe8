// The program `searoom`: all its commands, in the order of the help text. A new one is one file and one line
// here.
#include "sim/commands/command_line.h"
#include "sim/commands/commands.h"

int main(int argc, char** argv) {
  using namespace searoom;
  return run_command_line(
      argc, argv,
      {{"Run", {add_run_command, add_continue_command, add_scenarios_command}},
       {"Look", {add_view_command, add_situation_command, add_outcomes_command, add_why_command}},
       {"Compare", {add_compare_command, add_report_command, add_rerun_command}},
       {"Doubt",
        {add_validate_command, add_explore_command, add_sensitivity_command, add_discover_command,
         add_calibrate_command}},
       {"Write", {add_check_command, add_describe_command, add_schema_command, add_mechanisms_command}},
       {"Exchange", {add_export_command, add_merge_command}}});
}
