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
  foundered,     // the boat is lost; what became of those aboard follows as events of their own
  went_missing,  // in the water, seen by nobody
  landed,        // people ashore, by country
  boat_gone,     // the boat is at sea no more; its last event
  run_ended,
};
std::string_view name_of(EventKind kind);
std::optional<EventKind> event_kind(std::string_view name);

// Counts of people by group, in the order of the scenario's groups.
using PeopleCounts = std::vector<std::uint32_t>;
std::uint64_t total(const PeopleCounts& people);

struct Event {
  Tick tick = 0;
  EventKind kind = EventKind::position;
  std::string vessel;  // "myanmar-bangladesh/teknaf/12"; a storm's name; empty for the run itself
  Position where;
  std::string boat_kind;    // departed
  std::string place;        // departed from, landed at; a place of the chart
  std::string destination;  // departed, course_changed
  std::string country;      // landed: ISO 3166-1 alpha-3
  std::string region;       // search-and-rescue region, for what happens to people
  std::string cause;        // died, went_missing; landed and boat_gone ("arrived", "ran ashore", "foundered")
  std::string conduct;      // position, course_changed: "follow_route", "hold", "shelter", "drift"
  std::string rule;         // course_changed: the rule that decided
  PeopleCounts people;      // whom it concerns; of a position, all aboard

  bool operator==(const Event&) const = default;
};

}  // namespace searoom
