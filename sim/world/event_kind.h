// The kinds of events, and what holds for all events of a kind: a row each, in event_kind.cpp. A new kind is
// a line here and a row there, which asks all that must be known of it. The log has them by name.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace searoom {

enum class EventKind : std::uint8_t {
  storm_formed,
  storm_ended,
  departed,        // a boat leaves with people aboard
  position,        // where a boat is, at the log's own interval
  course_changed,  // a master's rule gives another conduct
  engine_failed,
  engine_repaired,
  fuel_exhausted,
  died,          // of a cause, aboard
  went_missing,  // in the water, seen by nobody
  landed,        // people ashore, by country
  left_chart,    // a boat with its people, beyond the edge of what is known here
  boat_gone,     // the boat is at sea no more; its last event
  run_ended,
  run_stopped,  // before its end: stands in a log as long as nobody goes on with the run
  // Hulls.
  leak_began,
  leak_mended,
  swamped,   // awash, but afloat
  capsized,  // keel up; people cling to it
  grounded,  // on a reef or a lee shore
  broke_up,  // the hull is lost; what floats are people and debris
  // People and stores.
  water_ran_out,
  food_ran_out,
  fight_began,  // over what is left
  supplied,     // stores or fuel handed over, or rain caught
  // Masters.
  called_for_help,
  met_warship,  // and was ordered off
  helm_taken,   // passengers sail a boat that its crew has left
  // Networks. Without a boat, `vessel` is empty and `network` tells who.
  measure_began,  // pressure on networks by a state: `cause` names it
  measure_ended,
  network_learned,  // a network has heard of a measure
  boat_stationed,   // an empty boat lies off a coast to be filled
  transferred,      // people pass to the boat `other`
  sailed,           // a boat that was filled leaves for its destination
  held,             // a loaded boat is kept at sea
  released,         // no more
  abandoned,        // its crew has left people at sea
  // Eyes and reports. `unit` tells who sees; `picture` what is believed.
  sighted,          // somebody has come upon the boat
  passed_by,        // a ship or fishers saw it and went on
  report_received,  // by the desk of `country`
  contact_opened,   // a boat that the desk of `country` did not know of
  contact_dropped,  // too old, or seen to be over
  // Desks of states. `picture.contact` tells about which boat they decide.
  decided,          // `action`, by a posture line
  posture_changed,  // a line of its posture begins or ends to hold
  ignored,
  monitored,
  referred,     // to the rescue centre of `other`
  port_denied,  // to a ship with people aboard
  port_granted,
  // Units at sea.
  unit_sailed,    // puts to sea, for `action`
  unit_position,  // where it is, at the log's own interval
  unit_returned,  // is back; `hours` at sea or in the air
  shadowed,       // it keeps by the boat
  helped_on,      // the boat is supplied, mended and sent on its way
  towed_out,      // a tow out to sea begins
  escorted_out,   // the boat is escorted out
  tow_parted,
  tow_ended,
  intercepted,   // stopped and held
  rescued,       // people are taken aboard the unit
  evacuated,     // the sick are taken off
  taken_in_tow,  // to be brought in
  disembarked,   // people are brought to a place of safety
  returned,      // people are brought back to where they came from
  sheltered,     // people pass from screening to shelter
  shelter_left,
  // Search and rescue.
  case_opened,
  case_phase,  // uncertainty, alert or distress; and its stage
  case_offered,
  case_accepted,
  case_refused,
  search_planned,
  search_done,
  case_suspended,
  case_closed,
  gap_began,  // a known distress has no state that responds
  gap_ended,
  // The public.
  appealed,  // an agency of the UN calls on states
  // Mechanisms of coordination. `mechanism` names it, `rule` its kind.
  mechanism_began,
  mechanism_ended,
  meeting_called,  // `hours`: until it is held
  meeting_held,    // `other`: who came; `hours`: since a member first knew of a reason
  meeting_failed,  // nobody called it, too few came, somebody objected
  committed,       // `country` undertakes `cause`
  commitment_kept,
  commitment_broken,
  commitment_ended,
  situation_report,  // to all members
  identified,        // people who came ashore, as victims of trafficking
  left_legally,      // people who did not have to go by sea
  fund_spent,        // stays the last: a new kind goes where it belongs, above
};
inline constexpr std::size_t event_kinds = static_cast<std::size_t>(EventKind::fund_spent) + 1;

enum class Whereabouts : std::uint8_t {
  nowhere,   // of a run, of states and of networks as a whole
  there,     // `where` is where it happened
  believed,  // `where` is where a desk believes the boat to be, not where it is
};

// How `people` move. record/passage.h says from whom to whom.
enum class PeopleMove : std::uint8_t {
  none,
  aboard,           // from the shore
  to_other_boat,    // to `other`
  to_unit,          // to the `unit`
  brought_to_land,  // off the `unit`, or off the boat that it brought in
  off_the_boat,     // ashore, dead or missing
};

// Which desks of states know of it, for the log as a state knew it (record/as_state.h).
enum class KnownTo : std::uint8_t {
  nobody,
  desk,            // of `country`: what it believes and decides
  desk_and_other,  // and the desk of `other`, which is told
  unit,            // whose `unit` did it, with people whom it counted
  unit_uncounted,  // whose `unit` did it, with a boat whose people nobody counted
  unit_and_shore,  // whose `unit` did it, and the `country` in which it is seen
  shore,           // the `country` in which it is seen
  shore_if_open,   // the same, unless it is kept secret
  others_named,    // all that `other` names
  its_state,       // `country`, whose affair it is
  everybody,
};

// What it is to those who watch a run: the marks of a timeline.
enum class Happening : std::uint8_t { distress, deaths, pushback, rescue, ashore, decision, other };

struct KindFacts {
  EventKind kind;
  std::string_view name;  // in the log
  Whereabouts whereabouts;
  PeopleMove moves;
  KnownTo known_to;
  Happening happening;
};
const KindFacts& facts_of(EventKind kind);

std::string_view name_of(EventKind kind);
std::optional<EventKind> event_kind(std::string_view name);
bool happens_somewhere(EventKind kind);
bool tells_belief(EventKind kind);
// Of these `vessel` is the storm.
bool is_of_storm(EventKind kind);

}  // namespace searoom
