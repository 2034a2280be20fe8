#include "sim/record/exports/export_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace searoom {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_write(const fs::path& file, const std::string& why) {
  throw std::runtime_error(fmt::format("{}: cannot be written: {}", file.string(), why));
}

void write_to(const fs::path& place, const fs::path& named, const std::function<void(std::ostream&)>& write) {
  std::ofstream out(place, std::ios::binary | std::ios::trunc);
  if (!out) cannot_write(named, std::strerror(errno));
  write(out);
  out.close();
  if (!out) cannot_write(named, "not all of it; is the disk full?");
}

}  // namespace

void replace_file(const fs::path& file, const std::function<void(std::ostream&)>& write) {
  std::error_code error;
  const fs::path target = fs::weakly_canonical(file, error);  // a link stays a link
  if (error) cannot_write(file, error.message());
  if (fs::is_directory(target, error)) cannot_write(file, "found a folder here");
  if (fs::exists(target, error) && !fs::is_regular_file(target, error)) return write_to(target, file, write);
  const fs::path fresh = fmt::format("{}.{}.new", target.string(), getpid());
  try {
    write_to(fresh, file, write);
    fs::rename(fresh, target, error);
    if (error) cannot_write(file, error.message());
  } catch (...) {
    fs::remove(fresh, error);
    throw;
  }
}

}  // namespace searoom
