// What the program says to whoever started it: results on the standard output, notes on the error stream. All
// of it passes for_screen: no name in it moves the cursor of a terminal.
//
// A stream that is closed or full throws nothing where something is said: the program does what it was asked
// for, and main's door asks at the end whether all of it got out (commands/command_line.h).
#pragma once

#include <fmt/format.h>

#include <string>
#include <utility>

namespace searoom {

void say(const std::string& text);
void say_note(const std::string& text);
// Over the line that stands on the error stream, in so many columns.
void say_over(const std::string& line, std::size_t columns);

template <class... Values>
void print_out(fmt::format_string<Values...> form, Values&&... values) {
  say(fmt::format(form, std::forward<Values>(values)...));
}

template <class... Values>
void print_note(fmt::format_string<Values...> form, Values&&... values) {
  say_note(fmt::format(form, std::forward<Values>(values)...));
}

// Before anything is opened: a stream that was closed gets its number back, so that no log or database is
// opened under it, and fails whoever writes to it. A file that may not grow fails its writer instead of
// ending the program.
void hold_standard_streams();

// Whether all that was said has got out.
bool all_was_said();

}  // namespace searoom
