#include <fmt/format.h>

#include <cctype>

#include "sim/commands/pages/pages.h"

namespace searoom {
namespace {

// Text as roff prints it and takes no command from it. A minus is one that can be copied from the page.
std::string roff(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (out.empty() && (c == '.' || c == '\'')) out += "\\&";
    switch (c) {
      case '\\':
        out += "\\e";
        break;
      case '-':
        out += "\\-";
        break;
      case '\'':
        out += "\\(aq";
        break;
      case '`':
        out += "\\(ga";
        break;
      case '^':
        out += "\\(ha";
        break;
      case '~':
        out += "\\(ti";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string bold(const std::string& text) {
  return "\\fB" + roff(text) + "\\fR";
}

std::string placeholder(const std::string& text) {
  return "\\fI" + roff(text) + "\\fR";
}

// What a person writes where the page says so.
std::string value_name(const OptionRow& option) {
  switch (option.words) {
    case Words::command:
      return "COMMAND";
    case Words::scenario:
      return "SCENARIO";
    case Words::policy:
      return "POLICY";
    case Words::design:
    case Words::file:
      return "FILE";
    case Words::folder:
      return "FOLDER";
    case Words::any:
      break;
  }
  return option.is_number ? "N" : "TEXT";
}

std::string option_names(const OptionRow& option) {
  if (option.names.empty()) return placeholder(option.place);
  std::string names;
  for (const std::string& name : option.names) names += (names.empty() ? "" : ", ") + bold(name);
  return option.is_flag ? names : names + " " + placeholder(value_name(option));
}

std::string option_entry(const OptionRow& option) {
  std::string text = fmt::format(".TP\n{}\n{}.", option_names(option), roff(option.about));
  if (!option.range.empty()) text += roff(" Within " + option.range + ".");
  if (!option.standard.empty() && !option.is_flag) text += roff(" Without it: " + option.standard + ".");
  return text + "\n";
}

std::string option_entries(const CommandTable& table) {
  std::string places, options;
  for (const OptionRow& option : table.options)
    (option.names.empty() ? places : options) += option_entry(option);
  if (!places.empty()) places = ".SH ARGUMENTS\n" + places;
  return places + (options.empty() ? "" : ".SH OPTIONS\n" + options);
}

std::string synopsis(const std::string& words, const CommandTable& table) {
  std::string text = ".SH SYNOPSIS\n" + bold(words) + "\n[\\fIOPTIONS\\fR]";
  if (!table.commands.empty()) text += "\n\\fICOMMAND\\fR\n[\\fIARGUMENTS\\fR]";
  for (const OptionRow& option : table.options) {
    if (!option.names.empty()) continue;
    const std::string place = placeholder(option.place) + (option.many ? " ..." : "");
    text += "\n" + (option.required ? place : "[" + place + "]");
  }
  return text + "\n";
}

// "Searoom: people who move by sea. Try: ..." in one line without the name, for lists of pages.
std::string short_about(const std::string& about) {
  const std::size_t colon = about.find(": ");
  const std::size_t from = colon == std::string::npos || about.find(' ') < colon ? 0 : colon + 2;
  const std::size_t end = about.find(". ", from);
  return about.substr(from, end == std::string::npos ? end : end - from);
}

std::string page_head(const std::string& name, const std::string& about, const std::string& version) {
  std::string title;
  for (const char c : name) title += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return fmt::format(".TH {} 1 \"\" \"{}\" \"Searoom\"\n.SH NAME\n{} \\- {}\n", roff(title), roff(version),
                     roff(name), roff(short_about(about)));
}

constexpr const char* exit_status = R"(.SH EXIT STATUS
.TP
0
Done.
.TP
1
The run failed: a full disk, a log that cannot be written.
.TP
2
The input was bad. Every complaint is on the error stream, with its place.
)";

constexpr const char* environment_variables = R"(.SH ENVIRONMENT
.TP
.B SEAROOM_DATA
The folder whose
.I scenarios
are meant by name, in place of those that came with the program.
.TP
.B SEAROOM_CACHE_DIR
Where charts are kept from one run to the next; without it
.I searoom
in
.BR XDG_CACHE_HOME ,
which is
.I \(ti/.cache
as a rule.
)";

constexpr const char* of_pictures = R"(.TP
.B SEAROOM_FONTS
The folder of the DejaVu fonts, where they are not in their usual place.
)";

constexpr const char* about_names = R"(.SH SCENARIOS
A scenario is a file, or the name of one that came with the program:
.B searoom scenarios
prints them, and
.B searoom scenarios
.I SCENARIO
where one is and which policies it has.
)";

bool takes_scenario(const CommandTable& table) {
  for (const OptionRow& option : table.options) {
    if (option.words == Words::scenario) return true;
  }
  return false;
}

std::string page_of_command(const std::string& program, const CommandTable& command,
                            const std::string& version) {
  std::string text = page_head(program + "-" + command.name, command.about, version);
  text += synopsis(program + " " + command.name, command);
  text += ".SH DESCRIPTION\n" + roff(command.about) + ".\n" + option_entries(command);
  if (takes_scenario(command)) text += about_names;
  return text + exit_status + environment_variables + ".SH SEE ALSO\n.BR " + roff(program) + " (1)\n";
}

std::string page_of_program(const CommandTable& program, const std::string& version) {
  std::string text = page_head(program.name, program.about, version) + synopsis(program.name, program);
  text += ".SH DESCRIPTION\n" + roff(program.about) + ".\n";
  if (!program.footer.empty()) text += ".PP\n" + roff(program.footer) + "\n";
  std::string commands, others, use;
  for (const CommandTable& command : program.commands) {
    const std::string name = roff(program.name + "-" + command.name);
    if (command.use != use) commands += ".SS " + roff(command.use) + "\n";
    use = command.use;
    commands += fmt::format(".TP\n.BR {} (1)\n{}.\n", name, roff(command.about));
    others += fmt::format("{}.BR {} (1)", others.empty() ? "" : ",\n", name);
  }
  if (!commands.empty()) text += ".SH COMMANDS\n" + commands;
  text += option_entries(program);
  if (takes_scenario(program) || !program.commands.empty()) text += about_names;
  text += exit_status;
  text += environment_variables;
  if (program.commands.empty()) text += of_pictures;
  return text + ".SH SEE ALSO\n" + (others.empty() ? ".BR searoom (1)" : others) + "\n";
}

}  // namespace

std::vector<ProgramPage> manual_pages(const CommandTable& program, const std::string& version) {
  std::vector<ProgramPage> pages = {{"man1/" + program.name + ".1", page_of_program(program, version)}};
  for (const CommandTable& command : program.commands) {
    if (command.hands_on) continue;  // the program that it starts has a page of its own, of that name
    pages.push_back({fmt::format("man1/{}-{}.1", program.name, command.name),
                     page_of_command(program.name, command, version)});
  }
  return pages;
}

}  // namespace searoom
