// What a program's line may hold, as plain data: what manual pages and completions are made of. It is read
// from the tables that also read the line, so that nothing is listed twice.
#pragma once

#include <string>
#include <vector>

#include "sim/commands/program_command.h"

namespace searoom {

struct OptionRow {
  std::vector<std::string> names;  // "-o", "--out"; none of a word's place
  std::string place;               // "scenario"; empty of an option
  bool is_flag = false;            // takes no value
  bool is_number = false;
  std::string range;  // "[1 - 256]", where it is bounded
  Words words = Words::any;
  bool required = false;
  bool many = false;  // may be given again, or takes several words
  std::string about;
  std::string standard;  // what holds without it; empty where that is not told
};

struct CommandTable {
  std::string name, about, footer;
  std::string use;        // of a command: what it is for, in a word
  bool hands_on = false;  // all that follows goes to another program
  std::vector<OptionRow> options;
  std::vector<CommandTable> commands;
};

CommandTable table_of(CLI::App& app);

}  // namespace searoom
