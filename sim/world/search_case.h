// A search-and-rescue case as a rescue co-ordination centre keeps it (IAMSAR Manual, volume II): what it is
// about, how far it has come, and where the boat may be.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/ids.h"
#include "sim/geo/position.h"
#include "sim/world/event.h"

namespace searoom {

enum class Phase : std::uint8_t { uncertainty, alert, distress };
enum class Stage : std::uint8_t { awareness, initial_action, planning, operations, conclusion };
std::string_view name_of(Phase phase);
std::string_view name_of(Stage stage);

struct SearchCase {
  std::uint32_t number = 0;   // the desk's own, from 1
  std::uint32_t contact = 0;  // that it is about
  Phase phase = Phase::uncertainty;
  Stage stage = Stage::awareness;
  Tick opened = 0;
  std::uint64_t because = 0;  // the event by which it was opened
};

}  // namespace searoom
