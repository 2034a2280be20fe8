// The program `searoom`: all its commands, in the order of the help text. A new one is one file and one line
// here.
#include "sim/experiment/commands.h"
#include "sim/run/command_line.h"

int main(int argc, char** argv) {
  using namespace searoom;
  return run_command_line(argc, argv,
                          {add_run_command, add_continue_command, add_check_command, add_describe_command,
                           add_schema_command, add_mechanisms_command, add_outcomes_command, add_why_command,
                           add_export_command, add_validate_command});
}
