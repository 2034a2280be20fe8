// What stands before each block of a run log: which block it is, and what the text before it was. A block
// that is lost, doubled, out of its place or another run's is seen by it.
//
// A mark is a frame that Zstandard passes over (RFC 8878, 3.1.2): `zstdcat` and other readers see the lines
// of the log alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace searoom {

struct BlockMark {
  std::uint64_t number = 0;  // from 0, the block of the header
  std::string after;         // hash of the mark before and the text of its block; empty of block 0
  bool operator==(const BlockMark&) const = default;
};

// The mark of the block that comes after one with this text.
BlockMark mark_after(const BlockMark& mark, std::string_view text);

inline constexpr std::size_t mark_head_bytes = 8;    // of a frame: what it is, and how many bytes follow
inline constexpr std::size_t most_mark_bytes = 256;  // that may follow

std::string mark_frame(const BlockMark& mark);
// How many bytes follow a head of 8 bytes; nothing where it is not the head of a mark.
std::optional<std::size_t> bytes_of_mark(std::string_view head);
// What follows the head. Nothing where it is no mark.
std::optional<BlockMark> parse_mark(std::string_view body);

}  // namespace searoom
