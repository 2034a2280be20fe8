#include "sim/world/event_kind.h"

#include <algorithm>
#include <array>

namespace searoom {
namespace {

// clang-format off
constexpr std::array<KindFacts, event_kinds> all_kind_facts() {
  using K = EventKind;
  using enum Whereabouts;
  using enum PeopleMove;
  using enum KnownTo;
  using enum Happening;
  return {{
    {K::storm_formed,      "storm_formed",      there,    none,            everybody,      other},
    {K::storm_ended,       "storm_ended",       there,    none,            everybody,      other},
    {K::departed,          "departed",          there,    aboard,          nobody,         other},
    {K::position,          "position",          there,    none,            nobody,         other},
    {K::course_changed,    "course_changed",    there,    none,            nobody,         other},
    {K::engine_failed,     "engine_failed",     there,    none,            nobody,         other},
    {K::engine_repaired,   "engine_repaired",   there,    none,            nobody,         other},
    {K::fuel_exhausted,    "fuel_exhausted",    there,    none,            nobody,         other},
    {K::died,              "died",              there,    off_the_boat,    nobody,         deaths},
    {K::went_missing,      "went_missing",      there,    off_the_boat,    nobody,         deaths},
    {K::landed,            "landed",            there,    off_the_boat,    shore_if_open,  ashore},
    {K::left_chart,        "left_chart",        there,    off_the_boat,    nobody,         other},
    {K::boat_gone,         "boat_gone",         there,    none,            nobody,         other},
    {K::run_ended,         "run_ended",         nowhere,  none,            everybody,      other},
    {K::run_stopped,       "run_stopped",       nowhere,  none,            everybody,      other},
    {K::leak_began,        "leak_began",        there,    none,            nobody,         other},
    {K::leak_mended,       "leak_mended",       there,    none,            nobody,         other},
    {K::swamped,           "swamped",           there,    none,            nobody,         distress},
    {K::capsized,          "capsized",          there,    none,            nobody,         distress},
    {K::grounded,          "grounded",          there,    none,            nobody,         distress},
    {K::broke_up,          "broke_up",          there,    none,            nobody,         distress},
    {K::water_ran_out,     "water_ran_out",     there,    none,            nobody,         other},
    {K::food_ran_out,      "food_ran_out",      there,    none,            nobody,         other},
    {K::fight_began,       "fight_began",       there,    none,            nobody,         other},
    {K::supplied,          "supplied",          there,    none,            unit_uncounted, other},
    {K::called_for_help,   "called_for_help",   there,    none,            nobody,         distress},
    {K::met_warship,       "met_warship",       there,    none,            nobody,         other},
    {K::helm_taken,        "helm_taken",        there,    none,            nobody,         other},
    {K::measure_began,     "measure_began",     nowhere,  none,            its_state,      decision},
    {K::measure_ended,     "measure_ended",     nowhere,  none,            its_state,      other},
    {K::network_learned,   "network_learned",   nowhere,  none,            nobody,         other},
    {K::boat_stationed,    "boat_stationed",    there,    none,            nobody,         other},
    {K::transferred,       "transferred",       there,    to_other_boat,   nobody,         other},
    {K::sailed,            "sailed",            there,    none,            nobody,         other},
    {K::held,              "held",              there,    none,            nobody,         other},
    {K::released,          "released",          there,    none,            nobody,         other},
    {K::abandoned,         "abandoned",         there,    none,            nobody,         distress},
    {K::sighted,           "sighted",           there,    none,            nobody,         other},
    {K::passed_by,         "passed_by",         there,    none,            nobody,         other},
    {K::report_received,   "report_received",   believed, none,            desk,           other},
    {K::contact_opened,    "contact_opened",    believed, none,            desk,           decision},
    {K::contact_dropped,   "contact_dropped",   believed, none,            desk,           other},
    {K::decided,           "decided",           believed, none,            desk,           decision},
    {K::posture_changed,   "posture_changed",   nowhere,  none,            its_state,      decision},
    {K::ignored,           "ignored",           believed, none,            desk,           other},
    {K::monitored,         "monitored",         believed, none,            desk,           other},
    {K::referred,          "referred",          believed, none,            desk_and_other, other},
    {K::port_denied,       "port_denied",       there,    none,            shore,          pushback},
    {K::port_granted,      "port_granted",      there,    none,            shore,          other},
    {K::unit_sailed,       "unit_sailed",       there,    none,            unit,           other},
    {K::unit_position,     "unit_position",     there,    none,            unit,           other},
    {K::unit_returned,     "unit_returned",     there,    none,            unit,           other},
    {K::shadowed,          "shadowed",          there,    none,            unit_uncounted, other},
    {K::helped_on,         "helped_on",         there,    none,            unit_uncounted, pushback},
    {K::towed_out,         "towed_out",         there,    none,            unit_uncounted, pushback},
    {K::escorted_out,      "escorted_out",      there,    none,            unit_uncounted, pushback},
    {K::tow_parted,        "tow_parted",        there,    none,            unit_uncounted, other},
    {K::tow_ended,         "tow_ended",         there,    none,            unit_uncounted, other},
    {K::intercepted,       "intercepted",       there,    none,            unit_uncounted, pushback},
    {K::rescued,           "rescued",           there,    to_unit,         unit,           rescue},
    {K::evacuated,         "evacuated",         there,    to_unit,         unit,           rescue},
    {K::taken_in_tow,      "taken_in_tow",      there,    none,            unit_uncounted, rescue},
    {K::disembarked,       "disembarked",       there,    brought_to_land, unit_and_shore, ashore},
    {K::returned,          "returned",          there,    brought_to_land, unit_and_shore, other},
    {K::sheltered,         "sheltered",         nowhere,  none,            its_state,      other},
    {K::shelter_left,      "shelter_left",      nowhere,  none,            its_state,      other},
    {K::case_opened,       "case_opened",       believed, none,            desk,           other},
    {K::case_phase,        "case_phase",        believed, none,            desk,           other},
    {K::case_offered,      "case_offered",      believed, none,            desk_and_other, other},
    {K::case_accepted,     "case_accepted",     believed, none,            desk_and_other, other},
    {K::case_refused,      "case_refused",      believed, none,            desk_and_other, other},
    {K::search_planned,    "search_planned",    believed, none,            desk,           other},
    {K::search_done,       "search_done",       believed, none,            desk,           other},
    {K::case_suspended,    "case_suspended",    believed, none,            desk,           other},
    {K::case_closed,       "case_closed",       believed, none,            desk,           other},
    {K::gap_began,         "gap_began",         there,    none,            nobody,         other},
    {K::gap_ended,         "gap_ended",         there,    none,            nobody,         other},
    {K::appealed,          "appealed",          nowhere,  none,            everybody,      decision},
    {K::mechanism_began,   "mechanism_began",   nowhere,  none,            everybody,      other},
    {K::mechanism_ended,   "mechanism_ended",   nowhere,  none,            everybody,      other},
    {K::meeting_called,    "meeting_called",    nowhere,  none,            everybody,      other},
    {K::meeting_held,      "meeting_held",      nowhere,  none,            everybody,      decision},
    {K::meeting_failed,    "meeting_failed",    nowhere,  none,            everybody,      other},
    {K::committed,         "committed",         nowhere,  none,            everybody,      decision},
    {K::commitment_kept,   "commitment_kept",   nowhere,  none,            everybody,      other},
    {K::commitment_broken, "commitment_broken", nowhere,  none,            everybody,      other},
    {K::commitment_ended,  "commitment_ended",  nowhere,  none,            everybody,      other},
    {K::situation_report,  "situation_report",  nowhere,  none,            others_named,   other},
    {K::identified,        "identified",        nowhere,  none,            everybody,      other},
    {K::left_legally,      "left_legally",      nowhere,  none,            everybody,      other},
    {K::fund_spent,        "fund_spent",        nowhere,  none,            everybody,      other},
  }};
}
// clang-format on
constexpr std::array<KindFacts, event_kinds> kind_facts = all_kind_facts();

constexpr bool facts_follow_the_kinds() {
  for (std::size_t i = 0; i < kind_facts.size(); ++i) {
    if (kind_facts[i].kind != static_cast<EventKind>(i)) return false;
  }
  return true;
}
static_assert(facts_follow_the_kinds(), "each kind has its row, in the order of the kinds");

}  // namespace

const KindFacts& facts_of(EventKind kind) {
  return kind_facts[static_cast<std::size_t>(kind)];
}

std::string_view name_of(EventKind kind) {
  return facts_of(kind).name;
}

std::optional<EventKind> event_kind(std::string_view name) {
  const auto found = std::ranges::find(kind_facts, name, &KindFacts::name);
  if (found == kind_facts.end()) return std::nullopt;
  return found->kind;
}

bool happens_somewhere(EventKind kind) {
  return facts_of(kind).whereabouts != Whereabouts::nowhere;
}

bool tells_belief(EventKind kind) {
  return facts_of(kind).whereabouts == Whereabouts::believed;
}

bool is_of_storm(EventKind kind) {
  return kind == EventKind::storm_formed || kind == EventKind::storm_ended;
}

}  // namespace searoom
