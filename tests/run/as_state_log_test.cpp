// `searoom run --as`: the log as a state knew it, of runs.
#include "sim/run/as_state_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <filesystem>

#include "sim/base/complaints.h"
#include "sim/record/checkpoint.h"
#include "sim/record/log_reader.h"
#include "sim/run/run_to_end.h"
#include "tests/support/run_folder.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

// The log of a run as a state knew it, and all that happened.
struct Logs {
  std::string known, whole;   // their bytes
  std::vector<Event> events;  // as known
};

std::vector<Event> events_in(const fs::path& file, std::string& trouble) {
  std::vector<Event> events;
  LogReader reader(file);
  while (auto event = reader.next()) events.push_back(std::move(*event));
  trouble = reader.trouble();
  return events;
}

Logs logs_of(const Setting& setting, std::uint64_t seed, const std::string& country) {
  const RunFolder folder;
  Simulation simulation(setting, seed, 1);
  RunPlan plan;
  plan.folder = folder.path;
  plan.as = {country};
  run_to_end(simulation, plan, std::nullopt);
  const fs::path file = log_file_as(folder.path, country);
  Logs logs{contents_of(file), folder.log(), {}};
  std::string trouble;
  logs.events = events_in(file, trouble);
  EXPECT_EQ(trouble, "");
  return logs;
}

Logs logs_of(const std::vector<std::string>& settings) {
  return logs_of(load("scenarios/teaching/a-patrol-and-a-posture.yaml", settings), 1, "XXX");
}

// A second boat, far out at sea where nobody comes.
std::string second_boat(const std::string& name, const std::string& at) {
  return "vessels." + name + "={kind: drifter, at: " + at + ", people_aboard: 30}";
}

const std::string tow_out = "states.XXX.posture.only.action=tow_out";

TEST(AsStateLog, ABoatThatNobodyHasSeenMayBeElsewhereAndLeavesTheSameBytes) {
  const Logs here = logs_of({tow_out, second_boat("unseen", "[15, 91.5]")});
  const Logs there = logs_of({tow_out, second_boat("unseen", "[16, 91.5]")});
  const Logs renamed = logs_of({tow_out, second_boat("other-name", "[15, 91.5]")});
  EXPECT_NE(here.whole, there.whole);
  EXPECT_NE(here.whole, renamed.whole);
  EXPECT_EQ(here.known, there.known);
  EXPECT_EQ(here.known, renamed.known);
}

// In the thick of May 2015, with a boat in the emptiest corner of the Bay.
TEST(AsStateLog, TheYear2015TellsThailandNothingOfABoatThatNobodyHasSeen) {
  const auto as_thailand = [](const std::string& unseen) {
    return logs_of(load_setting({source_path("scenarios/andaman-2015/world.yaml"),
                                 {"as-it-happened"},
                                 {"end=2015-06-05", unseen}},
                                1),
                   7, "THA");
  };
  const auto adrift = [](const std::string& name, const std::string& at) {
    return "vessels." + name +
           "={kind: trawler, adrift: true, people_aboard: 150, departs: 2015-05-01, at: " + at + "}";
  };
  const Logs here = as_thailand(adrift("unseen", "[12, 84]")),
             there = as_thailand(adrift("other", "[11, 83]"));
  for (const Event& e : here.events) EXPECT_EQ(e.vessel.find("unseen"), std::string::npos);
  EXPECT_GT(of_kind(here.events, EventKind::decided).size(), 10u);
  EXPECT_NE(here.whole, there.whole);
  EXPECT_EQ(here.known, there.known);
}

TEST(AsStateLog, HoldsTheDesksContactAndWhatItsShipDid) {
  const Logs logs = logs_of({tow_out});
  EXPECT_FALSE(of_kind(logs.events, EventKind::unit_sailed).empty());
  const std::vector<Event> opened = of_kind(logs.events, EventKind::contact_opened);
  const std::vector<Event> towed = of_kind(logs.events, EventKind::towed_out);
  ASSERT_FALSE(opened.empty());
  ASSERT_FALSE(towed.empty());
  EXPECT_EQ(opened[0].vessel, "XXX/1");
  EXPECT_EQ(towed[0].vessel, "XXX/1");
  EXPECT_TRUE(of_kind(logs.events, EventKind::position).empty());
}

// A world with contacts, decisions, cases and units at every hour of its days.
const Setting& patrol() {
  static const Setting setting = load("scenarios/teaching/a-patrol-and-a-posture.yaml", {tow_out});
  return setting;
}

bool log_is_there(const fs::path& file) {
  return fs::exists(file);
}

// Of the run in the folder: from its beginning, or from its checkpoint.
void run_patrol(const RunFolder& folder, const std::vector<std::string>& as, const char* stop_at = nullptr,
                bool goes_on = false) {
  RunPlan plan;
  plan.folder = folder.path;
  plan.as = as;
  if (stop_at) plan.stop_at = parse_instant(stop_at);
  std::optional<Checkpoint> checkpoint;
  if (goes_on) checkpoint = read_checkpoint(checkpoint_file(folder.path));
  Simulation simulation =
      goes_on ? Simulation(patrol(), 1, 1, std::move(checkpoint->world)) : Simulation(patrol(), 1, 1);
  run_to_end(simulation, plan, goes_on ? std::optional(checkpoint->log) : std::nullopt);
}

