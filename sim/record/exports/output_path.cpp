#include "sim/record/exports/output_path.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "sim/base/complaints.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

// What is not looked at in search of what a kind holds.
constexpr std::uintmax_t largest_output = 1u << 30;

bool is_of_kind(const fs::path& file, const OutputKind& kind) {
  std::ifstream in(file, std::ios::binary);
  std::string first(kind.begins.size(), '\0');
  in.read(first.data(), static_cast<std::streamsize>(first.size()));
  if (!in || first != kind.begins) return false;
  if (kind.holds.empty()) return true;
  std::error_code error;
  if (fs::file_size(file, error) > largest_output) return false;
  std::ostringstream rest;
  rest << in.rdbuf();
  return rest.str().find(kind.holds) != std::string::npos;
}

}  // namespace

void want_output(const std::string& option, const fs::path& out, const OutputKind& kind,
                 const std::vector<fs::path>& inputs) {
  std::error_code error;
  for (const fs::path& input : inputs) {
    if (fs::equivalent(input, out, error))
      throw BadInput(
          fmt::format("{}: found {}, which is read here, wanted another file", option, out.string()));
  }
  if (!fs::is_regular_file(out, error) || fs::file_size(out, error) == 0 || is_of_kind(out, kind)) return;
  throw BadInput(fmt::format("{}: found another kind of file, {}, wanted a new name or {} to replace", option,
                             out.string(), kind.words));
}

}  // namespace searoom
