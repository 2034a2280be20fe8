// Every input of tests/hostile gives what its table asks: such as people met whose files, names, disks and
// habits were not what a program expects, and such as somebody would make on purpose.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "tests/support/damage_steps.h"
#include "tests/support/file_contents.h"
#include "tests/support/hostile_kinds.h"
#include "tests/support/mended_list.h"
#include "tests/support/program.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SEAROOM_UNDER_ADDRESS_SANITIZER
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define SEAROOM_UNDER_ADDRESS_SANITIZER
#endif

namespace searoom::test {

void PrintTo(const HostileCase& c, std::ostream* out) {
  *out << c.place;
}

namespace {

namespace fs = std::filesystem;

// Commands as a person would type them one after the other in that folder, where `searoom` is the program.
// What takes memory or time without end is stopped. One shell for all: beginning another takes longer than
// most commands.
std::vector<Answer> in_folder(const std::string& folder, const std::vector<std::string>& commands,
                              int memory_mib) {
  const std::string mark = "the code of that was ";
  std::string script;
#ifndef SEAROOM_UNDER_ADDRESS_SANITIZER  // which takes room for its shadow
  script = "ulimit -v " + std::to_string(memory_mib * 1024) + "\n";
#else
  (void)memory_mib;
#endif
  for (const std::string& command : commands) script += "(" + command + "\n)\necho \"" + mark + "$?\"\n";
  const fs::path file = folder + ".sh", program = SEAROOM_PROGRAM;
  std::ofstream(file) << script;
  std::string said = shell("cd '" + folder + "' && PATH='" + program.parent_path().string() +
                           "':\"$PATH\" SEAROOM_CACHE_DIR=cache timeout 300 sh '" + file.string() + "'")
                         .text;
  std::vector<Answer> answers;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    const std::size_t at = said.find(mark);
    if (at == said.npos) {
      answers.push_back({-1, said + "\n(stopped)"});
      said.clear();
      continue;
    }
    const std::size_t end = said.find('\n', at);
    answers.push_back({std::stoi(said.substr(at + mark.size())), said.substr(0, at)});
    said.erase(0, end + 1);
  }
  return answers;
}

std::string trouble_before(const std::string& folder, const std::vector<HostileStep>& steps, int memory_mib) {
  for (std::size_t i = 0; i < steps.size();) {
    if (steps[i].damage.empty()) {
      std::vector<std::string> commands;
      for (; i < steps.size() && steps[i].damage.empty(); ++i) commands.push_back(steps[i].command);
      const std::vector<Answer> answers = in_folder(folder, commands, memory_mib);
      for (std::size_t k = 0; k < answers.size(); ++k) {
        if (answers[k].code != 0)
          return commands[k] + " returns " + std::to_string(answers[k].code) + ":\n" + answers[k].text;
      }
      continue;
    }
    try {
      damage(folder, steps[i++].damage);
    } catch (const std::exception& e) {
      return e.what();
    }
  }
  return "";
}

// What is wrong stands last in what a program says.
std::string end_of(const std::string& said) {
  constexpr std::size_t enough = 1500;
  return said.size() > enough ? "..." + said.substr(said.size() - enough) : said;
}

const HostileKind& kind_of(const std::string& name) {
  for (const HostileKind& kind : hostile_kinds().kinds) {
    if (kind.name == name) return kind;
  }
  throw std::runtime_error("found no kind " + name);
}

// The files of a kind, and what all its cases begin with, made once.
class Ground {
 public:
  explicit Ground(const HostileKind& kind) : folder_("searoom-ground-" + kind.name) {
    const fs::path root = fs::path(SEAROOM_SOURCE_DIR) / "tests/hostile";
    for (const auto& entry : fs::directory_iterator(root)) {
      if (entry.is_regular_file() && entry.path().extension() == ".yaml")
        fs::copy_file(entry.path(), path() / entry.path().filename());
    }
    fs::copy(root / kind.name, path(), fs::copy_options::recursive);
    fs::remove(path() / "cases.yaml");
    trouble_ = trouble_before(path().string(), kind.before, kind.memory_mib);
  }
  fs::path path() const { return folder_.file("here"); }
  const std::string& trouble() const { return trouble_; }

  static const Ground& of(const HostileKind& kind) {
    static std::map<std::string, std::unique_ptr<Ground>> made;
    std::unique_ptr<Ground>& ground = made[kind.name];
    if (!ground) ground = std::make_unique<Ground>(kind);
    return *ground;
  }

