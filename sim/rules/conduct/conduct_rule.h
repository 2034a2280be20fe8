// How a master behaves. A rule is parameters and one const function; what a boat remembers is in its row.
// Rules are asked in the order of the scenario, and the first that has an answer decides.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/world/bridge_view.h"

namespace searoom {

struct KnownEntry;

// What a rule wants: a conduct, perhaps another destination, and perhaps to stop short of it. Whoever follows
// a route and is not to stop ends the voyage where the route ends.
struct Course {
  Conduct conduct;
  std::optional<PlaceIndex> destination = std::nullopt;
  std::optional<Distance> stops_off = std::nullopt;  // the destination: so near and no nearer; nobody lands
  Course(Conduct c) : conduct(c) {}                  // implicit: most rules leave the destination alone
  Course(Conduct c, PlaceIndex to) : conduct(c), destination(to) {}

  // Along the route, but no nearer to the destination than this.
  static Course to_lie_off(Distance off) {
    Course course(Conduct::follow_route);
    course.stops_off = off;
    return course;
  }
};

class ConductRule {
 public:
  virtual ~ConductRule() = default;
  virtual std::optional<Course> decide(const BridgeView& self) const = 0;
};

struct NamedConductRule {
  std::string name;
  std::shared_ptr<const ConductRule> rule;
};

using ConductRules = std::vector<NamedConductRule>;

// The rules that a scenario may name, each with the list of its parameters. Reading an entry appends the rule
// to `rules`.
std::vector<KnownEntry> conduct_rule_table(ConductRules& rules);

// For a scenario that names none: drift_when_disabled, follow_route.
ConductRules default_conduct_rules();

}  // namespace searoom
