// The command lines of the programs, and what they return.
//
// Exit codes: 0 done, and all of what it says got out; 1 the run failed (a full disk, a closed output, a
// broken invariant); 2 the input was bad, with every complaint on the error stream. Without a word the
// program welcomes, and returns 0; `help` and `--help` answer on the standard output. A word that nobody
// knows is told with the nearest one that there is.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace searoom {

class ProgramCommand;

// Adds one command.
using AddCommand = void (*)(ProgramCommand&);

// What commands are for, in a word of at most eight letters.
struct CommandGroup {
  std::string use;
  std::vector<AddCommand> commands;
};

// The program `searoom`, with commands.
int run_command_line(int argc, char** argv, const std::vector<CommandGroup>& groups);
// A program without commands.
struct PlainProgram {
  std::string name, about, footer;
  std::function<void(ProgramCommand&)> add;
};
int run_command_line(int argc, char** argv, const PlainProgram& plain);

// Thrown by a command that has done its work and answers with an exit code of its own.
struct ExitCode {
  int code;
};

}  // namespace searoom
