// README and guides tell the truth of today.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>

#include "tests/support/file_contents.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;
const fs::path root = SEAROOM_SOURCE_DIR;

std::vector<std::string> pages() {
  std::vector<std::string> found = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md",
                                    "sim/README.md"};
  for (const char* folder : {"docs", "scenarios", "tests/golden", "tests/fuzz"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
      if (entry.path().extension() == ".md") found.push_back(fs::relative(entry.path(), root).string());
    }
  }
  return found;
}

TEST(Guides, ShowTheExampleScenarioAsItIs) {
  const std::string text = contents_of(root / "docs/scenario.md"), fence = "```yaml\n";
  const std::size_t from = text.find(fence) + fence.size();
  const std::string example = text.substr(from, text.find("```\n", from) - from);
  EXPECT_GT(example.size(), 500u);
  EXPECT_NE(contents_of(root / "scenarios/drift-check/one-boat.yaml").find(example), std::string::npos);
}

// The lines between a first and a last one.
std::string lines_between(const std::string& text, const std::string& first, const std::string& last) {
  const std::size_t from = text.find(first), to = text.find(last, from);
  return from == std::string::npos || to == std::string::npos ? "" : text.substr(from, to - from);
}

TEST(Guides, ShowTheFiguresThatTheFirstRunHas) {
  const TemporaryFolder folder("guides-first-run");
  const std::string end = "One run is one possible history";
  const auto expect_shown = [&](const std::string& page, const std::string& first, const std::string& said) {
    const std::string shown = lines_between(contents_of(root / page), first, end);
    EXPECT_GT(shown.size(), 500u) << page;
    EXPECT_EQ(shown, lines_between(said, first, end)) << page;
  };
  expect_shown("README.md", "  People who left by boat",
               searoom("run scenarios/andaman-2015/world.yaml --seed 1 --out " + folder.file("first")).text);
  expect_shown("docs/first-run.md", "  Boats departed",
               searoom("outcomes " + folder.file("first/run.jsonl.zst")).text);
}

TEST(Guides, LinksAndScriptsThatTheyNameExist) {
  const std::regex link(R"(\]\(([^)#:]+)(#[^)]*)?\))");
  const std::regex script(R"(\bscript/[a-z-]+)");
  ASSERT_GT(pages().size(), 15u);
  for (const std::string& page : pages()) {
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

TEST(Guides, TheReadmeIsOfOnePage) {
  const std::string text = contents_of(root / "README.md");
  EXPECT_LE(std::ranges::count(text, '\n'), 200);
}

}  // namespace
}  // namespace searoom::test
