// A step of a world that a test holds, for a phase or a part of one without a run around it.
#pragma once

#include "sim/phases/step.h"
#include "sim/run/simulation.h"

namespace searoom::test {

inline Step step_of(const Setting& setting, std::uint64_t seed, World& world) {
  return {*setting.scenario, *setting.sea, setting.rules, Dice{seed}, world};
}

}  // namespace searoom::test
