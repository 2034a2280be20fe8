#include "sim/base/input_file.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "sim/base/complaints.h"

namespace searoom {

namespace fs = std::filesystem;

std::string trouble_with_input(const fs::path& file, std::string_view wanted) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (fs::is_regular_file(status)) return "";
  const char* found = !fs::exists(status)        ? "no such file"
                      : fs::is_directory(status) ? "a folder"
                                                 : "a pipe or a device";
  return fmt::format("found {}, wanted {}", found, wanted);
}

std::string read_input(const fs::path& file, std::string_view wanted, std::uintmax_t most_bytes) {
  const auto refuse = [&](const std::string& why) { throw BadInput(file.string() + ": " + why); };
  if (const std::string trouble = trouble_with_input(file, wanted); !trouble.empty()) refuse(trouble);
  std::error_code error;
  if (const std::uintmax_t size = fs::file_size(file, error); size > most_bytes)
    refuse(fmt::format("found a file of {} bytes, wanted at most {}", size, most_bytes));
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  if (!in) refuse(fmt::format("found a file that cannot be opened, wanted {}", wanted));
  text << in.rdbuf();
  return text.str();
}

}  // namespace searoom
