#include "sim/geo/chart_cache.h"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>

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
  std::ifstream in(file_of(kind, key), std::ios::binary | std::ios::ate);
  if (!in) return std::nullopt;
  const std::streamoff size = in.tellg();
  if (size <= 0 || size > (std::streamoff{1} << 40)) return std::nullopt;  // a directory, a device
  const std::size_t length = static_cast<std::size_t>(size);
  std::unique_ptr<char[]> file = std::make_unique_for_overwrite<char[]>(length);
  in.seekg(0);
  if (!in.read(file.get(), size)) return std::nullopt;
  const auto payload = verified_payload({file.get(), length}, key);
  if (!payload) return std::nullopt;
  return CachedPayload{std::move(file), *payload};
}

void ChartCache::store(std::string_view kind, std::string_view key, std::string_view payload) const {
  if (directory_.empty()) return;
  std::error_code failed;
  fs::create_directories(directory_, failed);
  if (failed) return;
  const fs::path path = file_of(kind, key);
  const fs::path unfinished = path.string() + unique_suffix();
  std::string contents = header(key, payload.size());
  contents += payload;
  if (write_whole(unfinished, contents, content_hash(contents))) fs::rename(unfinished, path, failed);
  if (fs::exists(unfinished, failed)) fs::remove(unfinished, failed);
}

}  // namespace searoom
