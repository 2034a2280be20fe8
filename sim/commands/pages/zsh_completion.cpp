#include <fmt/format.h>

#include "sim/commands/pages/pages.h"

namespace searoom {
namespace {

// Within single quotes; what _arguments takes for signs of its own is marked.
std::string zsh_text(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c == '\'' ? "'\\''" : std::string(1, c);
  }
  return out;
}

std::string zsh_action(const OptionRow& option) {
  switch (option.words) {
    case Words::command:
      return "{_describe command commands}";  // zsh_with_commands() has filled it
    case Words::scenario:
      return "_searoom_scenario";
    case Words::policy:
      return "_searoom_policy";
    case Words::design:
    case Words::file:
      return "_files";
    case Words::folder:
      return "_files -/";
    case Words::any:
      break;
  }
  return option.names.empty() ? "_files" : "";
}

constexpr const char* zsh_kinds = R"zsh(
_searoom_scenario() {
  local -a names
  names=(${(f)"$(searoom scenarios 2>/dev/null | sed 's/ .*//')"})
  _alternative 'scenarios:scenario:compadd -a names' 'files:file:_files'
}

_searoom_policy() {
  local -a names
  local word
  for word in ${words[2,CURRENT-1]}; do
    names=(${(f)"$(searoom scenarios $word 2>/dev/null | sed -n 's/^  //p')"})
    (( $#names )) && break
  done
  compset -P '*[+,]'
  compadd -a names
}
)zsh";

// One word of _arguments for each name of an option, or for a word's place.
std::string zsh_rows(const OptionRow& option, const std::string& indent) {
  const std::string action = zsh_action(option);
  if (option.names.empty()) {
    return fmt::format("{}'{}:{}:{}' \\\n", indent, option.many ? "*" : "", zsh_text(option.place), action);
  }
  std::string rows;
  for (const std::string& name : option.names) {
    rows +=
        fmt::format("{}'{}{}[{}]{}' \\\n", indent, option.many ? "*" : "", name, zsh_text(option.about),
                    option.is_flag ? "" : fmt::format(":{}:{}", name.substr(name.rfind('-') + 1), action));
  }
  return rows;
}

std::string zsh_arguments(const CommandTable& table, const std::string& indent) {
  std::string text = indent + "_arguments \\\n";
  for (const OptionRow& option : table.options) text += zsh_rows(option, indent + "  ");
  return text.substr(0, text.size() - 3) + "\n";
}

std::string zsh_command(const std::string& program, const CommandTable& command) {
  if (!command.hands_on) return zsh_arguments(command, "          ");
  return fmt::format("          words[1]={0} service={0}\n          _normal\n", program + "-" + command.name);
}

std::string zsh_with_commands(const CommandTable& program) {
  std::string described, cases;
  for (const CommandTable& command : program.commands) {
    described += fmt::format("    '{}:{}'\n", command.name, zsh_text(command.about));
    cases += fmt::format("        {})\n{}          ;;\n", command.name, zsh_command(program.name, command));
  }
  std::string options;
  for (const OptionRow& option : program.options) options += zsh_rows(option, "    ");
  return fmt::format(
      "  local curcontext=$curcontext state line\n"
      "  typeset -A opt_args\n"
      "  local -a commands\n"
      "  commands=(\n{}  )\n"
      "  _arguments -C \\\n{}    '1:command:->command' \\\n    '*::argument:->argument'\n"
      "  case $state in\n"
      "    command)\n"
      "      _describe command commands\n"
      "      ;;\n"
      "    argument)\n"
      "      case $words[1] in\n{}      esac\n"
      "      ;;\n"
      "  esac\n",
      described, options, cases);
}

}  // namespace

ProgramPage zsh_completion(const CommandTable& program) {
  std::string text = fmt::format(
      "#compdef {0}\n# Completions of {0} for zsh, of its own tables of options.\n{1}\n_{0}() {{\n",
      program.name, zsh_kinds);
  text += program.commands.empty() ? zsh_arguments(program, "  ") : zsh_with_commands(program);
  text += fmt::format("}}\n\n_{} \"$@\"\n", program.name);
  return {"zsh/_" + program.name, text};
}

}  // namespace searoom
