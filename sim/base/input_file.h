// The one place where a file that a person names is taken in whole. Pipes and devices are refused: one would
// be waited for for ever, the other has no end.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace searoom {

// "found no such file, wanted a design"; empty for a regular file that is there.
std::string trouble_with_input(const std::filesystem::path& file, std::string_view wanted);

// Its bytes. Throws BadInput, with the file's name, when it is no file or larger than `most_bytes`.
std::string read_input(const std::filesystem::path& file, std::string_view wanted, std::uintmax_t most_bytes);

}  // namespace searoom
