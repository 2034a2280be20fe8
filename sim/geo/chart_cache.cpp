#include "sim/geo/chart_cache.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <new>

#include "sim/base/hash.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view cache_magic = "SEAROOMC";
constexpr std::uint32_t format_version = 2;  // raise when the meaning, or a last bit, of a payload changes
constexpr std::size_t digest_length = 32;

std::string number_bytes(auto number) {
  std::string bytes(sizeof number, '\0');
  std::memcpy(bytes.data(), &number, sizeof number);
  return bytes;
}

std::string header(std::string_view key, std::uint64_t payload_length) {
  std::string bytes(cache_magic);
  bytes += number_bytes(format_version);
  bytes += number_bytes(static_cast<std::uint32_t>(key.size()));
  bytes += key;
  bytes += number_bytes(payload_length);
  return bytes;
}

std::string unique_suffix() {
  static std::atomic<unsigned> counter = 0;
  return fmt::format(".{}.{}.tmp", getpid(), counter++);
}

bool write_whole(const fs::path& path, std::string_view contents, std::string_view digest) {
  std::ofstream out(path, std::ios::binary);
  out.write(contents.data(), static_cast<std::streamsize>(contents.size()));
  out.write(digest.data(), static_cast<std::streamsize>(digest.size()));
  out.close();
  return !out.fail();
}

// The payload of a file's bytes when everything about them is as it was written.
std::optional<std::string_view> verified_payload(std::string_view file, std::string_view key) {
  const std::size_t frame = header(key, 0).size() + digest_length;
  if (file.size() < frame) return std::nullopt;
  const std::size_t length = file.size() - frame;
  const std::string expected = header(key, length);
  if (file.substr(0, expected.size()) != expected) return std::nullopt;
  const std::string_view contents = file.substr(0, file.size() - digest_length);
  if (file.substr(contents.size()) != content_hash(contents)) return std::nullopt;
  return contents.substr(expected.size());
}

// Whether nobody but this user, or the administrator, can have put it there or changed it: an entry's
// checksum guards against damage, not against others.
bool is_ours(const struct stat& s) {
  return (s.st_uid == geteuid() || s.st_uid == 0) && (s.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

bool is_our_folder(const std::string& directory) {
  struct stat s {};
  return stat(directory.c_str(), &s) == 0 && S_ISDIR(s.st_mode) && is_ours(s);
}

// A folder of ours that the mask of new files, or an earlier version, left open to others is closed to them.
void close_to_others(const fs::path& path) {
  struct stat s {};
  if (stat(path.c_str(), &s) != 0 || s.st_uid != geteuid()) return;
  std::error_code failed;
  fs::permissions(path, fs::perms::group_write | fs::perms::others_write, fs::perm_options::remove, failed);
}

// The bytes of a file of ours. Nothing for a pipe, which would be waited for, a device, and a file that
// claims more than is on the disk.
struct FileBytes {
  std::unique_ptr<char[]> bytes;
  std::size_t size = 0;
};

FileBytes bytes_of_ours(const std::string& path) {
  constexpr std::int64_t largest = std::int64_t{1} << 31;  // of 20 million cells, with room
  struct CloseDescriptor {
    int descriptor;
    ~CloseDescriptor() {
      if (descriptor >= 0) close(descriptor);
    }
  };
  const CloseDescriptor file{open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)};
  struct stat s {};
  if (file.descriptor < 0 || fstat(file.descriptor, &s) != 0 || !S_ISREG(s.st_mode) || !is_ours(s)) return {};
  if (s.st_size <= 0 || s.st_size > largest) return {};
  FileBytes read{std::unique_ptr<char[]>(new (std::nothrow) char[static_cast<std::size_t>(s.st_size)]), 0};
  if (!read.bytes) return {};
  while (read.size < static_cast<std::size_t>(s.st_size)) {
    const ssize_t n = ::read(file.descriptor, read.bytes.get() + read.size,
                             static_cast<std::size_t>(s.st_size) - read.size);
    if (n <= 0) return {};
    read.size += static_cast<std::size_t>(n);
  }
  return read;
}

const char* environment(const char* name) {
  const char* value = std::getenv(name);
  return value && *value ? value : nullptr;
}

}  // namespace

ChartCache ChartCache::from_environment() {
  if (const char* own = environment("SEAROOM_CACHE_DIR")) return ChartCache(own);
  if (const char* xdg = environment("XDG_CACHE_HOME")) return ChartCache(std::string(xdg) + "/searoom");
  if (const char* home = environment("HOME")) return ChartCache(std::string(home) + "/.cache/searoom");
  return none();
}

std::string ChartCache::file_of(std::string_view kind, std::string_view key) const {
  return fmt::format("{}/{}-{}.searoom", directory_, kind, key);
}

std::optional<CachedPayload> ChartCache::load(std::string_view kind, std::string_view key) const {
  if (directory_.empty()) return std::nullopt;
  if (!is_our_folder(directory_)) return std::nullopt;
  FileBytes file = bytes_of_ours(file_of(kind, key));
  if (!file.bytes) return std::nullopt;
  const auto payload = verified_payload({file.bytes.get(), file.size}, key);
  if (!payload) return std::nullopt;
  return CachedPayload{std::move(file.bytes), *payload};
}

void ChartCache::store(std::string_view kind, std::string_view key, std::string_view payload) const {
  if (directory_.empty()) return;
  std::error_code failed;
  fs::create_directories(directory_, failed);
  if (failed) return;
  close_to_others(directory_);
  if (!is_our_folder(directory_)) return;
  const fs::path path = file_of(kind, key);
  const fs::path unfinished = path.string() + unique_suffix();
  std::string contents = header(key, payload.size());
  contents += payload;
  if (write_whole(unfinished, contents, content_hash(contents))) {
    close_to_others(unfinished);
    fs::rename(unfinished, path, failed);
  }
  if (fs::exists(unfinished, failed)) fs::remove(unfinished, failed);
}

}  // namespace searoom
