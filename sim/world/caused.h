// Causes that have figures or names in them, in the words of the log.
#pragma once

#include <string_view>

#include "sim/world/cause.h"

namespace searoom {

// --- What befell a hull. Seas are significant wave heights.

// "sea of 2.6 m, freeboard 0.5 m, no engine"
Cause caused_by_sea(double sea_m, double freeboard_m, bool has_power);
Cause caused_by_flooding(double sea_m, double freeboard_m, bool has_power);
Cause caused_by_surf(double sea_m);
// What broke up, as it was: "sea of 2.6 m, awash".
Cause caused_by_breaking(double sea_m, std::string_view what_was_afloat);

// --- Who supplied or mended a boat.

Cause caused_by_unit_of(std::string_view owner);

// --- Desks and rescue centres.

// A line of a posture begins or ends to hold.
Cause caused_by_line(std::string_view line, bool begins);
// "distress, operations"
Cause caused_by_stage(std::string_view phase, std::string_view stage);
Cause caused_by_handing_over(std::string_view to_state);
Cause caused_by_response(std::string_view of_state);

// Searches in vain, and the chance that they would have found the boat.
struct SearchesInVain {
  std::uint32_t searches = 0;
  double hours = 0;
  double success = 0;
};
Cause caused_by_limit_of_effort(const SearchesInVain& so_far);
Cause caused_by_lost_hope(const SearchesInVain& so_far);
// Of one more search: all before it.
Cause caused_by_searches(double success);

// --- Mechanisms of coordination.

Cause caused_by_people_at_sea(double people);
Cause caused_by_boats_at_sea(double boats);
Cause caused_by_people_ashore(double people);
// Reasons to meet, about which nobody called a meeting.
Cause caused_by_no_call(const Cause& reason);
Cause caused_by_objection(std::string_view of_state);
Cause caused_by_report(double boats_at_sea);

}  // namespace searoom
