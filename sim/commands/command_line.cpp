#include "sim/commands/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <optional>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/command_table.h"
#include "sim/commands/pages/pages.h"
#include "sim/commands/program_command.h"
#include "sim/commands/screens/welcome.h"
#include "sim/commands/screens/what_next.h"
#include "sim/record/telling/wrapped.h"
#include "sim/run/simulation.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

constexpr int failed_run = 1;
constexpr int bad_input = 2;
// For the build (cmake/pages.cmake): no option, and in no help.
constexpr std::string_view write_pages_into = "--write-pages";
constexpr const char* help_command = "help";

// Help as wide as a screen: what is for what, and of one command its words and options with their limits and
// what they are without being given.
class HelpText : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override {
    if (!app->get_subcommands({}).empty()) return all_commands(*app, name);
    std::string text = wrapped(app->get_description(), screen_columns, 0) + "\n\n" + make_usage(app, name) +
                       make_positionals(app) + make_groups(app, mode);
    if (!app->get_footer().empty()) text += "\n" + wrapped(app->get_footer(), screen_columns, 0) + "\n";
    return text;
  }

  std::string make_group(std::string group, bool is_positional,
                         std::vector<const CLI::Option*> options) const override {
    std::string text = is_positional ? "\n" : "\n" + group + ":\n";
    for (const CLI::Option* option : options) text += make_option(option, is_positional);
    return text;
  }

  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    const std::string name =
        "  " + make_option_name(option, is_positional) + (is_positional ? "" : value_of(*option));
    std::string line =
        name.size() + 2 > option_columns ? name + "\n" : fmt::format("{:<{}}", name, option_columns);
    if (line.ends_with('\n')) line += std::string(option_columns, ' ');
    const std::string about = option->get_description() + limits_and_default(*option);
    return line + indented(wrapped(about, screen_columns - option_columns, 0), option_columns) + "\n";
  }

  std::string make_option_name(const CLI::Option* option, bool is_positional) const override {
    return is_positional ? in_capitals(option->get_name(true, false)) : option->get_name(false, true);
  }

 private:
  static constexpr std::size_t option_columns = 26, use_columns = 10, command_columns = 13;

  static std::string in_capitals(std::string word) {
    std::ranges::transform(word, word.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return word;
  }

  static std::string indented(const std::string& text, std::size_t columns) {
    return CLI::detail::find_and_replace(text, "\n", "\n" + std::string(columns, ' '));
  }

  static std::string value_of(const CLI::Option& option) {
    if (option.get_items_expected_max() == 0) return "";  // a flag
    return option.get_type_name().starts_with("TEXT") ? " TEXT" : " NUMBER";
  }

  // " (1 to 256; default: 30)"
  static std::string limits_and_default(const CLI::Option& option) {
    std::string told;
    const std::string type = option.get_type_name();  // "INT:INT in [1 - 256]"
    if (const std::size_t at = type.find('['); at != std::string::npos)
      told = CLI::detail::find_and_replace(type.substr(at + 1, type.find(']') - at - 1), " - ", " to ");
    const std::string otherwise = option.get_default_str();
    if (!option.get_required() && !otherwise.empty() && otherwise != "[]")
      told += (told.empty() ? "default: " : "; default: ") + otherwise;
    return told.empty() ? "" : " (" + told + ")";
  }

  static std::string all_commands(const CLI::App& app, const std::string& name) {
    std::string text = fmt::format("{0} COMMAND ...; all about one: {0} help COMMAND\n", name), use;
    for (const CLI::App* command : app.get_subcommands({})) {
      if (command->get_name() == help_command) continue;  // the first line tells of it
      const std::string group = command->get_group();
      text += fmt::format("{:<{}}{:<{}}{}\n", group == use ? "" : group, use_columns, command->get_name(),
                          command_columns, command->get_description());
      use = group;
    }
    return text + fmt::format("{} alone says what to try first; --version, which program this is.\n", name);
  }
};

