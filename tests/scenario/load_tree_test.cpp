#include "sim/scenario/reading/load_tree.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "sim/scenario/reading/yaml_tree.h"
#include "tests/scenario/complaints_of.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

// A folder of files that goes away again.
class LoadTree : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("searoom-load-tree-" + std::to_string(getpid()));
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "world");
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  LoadedTree load(const std::vector<std::string>& policies = {},
                  const std::vector<std::string>& settings = {}) {
    Complaints complaints;
    LoadedTree loaded = load_tree({folder_ / "world/world.yaml", policies, settings}, complaints);
    said_ = without_folder(said_by(complaints));
    return loaded;
  }
  std::string without_folder(std::string text) const {
    const std::string prefix = (folder_ / "world").string() + "/";
    for (std::size_t at; (at = text.find(prefix)) != text.npos;) text.erase(at, prefix.size());
    return text;
  }
  std::string value(const LoadedTree& loaded, const char* key) const {
    const YamlNode* node = loaded.tree.find(key);
    return node ? node->text : "(none)";
  }

  fs::path folder_;
  std::string said_;
};

TEST_F(LoadTree, OwnKeysLieOverIncludedOnesAndThoseOverTheBase) {
  write("world/base.yaml", "a: base\nb: base\nc: base\n");
  write("world/part.yaml", "b: part\nc: part\n");
  write("world/world.yaml", "extends: base.yaml\ninclude: [part.yaml]\nc: own\n");
  const LoadedTree loaded = load();
  EXPECT_EQ(said_, "");
  EXPECT_EQ(value(loaded, "a"), "base");
  EXPECT_EQ(value(loaded, "b"), "part");
  EXPECT_EQ(value(loaded, "c"), "own");
  EXPECT_EQ(loaded.tree.find("extends"), nullptr);
  EXPECT_EQ(loaded.tree.find("include"), nullptr);
}

// What was read once is not parsed again: it must be of what the files say now, and of who asks.
TEST_F(LoadTree, AFileIsReadAsItIsNowAndWhatIsWrongWithItIsToldEachTime) {
  write("world/world.yaml", "a: 1\n");
  LoadedTree first = load();
  first.tree.entries.clear();
  EXPECT_EQ(value(load(), "a"), "1");
  write("world/world.yaml", "a: 2\n");
  EXPECT_EQ(value(load(), "a"), "2");
  for (int time = 0; time < 2; ++time) {
    write("world/world.yaml", "a: 1\na: 2\n");
    load();
    EXPECT_NE(said_.find("world.yaml:2:1"), std::string::npos) << said_;
    write("world/world.yaml", "a: 1\n");
    EXPECT_EQ(value(load(), "a"), "1");
    EXPECT_EQ(said_, "");
  }
}

// The same text in another place is told of by that place.
TEST_F(LoadTree, FilesThatSayTheSameKeepTheirPlaces) {
  write("world/one.yaml", "a: 1\n");
  write("world/two.yaml", "a: 1\n");
  write("world/world.yaml", "include: [one.yaml]\n");
  EXPECT_EQ(without_folder(load().tree.find("a")->at.text()), "one.yaml:1:4");
  write("world/world.yaml", "include: [two.yaml]\n");
  EXPECT_EQ(without_folder(load().tree.find("a")->at.text()), "two.yaml:1:4");
}

TEST_F(LoadTree, ABaseMayHaveABase) {
  write("world/first.yaml", "a: 1\nb: 1\n");
  write("world/second.yaml", "extends: first.yaml\nb: 2\n");
  write("world/world.yaml", "extends: second.yaml\nc: 3\n");
  const LoadedTree loaded = load();
  EXPECT_EQ(value(loaded, "a") + value(loaded, "b") + value(loaded, "c"), "123");
}

TEST_F(LoadTree, NothingRemovesAKeyOfTheBase) {
  write("world/base.yaml", "a: 1\nb: 1\n");
  write("world/world.yaml", "extends: base.yaml\na: ~\n");
  EXPECT_EQ(value(load(), "a"), "(none)");
}

