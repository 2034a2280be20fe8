// Commands that make many runs, and those that read what one run or many left behind.
#pragma once

namespace searoom {

class ProgramCommand;

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
