// What happened, as it leaves the engine. The log, the metrics and every picture are made from these alone.
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
};
std::string_view name_of(EventKind kind);
std::optional<EventKind> event_kind(std::string_view name);

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
  std::string cause;    // of deaths, of what befell a hull; landed and boat_gone ("arrived", "ran ashore")
  std::string afloat;   // position, when it is no longer a whole boat: "capsized", "debris"
  std::string conduct;  // position, course_changed: "follow_route", "hold", "shelter", "drift"
  std::string rule;     // course_changed: the rule that decided
  std::string other;    // transferred: the boat that took them; broke_up: its debris;
                        // called_for_help: who was called
  std::string network;  // whose boat or decision it is
  double heard_after_hours = 0;  // called_for_help: until somebody passes it on
  PeopleCounts people;           // whom it concerns; of a position, all aboard
  Aboard aboard;                 // position, stores: the state of those aboard and what they have left

  bool operator==(const Event&) const = default;
};

}  // namespace searoom
