// Mechanisms of coordination as a scenario lists them: who takes part, from when until when, and what each
// does. Read from `mechanisms`; the parameters of what it does are those of a rule (sim/rules/mechanism).
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/index.h"
#include "sim/base/quantity.h"
#include "sim/scenario/dates.h"
#include "sim/scenario/name_ref.h"
#include "sim/scenario/specs/state_spec.h"

namespace searoom {

class Fields;

using NumbersByState = std::vector<std::pair<NameRef, double>>;

// What a mechanism presses networks with, in each of its members.
struct Pressing {
  double land_route = 0, arrests = 0;  // as of a PressureMeasure
};

// How an arrangement of disembarkation shares people among its members.
enum class SharingRule : std::uint8_t { nearest, equal, coast, gdp, population, quota };
struct Sharing {
  SharingRule rule = SharingRule::nearest;
  double compliance = 1;
  Duration detour = Duration::hours(24);
};

struct MechanismSpec;
using MechanismIndex = Index<MechanismSpec>;  // into Scenario::mechanisms
struct MechanismPart;
using PartIndex = Index<MechanismPart>;  // into Scenario::parts, which are those of all mechanisms

// One thing that a mechanism does: one rule.
struct MechanismPart {
  MechanismIndex mechanism;
  std::string kind;  // "information_link"
  // What its rule lists that must be the name of something.
  std::map<std::string, NumbersByState> by_state;  // "chairs", "quotas"
  NameRef awaits;                                  // another mechanism
  Pressing pressing;
  SearchLine search;    // of a joint search
  bool rescues = true;  // whom it finds
  Sharing sharing;      // of an arrangement of disembarkation
};

struct MechanismSpec {
  std::string name;
  std::string about;
  Instant starts, ends;
  NameRef agreed_by;       // a mechanism one of whose meetings must have adopted something; none: at once
  NumbersByState members;  // and how much each takes an interest, from 0 to 1

  bool enabled() const { return is_enabled(ends); }
  bool holds(Instant now) const { return starts <= now && now < ends; }
  bool has(StateIndex state) const;
  double interest(StateIndex state) const;  // 0 of one that is no member
};

void list_fields(Fields& fields, MechanismSpec& mechanism);

// The number of a state in a list; `otherwise` where it has none.
double number_of(const NumbersByState& numbers, StateIndex state, double otherwise);

}  // namespace searoom
