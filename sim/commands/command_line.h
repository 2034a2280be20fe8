// The command lines of the programs, and what they return.
//
// Exit codes: 0 done; 1 the run failed (a full disk, a broken invariant); 2 the input was bad, with every
// complaint on the error stream.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace searoom {

class ProgramCommand;

// Adds one command.
using AddCommand = void (*)(ProgramCommand&);

// The program `searoom`, with commands.
int run_command_line(int argc, char** argv, const std::vector<AddCommand>& commands);
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