std::vector<std::string> names_of_commands(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> names_of_options(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

// What is wrong with the words of a command. An unknown option comes first: what it took away may be missed
// too.
std::string mistake_in_words(const CLI::App& app, const CLI::App& command, const CLI::ParseError& e) {
  const std::vector<std::string> unread = app.remaining(true);
  for (const std::string& word : unread) {
    if (word.size() < 2 || word[0] != '-') continue;
    const std::string option = word.substr(0, word.find('='));
    return fmt::format("found the option {}, wanted one that there is{}", option,
                       did_you_mean(option, names_of_options(command)));
  }
  constexpr std::string_view is_required = " is required";
  const std::string what = e.what();
  if (what.ends_with(is_required)) {
    const std::string missing = what.substr(0, what.size() - is_required.size());
    return fmt::format("found no {}, wanted one", missing);
  }
  if (!unread.empty()) return fmt::format("found {}, wanted no more words", fmt::join(unread, " "));
  return what;
}

int tell_mistake(const CLI::App& app, const CLI::ParseError& e) {
  const std::vector<CLI::App*> called = app.get_subcommands();
  const CLI::App& command = called.empty() ? app : *called.front();
  const std::string name = app.get_name() + (called.empty() ? "" : " " + command.get_name());
  const std::string help = app.get_subcommands({}).empty() ? app.get_name() + " --help"
                           : called.empty()                ? app.get_name() + " help"
                                                           : app.get_name() + " help " + command.get_name();
  print_note("{}: {}\nHow it is used: {}\n", name, mistake_in_words(app, command, e), help);
  return bad_input;
}

// `name`: as it is installed. `failed` goes before what a run failed of.
int run(CLI::App& app, const std::string& name, std::vector<std::string> words, const std::string& failed) {
  app.set_version_flag("--version", program_version(), "Print which program this is, and leave");
  try {
    if (words.size() == 2 && words.front() == write_pages_into) {
      CommandTable table = table_of(app);
      table.name = name;
      write_pages(table, program_version(), words.back());
      return 0;
    }
    std::ranges::reverse(words);  // as CLI11 wants them
    app.parse(words);
  } catch (const CLI::ParseError& e) {
    return e.get_exit_code() == 0 ? app.exit(e) : tell_mistake(app, e);
  } catch (const ExitCode& e) {
    return e.code;
  } catch (const BadInput& e) {
    print_note("{}\n", e.what());
    return bad_input;
  } catch (const std::exception& e) {
    print_note("{}: {}\n", failed, e.what());
    return failed_run;
  }
  return 0;
}

// Main's door: whatever goes through it, what is returned is true. What could not be said is a failure.
int through_the_door(const std::string& name, const std::function<int()>& program) {
  hold_standard_streams();
  int code = failed_run;
  try {
    code = program();
  } catch (const std::exception& e) {
    print_note("{}: {}\n", name, e.what());
  }
  if (all_was_said() || code != 0) return code;
  print_note("{}: not all of it could be written; is the disk full?\n", name);
  return failed_run;
}

void set_help(CLI::App& app) {
  app.formatter(std::make_shared<HelpText>());
  app.set_help_flag("-h,--help", "Print this, and leave");
}

// A word that stands where a command's name should and is none; with what was probably meant.
std::optional<std::string> unknown_command(const CLI::App& app, const std::vector<std::string>& words) {
  const std::vector<std::string> names = names_of_commands(app);
  const std::string& word = words.front();
  if (word.starts_with('-') || std::ranges::find(names, word) != names.end()) return std::nullopt;
  std::error_code error;
  const bool is_scenario = word.ends_with(".yaml") || word.ends_with(".yml") ||
                           std::filesystem::is_regular_file(scenario_meant(word), error);
  return fmt::format("found {}, wanted a command{}", word,
                     is_scenario ? did_you_mean("run " + word) : did_you_mean(word, names));
}

int run_commands(int argc, char** argv, const std::vector<CommandGroup>& groups) {
  CLI::App app("Searoom: people who move by sea, and what coastal states know and do");
  app.name(program_as_typed());
  set_help(app);
  app.require_subcommand(1);
  ProgramCommand program(app);
  for (const CommandGroup& group : groups) {
    program.begin_group(group.use);
    for (const AddCommand add : group.commands) add(program);
  }
  program.begin_group("Help");
  std::string of_command;
  program.command(help_command, "Print which commands there are, or all about one")
      .option("command", of_command, "The command")
      .takes(Words::command);

  std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty()) {
    print_out("{}", welcome(app.get_name()));
    return 0;
  }
  // `help compare` is `compare --help`, which the viewer answers for itself.
  if (words.front() == help_command) {
    words.erase(words.begin());
    words.resize(std::min<std::size_t>(words.size(), 1));
    words.emplace_back("--help");
  }
  if (const auto mistake = unknown_command(app, words)) {
    print_note("{0}: {1}\nAll commands: {0} help\n", app.get_name(), *mistake);
    return bad_input;
  }
  return run(app, "searoom", std::move(words), "searoom: the run failed");
}

int run_plain(int argc, char** argv, const PlainProgram& plain) {
  CLI::App app(plain.about);
  app.name(plain.name);
  set_help(app);
  app.footer(plain.footer);
  ProgramCommand program(app);
  plain.add(program);
  return run(app, plain.name, std::vector<std::string>(argv + 1, argv + argc), plain.name);
}

}  // namespace

int run_command_line(int argc, char** argv, const std::vector<CommandGroup>& groups) {
  return through_the_door("searoom", [&] { return run_commands(argc, argv, groups); });
}

int run_command_line(int argc, char** argv, const PlainProgram& plain) {
  return through_the_door(plain.name, [&] { return run_plain(argc, argv, plain); });
}

}  // namespace searoom
