// Manual pages of a program and of each of its commands, and completions for shells: text made of its table.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sim/commands/command_table.h"

namespace searoom {

struct ProgramPage {
  std::string file;  // "man1/searoom-run.1", "bash/searoom"
  std::string text;
};

// `version` is the program's name and number: "searoom 0.2.0".
std::vector<ProgramPage> manual_pages(const CommandTable& program, const std::string& version);

// Commands, options, and words of the kinds that options take; a command that hands on completes as the
// program that it starts, NAME-COMMAND.
ProgramPage bash_completion(const CommandTable& program);
ProgramPage zsh_completion(const CommandTable& program);
ProgramPage fish_completion(const CommandTable& program);

// The names of a program's commands, with spaces between them.
std::string command_words(const CommandTable& program);

// All of them. Throws std::runtime_error where a file cannot be written.
void write_pages(const CommandTable& program, const std::string& version,
                 const std::filesystem::path& folder);

}  // namespace searoom
