// The same seed gives the same bytes: twice, at any number of threads, and through a checkpoint.
#include <gtest/gtest.h>

#include <fstream>

#include "sim/base/complaints.h"
#include "sim/base/hash.h"
#include "sim/record/checkpoint.h"
#include "sim/record/log_reader.h"
#include "sim/run/run_to_end.h"
#include "tests/support/run_folder.h"
#include "tests/support/run_scenario.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

const std::string andaman = "scenarios/andaman-2015/world.yaml";
const std::vector<std::string> ten_weeks = {"end=2015-03-12"};

std::string log_of(const Setting& setting, std::uint64_t seed, int threads) {
  const RunFolder folder;
  Simulation simulation(setting, seed, threads);
  RunPlan plan;
  plan.folder = folder.path;
  run_to_end(simulation, plan, std::nullopt);
  return folder.log();
}

TEST(Determinism, V34_TheSameSeedGivesTheSameBytesTwice) {
  const Setting setting = load(andaman, ten_weeks);
  const std::string log = log_of(setting, 7, 1);
  EXPECT_GT(log.size(), 10000u);
  EXPECT_EQ(log_of(setting, 7, 1), log);
  EXPECT_NE(log_of(setting, 8, 1), log);
}

TEST(Determinism, V34_ThreadsDoNotMatter) {
  const Setting few = load(andaman, ten_weeks);
  EXPECT_EQ(log_of(few, 7, 1), log_of(few, 7, 4));
  // Enough boats that the loops really are shared out, with jibes, random walks and deaths.
  const Setting many = load(
      "scenarios/drift-check/many-boats.yaml",
      {"vessels.adrift.count=30000", "end=2015-01-01T06:00", "drift.diffusivity_square_metres_per_second=10",
       "people.hazards={constant: {deaths_per_day: 0.01}}", "log.positions_every_hours=3"});
  const std::string one = log_of(many, 7, 1);
  EXPECT_EQ(log_of(many, 7, 2), one);
  EXPECT_EQ(log_of(many, 7, 4), one);
}

// Runs to `stop`, leaves a checkpoint, and goes on from the disk alone.
std::string log_stopped_at(const Setting& setting, std::uint64_t seed,
                           const std::vector<const char*>& stops) {
  const RunFolder folder;
  RunPlan plan;
  plan.folder = folder.path;
  plan.stop_at = parse_instant(stops.at(0));
  Simulation first(setting, seed, 1);
  EXPECT_FALSE(run_to_end(first, plan, std::nullopt).has_value());
  for (std::size_t i = 1; i <= stops.size(); ++i) {
    plan.stop_at = i < stops.size() ? parse_instant(stops[i]) : std::nullopt;
    Checkpoint checkpoint = read_checkpoint(checkpoint_file(folder.path));
    Simulation next(setting, seed, 1, std::move(checkpoint.world));
    EXPECT_EQ(run_to_end(next, plan, checkpoint.log).has_value(), i == stops.size());
  }
  return folder.log();
}

TEST(Determinism, V34_ARunThatWasStoppedGoesOnToTheSameBytes) {
  const Setting setting = load(andaman, ten_weeks);
  const std::string whole = log_of(setting, 7, 1);
  EXPECT_EQ(log_stopped_at(setting, 7, {"2015-01-20"}), whole);
  EXPECT_EQ(log_stopped_at(setting, 7, {"2015-01-20T07:40", "2015-02-14T13:10", "2015-02-14T13:20"}), whole);
}

// In the thick of May, with every mechanism: cases, tows, meetings, undertakings and lent ships are all kept.
TEST(Determinism, V34_ARunOfMayWithEveryMechanismGoesOnToTheSameBytes) {
  const Setting setting = load_setting({source_path(andaman),
                                        {"as-it-happened", "bali-full", "network-disruption", "legal-route"},
                                        {"end=2015-05-28"}},
                                       1);
  EXPECT_EQ(log_stopped_at(setting, 7, {"2015-05-10T03:10", "2015-05-21T13:50"}), log_of(setting, 7, 1));
}

