// Words for a terminal: how wide they are, and how they are broken into lines.
#pragma once

#include <string>

namespace searoom {

inline constexpr std::size_t screen_columns = 80;
inline constexpr std::size_t screen_rows = 24;

// Letters, not bytes.
std::size_t columns_of(const std::string& text);

// Broken at spaces, and where the text breaks itself, into lines of at most `columns`; all but the first
// begin with `indent` spaces, which count. A longer word stands on a line of its own. No line break at the
// end.
std::string wrapped(const std::string& text, std::size_t columns, std::size_t indent);

}  // namespace searoom
