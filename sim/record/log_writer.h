// Writes a run log: a header line, then events as lines of JSON, compressed with Zstandard.
//
// Lines are gathered into blocks, each a Zstandard frame of its own, so that a file that is still growing, or
// whose writer was killed, can be read to its last whole block. What goes into a block depends on the events
// alone, never on when the file was flushed or the run was stopped. Before each stands its mark:
// block_mark.h.
//
// For one thread, and one writer a file. Events come in the order of their numbers, all of a tick before its
// end_tick. After finish nothing is written any more; without it the file ends at its last whole block.
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "sim/record/block_mark.h"
#include "sim/record/run_header.h"
#include "sim/world/event.h"

struct ZSTD_CCtx_s;

namespace searoom {

class LogWriter {
 public:
  // Where a stopped log goes on: bytes already on disk, and text that is not yet in a block.
  struct Resume {
    std::uint64_t bytes = 0;
    std::string text;
    std::uint64_t events = 0;
    BlockMark next;  // of the block that the text will stand in: it tells which log this was
  };

  // A new file; the one that was there is replaced. Throws std::runtime_error when it cannot be written.
  LogWriter(const std::filesystem::path& file, const RunHeader& header);
  // Goes on with a file, which is cut at `from.bytes` first.
  LogWriter(const std::filesystem::path& file, const RunHeader& header, const Resume& from);
  ~LogWriter();
  LogWriter(const LogWriter&) = delete;
  LogWriter& operator=(const LogWriter&) = delete;

  void write(const std::vector<Event>& events);
  // Ends the block at the end of each simulated day; one that has grown large ends by itself.
  void end_tick(Tick tick);
  // Everything to the disk; the run is over.
  void finish();
  // Makes what is written so far durable and tells where to go on.
  Resume checkpoint();

 private:
  void append_block();
  void write_bytes(const void* bytes, std::size_t size);

  struct FreeContext {
    void operator()(ZSTD_CCtx_s* context) const;
  };
  struct CloseFile {
    void operator()(std::FILE* f) const { std::fclose(f); }
  };
  std::filesystem::path path_;
  RunHeader header_;
  std::unique_ptr<ZSTD_CCtx_s, FreeContext> context_;  // every block ends in a checksum of its text
  std::unique_ptr<std::FILE, CloseFile> file_;
  std::uint64_t bytes_ = 0;
  std::uint64_t events_ = 0;
  std::string text_;
  BlockMark next_;  // of the block that is being gathered
};

}  // namespace searoom
