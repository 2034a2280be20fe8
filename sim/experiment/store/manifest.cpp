#include "sim/experiment/store/manifest.h"

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "sim/base/hash.h"
#include "sim/record/tree_json.h"

namespace searoom {

std::string program_hash() {
  return file_hash("/proc/self/exe");
}

AlternativeRecord record_of(const Alternative& alternative, const Setting& setting, bool with_scenario) {
  return {alternative.name,
          alternative.choice.policies,
          alternative.choice.settings,
          setting.scenario->text_hash,
          with_scenario ? tree_json(setting.tree).dump() : "",
          alternative.point};
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
        differ("numbers of policies", std::to_string(one.alternatives.size()),
               std::to_string(other.alternatives.size()))}) {
    if (!text.empty()) return text;
  }
  for (std::size_t i = 0; i < one.alternatives.size(); ++i) {
    if (one.alternatives[i].name != other.alternatives[i].name)
      return fmt::format("policies {} and {}", one.alternatives[i].name, other.alternatives[i].name);
    if (one.alternatives[i].scenario_hash != other.alternatives[i].scenario_hash)
      return fmt::format("texts of the world under {}", one.alternatives[i].name);
  }
  return "";
}

std::uint64_t seed_of(const Manifest& manifest, std::size_t alternative, std::size_t n) {
  constexpr std::uint64_t apart = 1'000'000;
  return manifest.first_seed + n + (manifest.paired ? 0 : alternative * apart);
}

}  // namespace searoom
