// A table as spreadsheets and statistics programs save it, made plain: commas between cells, points in
// numbers, one line a row, UTF-8. Its lines keep their numbers.
#pragma once

#include <string>
#include <string_view>

namespace searoom {

// Passes over a byte order mark, spaces around cells and the line `sep=;`; takes semicolons or tabs between
// cells where the first line that is no comment has no comma, and decimal commas then; takes cells out of
// quotes (a comma within becomes a blank, which no number holds), UTF-16 with its mark to UTF-8, and every
// kind of line end.
std::string plain_csv(std::string_view text);

}  // namespace searoom
