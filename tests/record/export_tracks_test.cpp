#include "sim/record/exports/export_tracks.h"

#include "tests/record/small_log.h"

namespace searoom::test {
namespace {

std::vector<Track> tracks_of(const std::vector<Event>& events) {
  TrackFold fold;
  for (const Event& event : events) fold.observe(event);
  return fold.finish();
}

std::vector<Tick> ticks_of(const Track& track) {
  std::vector<Tick> ticks;
  for (const TrackPoint& p : track.points) ticks.push_back(p.tick);
  return ticks;
}

TEST(Tracks, AreTheBoatsThatDepartedInThatOrder) {
  const std::vector<Track> tracks = tracks_of(small_events());
  ASSERT_EQ(tracks.size(), 3u);
  EXPECT_EQ(tracks[0].vessel, awkward_boat);
  EXPECT_EQ(tracks[1].vessel, "bay/sittwe/2");
  EXPECT_EQ(tracks[2].vessel, "adrift/1");
}

TEST(Tracks, GoFromTheDepartureOverThePositionsToTheLastEvent) {
  const std::vector<Track> tracks = tracks_of(small_events());
  EXPECT_EQ(ticks_of(tracks[0]), (std::vector<Tick>{0, 6, 12, 151}));
  EXPECT_EQ(ticks_of(tracks[1]), (std::vector<Tick>{1, 6, 9}));
  EXPECT_EQ(ticks_of(tracks[2]), (std::vector<Tick>{288}));
  EXPECT_EQ(tracks[0].points.back().where, (Position{6.25, 99.75}));
}

TEST(Tracks, DoNotGoWhereADeskBelievesABoatToBe) {
  const Track track =
      tracks_of({departure(0, "b/1", {1, 1}, {9, 0}), event_at(5, EventKind::rescued, "b/1", {2, 2}, {4, 0}),
                 event_at(7, EventKind::contact_dropped, "b/1", {5, 5})})[0];
  EXPECT_EQ(ticks_of(track), (std::vector<Tick>{0, 5}));
  EXPECT_EQ(track.points.back().aboard, 5u);
}

TEST(Tracks, OfALogAsAStateKnewItGoFromReportToReport) {
  const auto report = [](Tick tick, Position where, double people) {
    Event e = event_at(tick, EventKind::report_received, "THA/1", where);
    e.picture.people = people;
    return e;
  };
  TrackFold fold(true);
  for (const Event& e : {report(3, {7, 98}, 250), report(9, {7.5, 98}, 0)}) fold.observe(e);
  const std::vector<Track> tracks = fold.finish();
  ASSERT_EQ(tracks.size(), 1u);
  EXPECT_EQ(ticks_of(tracks[0]), (std::vector<Tick>{3, 9}));
  EXPECT_EQ(tracks[0].points.back().aboard, 250u) << "as last guessed";
}

TEST(Tracks, OfABoatAtSeaEndWithWhateverWasLastToldOfIt) {
  const Track track = tracks_of(
      {departure(0, "b/1", {1, 1}, {1, 0}), event_at(5, EventKind::engine_failed, "b/1", {2, 2})})[0];
  EXPECT_EQ(ticks_of(track), (std::vector<Tick>{0, 5}));
  EXPECT_TRUE(track.at_sea());
}

TEST(Tracks, CountThePeopleAboardAfterEachEvent) {
  const std::vector<Track> tracks = tracks_of(small_events());
  EXPECT_EQ(tracks[0].points[1].aboard, 100u);
  EXPECT_EQ(tracks[0].points[2].aboard, 99u);
  EXPECT_EQ(tracks[0].points[3].aboard, 0u);
  EXPECT_EQ(tracks[1].points.back().aboard, 0u) << "some swam ashore, the others are missing";
  EXPECT_EQ(tracks[2].points.back().aboard, 2u);
}

TEST(Tracks, SayHowTheyEnded) {
  const std::vector<Track> tracks = tracks_of(small_events());
  EXPECT_EQ(tracks[0].how_it_ended, "arrived");
  EXPECT_EQ(tracks[1].how_it_ended, "foundered");
  EXPECT_TRUE(tracks[2].at_sea());
}

TEST(Tracks, OfABoatThatIsFilledAtSeaBeginWhereItWaits) {
  Event transfer = event_at(3, EventKind::transferred, "feeder/1", {20, 92}, {10, 5});
  transfer.other = "mother/1";
  Event sailed = event_at(5, EventKind::sailed, "mother/1", {20, 92}, {10, 5});
  sailed.destination = "langkawi";
  const std::vector<Track> tracks =
      tracks_of({event_at(0, EventKind::boat_stationed, "mother/1", {20, 92}),
                 departure(1, "feeder/1", {20.5, 92.25}, {10, 5}), transfer,
                 told(event_at(3, EventKind::boat_gone, "feeder/1", {20, 92}), "emptied"), sailed,
                 event_at(6, EventKind::held, "mother/1", {19, 93}, {10, 5}),
                 event_at(9, EventKind::died, "mother/1", {19, 93}, {1, 0})});
  ASSERT_EQ(tracks.size(), 2u);
  EXPECT_EQ(ticks_of(tracks[0]), (std::vector<Tick>{0, 9}));
  EXPECT_EQ(tracks[0].people_at_departure, 15u);
  EXPECT_EQ(tracks[0].destination, "langkawi");
  EXPECT_EQ(tracks[0].points.back().aboard, 14u) << "15 came aboard, one died";
  EXPECT_EQ(tracks[1].points.back().aboard, 0u) << "all passed to the other boat";
}

TEST(Tracks, OfStormsAreNotMade) {
  EXPECT_TRUE(tracks_of({event_at(0, EventKind::storm_formed, "Komen", {1, 1}), end_of_run_at(1)}).empty());
}

}  // namespace
}  // namespace searoom::test
