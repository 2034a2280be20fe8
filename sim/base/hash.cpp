#include "sim/base/hash.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <cerrno>
#include <fstream>
#include <memory>
#include <system_error>
#include <vector>

namespace searoom {
namespace {

std::string digits(const XXH128_hash_t& h) {
  return fmt::format("{:016x}{:016x}", h.high64, h.low64);
}

}  // namespace

std::string content_hash(std::string_view bytes) {
  return digits(XXH3_128bits(bytes.data(), bytes.size()));
}

std::string file_hash(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
  XXH3_128bits_reset(state.get());
  std::vector<char> block(1 << 20);
  while (in) {
    in.read(block.data(), static_cast<std::streamsize>(block.size()));
    XXH3_128bits_update(state.get(), block.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (!in.eof()) throw std::system_error(errno, std::generic_category(), file);
  return digits(XXH3_128bits_digest(state.get()));
}

}  // namespace searoom
