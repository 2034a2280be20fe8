#include "sim/experiment/store/row_hash.h"

#include <bit>

#include "sim/base/hash.h"

namespace searoom {
namespace {

// The same bytes on every machine.
void append_bits(std::uint64_t bits, std::string& bytes) {
  for (int byte = 0; byte < 8; ++byte) bytes += static_cast<char>(bits >> (8 * byte) & 0xff);
}

}  // namespace

RowHash& RowHash::add(std::string_view text) {
  append_bits(text.size(), bytes_);
  bytes_ += text;
  return *this;
}

RowHash& RowHash::add(std::int64_t number) {
  append_bits(static_cast<std::uint64_t>(number), bytes_);
  return *this;
}

RowHash& RowHash::add(double number) {
  append_bits(std::bit_cast<std::uint64_t>(number + 0.0), bytes_);  // SQLite keeps no -0
  return *this;
}

std::string RowHash::hash() const {
  return content_hash(bytes_);
}

}  // namespace searoom
