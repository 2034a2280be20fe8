#include "sim/world/caused.h"

#include <fmt/format.h>

namespace searoom {
namespace {

std::string sea_and_freeboard(double sea_m, double freeboard_m, bool has_power) {
  return fmt::format("sea of {:.1f} m, freeboard {:.1f} m{}", sea_m, freeboard_m,
                     has_power ? "" : ", no engine");
}

std::string in_vain(const SearchesInVain& s) {
  return fmt::format("{} searches of {:.0f} hours would have found it with {:.0f} %", s.searches, s.hours,
                     100 * s.success);
}

}  // namespace

Cause caused_by_sea(double sea_m, double freeboard_m, bool has_power) {
  return Cause(sea_and_freeboard(sea_m, freeboard_m, has_power));
}

Cause caused_by_flooding(double sea_m, double freeboard_m, bool has_power) {
  return Cause("flooded, " + sea_and_freeboard(sea_m, freeboard_m, has_power));
}

Cause caused_by_surf(double sea_m) {
  return Cause(fmt::format("wrecked in surf, sea of {:.1f} m", sea_m));
}

Cause caused_by_breaking(double sea_m, std::string_view what_was_afloat) {
  return Cause(fmt::format("sea of {:.1f} m, {}", sea_m, what_was_afloat));
}

Cause caused_by_unit_of(std::string_view owner) {
  return Cause(fmt::format("a unit of {}", owner));
}

Cause caused_by_line(std::string_view line, bool begins) {
  return Cause(fmt::format("{} {}", line, begins ? "begins" : "ends"));
}

Cause caused_by_stage(std::string_view phase, std::string_view stage) {
  return Cause(fmt::format("{}, {}", phase, stage));
}

Cause caused_by_handing_over(std::string_view to_state) {
  return Cause(fmt::format("handed over to {}", to_state));
}

Cause caused_by_response(std::string_view of_state) {
  return Cause(fmt::format("{} responds", of_state));
}

Cause caused_by_limit_of_effort(const SearchesInVain& so_far) {
  return Cause("the limit of effort is reached; " + in_vain(so_far));
}

Cause caused_by_lost_hope(const SearchesInVain& so_far) {
  return Cause("survival is past hope and another search would hardly find it; " + in_vain(so_far));
}

Cause caused_by_searches(double success) {
  return Cause(fmt::format("{:.0f} % with all searches before", 100 * success));
}

Cause caused_by_people_at_sea(double people) {
  return Cause(fmt::format("{:.0f} people are known to be at sea in trouble", people));
}

Cause caused_by_boats_at_sea(double boats) {
  return Cause(fmt::format("{:.0f} boats are known to be in trouble", boats));
}

Cause caused_by_people_ashore(double people) {
  return Cause(fmt::format("{:.0f} people came ashore of late", people));
}

Cause caused_by_no_call(const Cause& reason) {
  return Cause(fmt::format("{}, and nobody called a meeting", reason.words()));
}

Cause caused_by_objection(std::string_view of_state) {
  return Cause(fmt::format("{} objected", of_state));
}

Cause caused_by_report(double boats_at_sea) {
  return Cause(fmt::format("{:.0f} boats in trouble are known", boats_at_sea));
}

}  // namespace searoom