TEST_F(LoadTree, TwoIncludedFilesMayShareAMapButNoKey) {
  write("world/one.yaml", "kinds: {a: 1}\n");
  write("world/two.yaml", "kinds: {b: 2}\n");
  write("world/world.yaml", "include: [one.yaml, two.yaml]\n");
  EXPECT_EQ(load().tree.find("kinds")->entries.size(), 2u);
  EXPECT_EQ(said_, "");
  write("world/two.yaml", "kinds: {a: 2}\n");
  load();
  EXPECT_EQ(said_,
            "two.yaml:1:9: kinds.a: found this key in two included files, wanted it once; it is first at "
            "one.yaml:1:12");
}

TEST_F(LoadTree, OneFileMayBeReachedTwice) {
  write("world/common.yaml", "a: 1\n");
  write("world/base.yaml", "extends: common.yaml\n");
  write("world/world.yaml", "extends: base.yaml\ninclude: [common.yaml]\n");
  EXPECT_EQ(value(load(), "a"), "1");
  EXPECT_EQ(said_, "");
}

TEST_F(LoadTree, APathIsRelativeToTheFileThatNamesIt) {
  write("world/parts/all.yaml", "include: [kinds.yaml]\n");
  write("world/parts/kinds.yaml", "a: 1\n");
  write("world/world.yaml", "include: [parts/all.yaml]\n");
  EXPECT_EQ(value(load(), "a"), "1");
}

TEST_F(LoadTree, APolicyOfAnIncludedFileNamesItsFileFromThere) {
  write("world/parts/policies.yaml", "policies: {early: {file: early.yaml}}\n");
  write("world/parts/early.yaml", "a: 2\n");
  write("world/world.yaml", "include: [parts/policies.yaml]\na: 1\n");
  EXPECT_EQ(value(load({"early"}), "a"), "2");
  EXPECT_EQ(said_, "");
}

TEST_F(LoadTree, PoliciesLieOverInTheOrderOfAskingAndSettingsOverAll) {
  write("world/world.yaml",
        "a: 0\nb: 0\nc: 0\npolicies:\n  one: {change: {a: 1, b: 1, c: 1}}\n  two: {change: {b: 2, c: 2}}\n");
  const LoadedTree one_two = load({"one", "two"}, {"c=3"});
  EXPECT_EQ(value(one_two, "a") + value(one_two, "b") + value(one_two, "c"), "123");
  const LoadedTree two_one = load({"two", "one"});
  EXPECT_EQ(value(two_one, "a") + value(two_one, "b") + value(two_one, "c"), "111");
  EXPECT_EQ(two_one.policy_names, (std::vector<std::string>{"one", "two"}));
  EXPECT_EQ(two_one.tree.find("policies"), nullptr);
}

TEST_F(LoadTree, EveryPolicyMustBeReadableEvenIfNobodyAsksForIt) {
  write("world/world.yaml", "a: 0\npolicies: {one: {file: nowhere.yaml}}\n");
  load();
  EXPECT_EQ(
      said_,
      "world.yaml:2:24: policies.one.file: found no such file, wanted one that can be read (nowhere.yaml)");
}

TEST_F(LoadTree, NothingOutsideTheFolderIsRead) {
  write("secret.yaml", "a: secret\n");
  for (const std::string& name : {std::string("../secret.yaml"), (folder_ / "secret.yaml").string(),
                                  std::string("parts/../../secret.yaml")}) {
    write("world/world.yaml", "extends: " + name + "\n");
    EXPECT_EQ(value(load(), "a"), "(none)");
    EXPECT_EQ(said_, "world.yaml:1:10: extends: found the path " + name +
                         ", wanted one inside the scenario's folder");
  }
}

