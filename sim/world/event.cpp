#include "sim/world/event.h"

#include <array>
#include <numeric>

namespace searoom {
namespace {

constexpr std::array<std::string_view, 89> names = {
    "storm_formed",     "storm_ended",      "departed",
    "position",         "course_changed",   "engine_failed",
    "engine_repaired",  "fuel_exhausted",   "died",
    "went_missing",     "landed",           "boat_gone",
    "run_ended",        "leak_began",       "leak_mended",
    "swamped",          "capsized",         "grounded",
    "broke_up",         "water_ran_out",    "food_ran_out",
    "fight_began",      "supplied",         "called_for_help",
    "met_warship",      "helm_taken",       "measure_began",
    "measure_ended",    "network_learned",  "boat_stationed",
    "transferred",      "sailed",           "held",
    "released",         "abandoned",        "sighted",
    "passed_by",        "report_received",  "contact_opened",
    "contact_dropped",  "decided",          "posture_changed",
    "ignored",          "monitored",        "referred",
    "port_denied",      "port_granted",     "unit_sailed",
    "unit_position",    "unit_returned",    "shadowed",
    "helped_on",        "towed_out",        "escorted_out",
    "tow_parted",       "tow_ended",        "intercepted",
    "rescued",          "evacuated",        "taken_in_tow",
    "disembarked",      "returned",         "sheltered",
    "shelter_left",     "case_opened",      "case_phase",
    "case_offered",     "case_accepted",    "case_refused",
    "search_planned",   "search_done",      "case_suspended",
    "case_closed",      "gap_began",        "gap_ended",
    "appealed",         "mechanism_began",  "mechanism_ended",
    "meeting_called",   "meeting_held",     "meeting_failed",
    "committed",        "commitment_kept",  "commitment_broken",
    "commitment_ended", "situation_report", "identified",
    "left_legally",     "fund_spent",
};

}  // namespace

std::string_view name_of(EventKind kind) {
  return names[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> event_kind(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == name) return static_cast<EventKind>(i);
  }
  return std::nullopt;
}

bool happens_somewhere(EventKind kind) {
  switch (kind) {
    case EventKind::run_ended:
    case EventKind::measure_began:
    case EventKind::measure_ended:
    case EventKind::network_learned:
    case EventKind::posture_changed:
    case EventKind::appealed:
    case EventKind::sheltered:
    case EventKind::shelter_left:
      return false;
    default:
      return kind < EventKind::mechanism_began;
  }
}

bool tells_belief(EventKind kind) {
  switch (kind) {
    case EventKind::report_received:
    case EventKind::contact_opened:
    case EventKind::contact_dropped:
    case EventKind::decided:
    case EventKind::ignored:
    case EventKind::monitored:
    case EventKind::referred:
      return true;
    default:
      return kind >= EventKind::case_opened && kind <= EventKind::case_closed;
  }
}

bool is_of_storm(EventKind kind) {
  return kind == EventKind::storm_formed || kind == EventKind::storm_ended;
}

std::uint64_t total(const PeopleCounts& people) {
  return std::accumulate(people.begin(), people.end(), std::uint64_t{0});
}

}  // namespace searoom
