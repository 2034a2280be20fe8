// The program `searoom`: its commands, and what it returns.
//
// Exit codes: 0 done; 1 the run failed (a full disk, a broken invariant); 2 the input was bad, with every
// complaint on the error stream.
#pragma once

namespace CLI {
class App;
}

namespace searoom {

int run_command_line(int argc, char** argv);

// Each adds one command. A new command is one file and one line in command_line.cpp.
void add_run_command(CLI::App& app);
void add_continue_command(CLI::App& app);
void add_check_command(CLI::App& app);
void add_describe_command(CLI::App& app);
void add_schema_command(CLI::App& app);
void add_outcomes_command(CLI::App& app);
void add_export_command(CLI::App& app);

}  // namespace searoom