TEST_F(LoadTree, ALinkDoesNotLeadOutOfTheFolder) {
  write("secret.yaml", "a: secret\n");
  fs::create_symlink("../secret.yaml", folder_ / "world/inside.yaml");
  write("world/world.yaml", "extends: inside.yaml\n");
  EXPECT_EQ(value(load(), "a"), "(none)");
  EXPECT_NE(said_.find("wanted one inside the scenario's folder"), std::string::npos) << said_;
}

TEST_F(LoadTree, ALinkToItselfIsNoFile) {
  fs::create_symlink("loop.yaml", folder_ / "world/loop.yaml");
  write("world/world.yaml", "extends: loop.yaml\n");
  load();
  EXPECT_NE(said_.find("world.yaml:1:10: extends: found"), std::string::npos) << said_;
}

TEST_F(LoadTree, AMarkerMovesTheFolderUp) {
  write(".searoom-scenarios", "");
  write("common/base.yaml", "a: 1\n");
  write("world/world.yaml", "extends: ../common/base.yaml\n");
  EXPECT_EQ(value(load(), "a"), "1");
  EXPECT_EQ(said_, "");
}

TEST_F(LoadTree, TheFileItselfMayNotBeThere) {
  load();
  EXPECT_NE(said_.find("world.yaml: found no such file, wanted a scenario"), std::string::npos) << said_;
}

TEST_F(LoadTree, AFolderIsNoScenario) {
  fs::create_directories(folder_ / "world/world.yaml");
  load();
  EXPECT_NE(said_.find("found a folder, wanted a file"), std::string::npos) << said_;
}

TEST_F(LoadTree, ManyFilesAreTooMany) {
  std::string list;
  for (int i = 0; i < 520; ++i) {
    write("world/part" + std::to_string(i) + ".yaml", "k" + std::to_string(i) + ": 1\n");
    list += "part" + std::to_string(i) + ".yaml, ";
  }
  write("world/world.yaml", "include: [" + list + "]\n");
  load();
  EXPECT_NE(said_.find("found more than 512 files, wanted fewer"), std::string::npos) << said_;
}

TEST_F(LoadTree, TheHashFollowsEveryTextAndChoice) {
  write("world/base.yaml", "a: 1\n");
  write("world/world.yaml", "extends: base.yaml\npolicies: {one: {change: {b: 1}}}\n");
  const std::string hash = load().text_hash;
  EXPECT_EQ(load().text_hash, hash);
  EXPECT_NE(load({"one"}).text_hash, hash);
  EXPECT_NE(load({}, {"a=1"}).text_hash, hash);
  write("world/base.yaml", "a: 1 # the same\n");
  EXPECT_NE(load().text_hash, hash);
}

TEST_F(LoadTree, ADataFileThatASettingNamesIsFoundFromTheScenario) {
  write("world/world.yaml", "a: x\n");
  write("world/data/wind.csv", "month\n");
  const LoadedTree loaded = load({}, {"a=data/wind.csv"});
  Complaints complaints;
  const YamlNode& name = *loaded.tree.find("a");
  EXPECT_EQ(read_data_file(name.text, name.at, "a", folder_ / "world/world.yaml", complaints), "month\n");
  EXPECT_EQ(said_by(complaints), "");
}

TEST_F(LoadTree, AnEmptyDataFileIsRefused) {
  write("world/world.yaml", "a: empty.csv\n");
  write("world/empty.csv", "");
  const LoadedTree loaded = load();
  Complaints complaints;
  read_data_file("empty.csv", loaded.tree.find("a")->at, "a", folder_ / "world/world.yaml", complaints);
  EXPECT_EQ(without_folder(said_by(complaints)),
            "world.yaml:1:4: a: found an empty file, wanted one with something in it (empty.csv)");
}

