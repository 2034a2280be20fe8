// Reads a run log, event by event. A file that is damaged or not finished is read to where it is whole.
//
// For one thread. A file that is being written may be read: it ends at its last whole block.
#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include "sim/record/block_mark.h"
#include "sim/record/log_judge.h"
#include "sim/record/run_header.h"
#include "sim/world/event.h"

namespace searoom {

// Who holds all events of a log holds no more than these, some 4 GB; a file of few bytes may unpack to many.
inline constexpr std::size_t most_events_held = 5'000'000;
// Throws BadInput for a log that has more than so many. `held`: how many are by now.
void want_room_for_event(std::size_t held, const std::filesystem::path& log);

class LogReader {
 public:
  // Throws BadInput when there is no such file or it does not begin like a run log.
  explicit LogReader(const std::filesystem::path& file);
  ~LogReader();
  LogReader(const LogReader&) = delete;
  LogReader& operator=(const LogReader&) = delete;

  const RunHeader& header() const { return header_; }

  // The next event; empty at the end, or where the file stops being whole.
  std::optional<Event> next();

  // After the last event: what was wrong, in words; empty when the run was written to its end.
  std::string trouble() const;

  // Reads on to where the log ends: whether it tells the end of its run.
  bool tells_its_end();

  // Of the block after those that have been read.
  const BlockMark& mark() const { return next_; }

 private:
  bool next_line(std::string& line);
  bool next_text();
  bool next_mark();
  bool has_input(std::size_t bytes);

  std::filesystem::path path_;
  std::ifstream file_;
  void* decompressor_;
  std::string input_;
  std::size_t input_at_ = 0;
  bool between_blocks_ = true;
  bool has_marks_ = false;  // as the first block has one
  BlockMark next_;          // of the block that comes next
  std::string block_;       // of which not all is read yet
  std::string text_;        // of whole blocks
  std::size_t text_at_ = 0;
  RunHeader header_;
  LogJudge judge_;
  std::uint64_t events_ = 0;  // read so far
  bool ended_ = false;
  std::optional<Instant> stopped_at_;
  std::string trouble_;
};

}  // namespace searoom
