// Hashes with two jobs. `name_hash` gives a name a number at compile time (dice purposes, actor ids): it
// is part of what a seed means, so changing it changes every run. `content_hash` and `file_hash` name a text
// or file by its content (caches, manifests).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace searoom {

// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv-17).
constexpr std::uint64_t name_hash(std::string_view text, std::uint64_t seed = 0xcbf29ce484222325ULL) {
  std::uint64_t h = seed;
  for (char c : text) {
    h ^= static_cast<unsigned char>(c);
    h *= 0x100000001b3ULL;
  }
  return h;
}

// XXH3, 128 bits, as 32 lower-case hexadecimal digits.
std::string content_hash(std::string_view bytes);

// The same of all that a file holds, however large. Throws std::system_error when it cannot be read.
std::string file_hash(const std::string& file);

}  // namespace searoom
