// What happened, as a sentence that anybody can read.
#pragma once

#include <string>

#include "sim/record/run_header.h"
#include "sim/world/event.h"

namespace searoom {

// Several events of one kind told as one: deaths of one cause over weeks, say. `event` is the first of them.
struct Telling {
  Event event;
  std::uint64_t people = 0;  // of all of them
  std::uint64_t boats = 1;   // of all of them
};

// Whom a story is about, and what its names mean.
struct Story {
  const RunHeader& header;
  std::string vessel;
};

std::string sentence(const Telling& telling, const Story& story);

// Whether a kind of event belongs into the story of its boat even when it led to nothing.
bool is_always_told(EventKind kind);

}  // namespace searoom
