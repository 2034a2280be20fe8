#include "sim/scenario/specs/distress_spec.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void list_fields(Fields& f, CallsSpec& c) {
  f.number("share_with_phone", c.share_with_phone,
           {.about = "Share of boats with a satellite phone", .low = 0, .high = 1});
  f.quantity(
      "calls", c.calls,
      {.about = "Calls of a boat in need; at most one a day", .unit = "per_day", .low = 0, .high = 1440});
  f.number("share_to_relatives", c.share_to_relatives,
           {.about = "Share of calls that go to relatives; the others to a hotline", .low = 0, .high = 1});
  c.heard_after = Distribution::constant(6);
  f.distribution(
      "heard_after_hours", c.heard_after,
      {.about = "Time until whoever was called passes it on", .unit = "hours", .low = 0, .high = 8784});
}

void list_fields(Fields& f, HelmSpec& h) {
  f.number("taken_share", h.taken_share,
           {.about = "Share of boats left by their crew with a working engine that passengers take to land",
            .low = 0,
            .high = 1});
}

}  // namespace searoom
