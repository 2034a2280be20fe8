// A table of numbers from a CSV text with a header line, of whatever program (plain_csv.h). Lines that begin
// with # are comments.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/complaints.h"

namespace searoom {

// Rows of exactly the wanted columns, in the wanted order (the file may have them in another order and may
// have more). Every bad line is a complaint with its place; `places` gets the place of each good one.
std::vector<std::vector<double>> read_csv(std::string_view text, const std::string& file_name,
                                          const std::vector<std::string>& columns, Complaints& complaints,
                                          std::vector<FilePlace>* places = nullptr);

}  // namespace searoom
