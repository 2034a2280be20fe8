#include "sim/commands/program_command.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

#include "sim/commands/command_table.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

// By this name an option's words are known again. Without a description, for that would stand in the help.
CLI::Validator words_as(Words words, std::function<std::string(std::string&)> change) {
  return {std::move(change), "", fmt::format("words {}", static_cast<int>(words))};
}

Words words_of(CLI::Option& option) {
  for (const Words words :
       {Words::command, Words::scenario, Words::policy, Words::design, Words::file, Words::folder}) {
    try {
      option.get_validator(words_as(words, {}).get_name());
      return words;
    } catch (const CLI::OptionNotFound&) {
      continue;
    }
  }
  return Words::any;
}

template <typename T>
std::optional<T> number_in(const std::string& word) {
  T number{};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (word.empty() || error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  if constexpr (std::is_floating_point_v<T>) {
    if (!std::isfinite(number)) return std::nullopt;
  }
  return number;
}

// The one place where an option that is a number is read. CLI11 takes 010 for eight, 0x10 for sixteen, -1
// for the largest number of all and nothing for zero: here it gets what a person meant, or the word is
// refused.
template <typename T>
std::string read_decimal(std::string& word) {
  const std::optional<T> number = number_in<T>(word);
  if constexpr (std::is_floating_point_v<T>) {
    return number ? "" : fmt::format("found {}, wanted a number", word.empty() ? "nothing" : word);
  } else {
    if (!number)
      return fmt::format("found {}, wanted a whole number from {} to {}", word.empty() ? "nothing" : word,
                         std::numeric_limits<T>::min(), std::numeric_limits<T>::max());
    word = std::to_string(*number);
    return "";
  }
}

OptionRow row_of(CLI::Option& option) {
  OptionRow row;
  for (const std::string& name : option.get_snames()) row.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) row.names.push_back("--" + name);
  row.place = option.get_positional() ? option.get_name(true) : "";
  const std::string type = option.get_type_name();
  row.is_flag = option.get_items_expected_max() == 0;
  row.is_number = type.starts_with("INT") || type.starts_with("UINT") || type.starts_with("FLOAT");
  if (const std::size_t range = type.find(" in ["); range != std::string::npos)
    row.range = type.substr(range + 4);
  row.words = words_of(option);
  row.required = option.get_required();
  row.many = option.get_expected_max() > 1;
  row.about = option.get_description();
  row.standard = option.get_default_str();
  if (row.standard == "[]") row.standard.clear();  // a list of none
  return row;
}

}  // namespace

CommandTable table_of(CLI::App& app) {
  CommandTable table;
  table.name = app.get_name();
  table.about = app.get_description();
  table.footer = app.get_footer();
  table.hands_on = app.get_prefix_command();
  for (CLI::Option* option : app.get_options()) {
    if (!option->get_group().empty()) table.options.push_back(row_of(*option));
  }
  for (CLI::App* command : app.get_subcommands({})) {
    table.commands.push_back(table_of(*command));
    table.commands.back().use = command->get_group();
  }
  return table;
}

CommandOption& CommandOption::required() {
  option_->required();
  return *this;
}

CommandOption& CommandOption::between(int low, int high) {
  option_->check(CLI::Range(low, high));
  return *this;
}

CommandOption& CommandOption::between(std::uint64_t low, std::uint64_t high) {
  option_->check(CLI::Range(low, high));
  return *this;
}

CommandOption& CommandOption::between(double low, double high) {
  option_->check(CLI::Range(low, high));
  return *this;
}

CommandOption& CommandOption::given(int least, int most) {
  option_->expected(least, most);
  return *this;
}

CommandOption& CommandOption::one_at_a_time() {
  option_->allow_extra_args(false);
  return *this;
}

CommandOption& CommandOption::split_at(char delimiter) {
  option_->delimiter(delimiter);
  return *this;
}

CommandOption& CommandOption::takes(Words words) {
  const auto as_given = [](std::string&) { return std::string(); };
  const auto as_meant = [](std::string& word) {
    word = scenario_meant(word).string();
    return std::string();
  };
  if (words == Words::scenario || words == Words::design)
    option_->transform(words_as(words, as_meant));
  else
    option_->check(words_as(words, as_given));
  return *this;
}

CommandOption& CommandOption::needs(const CommandOption& other) {
  option_->needs(other.option_);
  return *this;
}

CommandOption& CommandOption::excludes(const CommandOption& other) {
  option_->excludes(other.option_);
  return *this;
}

CommandOption& CommandOption::defaults_to(const std::string& words) {
  option_->default_str(words);
  return *this;
}

ProgramCommand ProgramCommand::command(const std::string& name, const std::string& about) {
  return ProgramCommand(*app_->add_subcommand(name, about)->group(group_));
}

template <typename T>
CommandOption ProgramCommand::option(const std::string& names, T& value, const std::string& about) {
  CLI::Option* option = app_->add_option(names, value, about)->capture_default_str();
  if constexpr (std::is_arithmetic_v<T>) option->transform(CLI::Validator(read_decimal<T>, ""));
  return CommandOption(*option);
}

template CommandOption ProgramCommand::option(const std::string&, std::string&, const std::string&);
template CommandOption ProgramCommand::option(const std::string&, std::vector<std::string>&,
                                              const std::string&);
template CommandOption ProgramCommand::option(const std::string&, int&, const std::string&);
template CommandOption ProgramCommand::option(const std::string&, std::uint64_t&, const std::string&);
template CommandOption ProgramCommand::option(const std::string&, double&, const std::string&);

CommandOption ProgramCommand::flag(const std::string& names, bool& value, const std::string& about) {
  return CommandOption(*app_->add_flag(names, value, about));
}

void ProgramCommand::does(std::function<void()> action) {
  app_->callback(std::move(action));
}

void ProgramCommand::hands_on(std::function<void(std::vector<std::string>)> action) {
  app_->set_help_flag();
  app_->prefix_command();
  app_->callback([app = app_, action = std::move(action)] { action(app->remaining()); });
}

}  // namespace searoom
