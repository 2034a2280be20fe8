// The list of faults that were mended: tests/mended.tsv.
#pragma once

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/file_contents.h"

namespace searoom::test {

inline std::vector<std::string> parts_of(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  if (text.ends_with(separator)) parts.emplace_back();
  return parts;
}

// Of each row its columns (id, filter of tests, what was mended), that of their names first.
inline std::vector<std::vector<std::string>> mended_rows() {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& line :
       parts_of(contents_of(std::filesystem::path(SEAROOM_SOURCE_DIR) / "tests/mended.tsv"), '\n')) {
    if (!line.empty()) rows.push_back(parts_of(line, '\t'));
  }
  return rows;
}

}  // namespace searoom::test
