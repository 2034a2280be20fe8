#include "sim/experiment/running/alternative_hashes.h"

#include <fmt/format.h>

#include "sim/base/hash.h"
#include "sim/run/simulation.h"

namespace searoom {

std::string AlternativeHashes::of(const Alternative& alternative) {
  ScenarioChoice world = alternative.choice;
  world.settings.resize(world.settings.size() - alternative.point.size());  // a design sets its factors last
  std::string& hash = worlds_[{world.policies, world.settings}];
  if (hash.empty()) hash = load_setting(world, 1).scenario->text_hash;
  if (alternative.point.empty()) return hash;
  return content_hash(fmt::format("{} {}", hash, fmt::join(alternative.choice.settings, " ")));
}

}  // namespace searoom
