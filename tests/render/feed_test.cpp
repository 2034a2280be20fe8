// A run that goes on and its log come through one door.
#include "render/feed.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "render/marks.h"
#include "sim/base/complaints.h"
#include "tests/render/two_coasts.h"
#include "tests/support/file_contents.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

void fill_to_its_end(Opened& opened) {
  while (!opened.feed->over()) {
    opened.feed->fill(*opened.playback, 0.05);
    std::this_thread::yield();
  }
}

void expect_equal(Playback& live, Playback& logged) {
  ASSERT_EQ(live.events().size(), logged.events().size());
  ASSERT_EQ(live.last(), logged.last());
  std::vector<std::string> pictures = {""};
  for (const CastState& state : live.header().cast().states) pictures.push_back(state.code);
  EXPECT_GT(pictures.size(), 2u);
  std::size_t marks_seen = 0;
  for (int i = 0; i <= 40; ++i) {
    const double tick = static_cast<double>(live.last()) * ((i * 17) % 41) / 40.0;  // back and forth
    for (const std::string& picture : pictures) {
      const Marks a = marks_at(live, tick, picture), b = marks_at(logged, tick, picture);
      EXPECT_TRUE(a == b) << tick << " " << picture;
      marks_seen += a.boats.size() + a.contacts.size() + a.units.size();
    }
    const auto whole = static_cast<Tick>(tick);
    EXPECT_EQ(summary_of(live.at(whole)), summary_of(logged.at(whole)));
  }
  EXPECT_GT(marks_seen, 40u);
}

TEST(Feed, OfALiveRunShowsWhatItsLogShows) {
  Opened live = open_run(two_coasts(), two_coasts_seed, "");
  EXPECT_TRUE(live.feed->live());
  fill_to_its_end(live);
  EXPECT_EQ(live.feed->trouble(), "");
  Opened logged = open_log(two_coasts_log(), "");
  EXPECT_FALSE(logged.feed->live());
  EXPECT_TRUE(logged.feed->over());
  EXPECT_EQ(logged.feed->trouble(), "");
  EXPECT_EQ(logged.missing, "");
  expect_equal(*live.playback, *logged.playback);
}

TEST(Feed, OfALiveRunOf2015ShowsWhatItsLogShows) {
  const Setting may = load("scenarios/andaman-2015/world.yaml", {"start=2015-05-08", "end=2015-05-22"});
  const TemporaryFolder folder("searoom-feed-may");
  Opened live = open_run(may, 5, folder.file("run"));
  fill_to_its_end(live);
  Opened logged = open_log(log_file(folder.file("run")).string(), "");
  expect_equal(*live.playback, *logged.playback);
}

