// Commands that make many runs, and those that read what one run or many left behind.
#pragma once

namespace CLI {
class App;
}

namespace searoom {

void add_validate_command(CLI::App& app);
void add_compare_command(CLI::App& app);
void add_merge_command(CLI::App& app);
void add_explore_command(CLI::App& app);
void add_sensitivity_command(CLI::App& app);
void add_discover_command(CLI::App& app);
void add_calibrate_command(CLI::App& app);
void add_report_command(CLI::App& app);
void add_rerun_command(CLI::App& app);
void add_outcomes_command(CLI::App& app);
void add_export_command(CLI::App& app);

}  // namespace searoom