TEST(Determinism, V34_AStoppedRunKnowsTheSameOutcomes) {
  const Setting setting = load(andaman, ten_weeks);
  const RunFolder whole, stopped;
  RunPlan plan;
  plan.folder = whole.path;
  Simulation one(setting, 7, 1);
  const auto expected = run_to_end(one, plan, std::nullopt);
  plan.folder = stopped.path;
  plan.stop_at = parse_instant("2015-02-02T02:20");
  Simulation first(setting, 7, 1);
  run_to_end(first, plan, std::nullopt);
  plan.stop_at = std::nullopt;
  Checkpoint checkpoint = read_checkpoint(checkpoint_file(stopped.path));
  Simulation rest(setting, 7, 1, std::move(checkpoint.world));
  const auto found = run_to_end(rest, plan, checkpoint.log);
  ASSERT_TRUE(expected && found);
  ASSERT_EQ(found->size(), expected->size());
  for (std::size_t i = 0; i < expected->size(); ++i)
    EXPECT_EQ((*found)[i].value, (*expected)[i].value) << (*expected)[i].key;
}

TEST(Determinism, TheLogOfAStoppedRunIsWholeToTheStop) {
  const RunFolder folder;
  RunPlan plan;
  plan.folder = folder.path;
  plan.stop_at = parse_instant("2015-01-13T05:10");
  Simulation simulation(load(andaman, ten_weeks), 7, 1);
  run_to_end(simulation, plan, std::nullopt);
  LogReader log(log_file(folder.path));
  std::vector<Event> last;
  while (auto event = log.next()) last = {std::move(*event)};
  ASSERT_FALSE(last.empty());
  EXPECT_EQ(last[0].kind, EventKind::run_stopped);
  EXPECT_EQ(log.header().instant_of(last[0].tick), *plan.stop_at);
  EXPECT_NE(log.trouble().find("not finished: it was stopped at 2015-01-13T05:10"), std::string::npos);
}

TEST(Determinism, ADamagedCheckpointIsRefused) {
  const Setting setting = load("scenarios/drift-check/one-boat.yaml");
  const RunFolder folder;
  RunPlan plan;
  plan.folder = folder.path;
  plan.stop_at = parse_instant("2015-01-01T10:00");
  Simulation simulation(setting, 1, 1);
  run_to_end(simulation, plan, std::nullopt);
  const std::string good = contents_of(checkpoint_file(folder.path));
  for (std::size_t at = 0; at < good.size(); at += 211) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 0x40);
    std::ofstream(checkpoint_file(folder.path), std::ios::binary) << bad;
    EXPECT_THROW(read_checkpoint(checkpoint_file(folder.path)), BadInput) << "byte " << at;
    std::ofstream(checkpoint_file(folder.path), std::ios::binary) << good.substr(0, at);
    EXPECT_THROW(read_checkpoint(checkpoint_file(folder.path)), BadInput) << "cut at " << at;
  }
}

// As a program at fault, or a person, would leave it: with a checksum that is right.
TEST(Determinism, ACheckpointThatIsNotWholeBehindItsChecksumIsRefusedByItsName) {
  const Setting setting = load("scenarios/drift-check/one-boat.yaml");
  const RunFolder folder;
  RunPlan plan;
  plan.folder = folder.path;
  plan.stop_at = parse_instant("2015-01-01T10:00");
  Simulation simulation(setting, 1, 1);
  run_to_end(simulation, plan, std::nullopt);
  const std::string file = checkpoint_file(folder.path);
  const std::string good = contents_of(file);
  const std::size_t hash_at = good.find('\n') + 1, payload_at = hash_at + content_hash("").size();
  const std::string payload = good.substr(payload_at);
  for (const std::string& bad : {payload.substr(0, payload.size() / 2), payload.substr(0, 5),
                                 payload + "more", std::string(), "\xff" + payload}) {
    std::ofstream(file, std::ios::binary) << good.substr(0, hash_at) << content_hash(bad) << bad;
    try {
      read_checkpoint(file);
      ADD_FAILURE() << "read, with " << bad.size() << " bytes of " << payload.size();
    } catch (const BadInput& e) {
      EXPECT_TRUE(std::string(e.what()).starts_with(file)) << e.what();
    }
  }
}

