// What those aboard do when a voyage goes wrong. Read from `calls` and `helm`; off without them.
#pragma once

#include "sim/base/quantity.h"
#include "sim/scenario/distribution.h"

namespace searoom {

class Fields;

struct CallsSpec {
  double share_with_phone = 0;      // of boats; a satellite phone
  Rate calls = Rate::per_day(4);    // of a boat in need that has one
  double share_to_relatives = 0.7;  // others go to a hotline
  Distribution heard_after;         // hours until somebody passes the call on
};

struct HelmSpec {
  double taken_share = 0;  // of boats that their crew left with a working engine
};

void list_fields(Fields& fields, CallsSpec& calls);
void list_fields(Fields& fields, HelmSpec& helm);

}  // namespace searoom
