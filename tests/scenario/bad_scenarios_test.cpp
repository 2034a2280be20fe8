// Every file of tests/bad_scenarios is refused, with exactly the message beside it. A file may begin with
// lines like "# --policy early" and "# --set step_minutes=7": it is loaded with them.
//
// After a message was changed on purpose: run searoom check in that folder and read what it says now.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/file_contents.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

const fs::path& folder() {
  static const fs::path path = source_path("tests/bad_scenarios");
  return path;
}

std::vector<std::string> names_of_bad_scenarios() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder())) {
    if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

// The file as it is named from its own folder.
ScenarioChoice choice_of(const std::string& name) {
  ScenarioChoice choice{name + ".yaml", {}, {}};
  std::istringstream lines(contents_of(choice.file));
  for (std::string line; std::getline(lines, line) && line.starts_with("# --");) {
    if (line.starts_with("# --policy ")) choice.policies.push_back(line.substr(11));
    if (line.starts_with("# --set ")) choice.settings.push_back(line.substr(8));
  }
  return choice;
}

class InFolder {
 public:
  explicit InFolder(const fs::path& path) : before_(fs::current_path()) { fs::current_path(path); }
  ~InFolder() { fs::current_path(before_); }

 private:
  fs::path before_;
};

class BadScenario : public testing::TestWithParam<std::string> {};

TEST_P(BadScenario, IsRefusedWithItsMessage) {
  const InFolder here(folder());
  std::string said = "(nothing: it was loaded)";
  try {
    load_setting(choice_of(GetParam()), 1);
  } catch (const BadInput& e) {
    said = e.what() + std::string("\n");
  }
  EXPECT_EQ(said, contents_of(GetParam() + ".expected"));
}

INSTANTIATE_TEST_SUITE_P(File, BadScenario, testing::ValuesIn(names_of_bad_scenarios()), [](const auto& bad) {
  std::string name = bad.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(BadScenarios, AreAtLeastSixty) {
  EXPECT_GE(names_of_bad_scenarios().size(), 60u);
}

TEST(BadScenarios, EveryMessageHasItsFile) {
  for (const auto& entry : fs::directory_iterator(folder())) {
    if (entry.path().extension() != ".expected") continue;
    EXPECT_TRUE(fs::exists(fs::path(entry.path()).replace_extension(".yaml"))) << entry.path();
  }
}

TEST(BadScenarios, EveryMessageSaysWhatWasFound) {
  for (const std::string& name : names_of_bad_scenarios()) {
    std::istringstream lines(contents_of(folder() / (name + ".expected")));
    for (std::string line; std::getline(lines, line);) {
      const bool from_a_chart_file =
          line.find(".geojson: ") != std::string::npos || line.find("JSON") != std::string::npos;
      EXPECT_TRUE(from_a_chart_file || line.find("found ") != std::string::npos) << name << ": " << line;
      EXPECT_EQ(line.find(":-1:"), std::string::npos) << name << ": " << line;
    }
  }
}

}  // namespace
}  // namespace searoom::test
