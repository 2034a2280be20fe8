// One network on an open sea in a calm: people leave a beach in the north, a mother ship is filled half an
// hour off it, and a hundred miles south are two landings and a beach elsewhere.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "sim/science/daylight.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {

inline const std::string small_network = R"(
title: A small network
start: 2015-01-01
end: 2015-01-31
step_minutes: 20
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 12, cell_minutes: 10}
places:
  origin: {at: [11.58, 95.25], country: MMR}
  off-origin: {at: [11.42, 95.25], country: MMR, kind: anchorage}
  landing: {at: [9.75, 95.25], country: THA}
  second-landing: {at: [9.75, 94.25], country: MYS}
  elsewhere: {at: [9.25, 94.75], country: IDN}
vessel_kinds:
  feeder: {leeway: SKIFF-2, length_metres: 11, people_most: 100, cruise_speed_knots: 6}
  ship: {leeway: FISHING-VESSEL-1, length_metres: 25, people_most: 300, cruise_speed_knots: 8}
people:
  foundering_factor: 0
  groups: {women: {origin: Rakhine, share: 0.4}, men: {origin: Rakhine, share: 0.6}}
networks:
  net:
    people_per_month: 3100
    places: {origin: 1}
    feeder: {kind: feeder, people_aboard: 20}
    mother_ships: {ship: {share: 1, people_aboard: 100}}
    anchorages: {off-origin: 1}
    patience_days: 10
    destinations: {landing: 1}
    beaches: {elsewhere: 1}
    relay_people_per_night: 40
    relay_load: 15
    relay_every_minutes: 20
    takes_engine_parts: 1
)";

// Thailand closes the way inland and arrests crews from the 10th to the 20th of January.
inline const std::string thai_raids =
    "pressure={raids: {country: THA, starts: 2015-01-10, ends: 2015-01-20, land_route: 1, arrests: 1}}";

using Settings = std::vector<std::string>;

inline Settings operator+(Settings a, const Settings& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

inline std::vector<Event> run_network(const Settings& settings, std::uint64_t seed = 1) {
  return run(load_text(small_network, settings), seed);
}

constexpr Tick ticks_a_day = 72;

// Days since the start.
inline double day(const Event& e) {
  return static_cast<double>(e.tick) / ticks_a_day;
}

inline std::size_t count(const std::vector<Event>& events, EventKind kind) {
  return of_kind(events, kind).size();
}

// The first of its kind; one of tick 0 without a kind's marks where there is none.
inline Event first(const std::vector<Event>& events, EventKind kind) {
  const std::vector<Event> all = of_kind(events, kind);
  return all.empty() ? Event{} : all.front();
}

inline std::vector<Event> landings(const std::vector<Event>& events, const std::string& how) {
  std::vector<Event> found = of_kind(events, EventKind::landed);
  std::erase_if(found, [&](const Event& e) { return e.cause.words() != how; });
  return found;
}

inline double people(const std::vector<Event>& events) {
  double sum = 0;
  for (const Event& e : events) sum += static_cast<double>(total(e.people));
  return sum;
}

// The light in which a step began that ended, or an instant that was, at this tick.
inline Light light_of(const Event& e, Tick ticks_ago = 0) {
  const Instant at = *parse_instant("2015-01-01") + (e.tick - ticks_ago) * 1200;
  return light_at(sun_at(days_since_j2000(at)), e.where);
}

// The event that led to this one.
inline Event reason_of(const Event& e, const std::vector<Event>& events) {
  const auto found = std::find_if(events.begin(), events.end(),
                                  [&](const Event& other) { return other.number == e.because; });
  return e.because == 0 || found == events.end() ? Event{} : *found;
}

}  // namespace searoom::test
