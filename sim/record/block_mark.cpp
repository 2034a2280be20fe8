#include "sim/record/block_mark.h"

#include <fmt/format.h>

#include <charconv>

#include "sim/base/hash.h"

namespace searoom {
namespace {

constexpr std::string_view skippable = "\x5f\x2a\x4d\x18";  // 0x184D2A5F, the last of sixteen
constexpr std::string_view begins = "searoom block ", middle = " after ";

}  // namespace

BlockMark mark_after(const BlockMark& mark, std::string_view text) {
  return {mark.number + 1, content_hash(mark.after + content_hash(text))};
}

std::string mark_frame(const BlockMark& mark) {
  const std::string body = fmt::format("{}{}{}{}", begins, mark.number, middle, mark.after);
  std::string frame(skippable);
  for (int byte = 0; byte < 4; ++byte) frame += static_cast<char>(body.size() >> (8 * byte) & 0xff);
  return frame + body;
}

std::optional<std::size_t> bytes_of_mark(std::string_view head) {
  if (head.size() < mark_head_bytes || !head.starts_with(skippable)) return std::nullopt;
  std::size_t bytes = 0;
  for (std::size_t byte = 0; byte < 4; ++byte)
    bytes |= static_cast<std::size_t>(static_cast<unsigned char>(head[4 + byte])) << (8 * byte);
  return bytes;
}

std::optional<BlockMark> parse_mark(std::string_view body) {
  if (!body.starts_with(begins)) return std::nullopt;
  body.remove_prefix(begins.size());
  BlockMark mark;
  const auto [end, error] = std::from_chars(body.data(), body.data() + body.size(), mark.number);
  if (error != std::errc()) return std::nullopt;
  body.remove_prefix(static_cast<std::size_t>(end - body.data()));
  if (!body.starts_with(middle)) return std::nullopt;
  mark.after = body.substr(middle.size());
  return mark;
}

}  // namespace searoom
