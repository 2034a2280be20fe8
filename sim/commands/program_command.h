// What a command of the program reads from its line: options, flags and words, each into a variable of the
// command's. CLI11 does the work; its header is read only in program_command.cpp and command_line.cpp, for it
// takes a compiler ten seconds.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace searoom {

// What a word of the line stands for: shells complete it so (command_table.h).
enum class Words { any, command, scenario, policy, design, file, folder };

class CommandOption {
 public:
  explicit CommandOption(CLI::Option& option) : option_(&option) {}

  CommandOption& required();
  CommandOption& between(int low, int high);
  CommandOption& between(std::uint64_t low, std::uint64_t high);
  CommandOption& between(double low, double high);
  CommandOption& given(int least, int most);  // words
  CommandOption& one_at_a_time();             // of a list: given again for each
  CommandOption& split_at(char delimiter);
  // The name of a scenario or design becomes its file: scenario_meant().
  CommandOption& takes(Words words);
  // Without the other, or with it, this one would do nothing: the line is refused.
  CommandOption& needs(const CommandOption& other);
  CommandOption& excludes(const CommandOption& other);
  // What help says instead of a value that is another on each machine.
  CommandOption& defaults_to(const std::string& words);

 private:
  CLI::Option* option_;
};

class ProgramCommand {
 public:
  explicit ProgramCommand(CLI::App& app) : app_(&app) {}

  ProgramCommand command(const std::string& name, const std::string& about);
  // What the commands that follow are for, in a word: "Compare".
  void begin_group(const std::string& use) { group_ = use; }

  // A name without dashes is a word's place; with them, an option: "--out", or "-o,--out".
  template <typename T>
  CommandOption option(const std::string& names, T& value, const std::string& about);
  CommandOption flag(const std::string& names, bool& value, const std::string& about);

  void does(std::function<void()> action);
  // All that follows the command's name is handed on unread.
  void hands_on(std::function<void(std::vector<std::string>)> action);

 private:
  CLI::App* app_;
  std::string group_;
};

}  // namespace searoom
