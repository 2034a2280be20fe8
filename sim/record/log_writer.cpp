#include "sim/record/log_writer.h"

#include <fmt/format.h>
#include <unistd.h>
#include <zstd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

#include "sim/record/event_line.h"

namespace searoom {
namespace {

constexpr int compression_level = 3;
constexpr std::size_t largest_block = 1u << 20;
constexpr std::int64_t block_s = 86400;

[[noreturn]] void log_fails(const std::filesystem::path& file, const char* what) {
  throw std::runtime_error(fmt::format("{}: {}: {}", file.string(), what, std::strerror(errno)));
}

ZSTD_CCtx* block_context() {
  ZSTD_CCtx* context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, compression_level);
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  return context;
}

}  // namespace

void LogWriter::FreeContext::operator()(ZSTD_CCtx_s* context) const {
  ZSTD_freeCCtx(context);
}

LogWriter::LogWriter(const std::filesystem::path& file, const RunHeader& header)
    : path_(file), header_(header), context_(block_context()), file_(std::fopen(file.c_str(), "wb")) {
  if (!file_) log_fails(path_, "cannot be written");
  text_ = header_line(header_) + "\n";
  append_block();
}

LogWriter::LogWriter(const std::filesystem::path& file, const RunHeader& header, const Resume& from)
    : path_(file),
      header_(header),
      context_(block_context()),
      file_(std::fopen(file.c_str(), "r+b")),
      bytes_(from.bytes),
      events_(from.events),
      text_(from.text),
      next_(from.next) {
  if (!file_) log_fails(path_, "cannot be opened to go on");
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error || size < from.bytes) {
    throw std::runtime_error(
        fmt::format("{}: is shorter than at its checkpoint, so the run cannot go on", file.string()));
  }
  if (ftruncate(fileno(file_.get()), static_cast<off_t>(from.bytes)) != 0)
    log_fails(path_, "cannot be cut at its checkpoint");
  if (std::fseek(file_.get(), 0, SEEK_END) != 0) log_fails(path_, "cannot be gone on with");
}

LogWriter::~LogWriter() = default;

void LogWriter::write(const std::vector<Event>& events) {
  for (const Event& event : events) {
    text_ += event_line(event, header_);
    text_ += '\n';
    if (text_.size() >= largest_block) append_block();
  }
  events_ += events.size();
}

void LogWriter::end_tick(Tick tick) {
  if (tick * header_.step_s % block_s == 0) append_block();
}

void LogWriter::finish() {
  append_block();
  if (fsync(fileno(file_.get())) != 0) log_fails(path_, "cannot be brought to the disk");
}

LogWriter::Resume LogWriter::checkpoint() {
  if (std::fflush(file_.get()) != 0) log_fails(path_, "cannot be written");
  if (fsync(fileno(file_.get())) != 0) log_fails(path_, "cannot be brought to the disk");
  return {bytes_, text_, events_, next_};
}

void LogWriter::append_block() {
  if (text_.empty()) return;
  std::string frame(ZSTD_compressBound(text_.size()), '\0');
  const std::size_t size =
      ZSTD_compress2(context_.get(), frame.data(), frame.size(), text_.data(), text_.size());
  if (ZSTD_isError(size))
    throw std::runtime_error(fmt::format("{}: {}", path_.string(), ZSTD_getErrorName(size)));
  frame.resize(size);
  frame.insert(0, mark_frame(next_));  // in one piece: a reader of a growing file meets both
  write_bytes(frame.data(), frame.size());
  next_ = mark_after(next_, text_);
  text_.clear();
}

void LogWriter::write_bytes(const void* bytes, std::size_t size) {
  if (std::fwrite(bytes, 1, size, file_.get()) != size || std::fflush(file_.get()) != 0)
    log_fails(path_, "cannot be written");
  bytes_ += size;
}

}  // namespace searoom
