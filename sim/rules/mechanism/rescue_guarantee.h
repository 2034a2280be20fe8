// Members guarantee, whatever the flag, that people whom merchant ships, fishers and others rescue are landed
// and received: whether masters stop depends on it.
//
// Facts: rows 25, 48, 50. DISERO and RASRO, 1979 and 1985: when landing was not assured, ships did not stop
// (U23, U24). Shares are assumptions.
#pragma once

#include <algorithm>

#include "sim/rules/mechanism/mechanism_rule.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

class RescueGuarantee : public MechanismRule {
 public:
  void list_fields(Fields& f, MechanismPart&) override {
    f.quantity(
        "lands_within", lands_within_,
        {.about = "From the request to the permission to land", .unit = "hours", .low = 0, .high = 720});
    f.number("trusted", trusted_, {.about = "Share of masters who trust in it", .low = 0, .high = 1});
    f.number("fishers_help", fishers_help_,
             {.about = "Share of the members' fishers who help, at least, since nobody is punished for it",
              .low = 0,
              .high = 1});
  }
  void provide(const ForumView& view, const ForumState&, Provisions& p) const override {
    for (const StateIndex i : view.states()) {
      if (!view.is_member(i)) continue;
      p.of_state[i].guarantees = true;
      p.of_state[i].fishers_help = std::max(p.of_state[i].fishers_help, fishers_help_);
    }
    p.lands_within = lands_within_;
    p.trusted = std::max(p.trusted, trusted_);
  }

 private:
  Duration lands_within_ = Duration::hours(12);
  double trusted_ = 0.8, fishers_help_ = 0.9;
};

}  // namespace searoom
