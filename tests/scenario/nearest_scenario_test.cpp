#include "sim/scenario/reading/nearest_scenario.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <optional>

#include "tests/support/program.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

class NearestScenario : public testing::Test {
 protected:
  void SetUp() override {
    was_in_ = fs::current_path();
    if (const char* data = std::getenv("SEAROOM_DATA")) had_data_ = data;
    setenv("SEAROOM_DATA", folder_.file("").c_str(), 1);
    fs::current_path(folder_.file(""));
    for (const char* file :
         {"scenarios/andaman-2015/world.yaml", "scenarios/andaman-2015/policies/early.yaml",
          "scenarios/teaching/a-crackdown.yaml", "own/boat.yaml"}) {
      fs::create_directories(fs::path(file).parent_path());
      std::ofstream(file) << "start: 2015-01-01\n";
    }
  }
  void TearDown() override {
    fs::current_path(was_in_);
    if (had_data_)
      setenv("SEAROOM_DATA", had_data_->c_str(), 1);
    else
      unsetenv("SEAROOM_DATA");
  }

  TemporaryFolder folder_{"searoom-nearest-scenario"};
  fs::path was_in_;
  std::optional<std::string> had_data_;
};

TEST_F(NearestScenario, ASlipInTheNameFindsWhatStandsBeside) {
  EXPECT_EQ(nearest_scenario("own/baot.yaml"), "own/boat.yaml");
  EXPECT_EQ(nearest_scenario("scenarios/teaching/a-crakdown"), "scenarios/teaching/a-crackdown.yaml");
  EXPECT_EQ(nearest_scenario("scenarios/andaman-2015/wrold.yaml"), "scenarios/andaman-2015/world.yaml");
}

TEST_F(NearestScenario, AFolderMeansItsWorld) {
  EXPECT_EQ(nearest_scenario("scenarios/andaman-2015"), "scenarios/andaman-2015/world.yaml");
  EXPECT_EQ(nearest_scenario("scenarios/andaman-2051"), "scenarios/andaman-2015/world.yaml");
  EXPECT_EQ(nearest_scenario("own"), "") << "it has none";
}

TEST_F(NearestScenario, ANameAloneIsThatOfAShippedOne) {
  EXPECT_EQ(nearest_scenario("andaman-2015"), folder_.file("scenarios/andaman-2015/world.yaml"));
  EXPECT_EQ(nearest_scenario("andaman-2051"), "andaman-2015");
  EXPECT_EQ(nearest_scenario("a-crakdown"), "teaching/a-crackdown");
  EXPECT_EQ(nearest_scenario("elsewhere/a-crackdown.yaml"), "teaching/a-crackdown");
}

TEST_F(NearestScenario, ASlipInAFolderOfThePathIsForgiven) {
  EXPECT_EQ(nearest_scenario("scenarios/andaman-2016/world.yaml"), "andaman-2015");
}

TEST_F(NearestScenario, NothingNearIsNothingAndPoliciesAreNoWorlds) {
  EXPECT_EQ(nearest_scenario("quite/another/thing.yaml"), "");
  EXPECT_EQ(nearest_scenario("early"), "");
}

}  // namespace
}  // namespace searoom::test