TEST(Determinism, ReorderingAFileChangesNoFate) {
  const std::string head = R"(
title: Two flows
start: 2015-01-01
end: 2015-02-01
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 11, cell_minutes: 10}
places: {a: {at: [10, 95]}, b: {at: [9.5, 94.5]}}
sea: {wind: {constant: {toward_degrees: 200, speed_metres_per_second: 6, spread_metres_per_second: 2}}}
vessel_kinds:
  skiff: {leeway: SKIFF-1, length_metres: 6, people_most: 12, cruise_speed_knots: 5, engine_failure_per_hour: 0.05}
departures:
)";
  const std::string first =
      "  one: {boats_per_week: 5, places: {a: 1}, boats: {skiff: {share: 1, people_aboard: 5}}, "
      "destinations: {b: 1}}\n";
  const std::string second =
      "  two: {boats_per_week: 5, places: {b: 1}, boats: {skiff: {share: 1, people_aboard: 5}}, "
      "destinations: {a: 1}}\n";
  const auto sorted = [](std::vector<Event> events) {
    for (Event& event : events) event.number = event.because = 0;  // places in the order of the run
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
      return std::pair(a.vessel, a.tick) < std::pair(b.vessel, b.tick);
    });
    return events;
  };
  const std::vector<Event> a = sorted(run(load_text(head + first + second), 3));
  EXPECT_GT(a.size(), 100u);
  EXPECT_EQ(a, sorted(run(load_text(head + second + first), 3)));
}

TEST(Determinism, TheHashOfAScenarioStandsForItsDataFilesToo) {
  const RunFolder folder;
  std::ofstream(folder.path / "scenario.yaml") << R"(
title: Placed
start: 2015-01-01
end: 2015-01-02
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 11, cell_minutes: 10, places: places.geojson}
)";
  const auto hash_with_place_at = [&](const char* longitude) {
    std::ofstream(folder.path / "places.geojson")
        << R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"id": "a", "name": "A", "kind": "port"},)"
        << R"("geometry": {"type": "Point", "coordinates": [)" << longitude << ", 10]}}]}";
    return load_setting({folder.path / "scenario.yaml", {}, {}}, 1).scenario->text_hash;
  };
  const std::string first = hash_with_place_at("95");
  EXPECT_EQ(hash_with_place_at("95"), first);
  EXPECT_NE(hash_with_place_at("95.1"), first);
}

// The mean of an outcome over seeds.
double mean_of(const std::string& key, std::vector<std::string> settings, const std::string& step,
               std::uint64_t seeds) {
  settings.push_back("step_minutes=" + step);
  const Setting setting = load(andaman, settings);
  std::vector<double> values;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    Simulation simulation(setting, seed, 1);
    const auto outcomes = run_to_end(simulation, {}, std::nullopt);
    for (const Outcome& o : *outcomes) {
      if (o.key == key) values.push_back(o.value);
    }
  }
  return mean(values);
}

TEST(Determinism, V34_HalvingTheStepMovesTheMeanByLessThanOnePercent) {
  const std::vector<std::string> boats = {
      "start=2015-01-01", "end=2015-02-20", "networks=~", "network_rules=~",
      "departures={all: {people_per_month: 9000, by_night: true, places: {teknaf: 1, sittwe: 1}, "
      "boats: {trawler: {share: 1, people_aboard: 300}}, destinations: {phang-nga-islands: 1, langkawi: "
      "1}}}"};
  const double ten = mean_of("days_at_sea_of_landed", boats, "10", 12);
  EXPECT_GT(ten, 5);
  EXPECT_NEAR(mean_of("days_at_sea_of_landed", boats, "5", 12) / ten, 1, 0.01);
}

// Who meets whom differs, so the mean of a few seeds scatters; over 60 it moves by half a percent.
TEST(Determinism, V34_HalvingTheStepMovesTheMeanWithNetworksNoMoreThanLuckDoes) {
  const std::vector<std::string> networks = {"start=2015-01-01", "end=2015-02-10"};
  for (const std::string key : {"departed.people", "person_days_at_sea"}) {
    EXPECT_NEAR(mean_of(key, networks, "5", 8) / mean_of(key, networks, "10", 8), 1, 0.03) << key;
  }
}

}  // namespace
}  // namespace searoom::test
