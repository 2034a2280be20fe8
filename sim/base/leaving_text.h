// The one place where a text is made fit for what it leaves into: a screen, a page, XML, a cell of a
// spreadsheet, a shell. Names and titles come from scenarios, GeoJSON, logs and databases of anyone; none of
// them may do there what it says. Bytes that are no UTF-8 become U+FFFD everywhere.
#pragma once

#include <string>
#include <string_view>

namespace searoom {

// Characters that move the cursor, colour, hide or turn round what stands beside them are written out, as
// \u001B; lines and tabs stay. Inside JSON it is the same text still.
std::string for_screen(std::string_view text);

// For text and for quoted attributes of HTML.
std::string for_page(std::string_view text);

// For the text of an element or a quoted attribute of XML 1.0. What XML cannot hold becomes U+FFFD.
std::string for_xml(std::string_view text);

// A field of RFC 4180, in quotes where it must be. A text that a spreadsheet would take for a formula, a
// number, a date or a truth value ("=2*3/1", "007", "MAR/12", "TRUE") gets an apostrophe before it, by which
// they know a text; what moves the cursor of a terminal becomes U+FFFD.
std::string for_cell(std::string_view text);

// One word of a POSIX shell, whatever is in it.
std::string for_shell(std::string_view word);
// A path as such a word, and none that a program takes for an option: ./-o.
std::string path_for_shell(std::string_view path);

}  // namespace searoom