// Everything that a file names is looked for beside the file itself, not beside a link to it.
TEST_F(LoadTree, AScenarioIsReadThroughALinkWithAllThatItNames) {
  write("real/world.yaml",
        "extends: base.yaml\ninclude: [kinds.yaml]\npolicies: {p: {file: policies/p.yaml}}\n");
  write("real/base.yaml", "a: data.csv\n");
  write("real/kinds.yaml", "b: kinds\n");
  write("real/policies/p.yaml", "c: policy\n");
  write("real/data.csv", "month\n");
  fs::create_symlink("../real/world.yaml", folder_ / "world/world.yaml");
  const LoadedTree loaded = load({"p"});
  EXPECT_EQ(said_, "");
  EXPECT_EQ(value(loaded, "b"), "kinds");
  EXPECT_EQ(value(loaded, "c"), "policy");
  Complaints complaints;
  const YamlNode& name = *loaded.tree.find("a");
  EXPECT_TRUE(fs::exists(*name.at.file)) << *name.at.file << " is told as the place";
  EXPECT_EQ(read_data_file(name.text, name.at, "a", folder_ / "world/world.yaml", complaints), "month\n");
  EXPECT_EQ(said_by(complaints), "");
}

TEST_F(LoadTree, ALinkThatLeadsNowhereIsToldAsOne) {
  for (const char* to : {"gone.yaml", "world.yaml"}) {
    fs::remove(folder_ / "world/world.yaml");
    fs::create_symlink(to, folder_ / "world/world.yaml");
    load();
    EXPECT_EQ(said_, "world.yaml: found a link that leads to no file, wanted a scenario") << to;
  }
}

TEST_F(LoadTree, APipeIsRefusedAndNotWaitedFor) {
  ASSERT_EQ(mkfifo((folder_ / "world/world.yaml").c_str(), 0600), 0);
  load();
  EXPECT_EQ(said_, "world.yaml: found a pipe or a device, wanted a file");
  fs::remove(folder_ / "world/world.yaml");
  write("world/world.yaml", "extends: pipe\na: pipe\n");
  ASSERT_EQ(mkfifo((folder_ / "world/pipe").c_str(), 0600), 0);
  const LoadedTree loaded = load();
  EXPECT_EQ(said_, "world.yaml:1:10: extends: found a pipe or a device, wanted a file (pipe)");
  Complaints complaints;
  read_data_file("pipe", loaded.tree.find("a")->at, "a", folder_ / "world/world.yaml", complaints);
  EXPECT_EQ(without_folder(said_by(complaints)),
            "world.yaml:2:4: a: found a pipe or a device, wanted a file (pipe)");
}

TEST(SplitPolicies, AMissingNameIsRefused) {
  for (const char* line : {"+", "+a", "a+", "a++b", "a+ +b", " "})
    EXPECT_THROW(split_policies(line), BadInput) << line;
}

TEST(SplitPolicies, ByPlusSigns) {
  EXPECT_EQ(split_policies("a+b"), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(split_policies("a"), std::vector<std::string>{"a"});
  EXPECT_TRUE(split_policies("").empty());
  EXPECT_EQ(split_policies("a + b"), (std::vector<std::string>{"a", "b"}));
  EXPECT_TRUE(split_policies("none").empty());
}

// The good scenario that uses every feature, each way of asking for it.
TEST(GoodScenario, LoadsWithAndWithoutItsPolicies) {
  const std::string file = source_path("tests/scenario/good/world.yaml");
  for (const std::vector<std::string>& policies :
       std::vector<std::vector<std::string>>{{}, {"early"}, {"faster"}, {"early", "faster"}}) {
    EXPECT_NO_THROW(load_setting({file, policies, {}}, 1));
  }
  const Setting faster = load_setting({file, {"early", "faster"}, {"vessel_kinds.skiff.people_most=9"}}, 1);
  const Scenario& s = *faster.scenario;
  EXPECT_EQ(s.step_s, 1200);
  EXPECT_EQ(s.flows[0].people_per_month[0], 900);
  EXPECT_TRUE(s.drift.errors);
  for (const VesselKind& kind : s.kinds) {
    if (kind.name == "trawler") {
      EXPECT_DOUBLE_EQ(kind.cruise_speed.in_knots(), 7);
    }
    if (kind.name == "skiff") {
      EXPECT_EQ(kind.people_most, 9);
    }
  }
}

}  // namespace
}  // namespace searoom::test
