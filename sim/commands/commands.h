// The commands of the program `searoom`, each in a file of its own.
#pragma once

namespace searoom {

class ProgramCommand;

// Of one run.
void add_run_command(ProgramCommand& program);
void add_continue_command(ProgramCommand& program);
void add_check_command(ProgramCommand& program);
void add_scenarios_command(ProgramCommand& program);
void add_describe_command(ProgramCommand& program);
void add_schema_command(ProgramCommand& program);
void add_mechanisms_command(ProgramCommand& program);
void add_why_command(ProgramCommand& program);
void add_situation_command(ProgramCommand& program);
void add_view_command(ProgramCommand& program);

// Of many runs, and of what one or many left behind.
void add_validate_command(ProgramCommand& program);
void add_compare_command(ProgramCommand& program);
void add_merge_command(ProgramCommand& program);
void add_explore_command(ProgramCommand& program);
void add_sensitivity_command(ProgramCommand& program);
void add_discover_command(ProgramCommand& program);
void add_calibrate_command(ProgramCommand& program);
void add_report_command(ProgramCommand& program);
void add_rerun_command(ProgramCommand& program);
void add_outcomes_command(ProgramCommand& program);
void add_export_command(ProgramCommand& program);

}  // namespace searoom
