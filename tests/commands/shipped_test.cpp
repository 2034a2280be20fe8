// Scenarios by name, from wherever a person stands and wherever the program is.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "sim/scenario/reading/shipped.h"
#include "tests/support/file_contents.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

const fs::path sources = fs::path(SEAROOM_SOURCE_DIR) / "scenarios";

class Shipped : public testing::Test {
 protected:
  Answer in_folder(const std::string& command) const {
    return shell("cd " + folder_.file("") + " && " + command);
  }
  static std::string program() { return "'" SEAROOM_PROGRAM "' "; }

  TemporaryFolder folder_{"searoom-shipped"};
};

TEST_F(Shipped, AScenarioIsKnownByNameFromAnyFolder) {
  EXPECT_EQ(scenario_meant("andaman-2015"), sources / "andaman-2015/world.yaml");
  EXPECT_EQ(scenario_meant("teaching/a-crackdown"), sources / "teaching/a-crackdown.yaml");
  EXPECT_EQ(scenario_meant("a-crackdown"), sources / "teaching/a-crackdown.yaml");
  EXPECT_EQ(scenario_meant("andaman-2015/designs/hypotheses"),
            sources / "andaman-2015/designs/hypotheses.yaml");
  const Answer a = in_folder(program() + "check one-boat");
  EXPECT_EQ(a.code, 0) << a.text;
  EXPECT_NE(a.text.find("scenarios/drift-check/one-boat.yaml: sound"), std::string::npos) << a.text;
}

TEST_F(Shipped, TheCommandsOfTheGuidesWorkFromAnyFolder) {
  const Answer a = in_folder(program() + "check scenarios/drift-check/one-boat.yaml");
  EXPECT_EQ(a.code, 0) << a.text;
}

TEST_F(Shipped, AFileOfOnesOwnGoesBeforeAName) {
  std::ofstream(folder_.file("one-boat")) << "title: Another\n";
  const Answer a = in_folder(program() + "check one-boat");
  EXPECT_EQ(a.code, 2) << a.text;
  EXPECT_NE(a.text.find("one-boat"), std::string::npos) << a.text;
}

TEST_F(Shipped, WhatIsNoNameIsTakenAsItWasGiven) {
  EXPECT_EQ(scenario_meant("nowhere.yaml"), "nowhere.yaml");
  EXPECT_EQ(scenario_meant("../scenarios/one-boat"), "../scenarios/one-boat");
  EXPECT_EQ(scenario_meant(""), "");
  const Answer a = in_folder(program() + "check no-such-world");
  EXPECT_EQ(a.code, 2);
  EXPECT_NE(a.text.find("no-such-world: found no such file, wanted a scenario"), std::string::npos) << a.text;
}

TEST_F(Shipped, AnInstalledProgramFindsWhatWasInstalledWithIt) {
  fs::create_directories(folder_.file("moved/bin"));
  fs::create_directories(folder_.file("moved/share/searoom/scenarios"));
  fs::copy_file(SEAROOM_PROGRAM, folder_.file("moved/bin/searoom"));
  fs::copy(sources / "drift-check", folder_.file("moved/share/searoom/scenarios/drift-check"),
           fs::copy_options::recursive);
  std::ofstream(folder_.file("moved/share/searoom/scenarios/.searoom-scenarios"));
  const Answer a = in_folder("moved/bin/searoom scenarios");
  EXPECT_EQ(a.code, 0);
  EXPECT_TRUE(a.text.starts_with("drift-check/departures")) << a.text;
  EXPECT_EQ(a.text.find("andaman"), std::string::npos) << a.text;
  EXPECT_EQ(in_folder("moved/bin/searoom check gusty-wind").code, 0);
}

TEST_F(Shipped, AProgramThatStandsAloneSaysWhatItWants) {
  fs::copy_file(SEAROOM_PROGRAM, folder_.file("searoom"));
  const Answer a = in_folder("./searoom scenarios");
  EXPECT_EQ(a.code, 2);
  EXPECT_NE(a.text.find("found no scenarios that came with this program"), std::string::npos) << a.text;
  EXPECT_EQ(in_folder("SEAROOM_DATA='" SEAROOM_SOURCE_DIR "' ./searoom check one-boat").code, 0);
}

TEST_F(Shipped, EachNameThatIsToldLeadsToItsFile) {
  const std::vector<ShippedScenario> all = shipped_scenarios();
  EXPECT_GT(all.size(), 25u);
  for (const ShippedScenario& s : all) {
    EXPECT_EQ(scenario_meant(s.name), s.file);
    EXPECT_NE(s.title, "") << s.name;
  }
}

TEST_F(Shipped, AScenarioTellsItsPolicies) {
  const Answer a = in_folder(program() + "scenarios andaman-2015");
  EXPECT_EQ(a.code, 0) << a.text;
  EXPECT_NE(a.text.find("/scenarios/andaman-2015/world.yaml\n"), std::string::npos) << a.text;
  EXPECT_NE(a.text.find("\n  bali-full\n"), std::string::npos) << a.text;
}

TEST_F(Shipped, ARunIsContinuedFromAnotherFolder) {
  const std::string out = folder_.file("out");
  ASSERT_EQ(in_folder(program() + "run one-boat --stop-at 2015-01-01T12:00 --out " + out).code, 0);
  const Answer a = shell("cd / && " + program() + "continue " + out);
  EXPECT_EQ(a.code, 0) << a.text;
}

TEST(Version, IsTheSameWhereverItStands) {
  const fs::path root = SEAROOM_SOURCE_DIR;
  const std::string changes = contents_of(root / "CHANGELOG.md");
  const std::size_t at = changes.find("\n## ") + 4;
  const std::string version = changes.substr(at, changes.find_first_of(" \n", at) - at);
  EXPECT_EQ(searoom("--version").text, "searoom " + version + "\n");
  EXPECT_TRUE(contents_of(root / "debian/changelog").starts_with("searoom (" + version + ")")) << version;
  EXPECT_NE(contents_of(root / "CITATION.cff").find("\nversion: " + version + "\n"), std::string::npos)
      << version;
}

}  // namespace
}  // namespace searoom::test
