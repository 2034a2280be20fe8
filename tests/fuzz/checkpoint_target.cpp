// A checkpoint: what it holds, with its first line and its checksum put before it here. What is one already
// is taken as it is.
#include <fstream>
#include <iterator>
#include <string>

#include "sim/base/hash.h"
#include "sim/record/checkpoint.h"
#include "tests/fuzz/input_folder.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

std::string first_line_of(const std::filesystem::path& checkpoint) {
  std::ifstream in(checkpoint, std::ios::binary);
  std::string line;
  std::getline(in, line);
  return line + "\n";
}

// As this version writes it.
std::string first_line(const InputFolder& folder) {
  const auto file = folder.put("empty.checkpoint", "");
  write_checkpoint(file, Checkpoint());
  return first_line_of(file);
}

}  // namespace

bool read_stopped_run(std::string_view input) {
  static const InputFolder folder;
  static const std::string begins = first_line(folder);
  const bool is_whole = input.starts_with("searoom checkpoint ");
  const auto file = folder.put(
      "run.checkpoint", is_whole ? std::string(input) : begins + content_hash(input) + std::string(input));
  return is_read([&] {
    const Checkpoint read = read_checkpoint(file);
    write_checkpoint(folder.put("again.checkpoint", ""), read);
  });
}

}  // namespace searoom::fuzz
