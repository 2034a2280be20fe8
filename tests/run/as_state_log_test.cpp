// `searoom run --as`: the log as a state knew it, of runs.
#include "sim/run/as_state_log.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "sim/base/complaints.h"
#include "sim/record/log_reader.h"
#include "sim/run/run_to_end.h"
#include "tests/support/file_contents.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

// The log of a run as a state knew it, and all that happened.
struct Logs {
  std::string known, whole;   // their bytes
  std::vector<Event> events;  // as known
};

Logs logs_of(const Setting& setting, std::uint64_t seed, const std::string& country) {
  const fs::path folder = fs::temp_directory_path() / ("searoom-as-state-" + std::to_string(getpid()));
  fs::create_directories(folder);
  Simulation simulation(setting, seed, 1);
  RunPlan plan;
  plan.folder = folder;
  run_to_end(simulation, plan, std::nullopt);
  write_log_as(folder, country);
  Logs logs{contents_of(log_file_as(folder, country)), contents_of(log_file(folder)), {}};
  LogReader reader(log_file_as(folder, country));
  while (auto event = reader.next()) logs.events.push_back(std::move(*event));
  EXPECT_EQ(reader.trouble(), "");
  fs::remove_all(folder);
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
