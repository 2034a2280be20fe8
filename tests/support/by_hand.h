// Histories written by hand, with dates: for whatever reads events.
#pragma once

#include <string>
#include <vector>

#include "sim/record/run_header.h"
#include "sim/world/event.h"
#include "tests/support/scenario_told.h"

namespace searoom::test {

// Steps of an hour from 1 January 2015; two groups, Rohingya and Bangladeshi.
inline RunHeader hourly_header() {
  RunHeader h;
  h.title = "By hand";
  h.seed = 7;
  h.step_s = 3600;
  h.positions_every_s = 3600;
  h.start = *parse_instant("2015-01-01");
  h.end = *parse_instant("2015-08-01");
  h.groups = {"rohingya", "bangladeshi"};
  h.scenario = scenario_told(R"({
    "people": {"groups": {"rohingya": {"origin": "Rohingya"}, "bangladeshi": {"origin": "Bangladesh"}}},
    "states": {"THA": {"name": "Thailand"}, "MYS": {"name": "Malaysia"}},
    "pressure": {"graves-found": {"about": "police clear the camps"}}})");
  return h;
}

inline Event at(const std::string& time, EventKind kind, const std::string& vessel, PeopleCounts people = {},
                const std::string& cause = "") {
  Event e;
  e.tick = (*parse_instant(time) - *parse_instant("2015-01-01")) / 3600;
  e.kind = kind;
  e.vessel = vessel;
  e.people = std::move(people);
  e.cause = Cause(cause);
  e.where = {6.6, 98.9};
  return e;
}

inline Event transfer(const std::string& time, const std::string& from, const std::string& to,
                      PeopleCounts people) {
  Event e = at(time, EventKind::transferred, from, std::move(people));
  e.other = to;
  return e;
}

inline Event landing(const std::string& time, const std::string& vessel, PeopleCounts people,
                     const std::string& country, const std::string& how) {
  Event e = at(time, EventKind::landed, vessel, std::move(people), how);
  e.country = country;
  return e;
}

// What a unit does: rescues, tows, brings people ashore. Units are named by their state: "THA/navy/1".
inline Event by_unit(const std::string& time, EventKind kind, const std::string& unit,
                     const std::string& vessel, PeopleCounts people = {}) {
  Event e = at(time, kind, vessel, std::move(people));
  e.unit = unit;
  if (unit.size() > 3 && unit[3] == '/') e.country = unit.substr(0, 3);
  return e;
}

inline Event disembarkation(const std::string& time, const std::string& unit, const std::string& vessel,
                            PeopleCounts people, const std::string& country, const std::string& by) {
  Event e = by_unit(time, EventKind::disembarked, unit, vessel, std::move(people));
  e.country = country;
  e.cause = Cause(by);
  return e;
}

// In this order, as a run numbers them; `because` is the number of an earlier one.
inline std::vector<Event> in_order(std::vector<Event> events) {
  for (std::size_t i = 0; i < events.size(); ++i) events[i].number = i + 1;
  return events;
}

inline Event because(std::uint64_t number, Event event) {
  event.because = number;
  return event;
}

}  // namespace searoom::test
