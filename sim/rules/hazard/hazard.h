// What people aboard die of. A hazard is parameters and const functions; what bodies remember is in the
// boat's row. Hazards compete: whoever dies, dies of one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/world/aboard_view.h"

namespace searoom {

struct KnownEntry;

class Hazard {
 public:
  virtual ~Hazard() = default;
  // Per person whose risk is 1.
  virtual double deaths_per_day(const AboardView& aboard) const = 0;
  // What it does to the living in a step.
  virtual void act_on(const AboardView&, Duration, Condition&) const {}
  // The number of the event that a death of it goes back to; 0: none.
  virtual std::uint64_t because(const AboardView& aboard) const {
    return aboard.because().order != 0 ? aboard.because().order : aboard.because().power;
  }
};

struct NamedHazard {
  std::string name;
  std::shared_ptr<const Hazard> hazard;
};

using HazardRules = std::vector<NamedHazard>;

// The hazards that a scenario may name, each with the list of its parameters. Reading an entry appends it to
// `hazards`.
std::vector<KnownEntry> hazard_table(HazardRules& hazards);

}  // namespace searoom
