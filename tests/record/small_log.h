// A small log for the tests of this folder: three boats, a storm, and names that every format must quote.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "sim/record/event_line.h"
#include "sim/record/log_reader.h"
#include "sim/record/log_writer.h"
#include "tests/support/file_contents.h"
#include "tests/support/scenario_told.h"

namespace searoom {

// How GoogleTest shows an event that differs.
inline void PrintTo(const Event& event, std::ostream* out) {
  RunHeader header;
  header.step_s = 600;
  *out << event_line(event, header);
}

}  // namespace searoom

namespace searoom::test {

namespace fs = std::filesystem;

// A folder of its own for each test, removed at its end.
class TempFolder {
 public:
  TempFolder() { fs::create_directories(path_); }
  ~TempFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  fs::path operator/(const std::string& name) const { return path_ / name; }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_ =
      fs::temp_directory_path() / ("searoom-record-test-" + std::to_string(getpid()) + "-" +
                                   ::testing::UnitTest::GetInstance()->current_test_info()->name());
};

inline const std::string awkward_boat = "bay, of/<script>&\"'/1";
inline const std::string awkward_place = "Teknaf, \"the\" <beach> & jetty";

inline RunHeader small_header() {
  RunHeader h;
  h.program = "searoom 0.0.0";
  h.title = "Three boats & a <storm>";
  h.scenario_file = "three-boats.yaml";
  h.scenario_hash = "0123456789abcdef0123456789abcdef";
  h.policies = {"early-sar"};
  h.settings = {"states.THA.desk.sar_start_day=3"};
  h.seed = 18446744073709551615u;
  h.step_s = 600;
  h.positions_every_s = 3600;
  h.start = *parse_instant("2015-05-01");
  h.end = *parse_instant("2019-05-03");  // long enough for many_events
  h.groups = {"a", "b"};
  h.scenario = test::scenario_told(R"({"title": "Three boats & a <storm>"})");
  return h;
}

inline Event event_at(Tick tick, EventKind kind, const std::string& vessel, Position where,
                      PeopleCounts people = {}) {
  Event e;
  e.tick = tick;
  e.kind = kind;
  e.vessel = vessel;
  e.where = where;
  e.people = std::move(people);
  return e;
}

inline Event departure(Tick tick, const std::string& vessel, Position where, PeopleCounts people) {
  Event e = event_at(tick, EventKind::departed, vessel, where, std::move(people));
  e.boat_kind = "trawler";
  e.place = awkward_place;
  e.destination = "langkawi";
  return e;
}

inline Event told(Event e, const std::string& cause, const std::string& country = "",
                  const std::string& place = "") {
  e.cause = Cause(cause);
  e.country = country;
  e.place = place;
  return e;
}

// As a run reports them.
inline std::vector<Event> numbered(std::vector<Event> events) {
  for (std::size_t i = 0; i < events.size(); ++i) events[i].number = i + 1;
  return events;
}

inline Event end_of_run_at(Tick tick) {
  return event_at(tick, EventKind::run_ended, "", {});
}

// The first boat arrives, with one person dead on the way; the second founders near the coast; the third is
// at sea when the run ends, with no position but its departure.
inline std::vector<Event> small_events() {
  using K = EventKind;
  return numbered({
      event_at(0, K::storm_formed, "Komen", {15.25, 88.5}),
      departure(0, awkward_boat, {20.5, 92.25}, {60, 40}),
      departure(1, "bay/sittwe/2", {20.0, 92.5}, {3, 4}),
      event_at(6, K::position, awkward_boat, {20.25, 92.125}, {60, 40}),
      event_at(6, K::position, "bay/sittwe/2", {19.75, 92.5}, {3, 4}),
      event_at(7, K::engine_failed, awkward_boat, {20.2, 92.1}),
      told(event_at(8, K::died, awkward_boat, {20.15, 92.1}, {0, 1}), "thirst"),
      event_at(9, K::capsized, "bay/sittwe/2", {19.5, 92.75}, {3, 4}),
      told(event_at(9, K::landed, "bay/sittwe/2", {19.5, 92.75}, {1, 1}), "swam ashore", "MMR"),
      told(event_at(9, K::went_missing, "bay/sittwe/2", {19.5, 92.75}, {2, 3}), "drowning"),
      told(event_at(9, K::boat_gone, "bay/sittwe/2", {19.5, 92.75}), "foundered"),
      event_at(12, K::position, awkward_boat, {20.0, 92.0}, {60, 39}),
      event_at(150, K::storm_ended, "Komen", {18.0, 90.0}),
      told(event_at(151, K::landed, awkward_boat, {6.25, 99.75}, {60, 39}), "arrived", "MYS", awkward_place),
      told(event_at(151, K::boat_gone, awkward_boat, {6.25, 99.75}), "arrived"),
      departure(288, "adrift/1", {10.0, 95.0}, {0, 2}),
      end_of_run_at(288),
  });
}

// As a run does it: the events of each tick, then the end of the tick.
inline void write_log(LogWriter& log, const std::vector<Event>& events) {
  for (std::size_t i = 0; i < events.size(); ++i) {
    log.write({events[i]});
    const Tick until = i + 1 < events.size() ? events[i + 1].tick : events[i].tick;
    for (Tick tick = events[i].tick + 1; tick <= until; ++tick) log.end_tick(tick);
  }
}

inline fs::path write_log(const fs::path& file, const std::vector<Event>& events) {
  LogWriter log(file, small_header());
  write_log(log, events);
  log.finish();
  return file;
}

inline fs::path write_small_log(const TempFolder& folder) {
  return write_log(folder / "run.jsonl.zst", small_events());
}

inline std::vector<Event> events_of(LogReader& log) {
  std::vector<Event> events;
  while (auto event = log.next()) events.push_back(std::move(*event));
  return events;
}

// Enough events for several blocks, over several days.
inline std::vector<Event> many_events(Tick ticks) {
  std::vector<Event> events = {departure(0, "bay/sittwe/1", {20, 92}, {30, 20})};
  for (Tick t = 1; t < ticks; ++t) {
    // Thousandths of a degree, so that reading gives back the same number.
    const double north = static_cast<double>(19'000 + t * 7919 % 1000) / 1000;
    events.push_back(event_at(t, EventKind::position, "bay/sittwe/1", {north, 92}, {30, 20}));
  }
  events.push_back(end_of_run_at(ticks));
  return numbered(std::move(events));
}

}  // namespace searoom::test
