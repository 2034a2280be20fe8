// How rescue centres reckon where a boat drifts and when they stop looking, alike for all states. Read from
// `search`.
#pragma once

#include <cstdint>

#include "sim/base/quantity.h"

namespace searoom {

class Fields;

// What met services say is the truth of the hour with an error of its own: of departures from the season's
// mean, `skill` is the correlation of the one with the other. All are assumptions.
struct SearchSpec {
  double wind_skill = 0.8;
  double current_skill = 0.3;
  std::int64_t particles = 300;             // of each case's cloud
  Duration inquiries = Duration::hours(6);  // without news: from doubt to alert, from alert to distress
  double negligible_success = 0.05;         // of the next search
  Duration survival_aboard = Duration::days(21);
  Duration survival_in_water = Duration::days(3);
  Duration silence = Duration::hours(24);  // until no answer to an offered case is a refusal
  Duration offers_again = Duration::hours(48);
};

void list_fields(Fields& fields, SearchSpec& search);

}  // namespace searoom
