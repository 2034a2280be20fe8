// The README tells the truth of today.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>

#include "tests/support/file_contents.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;
const fs::path root = SEAROOM_SOURCE_DIR;

TEST(Readme, ShowsTheExampleScenarioAsItIs) {
  EXPECT_NE(contents_of(root / "README.md").find(contents_of(root / "scenarios/drift-check/one-boat.yaml")),
            std::string::npos);
}

TEST(Readme, LinksAndScriptsThatItNamesExist) {
  const std::regex link(R"(\]\(([^)#:]+)\))");
  const std::regex script(R"(script/[a-z]+)");
  for (const char* page : {"README.md", "sim/README.md", "docs/scenario.md", "docs/run-log.md",
                           "docs/science.md", "docs/validation.md", "scenarios/teaching/README.md"}) {
    const std::string text = contents_of(root / page);
    ASSERT_FALSE(text.empty()) << page;
    for (std::sregex_iterator at(text.begin(), text.end(), link), end; at != end; ++at) {
      EXPECT_TRUE(fs::exists((root / page).parent_path() / (*at)[1].str())) << page << ": " << (*at)[1];
    }
    for (std::sregex_iterator at(text.begin(), text.end(), script), end; at != end; ++at) {
      EXPECT_TRUE(fs::exists(root / at->str())) << page << ": " << at->str();
    }
  }
}

}  // namespace
}  // namespace searoom::test
