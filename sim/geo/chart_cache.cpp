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
constexpr std::uint32_t format_version = 3;  // raise when the meaning, or a last bit, of a payload changes
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

bool write_whole(const fs::path& path, std::string_view contents) {
  std::ofstream out(path, std::ios::binary);
  out.write(contents.data(), static_cast<std::streamsize>(contents.size()));
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

// A file of ours, open, and its size. None for a pipe, which would be waited for, a device, and a file that
// claims more than is on the disk.
struct OurFile {
  OpenFile file;
  std::size_t size = 0;
};

OurFile open_ours(const std::string& path) {
  constexpr std::int64_t largest = std::int64_t{1} << 31;  // of 20 million cells, with room
  OpenFile file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  struct stat s {};
  if (file.descriptor() < 0 || fstat(file.descriptor(), &s) != 0 || !S_ISREG(s.st_mode) || !is_ours(s) ||
      s.st_size <= 0 || s.st_size > largest) {
    return {OpenFile(-1)};
  }
  return {std::move(file), static_cast<std::size_t>(s.st_size)};
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
  if (directory_.empty() || !is_our_folder(directory_)) return std::nullopt;
  const OurFile ours = open_ours(file_of(kind, key));
  std::unique_ptr<char[]> bytes(new (std::nothrow) char[ours.size]);
  if (!bytes || !ours.file.read(0, ours.size, bytes.get())) return std::nullopt;
  const auto payload = verified_payload({bytes.get(), ours.size}, key);
  if (!payload) return std::nullopt;
  return CachedPayload{std::move(bytes), *payload};
}

std::unique_ptr<const CachedPages> ChartCache::load_pages(std::string_view kind, std::string_view key) const {
  if (directory_.empty() || !is_our_folder(directory_)) return nullptr;
  OurFile ours = open_ours(file_of(kind, key));
  std::uint64_t length = 0;
  const std::size_t at = header(key, length).size() - sizeof length;
  if (!ours.file.read(at, sizeof length, reinterpret_cast<char*>(&length))) return nullptr;
  return CachedPages::in(std::move(ours.file), ours.size, header(key, length), length);
}

void ChartCache::store(std::string_view kind, std::string_view key, std::string_view payload) const {
  std::string contents = header(key, payload.size());
  contents += payload;
  contents += content_hash(contents);
  store_file(file_of(kind, key), contents);
}

void ChartCache::store_pages(std::string_view kind, std::string_view key, std::string_view payload) const {
  const std::string head = header(key, payload.size());
  store_file(file_of(kind, key), head + CachedPages::after(head, payload));
}

void ChartCache::store_file(const std::string& path, std::string_view contents) const {
  if (directory_.empty()) return;
  std::error_code failed;
  fs::create_directories(directory_, failed);
  if (failed) return;
  close_to_others(directory_);
  if (!is_our_folder(directory_)) return;
  const fs::path unfinished = path + unique_suffix();
  if (write_whole(unfinished, contents)) {
    close_to_others(unfinished);
    fs::rename(unfinished, path, failed);
  }
  if (fs::exists(unfinished, failed)) fs::remove(unfinished, failed);
}

}  // namespace searoom