TEST(AsStateLog, IsTheSameWhetherTheRunGoesOnOrItsLogIsRead) {
  const RunFolder folder, read;
  run_patrol(folder, {"XXX"});
  LogReader log(log_file(folder.path));
  AsStateLog again(read.path, "XXX", log.header());
  while (const auto event = log.next()) again.observe(*event);
  again.appear();
  again.finish();
  const std::string bytes = contents_of(log_file_as(folder.path, "XXX"));
  EXPECT_GT(bytes.size(), 1000u);
  EXPECT_EQ(contents_of(log_file_as(read.path, "XXX")), bytes);
}

TEST(AsStateLog, OfAStoppedRunIsWholeToTheStop) {
  const RunFolder whole, stopped;
  run_patrol(whole, {"XXX"});
  run_patrol(stopped, {"XXX"}, "2015-02-03T07:20");
  const Tick stop = (2 * 24 + 7) * 6 + 2;
  std::string trouble;
  std::vector<Event> known = events_in(log_file_as(whole.path, "XXX"), trouble);
  std::erase_if(known, [&](const Event& e) { return e.tick > stop; });
  std::vector<Event> at_the_stop = events_in(log_file_as(stopped.path, "XXX"), trouble);
  EXPECT_THAT(trouble, testing::HasSubstr("not finished: it was stopped at 2015-02-03T07:20"));
  ASSERT_FALSE(at_the_stop.empty());
  EXPECT_EQ(at_the_stop.back().kind, EventKind::run_stopped);
  EXPECT_EQ(at_the_stop.back().tick, stop);
  at_the_stop.pop_back();
  EXPECT_GT(at_the_stop.size(), 5u);
  // What the next step tells of this very moment is not told yet.
  ASSERT_LE(at_the_stop.size(), known.size());
  EXPECT_TRUE(std::equal(at_the_stop.begin(), at_the_stop.end(), known.begin()));
  EXPECT_TRUE(at_the_stop.size() == known.size() || known[at_the_stop.size()].tick == stop);
}

TEST(AsStateLog, OfARunThatWasStoppedGoesOnToTheSameBytes) {
  const RunFolder whole, stopped, late;
  run_patrol(whole, {"XXX"});
  run_patrol(stopped, {"XXX"}, "2015-02-01T10:00");
  run_patrol(stopped, {"XXX"}, "2015-02-05T16:40", true);
  run_patrol(stopped, {"XXX"}, nullptr, true);
  run_patrol(late, {}, "2015-02-05");
  EXPECT_FALSE(log_is_there(log_file_as(late.path, "XXX")));
  run_patrol(late, {"XXX"}, nullptr, true);  // asked for only then
  const std::string bytes = contents_of(log_file_as(whole.path, "XXX"));
  EXPECT_EQ(contents_of(log_file_as(stopped.path, "XXX")), bytes);
  EXPECT_EQ(contents_of(log_file_as(late.path, "XXX")), bytes);
  EXPECT_EQ(stopped.log(), whole.log());
  EXPECT_EQ(late.log(), whole.log());
}

TEST(AsStateLog, ThatIsFinishedIsKeptUntilTheSameRunHasFinishedAgain) {
  const RunFolder folder;
  run_patrol(folder, {"XXX"});
  const std::string bytes = contents_of(log_file_as(folder.path, "XXX"));
  run_patrol(folder, {"XXX"}, "2015-02-05T16:40");
  EXPECT_EQ(contents_of(folder.path / "run-as-XXX.1.jsonl.zst"), bytes);
  EXPECT_TRUE(log_is_there(folder.path / "run.1.jsonl.zst"));
  EXPECT_NE(contents_of(log_file_as(folder.path, "XXX")), bytes);
  run_patrol(folder, {"XXX"});
  EXPECT_EQ(contents_of(log_file_as(folder.path, "XXX")), bytes);
}

TEST(AsStateLog, IsLeftAsItIsWhereTheRunCannotGoOn) {
  const RunFolder folder;
  run_patrol(folder, {"XXX"}, "2015-02-05");
  const std::string bytes = contents_of(log_file_as(folder.path, "XXX"));
  fs::remove(log_file(folder.path));
  RunFolder other;
  run_patrol(other, {}, "2015-02-03");
  fs::copy_file(log_file(other.path), log_file(folder.path));
  EXPECT_THROW(run_patrol(folder, {"XXX"}, nullptr, true), BadInput);
  EXPECT_EQ(contents_of(log_file_as(folder.path, "XXX")), bytes);
  EXPECT_FALSE(log_is_there(log_file_as(folder.path, "XXX").string() + ".new"));
}

TEST(AsStateLog, WantsAStateWithADeskAndNamesTheNearest) {
  const Setting setting = load("scenarios/teaching/a-patrol-and-a-posture.yaml");
  EXPECT_NO_THROW(want_desks({"XXX"}, *setting.scenario));
  try {
    want_desks({"XXY"}, *setting.scenario);
    FAIL() << "no complaint";
  } catch (const BadInput& e) {
    EXPECT_STREQ(e.what(), "--as: found XXY, wanted a state that has a desk: XXX; did you mean XXX?");
  }
}

}  // namespace
}  // namespace searoom::test
