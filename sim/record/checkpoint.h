// A stopped run on disk: what it was, where its log stands, and the whole world. Written beside the log,
// complete or not at all.
//
// For whoever runs a simulation, between two steps, after its events were taken and written: events that wait
// in the world are not kept. What the log then holds is on the disk before the checkpoint is
// (LogWriter::checkpoint); a checkpoint that cannot be written leaves the earlier one.
#pragma once

#include <filesystem>
#include <string>

#include "sim/record/log_writer.h"
#include "sim/world/world.h"

namespace searoom {

struct Checkpoint {
  RunHeader header;
  LogWriter::Resume log;
  World world;
};

void write_checkpoint(const std::filesystem::path& file, const Checkpoint& checkpoint);

// Throws BadInput when the file is not there, damaged, or of another version of the program.
Checkpoint read_checkpoint(const std::filesystem::path& file);

}  // namespace searoom
