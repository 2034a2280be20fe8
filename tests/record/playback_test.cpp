// Forward and back through a run.
#include "sim/record/playback.h"

#include <gtest/gtest.h>

#include "sim/metrics/metric.h"
#include "sim/record/telling/words.h"
#include "sim/run/run_to_end.h"
#include "tests/support/program.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

const std::vector<std::string> weeks_of_may = {"start=2015-05-01", "end=2015-05-22"};

const Setting& may() {
  static const Setting setting = load("scenarios/andaman-2015/world.yaml", weeks_of_may);
  return setting;
}

// As a live run hands its events over, step by step.
Playback live() {
  Simulation simulation(may(), 5, 1);
  Playback playback(simulation.header());
  while (!simulation.done()) {
    simulation.step();
    for (const Event& event : simulation.take_events()) playback.append_live(event);
  }
  playback.append_live(end_of_run(simulation.world().now));
  return playback;
}

TEST(Playback, OfALiveRunIsThatOfItsLog) {
  const TemporaryFolder folder("searoom-playback");
  Simulation simulation(may(), 5, 1);
  run_to_end(simulation, {folder.file("run"), std::nullopt, 0, false}, std::nullopt);
  std::string trouble;
  Playback replayed = read_playback(log_file(folder.file("run")), trouble);
  EXPECT_EQ(trouble, "");
  Playback shown = live();
  ASSERT_EQ(replayed.events().size(), shown.events().size());
  for (const Tick tick : {0, 100, 1441, 2000, 3024}) EXPECT_TRUE(replayed.at(tick) == shown.at(tick)) << tick;
}

TEST(Playback, GivesTheSameSceneFromWhereverItComes) {
  Playback playback = live();
  for (const Tick tick : {3000, 17, 1440, 1439, 144, 0, 3024, 1500}) {
    Scene from_the_beginning;
    for (const Event& e : playback.events()) {
      if (e.tick <= tick) from_the_beginning.apply(e, playback.header().step_s);
    }
    from_the_beginning.now = tick;
    EXPECT_TRUE(playback.at(tick) == from_the_beginning) << tick;
  }
}

TEST(Playback, CountsWhatTheOutcomesCount) {
  Playback playback = live();
  OutcomeFold fold(playback.header());
  for (const Event& e : playback.events()) fold.observe(e);
  std::map<std::string, double> outcome;
  for (const Outcome& o : fold.outcomes()) outcome[o.key] = o.value;
  const Scene& end = playback.at(playback.last());
  EXPECT_EQ(static_cast<double>(end.people_at_sea()), outcome["at_sea.people"]);
  EXPECT_EQ(static_cast<double>(end.totals.dead), outcome["dead"]);
  EXPECT_EQ(static_cast<double>(end.totals.missing), outcome["missing"]);
  double landed = 0;
  for (const auto& [country, people] : end.totals.landed) landed += static_cast<double>(people);
  EXPECT_EQ(landed, outcome["landed"]);
  EXPECT_GT(end.people_at_sea(), 0u);
}

TEST(SituationCommand, TellsHowThingsStood) {
  const TemporaryFolder folder("searoom-situation");
  const std::string world =
      "scenarios/andaman-2015/world.yaml --set start=2015-05-01 --set end=2015-05-22 --seed 5";
  EXPECT_EQ(searoom("run " + world + " --as THA --out " + folder.file("run")).code, 0);
  const std::string log = folder.file("run") + "/run.jsonl.zst";
  const Answer a = searoom("situation " + log + " --at 2015-05-14T06:00");
  EXPECT_EQ(a.code, 0);
  Playback playback = live();
  const Scene& scene = playback.at((13 * 24 + 6) * 6);
  EXPECT_NE(a.text.find("14 May 2015, 06:00 UTC"), std::string::npos) << a.text;
  EXPECT_NE(a.text.find(people_in_words(scene.people_at_sea()) + " at sea"), std::string::npos) << a.text;
  EXPECT_NE(a.text.find("desk of"), std::string::npos);
  const Answer after = searoom("situation " + log + " --at 2015-06-14");
  EXPECT_EQ(after.code, 2);
  EXPECT_NE(after.text.find("--at: found 2015-06-14, wanted a time that has been told of, 2015-05-01"),
            std::string::npos)
      << after.text;
  EXPECT_EQ(searoom("situation " + log + " --at yesterday").code, 2);
  const Answer brief =
      searoom("situation " + folder.file("run") + "/run-as-THA.jsonl.zst --at 2015-05-14T06:00");
  EXPECT_EQ(brief.code, 0);
  EXPECT_NE(brief.text.find("What the desk of Thailand knows, 14 May 2015, 06:00 UTC"), std::string::npos)
      << brief.text;
  EXPECT_EQ(brief.text.find("at sea, of whom"), std::string::npos) << "no truth in it";
}

Event somewhere(EventKind kind, Tick tick, const std::string& vessel, Position where) {
  Event e;
  e.kind = kind;
  e.tick = tick;
  e.vessel = vessel;
  e.where = where;
  return e;
}

TEST(Tracks, AreStraightBetweenWhatIsTold) {
  Tracks tracks;
  tracks.add(somewhere(EventKind::departed, 10, "b", {10, 95}));
  tracks.add(somewhere(EventKind::position, 20, "b", {11, 96}));
  tracks.add(somewhere(EventKind::boat_gone, 30, "b", {11, 97}));
  EXPECT_FALSE(tracks.at("b", 9.9).has_value());
  EXPECT_EQ(*tracks.at("b", 10), (Position{10, 95}));
  EXPECT_NEAR(tracks.at("b", 12.5)->lat_deg, 10.25, 1e-12);
  EXPECT_NEAR(tracks.at("b", 12.5)->lon_deg, 95.25, 1e-12);
  EXPECT_FALSE(tracks.at("b", 31).has_value()) << "it is gone";
  EXPECT_FALSE(tracks.at("another", 12).has_value());
  EXPECT_EQ(tracks.between("b", 11, 20), (std::vector<TrackFix>{{20, {11, 96}}}));
}

TEST(Scene, TellsABoatInOneWord) {
  Scene scene;
  const auto happens = [&](EventKind kind, Tick tick) {
    scene.apply(somewhere(kind, tick, "b", {10, 95}), 600);
    return scene.boats.at("b").status(scene.now, 600);
  };
  EXPECT_EQ(happens(EventKind::departed, 0), BoatStatus::under_way);
  EXPECT_EQ(happens(EventKind::engine_failed, 1), BoatStatus::stranded);
  EXPECT_EQ(happens(EventKind::called_for_help, 2), BoatStatus::distress);
  EXPECT_EQ(happens(EventKind::towed_out, 3), BoatStatus::refused);
  EXPECT_EQ(happens(EventKind::rescued, 4), BoatStatus::assisted);
  EXPECT_EQ(happens(EventKind::ignored, 5), BoatStatus::refused);
  EXPECT_EQ(happens(EventKind::position, 5 + 2 * 144), BoatStatus::distress)
      << "two days later nobody has come";
}

}  // namespace
}  // namespace searoom::test
