// A run log: the text inside, packed here into blocks with their checksums and marks, so that any text comes
// behind them. A line of its own, "--block--", ends a block. What is a packed log already is taken as it is.
#include <zstd.h>

#include <stdexcept>
#include <string>

#include "sim/metrics/metric.h"
#include "sim/record/block_mark.h"
#include "sim/record/log_reader.h"
#include "sim/record/playback.h"
#include "tests/fuzz/input_folder.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

constexpr std::string_view block_ends = "--block--\n";
constexpr std::string_view mark_begins = "\x5f\x2a\x4d\x18", frame_begins = "\x28\xb5\x2f\xfd";

std::string packed_block(std::string_view text) {
  std::string frame(ZSTD_compressBound(text.size()), '\0');
  ZSTD_CCtx* context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  const std::size_t size = ZSTD_compress2(context, frame.data(), frame.size(), text.data(), text.size());
  ZSTD_freeCCtx(context);
  frame.resize(size);
  return frame;
}

std::string packed_log(std::string_view text) {
  std::string log;
  BlockMark mark;
  for (bool more = true; more;) {
    const std::size_t end = text.find(block_ends);
    more = end != text.npos;
    const std::string_view block = text.substr(0, end);
    log += mark_frame(mark) + packed_block(block);
    mark = mark_after(mark, block);
    if (more) text.remove_prefix(end + block_ends.size());
  }
  return log;
}

}  // namespace

bool read_log(std::string_view input) {
  static const InputFolder folder;
  const bool is_packed = input.starts_with(mark_begins) || input.starts_with(frame_begins);
  const auto file = folder.put("run.jsonl.zst", is_packed ? std::string(input) : packed_log(input));
  bool whole = false;
  is_read([&] {
    LogReader log(file);
    OutcomeFold outcomes(log.header());
    while (const auto event = log.next()) outcomes.observe(*event);
    outcomes.outcomes();
    whole = log.trouble().empty();
    std::string trouble;
    Playback playback = read_playback(file, trouble);
    if (trouble != log.trouble()) throw std::logic_error("a log that is read in two ways");
    for (const Tick tick : {Tick{0}, Tick{100}, Tick{3}}) playback.at(tick);
  });
  return whole;
}

}  // namespace searoom::fuzz
