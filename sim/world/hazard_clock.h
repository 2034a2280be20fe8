// When a hazard strikes. The actor draws, once for each occurrence, how much hazard it will stand (an
// exponential of mean 1) and spends it as rate times time goes by. So the moment depends on what was endured,
// not on how it was cut into steps, and an actor whose past is the same in two runs meets the same moment.
//
// Started once, before it is first spent; hazards are never below 0.
#pragma once

#include <cstdint>

#include "sim/base/dice.h"

namespace searoom {

struct HazardClock {
  double left = 0;
  std::uint64_t count = 0;  // occurrences so far

  static HazardClock start(const Dice& dice, ActorId actor, Draw purpose) {
    return {dice.exponential(actor, purpose, Occasion{0}), 0};
  }

  // Spends `hazard` (rate times time). True when it strikes; call again with 0 while it does, since a long
  // step may hold several strikes.
  bool spend(double hazard, const Dice& dice, ActorId actor, Draw purpose) {
    left -= hazard;
    if (left >= 0) [[likely]]
      return false;
    ++count;
    left += dice.exponential(actor, purpose, Occasion{count});
    return true;
  }

  // Spends `hazard` at an even rate and calls strikes(share) for each strike, with the share of the time that
  // had gone by when it came, in order.
  template <class Strikes>
  void spend_evenly(double hazard, const Dice& dice, ActorId actor, Draw purpose, const Strikes& strikes) {
    double at = left, still = hazard;
    while (spend(still, dice, actor, purpose)) {
      strikes(at / hazard);
      at = hazard + left;
      still = 0;
    }
  }
};

}  // namespace searoom
