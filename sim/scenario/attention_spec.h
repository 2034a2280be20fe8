// How much the public minds what happens at sea: what raises it, how it fades, and when agencies of the UN
// call on states. Read from `attention`.
#pragma once

#include "sim/base/quantity.h"
#include "sim/scenario/fields.h"

namespace searoom {

struct AttentionSpec {
  Duration half_life = Duration::days(10);
  double per_thousand_ashore = 0;   // in the state where they come ashore
  double per_hundred_dead = 0;      // known to somebody, everywhere
  double per_pushback = 0;          // in the state that does it
  double per_press_report = 0;      // of a boat in trouble, in the state whose desk hears of it
  double shared = 0.5;              // share of each rise that the other states feel
  double per_appeal = 0;            // everywhere
  double appeals_above_ashore = 0;  // people ashore, or taken off, within a week; 0: never
  Duration appeals_after = Duration::days(1.5);
  Duration appeals_again_after = Duration::days(7);

  bool on() const {
    return per_thousand_ashore + per_hundred_dead + per_pushback + per_press_report + appeals_above_ashore >
           0;
  }
};

void list_fields(Fields& fields, AttentionSpec& attention);

}  // namespace searoom
