// What happened, as it leaves the engine. The log, the metrics and every picture are made from these alone.
//
// A plain value that owns all it tells. Whoever makes one leaves its number to World::report.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/clock.h"
#include "sim/geo/position.h"

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
  boat_gone,     // the boat is at sea no more; its last event
  run_ended,
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
  fund_spent,
};
std::string_view name_of(EventKind kind);
std::optional<EventKind> event_kind(std::string_view name);
// The others, of a run, of states and of networks as a whole, have no position.
bool happens_somewhere(EventKind kind);
// Of these `where` is where a desk believes the boat to be, not where it is.
bool tells_belief(EventKind kind);
// Of these `vessel` is the storm.
bool is_of_storm(EventKind kind);

// Counts of people by group, in the order of the scenario's groups.
using PeopleCounts = std::vector<std::uint32_t>;
std::uint64_t total(const PeopleCounts& people);

// How those aboard a boat are, and what they have left: means over all aboard.
struct Aboard {
  double water_deficit = 0;  // share of body weight
  double days_without_food = 0;
  double ill = 0, injured = 0;  // shares of those aboard
  double water_litres = 0;
  double food_person_days = 0;
  double fuel_litres = 0;
  bool operator==(const Aboard&) const = default;
};

// What a desk believes of a boat, where an event is about that.
struct Picture {
  std::string contact;     // "THA/12": the desk's own name for the boat
  std::string channel;     // of a report: "radio", "hotline", "press"
  std::string seen_as;     // "sound", "adrift", "in distress", "sinking"
  double error_nm = 0;     // one standard deviation of the position
  double people = 0;       // as guessed
  double age_hours = 0;    // of the sighting, when the event happens
  double probability = 0;  // that a search finds it, found it
  bool operator==(const Picture&) const = default;
};

// A cell of a map of where a boat may be, or a way-point of a search, whose weight is 0.
struct MapPoint {
  Position at;
  double weight = 0;
  bool operator==(const MapPoint&) const = default;
};

struct Event {
  std::uint64_t number = 0;   // its place in the run, from 1
  std::uint64_t because = 0;  // number of the event that led to this one; 0: none
  Tick tick = 0;
  EventKind kind = EventKind::position;
  std::string vessel;  // "myanmar-bangladesh/teknaf/12"; a storm's name; empty for the run itself
  Position where;
  std::string boat_kind;    // departed
  std::string place;        // departed from, landed at; a place of the chart
  std::string destination;  // departed, course_changed
  std::string country;      // landed: ISO 3166-1 alpha-3
  std::string region;       // search-and-rescue region, for what happens to people
  std::string cause;      // of deaths, of what befell a hull; landed and boat_gone ("arrived", "ran ashore")
  std::string afloat;     // position, when it is no longer a whole boat: "capsized", "debris"
  std::string conduct;    // position, course_changed: "follow_route", "hold", "shelter", "drift"
  std::string rule;       // course_changed: the rule that decided
  std::string other;      // transferred: the boat that took them; broke_up: its debris;
                          // called_for_help: who was called
  std::string network;    // whose boat or decision it is
  std::string mechanism;  // of coordination, by which it came; `rule` is then its kind
  std::string unit;       // who sees or acts: "THA/navy-thap-lamu/2", "langsa/17"
  std::string action;     // of a desk or a unit: "supply", "tow_out"
  double heard_after_hours = 0;  // called_for_help: until somebody passes it on
  double hours = 0;              // unit_returned: at sea or in the air; gap_ended: how long it lasted
  PeopleCounts people;           // whom it concerns; of a position, all aboard
  Aboard aboard;                 // position, stores: the state of those aboard and what they have left
  Picture picture;               // what a desk believes; `where` is then the believed position
  std::vector<MapPoint> map;     // search_planned: where the boat may be, and the way-points

  bool operator==(const Event&) const = default;
};

}  // namespace searoom