TEST(Feed, OfAStoppedRunReachesToTheStopAndGoesOnWithTheRun) {
  const TemporaryFolder folder("searoom-feed-stopped");
  const std::string log = folder.file("run/run.jsonl.zst");
  ASSERT_EQ(searoom("run " + two_coasts_typed() + " --seed " + std::to_string(two_coasts_seed) + " --out " +
                    folder.file("run") + " --stop-at 2015-02-03T04:00")
                .code,
            0);
  Opened opened = open_log(log, "");
  const RunHeader& header = opened.playback->header();
  EXPECT_EQ(format_instant(header.instant_of(opened.playback->last())), "2015-02-03T04:00Z");
  ASSERT_EQ(searoom("continue " + folder.file("run")).code, 0);
  while (!opened.feed->trouble().empty()) {
    opened.feed->fill(*opened.playback, 0.05);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  Opened whole = open_log(log, "");
  expect_equal(*opened.playback, *whole.playback);
}

TEST(Feed, KeepsTheLogThatTheProgramSearoomKeeps) {
  const TemporaryFolder folder("searoom-feed");
  Opened live = open_run(two_coasts(), two_coasts_seed, folder.file("live"));
  fill_to_its_end(live);
  const Answer a = searoom("run " + two_coasts_typed() + " --seed " + std::to_string(two_coasts_seed) +
                           " --out " + folder.file("alone"));
  ASSERT_EQ(a.code, 0) << a.text;
  const std::string kept = contents_of(folder.file("live/run.jsonl.zst"));
  EXPECT_GT(kept.size(), 1000u);
  EXPECT_EQ(kept, contents_of(folder.file("alone/run.jsonl.zst")));
}

TEST(Feed, EndsQuietlyInTheMidstOfItsRun) {
  const Setting half_a_year = load("scenarios/andaman-2015/world.yaml");
  const TemporaryFolder folder("searoom-feed-midst");
  {
    Opened live = open_run(half_a_year, 1, folder.file("run"));
    while (live.playback->events().empty() && !live.feed->over()) live.feed->fill(*live.playback, 0.01);
    EXPECT_FALSE(live.feed->over()) << "the run was too short for this test";
  }
  { const Opened at_once = open_run(half_a_year, 1, ""); }
  std::string trouble;
  const Playback kept = read_playback(log_file(folder.file("run")), trouble);
  EXPECT_LT(kept.last(), 211 * 144) << "it did not run to its end";
}

TEST(Feed, OfALogThatWasCutPlaysToWhereItIsWholeAndSaysSo) {
  const TemporaryFolder folder("searoom-feed-cut");
  const std::string whole_bytes = contents_of(two_coasts_log());
  std::ofstream(folder.file("run.jsonl.zst"), std::ios::binary)
      << whole_bytes.substr(0, whole_bytes.size() * 6 / 10);
  Opened cut = open_log(folder.file("run.jsonl.zst"), "");
  EXPECT_NE(cut.feed->trouble(), "");
  EXPECT_TRUE(cut.feed->over());
  EXPECT_TRUE(cut.setting.has_value()) << "its scenario is there";
  Opened whole = open_log(two_coasts_log(), "");
  const std::size_t told = cut.playback->events().size();
  EXPECT_GT(told, 10u);
  ASSERT_LT(told, whole.playback->events().size());
  EXPECT_TRUE(std::equal(cut.playback->events().begin(), cut.playback->events().end(),
                         whole.playback->events().begin()));
  const auto last = static_cast<double>(cut.playback->last());
  EXPECT_TRUE(marks_at(*cut.playback, last / 2, "") == marks_at(*whole.playback, last / 2, ""));
}

TEST(Feed, OfALogThatStillGrowsGoesOnWhereItWas) {
  const TemporaryFolder folder("searoom-feed-grows");
  const std::string bytes = contents_of(two_coasts_log());
  std::ofstream(folder.file("run.jsonl.zst"), std::ios::binary) << bytes.substr(0, bytes.size() / 3);
  Opened growing = open_log(folder.file("run.jsonl.zst"), "");
  EXPECT_TRUE(growing.feed->over()) << "nothing has been added yet";
  const std::size_t told = growing.playback->events().size();
  std::ofstream(folder.file("run.jsonl.zst"), std::ios::binary | std::ios::app)
      << bytes.substr(bytes.size() / 3);
  EXPECT_FALSE(growing.feed->over());
  fill_to_its_end(growing);
  EXPECT_GT(growing.playback->events().size(), told);
  EXPECT_EQ(growing.feed->trouble(), "") << "it is whole now";
  Opened whole = open_log(two_coasts_log(), "");
  expect_equal(*growing.playback, *whole.playback);
}

// A copy of the world with a log of it, which a test may spoil.
class Spoilt : public testing::Test {
 protected:
  void SetUp() override {
    fs::copy(source_path("tests/render/two-coasts"), folder_.file("world"));
    const Answer a =
        searoom("run " + folder_.file("world/world.yaml") + " --as XXX --out " + folder_.file("run"));
    ASSERT_EQ(a.code, 0) << a.text;
  }
  std::string log() const { return folder_.file("run/run.jsonl.zst"); }
  TemporaryFolder folder_{"searoom-feed-spoilt"};
};

TEST_F(Spoilt, ALogWhoseScenarioIsGoneHasNoSettingAndSaysSo) {
  fs::remove_all(folder_.file("world"));
  Opened opened = open_log(log(), "");
  EXPECT_FALSE(opened.setting.has_value());
  EXPECT_NE(opened.missing.find(folder_.file("world/world.yaml")), std::string::npos) << opened.missing;
  EXPECT_NE(opened.missing.find("--world"), std::string::npos) << "how to help it";
  EXPECT_GT(opened.playback->events().size(), 100u) << "it plays all the same";
  EXPECT_EQ(opened.feed->trouble(), "");
  Opened helped = open_log(log(), two_coasts_file());
  EXPECT_TRUE(helped.setting.has_value());
}

TEST_F(Spoilt, ALogWhoseScenarioHasChangedSaysSo) {
  std::ofstream(folder_.file("world/world.yaml"), std::ios::app) << "\nlog: {positions_every_hours: 3}\n";
  const Opened opened = open_log(log(), "");
  EXPECT_NE(opened.missing.find("has changed"), std::string::npos) << opened.missing;
}

TEST_F(Spoilt, ALogAsAStateKnewItTellsNothingOfItsScenario) {
  Opened opened = open_log(folder_.file("run/run-as-XXX.jsonl.zst"), "");
  EXPECT_FALSE(opened.setting.has_value());
  EXPECT_NE(opened.missing, "");
  EXPECT_EQ(opened.playback->header().as, "XXX");
  EXPECT_TRUE(marks_at(*opened.playback, static_cast<double>(opened.playback->last()), "").boats.empty())
      << "its contacts are no boats";
}

TEST(Feed, RefusesWhatIsNoLog) {
  EXPECT_THROW(open_log(two_coasts_file(), ""), BadInput);
  EXPECT_THROW(open_log("/no/such/run.jsonl.zst", ""), BadInput);
}

}  // namespace
}  // namespace searoom::test
