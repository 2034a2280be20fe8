// Rows of text under each other, in columns as wide as their widest cell.
#pragma once

#include <string>
#include <vector>

namespace searoom {

// A row with one cell is a heading and widens no column. Widths are in characters, not bytes.
std::string text_table(const std::vector<std::vector<std::string>>& rows);

}  // namespace searoom
