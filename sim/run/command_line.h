// The program `searoom`: its commands, and what it returns.
//
// Exit codes: 0 done; 1 the run failed (a full disk, a broken invariant); 2 the input was bad, with every
// complaint on the error stream.
#pragma once

#include <vector>

namespace CLI {
class App;
}

namespace searoom {

// Adds one command.
using AddCommand = void (*)(CLI::App&);

int run_command_line(int argc, char** argv, const std::vector<AddCommand>& commands);

// Thrown by a command that has done its work and answers with an exit code of its own.
struct ExitCode {
  int code;
};

void add_run_command(CLI::App& app);
void add_continue_command(CLI::App& app);
void add_check_command(CLI::App& app);
void add_describe_command(CLI::App& app);
void add_schema_command(CLI::App& app);
void add_mechanisms_command(CLI::App& app);
void add_why_command(CLI::App& app);
void add_situation_command(CLI::App& app);
void add_view_command(CLI::App& app);

}  // namespace searoom
