#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "sim/commands/pages/pages.h"

namespace searoom {
namespace {

// "_searoom_view" of searoom-view.
std::string shell_function(const std::string& program) {
  std::string name = "_" + program;
  std::ranges::replace(name, '-', '_');
  return name;
}

std::string bash_words(Words words) {
  switch (words) {
    case Words::command:
      return "command";
    case Words::scenario:
      return "scenario";
    case Words::policy:
      return "policy";
    case Words::design:
    case Words::file:
      return "file";
    case Words::folder:
      return "folder";
    case Words::any:
      break;
  }
  return "any";
}

// FUNCTION stands for the program's own, so that two programs do not share one; COMMANDS for its commands.
constexpr const char* bash_kinds = R"(
# Words of a kind that begin like the one under way.
FUNCTION_words()
{
    local cur=$2 word head names=
    case $1 in
        command)
            mapfile -t COMPREPLY < <(compgen -W "COMMANDS" -- "$cur")
            ;;
        scenario)
            compopt -o filenames 2>/dev/null
            names=$(searoom scenarios 2>/dev/null | sed 's/ .*//')
            mapfile -t COMPREPLY < <(compgen -W "$names" -- "$cur"; compgen -f -- "$cur")
            ;;
        policy)
            for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                names=$(searoom scenarios "$word" 2>/dev/null | sed -n 's/^  //p')
                [ -z "$names" ] || break
            done
            head=${cur%"${cur##*[+,]}"}
            mapfile -t COMPREPLY < <(compgen -P "$head" -W "$names" -- "${cur##*[+,]}")
            ;;
        file)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            ;;
        folder)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            ;;
    esac
}
)";

// Options that take a value, by what it is.
std::string bash_values(const CommandTable& table, const std::string& function, const std::string& indent) {
  std::map<std::string, std::vector<std::string>> names;
  for (const OptionRow& option : table.options) {
    if (option.names.empty() || option.is_flag) continue;
    std::ranges::copy(option.names, std::back_inserter(names[bash_words(option.words)]));
  }
  if (names.empty()) return "";
  std::string cases;
  for (const auto& [words, options] : names)
    cases += fmt::format("{}    {}) {}_words {} \"$cur\"; return ;;\n", indent, fmt::join(options, " | "),
                         function, words);
  return indent + "case $prev in\n" + cases + indent + "esac\n";
}

std::string bash_cases(const CommandTable& table, const std::string& function, const std::string& indent) {
  std::vector<std::string> options;
  Words place = Words::any;
  for (const OptionRow& option : table.options) {
    std::ranges::copy(option.names, std::back_inserter(options));
    if (option.names.empty() && place == Words::any) place = option.words;
  }
  return bash_values(table, function, indent) +
         fmt::format(
             "{0}if [[ $cur == -* ]]; then\n"
             "{0}    mapfile -t COMPREPLY < <(compgen -W \"{1}\" -- \"$cur\")\n"
             "{0}else\n"
             "{0}    {2}_words {3} \"$cur\"\n"
             "{0}fi\n",
             indent, fmt::join(options, " "), function, bash_words(place));
}

// The other program's own completion, which is in a file beside this one.
std::string bash_handing_on(const std::string& other, const std::string& indent) {
  return fmt::format(
      "{0}declare -F {1} >/dev/null || __load_completion {2} 2>/dev/null || return\n"
      "{0}COMP_WORDS=({2} \"${{COMP_WORDS[@]:2}}\") COMP_CWORD=$((COMP_CWORD - 1))\n"
      "{0}{1}\n",
      indent, shell_function(other), other);
}

}  // namespace

ProgramPage bash_completion(const CommandTable& program) {
  const std::string function = shell_function(program.name);
  std::string kinds = bash_kinds;
  kinds.replace(kinds.find("FUNCTION"), std::string("FUNCTION").size(), function);
  kinds.replace(kinds.find("COMMANDS"), std::string("COMMANDS").size(), command_words(program));
  std::string text =
      fmt::format("# Completions of {} for bash, of its own tables of options.\n{}\n{}()\n{{\n", program.name,
                  kinds, function);
  text += "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n    COMPREPLY=()\n";
  if (program.commands.empty()) {
    text += bash_cases(program, function, "    ");
  } else {
    std::string words = command_words(program), cases;
    for (const CommandTable& command : program.commands) {
      cases +=
          fmt::format("        {})\n{}            ;;\n", command.name,
                      command.hands_on ? bash_handing_on(program.name + "-" + command.name, "            ")
                                       : bash_cases(command, function, "            "));
    }
    for (const OptionRow& option : program.options) words += fmt::format(" {}", fmt::join(option.names, " "));
    text += fmt::format(
        "    if ((COMP_CWORD == 1)); then\n"
        "        mapfile -t COMPREPLY < <(compgen -W \"{}\" -- \"$cur\")\n"
        "        return\n"
        "    fi\n"
        "    case ${{COMP_WORDS[1]}} in\n{}    esac\n",
        words, cases);
  }
  text += fmt::format("}}\n\ncomplete -F {} {}\n", function, program.name);
  return {"bash/" + program.name, text};
}

}  // namespace searoom
