// What happened, as it leaves the engine. The log, the metrics and every picture are made from these alone.
//
// A plain value that owns all it tells. Whoever makes one leaves its number to World::report.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/geo/position.h"
#include "sim/world/cause.h"
#include "sim/world/event_kind.h"

namespace searoom {

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
  std::string boat_kind;       // departed
  bool without_power = false;  // departed, boat_stationed: it has no engine and drifts from the first
  std::string place;           // departed from, landed at; a place of the chart
  std::string destination;     // departed, course_changed
  std::string country;         // landed: ISO 3166-1 alpha-3
  std::string region;          // search-and-rescue region, for what happens to people
  Cause cause;            // why, or how: people landed, died; a hull failed; a boat is gone; a desk decided
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
