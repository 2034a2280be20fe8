#include <algorithm>

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

using Names = std::vector<std::string>;

// Together they answer for every boat of which a rule below them would be asked.
struct Answer {
  const char* section;
  Names by;
  Names below;  // empty: every rule
};

const Answer answers[] = {
    {"conduct", {"drift_when_disabled", "follow_route"}, {}},
    {"network_rules",
     {"land_by_relay"},
     {"abandon_under_pressure", "put_ashore_under_pressure", "merge_under_pressure", "hold_for_payment"}},
    {"network_rules", {"fill_and_sail"}, {"let_off_at_origin"}},
};

}  // namespace

void rules_never_asked(ToldSettings& told) {
  for (const Answer& answer : answers) {
    const Names& asked =
        std::string_view(answer.section) == "conduct" ? told.rules.conduct : told.rules.network;
    std::size_t answered = 0;
    for (const std::string& rule : asked) {
      const bool below = answer.below.empty() || std::ranges::count(answer.below, rule) > 0;
      if (answered == answer.by.size() && below)
        told.idle(std::string(answer.section) + "." + rule,
                  "it stands below " + answer.by.back() + ", which answers before it is asked");
      answered += static_cast<std::size_t>(std::ranges::count(answer.by, rule));
    }
  }
}

}  // namespace searoom
