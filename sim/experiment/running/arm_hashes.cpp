#include "sim/experiment/running/arm_hashes.h"

#include <fmt/format.h>

#include "sim/base/hash.h"
#include "sim/run/simulation.h"

namespace searoom {

std::string ArmHashes::of(const Arm& arm) {
  ScenarioChoice world = arm.choice;
  world.settings.resize(world.settings.size() - arm.point.size());  // a design sets its factors last
  std::string& hash = worlds_[{world.policies, world.settings}];
  if (hash.empty()) hash = load_setting(world, 1).scenario->text_hash;
  if (arm.point.empty()) return hash;
  return content_hash(fmt::format("{} {}", hash, fmt::join(arm.choice.settings, " ")));
}

}  // namespace searoom
