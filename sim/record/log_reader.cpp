#include "sim/record/log_reader.h"

#include <fmt/format.h>
#include <zstd.h>

#include "sim/base/complaints.h"
#include "sim/base/input_file.h"
#include "sim/record/event_line.h"

namespace searoom {
namespace {

ZSTD_DCtx* context(void* p) {
  return static_cast<ZSTD_DCtx*>(p);
}

// Parsed, a line takes some twenty times as much.
constexpr std::size_t longest_line = 16u << 20;

}  // namespace

void want_room_for_event(std::size_t held, const std::filesystem::path& log) {
  if (held < most_events_held) return;
  throw BadInput(
      fmt::format("{}: found more than {} events, wanted a log that memory holds; searoom outcomes and "
                  "searoom export read it piece by piece",
                  log.string(), most_events_held));
}

LogReader::LogReader(const std::filesystem::path& file) : path_(file), decompressor_(ZSTD_createDCtx()) {
  std::string first;
  std::string why = trouble_with_input(file, "a run log");
  if (why.empty()) file_.open(file, std::ios::binary);
  if (!why.empty()) {
    // nothing to read
  } else if (!file_) {
    why = "found a file that cannot be opened, wanted a run log";
  } else if (!next_line(first)) {
    why = "found no run log here" + (trouble_.empty() ? std::string() : ": " + trouble_);
  } else {
    try {
      header_ = parse_header(first);
    } catch (const std::runtime_error& e) {
      why = e.what();
    }
  }
  if (why.empty()) return;
  ZSTD_freeDCtx(context(decompressor_));
  throw BadInput(file.string() + ": " + why);
}

LogReader::~LogReader() {
  ZSTD_freeDCtx(context(decompressor_));
}

std::optional<Event> LogReader::next() {
  std::string line;
  if (ended_ || stopped_at_ || !trouble_.empty() || !next_line(line)) return std::nullopt;
  try {
    Event event = parse_event(line, header_);
    event.number = ++events_;
    if (trouble_ = judge_.trouble_with(event, header_); !trouble_.empty()) return std::nullopt;
    ended_ = event.kind == EventKind::run_ended;
    if (event.kind == EventKind::run_stopped) stopped_at_ = header_.instant_of(event.tick);
    if ((ended_ || stopped_at_) && next_line(line)) trouble_ = "found events after the end of the run";
    return event;
  } catch (const std::runtime_error& e) {
    trouble_ = e.what();
    return std::nullopt;
  }
}

bool LogReader::tells_its_end() {
  while (next()) {
  }
  return ended_;
}

std::string LogReader::trouble() const {
  if (!trouble_.empty()) return fmt::format("{}: read to where it is whole: {}", path_.string(), trouble_);
  if (stopped_at_)
    return fmt::format("{}: the run is not finished: it was stopped at {}", path_.string(),
                       format_instant(*stopped_at_));
  if (!ended_) return fmt::format("{}: the run is not finished: its last event is missing", path_.string());
  if (!has_marks_ && header_.version > oldest_log_version)
    return fmt::format("{}: it was packed anew, without the marks by which a lost block is seen",
                       path_.string());
  return "";
}

bool LogReader::next_line(std::string& line) {
  for (;;) {
    const std::size_t end = text_.find('\n', text_at_);
    if (end != std::string::npos) {
      line.assign(text_, text_at_, end - text_at_);
      text_at_ = end + 1;
      return true;
    }
    text_.erase(0, text_at_);
    text_at_ = 0;
    if (text_.size() + block_.size() > longest_line) trouble_ = "found a line without an end";
    if (!trouble_.empty() || !next_text()) return false;
  }
}

bool LogReader::has_input(std::size_t bytes) {
  constexpr std::size_t piece = 1u << 16;
  while (input_.size() - input_at_ < bytes) {
    input_.erase(0, input_at_);
    input_at_ = 0;
    const std::size_t before = input_.size();
    input_.resize(before + piece);
    file_.read(input_.data() + before, static_cast<std::streamsize>(piece));
    const auto read = static_cast<std::size_t>(file_.gcount());
    input_.resize(before + read);
    if (read == 0) return false;
  }
  return true;
}

// Between two blocks: passes over the mark of the next, if there is one. False where the file ends, or the
// mark is not the one that belongs here.
bool LogReader::next_mark() {
  if (!has_input(mark_head_bytes)) return false;
  const auto bytes = bytes_of_mark(std::string_view(input_).substr(input_at_, mark_head_bytes));
  if (!bytes) {
    if (has_marks_) trouble_ = fmt::format("found a damaged block (block {} without its mark)", next_.number);
    return !has_marks_;
  }
  if (*bytes > most_mark_bytes) {
    trouble_ = "found a damaged block (a mark that is none)";
    return false;
  }
  if (!has_input(mark_head_bytes + *bytes)) return false;
  const auto mark = parse_mark(std::string_view(input_).substr(input_at_ + mark_head_bytes, *bytes));
  if (next_.number == 0) has_marks_ = true;
  if (!mark || !has_marks_) {
    trouble_ = "found a damaged block (a mark that is none)";
  } else if (mark->number != next_.number) {
    trouble_ = fmt::format("found block {} where block {} belongs", mark->number, next_.number);
  } else if (*mark != next_) {
    trouble_ = fmt::format("found block {} of another log", mark->number);
  }
  input_at_ += mark_head_bytes + *bytes;
  return trouble_.empty();
}

bool LogReader::next_text() {
  if (between_blocks_ && !next_mark()) return false;
  between_blocks_ = false;
  if (!has_input(1)) return false;
  char piece[1u << 16];
  ZSTD_inBuffer in{input_.data(), input_.size(), input_at_};
  ZSTD_outBuffer out{piece, sizeof piece, 0};
  const std::size_t result = ZSTD_decompressStream(context(decompressor_), &out, &in);
  input_at_ = in.pos;
  if (ZSTD_isError(result)) {
    trouble_ = fmt::format("found a damaged block ({})", ZSTD_getErrorName(result));
    return false;
  }
  block_.append(piece, out.pos);
  if (result == 0) {  // the block is whole and its checksum right
    text_ += block_;
    next_ = mark_after(next_, block_);
    between_blocks_ = true;
    block_.clear();
  }
  return true;
}

}  // namespace searoom