 private:
  struct Folder : TemporaryFolder {
    explicit Folder(const std::string& name) : TemporaryFolder(name) { fs::create_directories(file("here")); }
  } folder_;
  std::string trouble_;
};

class HostileInput : public testing::TestWithParam<HostileCase> {};

TEST_P(HostileInput, GivesWhatIsAskedOfIt) {
  const HostileCase& c = GetParam();
  const HostileKind& kind = kind_of(c.kind);
  const Ground& ground = Ground::of(kind);
  ASSERT_EQ(ground.trouble(), "") << kind.place;
  const TemporaryFolder room("searoom-hostile");
  const std::string folder = room.file("here");
  fs::copy(ground.path(), folder, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
  ASSERT_EQ(trouble_before(folder, c.before, kind.memory_mib), "") << c.place;
  std::map<std::string, std::string> bytes;
  for (const std::string& file : c.kept) {
    bytes[file] = contents_of(fs::path(folder) / file);
    ASSERT_NE(bytes[file], "") << c.place << ": nothing to keep in " << file;
  }

  std::string said, last;
  const std::vector<Answer> answers = in_folder(folder, c.run, kind.memory_mib);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    EXPECT_EQ(answers[i].code, c.code) << c.place << "\n" << c.run[i] << "\n" << end_of(answers[i].text);
    said += answers[i].text;
    last = answers[i].text;
  }
  for (const std::string& fragment : c.says)
    EXPECT_NE(said.find(fragment), std::string::npos) << c.place << ": says no " << fragment << "\n"
                                                      << end_of(said);
  for (const std::string& fragment : c.never)
    EXPECT_EQ(said.find(fragment), std::string::npos) << c.place << ": says " << fragment << "\n"
                                                      << end_of(said);
  for (const auto& [file, before] : bytes)
    EXPECT_TRUE(contents_of(fs::path(folder) / file) == before) << c.place << ": other bytes in " << file;
  for (const std::string& file : c.there) EXPECT_TRUE(fs::exists(fs::path(folder) / file)) << c.place << file;
  for (const std::string& file : c.gone) EXPECT_FALSE(fs::exists(fs::path(folder) / file)) << c.place << file;
  if (c.between.empty()) return;
  const auto json = nlohmann::json::parse(last, nullptr, false);
  ASSERT_TRUE(json.is_object() && json.contains("outcomes")) << c.place << "\n" << end_of(last);
  for (const auto& [outcome, range] : c.between) {
    ASSERT_TRUE(json["outcomes"].contains(outcome)) << c.place << ": no figure " << outcome;
    const double value = json["outcomes"][outcome]["value"].get<double>();
    EXPECT_GE(value, range.first) << c.place << ": " << outcome;
    EXPECT_LE(value, range.second) << c.place << ": " << outcome;
  }
}

std::vector<HostileCase> all_cases() {
  std::vector<HostileCase> cases;
  for (const HostileKind& kind : hostile_kinds().kinds)
    cases.insert(cases.end(), kind.cases.begin(), kind.cases.end());
  return cases;
}

INSTANTIATE_TEST_SUITE_P(Kind, HostileInput, testing::ValuesIn(all_cases()), [](const auto& c) {
  std::string name = c.param.kind + "_" + c.param.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(HostileKinds, AreReadToTheLastKey) {
  EXPECT_EQ(hostile_kinds().complaints, "");
  EXPECT_GE(hostile_kinds().kinds.size(), 30u);
}

TEST(HostileKinds, HaveAtLeastSixCasesEach) {
  for (const HostileKind& kind : hostile_kinds().kinds) EXPECT_GE(kind.cases.size(), 6u) << kind.place;
}

TEST(HostileKinds, DifferInMoreThanAName) {
  for (const HostileKind& kind : hostile_kinds().kinds) {
    std::set<std::string> done;
    for (const HostileCase& c : kind.cases) {
      std::string all;
      for (const HostileStep& step : c.before) {
        all += step.command + "\n";
        for (const std::string& word : step.damage) all += word + "\n";
      }
      for (const std::string& command : c.run) all += command + "\n";
      for (const std::string& fragment : c.says) all += fragment + "\n";
      for (const auto& [figure, range] : c.between) all += figure + "\n";
      EXPECT_TRUE(done.insert(all).second) << c.place << ": the same as another";
    }
  }
}

// The inputs of faults that were found from outside: their ids begin with "case " or F.
TEST(HostileKinds, AreThoseOfFaultsThatWereMended) {
  const std::regex from_outside("case [0-9]+|F[0-9]+b?");
  std::set<std::string> mended, of_a_kind;
  for (const auto& row : mended_rows()) mended.insert(row.front());
  for (const HostileKind& kind : hostile_kinds().kinds) {
    EXPECT_FALSE(kind.mended.empty()) << kind.place;
    for (const std::string& id : kind.mended) {
      EXPECT_TRUE(mended.contains(id)) << kind.place << ": " << id << " is no fault of tests/mended.tsv";
      of_a_kind.insert(id);
    }
  }
  for (const std::string& id : mended) {
    if (!std::regex_match(id, from_outside)) continue;
    EXPECT_TRUE(of_a_kind.contains(id)) << id << " of tests/mended.tsv has no inputs in tests/hostile";
  }
}

}  // namespace
}  // namespace searoom::test
