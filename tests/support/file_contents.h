// All that a file holds, byte for byte.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace searoom::test {

// Nothing where there is none.
inline std::string contents_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_contents(const std::filesystem::path& file, const std::string& contents) {
  std::filesystem::remove(file);  // some file systems wait for the disk when a file is cut and written anew
  std::ofstream(file, std::ios::binary | std::ios::trunc) << contents;
}

}  // namespace searoom::test
