#include <fmt/format.h>

#include "sim/commands/pages/pages.h"

namespace searoom {
namespace {

std::string fish_text(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return "'" + out + "'";
}

// COMMANDS stands for the program's commands.
constexpr const char* fish_kinds = R"(
function PROGRAM_commands
    string split ' ' 'COMMANDS'
end

function PROGRAM_scenarios
    searoom scenarios 2>/dev/null | string replace -r ' .*' ''
end

# Those of the scenario on the line, after what stands before a comma or a plus.
function PROGRAM_policies
    set -l head (commandline -ct | string match -r '.*[+,]')
    for word in (commandline -opc)[2..-1]
        set -l names (searoom scenarios $word 2>/dev/null | string match -r '(?<=^  ).*')
        if test (count $names) -gt 0
            printf "$head%s\n" $names
            return
        end
    end
end
)";

// -f: no files; -r: a value, and files; -x: a value, and no files.
std::string fish_words(const OptionRow& option, const std::string& function) {
  switch (option.words) {
    case Words::scenario:
      return fmt::format(" -r -a '(__{}_scenarios)'", function);
    case Words::policy:
      return fmt::format(" -x -a '(__{}_policies)'", function);
    case Words::design:
    case Words::file:
      return " -r";
    case Words::folder:
      return " -x -a '(__fish_complete_directories)'";
    case Words::command:  // a word's place only
    case Words::any:
      break;
  }
  return " -x";
}

std::string fish_rows(const std::string& program, const std::string& function, const CommandTable& table,
                      const std::string& condition) {
  std::string rows;
  const std::string where = condition.empty() ? "" : fmt::format(" -n {}", fish_text(condition));
  for (const OptionRow& option : table.options) {
    std::string line = fmt::format("complete -c {}{}", program, where);
    for (const std::string& name : option.names)
      line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.names.empty()) {
      if (option.words == Words::scenario) rows += line + fmt::format(" -a '(__{}_scenarios)'\n", function);
      if (option.words == Words::command) rows += line + fmt::format(" -f -a '(__{}_commands)'\n", function);
      continue;
    }
    if (!option.is_flag) line += fish_words(option, function);
    rows += line + " -d " + fish_text(option.about) + "\n";
  }
  return rows;
}

}  // namespace

ProgramPage fish_completion(const CommandTable& program) {
  std::string function, kinds = fish_kinds;
  for (const char c : program.name) function += c == '-' ? '_' : c;
  for (std::size_t at = 0; (at = kinds.find("PROGRAM", at)) != std::string::npos;)
    kinds.replace(at, std::string("PROGRAM").size(), "__" + function);
  kinds.replace(kinds.find("COMMANDS"), std::string("COMMANDS").size(), command_words(program));
  std::string text =
      fmt::format("# Completions of {} for fish, of its own tables of options.\n{}\n", program.name, kinds);
  const bool plain = program.commands.empty();
  text += fish_rows(program.name, function, program, plain ? "" : "__fish_use_subcommand");
  for (const CommandTable& command : program.commands) {
    text += fmt::format("complete -c {} -n __fish_use_subcommand -f -a {} -d {}\n", program.name,
                        command.name, fish_text(command.about));
  }
  for (const CommandTable& command : program.commands) {
    const std::string seen = "__fish_seen_subcommand_from " + command.name;
    if (command.hands_on) {
      text += fmt::format(
          "complete -c {0} -n '{1}' -a '(complete -C \"{0}-{2} \"(string join \" \" -- (commandline "
          "-opc)[3..-1] "
          "(commandline -ct)))'\n",
          program.name, seen, command.name);
    } else {
      text += fish_rows(program.name, function, command, seen);
    }
  }
  return {"fish/" + program.name + ".fish", text};
}

}  // namespace searoom
