// Manual pages and completions, as the build has the programs write them: nothing of a command's line is
// missing.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>

#include "tests/support/file_contents.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

class Pages : public testing::Test {
 protected:
  void SetUp() override {
    const Answer a = searoom("--write-pages " + folder_.file(""));
    ASSERT_EQ(a.code, 0) << a.text;
  }

  std::string page(const std::string& file) const {
    std::string text = contents_of(folder_.file(file));
    EXPECT_FALSE(text.empty()) << file;
    return text;
  }
  static bool has(const std::string& tool) { return shell("command -v " + tool).code == 0; }

  // What the shell offers at the end of a line.
  std::string offered(const std::string& words) const {
    const std::string path = fs::path(SEAROOM_PROGRAM).parent_path().string();
    return shell("PATH='" + path + "':$PATH bash -c 'source " + folder_.file("bash/searoom") +
                 "; COMP_WORDS=(" + words +
                 "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _searoom; echo \"${COMPREPLY[@]}\"'")
        .text;
  }

  TemporaryFolder folder_{"searoom-pages"};
};

// By the list in main.cpp; `view` hands its words on to a program with pages of its own.
std::vector<std::string> all_commands() {
  const std::string text = contents_of(fs::path(SEAROOM_SOURCE_DIR) / "sim/main.cpp");
  static const std::regex added(R"(add_(\w+)_command)");
  std::vector<std::string> names;
  for (std::sregex_iterator at(text.begin(), text.end(), added), end; at != end; ++at) {
    if ((*at)[1] != "view") names.push_back((*at)[1]);
  }
  return names;
}

// "--policy" and "-o", as the help of a command lists them.
std::vector<std::string> options_in_help(const std::string& command) {
  const std::string help = searoom(command + " --help").text;
  static const std::regex row(R"(\n  ((-\w,)?--[a-z-]+))"), name(R"(--?[a-z-]+)");
  std::vector<std::string> options;
  for (std::sregex_iterator at(help.begin(), help.end(), row), end; at != end; ++at) {
    const std::string names = (*at)[1];
    for (std::sregex_iterator one(names.begin(), names.end(), name); one != end; ++one)
      options.push_back(one->str());
  }
  EXPECT_FALSE(options.empty()) << help;
  return options;
}

std::string between(const std::string& text, const std::string& from, const std::string& to) {
  const std::size_t begin = text.find(from);
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find(to, begin) - begin);
}

std::string escaped_minus(const std::string& text) {
  return std::regex_replace(text, std::regex("-"), "\\-");
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(Pages, EachCommandHasAManualPageWithAllItsOptions) {
  const std::string all = page("man1/searoom.1");
  ASSERT_GT(all_commands().size(), 15u);
  for (const std::string& command : all_commands()) {
    const std::string text = page("man1/searoom-" + command + ".1");
    EXPECT_TRUE(contains(all, escaped_minus("searoom-" + command) + " (1)")) << command;
    for (const std::string& option : options_in_help(command))
      EXPECT_TRUE(contains(text, "\\fB" + escaped_minus(option) + "\\fR")) << command << " " << option;
  }
}

TEST_F(Pages, EachShellCompletesEachOptionOfEachCommand) {
  const std::string bash = page("bash/searoom"), zsh = page("zsh/_searoom"), fish = page("fish/searoom.fish");
  for (const std::string& command : all_commands()) {
    const std::string in_bash = between(bash, "        " + command + ")\n", "\n            ;;");
    const std::string in_zsh = between(zsh, "        " + command + ")\n", "\n          ;;");
    for (const std::string& option : options_in_help(command)) {
      EXPECT_TRUE(std::regex_search(in_bash, std::regex("compgen -W \"[^\"]*" + option + "[ \"]")))
          << command << option;
      EXPECT_TRUE(contains(in_zsh, option + "[")) << command << option;
      const std::string given =
          option.starts_with("--") ? " -l " + option.substr(2) : " -s " + option.substr(1);
      EXPECT_TRUE(
          std::regex_search(fish, std::regex("__fish_seen_subcommand_from " + command + "'.*" + given + " ")))
          << command << option;
    }
  }
}

TEST_F(Pages, CommandsAreListedByWhatTheyAreForAndHelpIsOneOfThem) {
  const std::string all = page("man1/searoom.1");
  for (const char* use : {"Run", "Look", "Compare", "Doubt", "Write", "Exchange", "Help"})
    EXPECT_TRUE(contains(all, std::string("\n.SS ") + use + "\n.TP\n")) << use;
  EXPECT_TRUE(contains(between(all, ".SS Doubt", ".SS Write"), "searoom\\-explore (1)"));
  EXPECT_TRUE(contains(page("man1/searoom-help.1"), "[\\fIcommand\\fR]"));
  EXPECT_TRUE(contains(between(page("zsh/_searoom"), "        help)\n", "\n          ;;"),
                       "_describe command commands"));
  EXPECT_TRUE(
      contains(page("fish/searoom.fish"), "__fish_seen_subcommand_from help' -f -a '(__searoom_commands)'"));
}

TEST_F(Pages, TheViewerCompletesInEachShell) {
  const std::string bash = page("bash/searoom");
  EXPECT_TRUE(contains(between(bash, "        view)\n", "\n            ;;"), "_searoom_view"));
  EXPECT_TRUE(contains(page("zsh/_searoom"), "words[1]=searoom-view"));
  EXPECT_TRUE(contains(page("fish/searoom.fish"), "complete -C \"searoom-view \""));
  EXPECT_FALSE(fs::exists(folder_.file("man1/searoom-view.1")));
}

TEST_F(Pages, ManPrintsEachPageWithoutAWarning) {
  if (!has("man")) GTEST_SKIP() << "man-db is not installed";
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_.file("man1"))) {
    const Answer a = shell("MANWIDTH=80 man --warnings -E UTF-8 -l " + entry.path().string() + " >/dev/null");
    EXPECT_EQ(a.code, 0);
    EXPECT_EQ(a.text, "") << entry.path();
  }
}

TEST_F(Pages, BashAndZshAndFishReadTheirCompletions) {
  for (const auto& [shell_name, file] : {std::pair{"bash", "bash/searoom"}, std::pair{"zsh", "zsh/_searoom"},
                                         std::pair{"fish", "fish/searoom.fish"}}) {
    if (!has(shell_name)) GTEST_SKIP() << shell_name << " is not installed";
    const Answer a = shell(std::string(shell_name) + " -n " + folder_.file(file));
    EXPECT_EQ(a.code, 0) << a.text;
  }
}

TEST_F(Pages, BashOffersCommandsOptionsScenariosAndPolicies) {
  EXPECT_EQ(offered("searoom sens"), "sensitivity\n");
  EXPECT_EQ(offered("searoom help sens"), "sensitivity\n");
  EXPECT_EQ(offered("searoom run --checkp"), "--checkpoint-every-days\n");
  EXPECT_EQ(offered("searoom run andaman"), "andaman-2015\n");
  EXPECT_EQ(offered("searoom run andaman-2015 --policy bali-fu"), "bali-full\n");
  EXPECT_EQ(offered("searoom compare andaman-2015 --policy none,as-it-happened+bali-fu"),
            "none,as-it-happened+bali-full\n");
}

}  // namespace
}  // namespace searoom::test
