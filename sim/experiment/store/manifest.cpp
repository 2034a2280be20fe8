#include "sim/experiment/store/manifest.h"

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "sim/base/hash.h"
#include "sim/record/tree_json.h"

namespace searoom {

std::string program_hash() {
  return file_hash("/proc/self/exe");
}

ArmRecord record_of(const Arm& arm, const Setting& setting, bool with_scenario) {
  return {arm.name,
          arm.choice.policies,
          arm.choice.settings,
          setting.scenario->text_hash,
          with_scenario ? tree_json(setting.tree).dump() : "",
          arm.point};
}

std::string difference_between(const Manifest& one, const Manifest& other) {
  const auto differ = [](const char* what, const std::string& a, const std::string& b) {
    return a == b ? "" : fmt::format("{} {} and {}", what, a, b);
  };
  const auto pairing = [](const Manifest& m) { return std::string(m.paired ? "paired" : "unpaired"); };
  for (const std::string& text :
       {differ("experiments of kind", one.kind, other.kind), differ("programs", one.program, other.program),
        differ("builds of the program", one.program_hash, other.program_hash),
        differ("seeds", pairing(one), pairing(other)),
        differ("first seeds", std::to_string(one.first_seed), std::to_string(other.first_seed)),
        differ("parameter rows", content_hash(one.rows), content_hash(other.rows)),
        differ("numbers of policies", std::to_string(one.arms.size()), std::to_string(other.arms.size()))}) {
    if (!text.empty()) return text;
  }
  for (std::size_t i = 0; i < one.arms.size(); ++i) {
    if (one.arms[i].name != other.arms[i].name)
      return fmt::format("policies {} and {}", one.arms[i].name, other.arms[i].name);
    if (one.arms[i].scenario_hash != other.arms[i].scenario_hash)
      return fmt::format("texts of the world under {}", one.arms[i].name);
  }
  return "";
}

std::uint64_t seed_of(const Manifest& manifest, std::size_t arm, std::size_t n) {
  constexpr std::uint64_t apart = 1'000'000;
  return manifest.first_seed + n + (manifest.paired ? 0 : arm * apart);
}

}  // namespace searoom
