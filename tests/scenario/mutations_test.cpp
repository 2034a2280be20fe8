// Ten thousand damages to good files: each is loaded or refused with BadInput, and a misspelt key or a number
// of the wrong type is always refused.
#include <gtest/gtest.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>

#include "sim/base/dice.h"
#include "sim/rules/all_rules.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/schema/file_schemas.h"
#include "tests/support/file_contents.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

// Whole numbers by the n-th mutation: the same on every machine.
class Chooser {
 public:
  explicit Chooser(std::uint64_t mutation) : mutation_(mutation) {}
  // One of 0 ... count - 1; count is above 0.
  std::size_t below(std::size_t count) {
    static constexpr Draw mutates{"mutates"};
    return Dice(2015).words(ActorId{mutation_}, mutates, Occasion{asked_++})[0] % count;
  }
  template <class List>
  const auto& one_of(const List& list) {
    return list[below(list.size())];
  }

 private:
  std::uint64_t mutation_;
  std::uint64_t asked_ = 0;
};

// Where in the text a place is.
std::size_t offset_of(const std::string& text, const FilePlace& at) {
  std::size_t from = 0;
  for (int line = 1; line < at.line; ++line) from = text.find('\n', from) + 1;
  return from + static_cast<std::size_t>(at.column - 1);
}

bool stands_there(const std::string& text, const FilePlace& at, const std::string& word) {
  return text.compare(offset_of(text, at), word.size(), word) == 0;
}

std::string replaced(const std::string& text, const FilePlace& at, std::size_t length,
                     const std::string& by) {
  std::string changed = text;
  return changed.replace(offset_of(text, at), length, by);
}

// What must be refused whatever else is in the file.
std::string with_misspelt_key(const std::string& text, const std::vector<YamlEntry>& keys, Chooser& choose) {
  const YamlEntry& key = choose.one_of(keys);
  std::string word = key.key;
  switch (const std::size_t where = choose.below(word.size()); choose.below(3)) {
    case 0:
      word.insert(where, "q");
      break;
    case 1:
      word[where] = word[where] == 'q' ? 'x' : 'q';
      break;
    default:
      word.insert(where, 1, word[where]);  // a letter twice
  }
  return replaced(text, key.key_at, key.key.size(), word);
}

std::string with_number_of_wrong_type(const std::string& text, const std::vector<YamlNode>& numbers,
                                      Chooser& choose) {
  static const std::vector<std::string> wrong = {
      "abc",    "010",    ".inf", "-.inf",  ".nan",      "nan",     "inf",   "0x1F",      "1_000", "\"5\"",
      "'5'",    "+5",     ".5",   "5.",     "1e",        "1e999",   "yes",   "true",      "5 m",   "0,5",
      "[1, 2]", "{a: 1}", "[]",   "{}",     "!x 3",      "!!int 3", "!!str", "\"\"",      "--5",   "0o17",
      "0b101",  "1:30",   "5%",   "\u0665", "!!float 1", "1e5.5",   "- 5",   "!uniform 4"};
  const YamlNode& number = choose.one_of(numbers);
  return replaced(text, number.at, number.text.size(), choose.one_of(wrong));
}

// What may be refused or not.
std::string with_nasty_value(const std::string& text, const std::vector<YamlNode>& scalars, Chooser& choose) {
  static const std::vector<std::string> nasty = {"~",
                                                 "null",
                                                 "-1",
                                                 "0",
                                                 "-0",
                                                 "1e300",
                                                 "-1e300",
                                                 "1e-320",
                                                 "9007199254740993",
                                                 "99999999999999999999",
                                                 "\"\"",
                                                 "''",
                                                 "*failure",
                                                 "*nobody",
                                                 "&failure 3",
                                                 "!uniform {low: 1, high: 2}",
                                                 "!normal {mean: 1, sd: 1}",
                                                 "!lognormal {median: 1, sd_log: 300, low: 0, high: 5}",
                                                 "{value: 3}",
                                                 "{value: {value: 3}}",
                                                 "{value: ~}",
                                                 "[[[[[[1]]]]]]",
                                                 "../../../etc/passwd",
                                                 "/dev/zero",
                                                 "world.yaml",
                                                 "data",
                                                 "\"\\0\"",
                                                 "\"\\x07\"",
                                                 "\"\\ud800\"",
                                                 "|",
                                                 ">-",
                                                 "? a",
                                                 "- a",
                                                 "%YAML 9.9",
                                                 "0000-01-01",
                                                 "9999-12-31",
                                                 "2015-05-01T24:00",
                                                 "2015-05-01",
                                                 "[90, 180]",
                                                 "[-90, -180]",
                                                 "[1e300, 0]",
                                                 "90°N 180°E",
                                                 "a: b",
                                                 "#",
                                                 "@x",
                                                 "`x",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 ":",
                                                 "!",
                                                 "&",
                                                 "*",
                                                 "<<",
                                                 "\xEF\xBB\xBF",
                                                 "\xC2\x85",
                                                 "\xE2\x80\xA8",
                                                 "\xFF",
                                                 "\x04",
                                                 "\r"};
  const YamlNode& scalar = choose.one_of(scalars);
  return replaced(text, scalar.at, scalar.text.size(), choose.one_of(nasty));
}

std::string with_damaged_bytes(std::string text, Chooser& choose) {
  static const std::string likely = "{}[]:,-!&*#|>'\"%@`\n \t~?<.0123456789abe\\";
  for (std::size_t times = 1 + choose.below(3); times > 0 && !text.empty(); --times) {
    const std::size_t at = choose.below(text.size());
    const std::size_t length = std::min(1 + choose.below(12), text.size() - at);
    switch (choose.below(6)) {
      case 0:
        text[at] = static_cast<char>(text[at] ^ (1 << choose.below(8)));
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(at, length));
        break;
      case 3:
        text.insert(at, 1, choose.one_of(likely));
        break;
      case 4:
        text[at] = choose.one_of(likely);
        break;
      default:
        if (choose.below(20) == 0) text.resize(at);  // cut off
    }
  }
  return text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// The lines below `first` that are indented further: its subtree.
std::size_t end_of_subtree(const std::vector<std::string>& lines, std::size_t first) {
  const std::size_t indent = lines[first].find_first_not_of(' ');
  std::size_t end = first + 1;
  while (end < lines.size() && indent != std::string::npos && lines[end].find_first_not_of(' ') > indent)
    ++end;
  return end;
}

std::string with_damaged_lines(const std::string& text, Chooser& choose) {
  std::vector<std::string> lines = lines_of(text);
  const std::size_t first = choose.below(lines.size());
  const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = lines.begin() + static_cast<std::ptrdiff_t>(end_of_subtree(lines, first));
  const std::vector<std::string> subtree(begin, end);
  switch (choose.below(6)) {
    case 0:
      std::swap(lines[first], lines[choose.below(lines.size())]);
      break;
    case 1:
      lines.erase(begin, end);
      break;
    case 2:
      lines.insert(begin, subtree.begin(), subtree.end());
      break;
    case 3:
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(choose.below(lines.size())), subtree.begin(),
                   subtree.end());
      break;
    case 4:
      for (auto line = begin; line != end; ++line) line->insert(0, 1 + choose.below(4), ' ');
      break;
    default:
      for (auto line = begin; line != end; ++line)
        line->erase(0, std::min<std::size_t>(line->find_first_not_of(' '), 2));
  }
  std::string damaged;
  for (const std::string& line : lines) damaged += line + "\n";
  return damaged;
}

// Maps whose keys are names of someone's choice.
const std::set<std::string> maps_of_names = {"places", "vessel_kinds", "groups",  "departures",
                                             "boats",  "destinations", "vessels", "scripted",
                                             "states", "units",        "sources"};

void walk(const YamlNode& node, const std::function<void(const YamlEntry&)>& on_key,
          const std::function<void(const YamlNode&)>& on_scalar, bool names = false) {
  if (node.is_scalar()) on_scalar(node);
  for (const YamlNode& item : node.items) walk(item, on_key, on_scalar);
  for (const YamlEntry& entry : node.entries) {
    if (entry.key == "policies") continue;
    if (!names) on_key(entry);
    walk(entry.value, on_key, on_scalar, maps_of_names.contains(entry.key));
  }
}

// Keys that are no names of someone's choice; none of `policies`, nor of what an alias repeats.
std::vector<YamlEntry> fixed_keys(const YamlNode& tree, const std::vector<std::string>& words,
                                  const std::string& text) {
  std::vector<YamlEntry> keys;
  const auto add = [&](const YamlEntry& entry) {
    const bool fixed = std::find(words.begin(), words.end(), entry.key) != words.end();
    if (fixed && stands_there(text, entry.key_at, entry.key)) keys.push_back({entry.key, entry.key_at, {}});
  };
  walk(tree, add, [](const YamlNode&) {});
  return keys;
}

std::vector<YamlNode> scalars_in(const YamlNode& tree, const std::string& text) {
  std::vector<YamlNode> scalars;
  const auto add = [&](const YamlNode& node) {
    if (stands_there(text, node.at, node.text)) scalars.push_back(node);
  };
  walk(
      tree, [](const YamlEntry&) {}, add);
  return scalars;
}

std::vector<YamlNode> numbers_among(const std::vector<YamlNode>& scalars) {
  std::vector<YamlNode> numbers;
  std::copy_if(scalars.begin(), scalars.end(), std::back_inserter(numbers),
               [](const YamlNode& node) { return !node.quoted && parse_number(node.text); });
  return numbers;
}

namespace fs = std::filesystem;

void add_words(const nlohmann::ordered_json& schema, std::set<std::string>& words) {
  if (schema.is_object() && schema.contains("properties")) {
    for (const auto& [key, value] : schema["properties"].items()) words.insert(key);
  }
  if (!schema.is_structured()) return;
  for (const auto& part : schema) add_words(part, words);
}

// Every key that the reader knows.
std::vector<std::string> known_words() {
  const auto list = [](Fields& fields) {
    Rules rules;
    Scenario scenario;
    list_fields(fields, scenario, rule_tables(rules));
  };
  std::set<std::string> words;
  add_words(scenario_schema(list), words);
  return {words.begin(), words.end()};
}

// A copy of a good scenario's folder whose main file is damaged again and again.
class Damaged : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("searoom-mutations-" + std::to_string(getpid()));
    fs::remove_all(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  void take(const std::string& good_file) {
    const fs::path from = source_path(good_file);
    fs::remove_all(folder_);
    fs::copy(from.parent_path(), folder_, fs::copy_options::recursive);
    file_ = folder_ / from.filename();
    text_ = contents_of(file_);
    Complaints complaints;
    tree_ = parse_yaml(text_, "good.yaml", complaints);
    ASSERT_TRUE(complaints.empty());
    keys_ = fixed_keys(tree_, words_, text_);
    scalars_ = scalars_in(tree_, text_);
    numbers_ = numbers_among(scalars_);
  }

  enum class Outcome { loaded, refused };
  // Anything but BadInput is a failure.
  Outcome outcome_of(const std::string& text) {
    std::ofstream(file_, std::ios::binary) << text;
    const auto began = std::chrono::steady_clock::now();
    Outcome outcome = Outcome::loaded;
    try {
      if (is_small()) load_setting({file_, {}, {}}, 1);
    } catch (const BadInput& e) {
      outcome = Outcome::refused;
      EXPECT_EQ(std::string(e.what()).find(":-1:"), std::string::npos) << e.what();
      EXPECT_NE(std::string(e.what()), "");
    } catch (const std::exception& e) {
      ADD_FAILURE() << "threw " << e.what() << " for\n" << text;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    slowest_s_ = std::max(slowest_s_, took.count());
    return outcome;
  }

  // Reads without building anything: a damaged box may be a whole ocean.
  bool is_small() {
    Complaints complaints;
    const LoadedTree loaded = load_tree({file_, {}, {}}, complaints);
    Scenario s;
    Rules rules;
    if (loaded.tree.is_map()) {
      ReadFields fields(&loaded.tree, loaded.tree.at, "", complaints, s.parameters);
      list_fields(fields, s, rule_tables(rules));
    }
    complaints.throw_if_any();
    const ChartSpec& c = s.chart_spec;
    return (c.east_degrees - c.west_degrees) * (c.north_degrees - c.south_degrees) /
               (c.cell_minutes * c.cell_minutes) <
           10;
  }

  const std::vector<std::string> words_ = known_words();
  fs::path folder_, file_;
  std::string text_;
  YamlNode tree_;
  std::vector<YamlEntry> keys_;
  std::vector<YamlNode> scalars_, numbers_;
  double slowest_s_ = 0;
};

const std::vector<std::string> good_files = {
    "tests/scenario/good/world.yaml",        "tests/scenario/good/world.yaml",
    "scenarios/drift-check/one-boat.yaml",   "scenarios/drift-check/many-boats.yaml",
    "scenarios/drift-check/departures.yaml", "scenarios/drift-check/gusty-wind.yaml"};

TEST_F(Damaged, TheGoodFilesAreGoodUndamaged) {
  for (const std::string& good : good_files) {
    take(good);
    EXPECT_EQ(outcome_of(text_), Outcome::loaded) << good;
  }
}

TEST_F(Damaged, AMisspeltKeyIsAlwaysRefused) {
  for (std::size_t file = 0; file < good_files.size(); ++file) {
    take(good_files[file]);
    for (std::uint64_t n = 0; n < 400; ++n) {
      Chooser choose(1'000'000 * (file + 1) + n);
      const std::string damaged = with_misspelt_key(text_, keys_, choose);
      ASSERT_EQ(outcome_of(damaged), Outcome::refused) << damaged;
    }
  }
}

TEST_F(Damaged, ANumberOfTheWrongTypeIsAlwaysRefused) {
  for (std::size_t file = 0; file < good_files.size(); ++file) {
    take(good_files[file]);
    for (std::uint64_t n = 0; n < 400; ++n) {
      Chooser choose(10'000'000 * (file + 1) + n);
      const std::string damaged = with_number_of_wrong_type(text_, numbers_, choose);
      ASSERT_EQ(outcome_of(damaged), Outcome::refused) << damaged;
    }
  }
}

TEST_F(Damaged, NothingButBadInputEscapes) {
  std::size_t loaded = 0, refused = 0;
  for (std::size_t file = 0; file < good_files.size(); ++file) {
    take(good_files[file]);
    for (std::uint64_t n = 0; n < 900; ++n) {
      Chooser choose(100'000'000 * (file + 1) + n);
      const std::size_t kind = choose.below(3);
      const std::string damaged = kind == 0   ? with_damaged_bytes(text_, choose)
                                  : kind == 1 ? with_damaged_lines(text_, choose)
                                              : with_nasty_value(text_, scalars_, choose);
      (outcome_of(damaged) == Outcome::loaded ? loaded : refused) += 1;
    }
  }
  // Both happen: neither is everything refused nor everything let through.
  EXPECT_GT(loaded, 200u);
  EXPECT_GT(refused, 2000u);
  RecordProperty("loaded", static_cast<int>(loaded));
  RecordProperty("refused", static_cast<int>(refused));
  RecordProperty("slowest_milliseconds", static_cast<int>(slowest_s_ * 1000));
}

// The files that a scenario names are damaged too.
TEST_F(Damaged, DataFilesAreReadAsStrictly) {
  take("tests/scenario/good/world.yaml");
  for (const char* name :
       {"base.yaml", "kinds.yaml", "early.yaml", "data/current.yaml", "data/swell.yaml", "data/wind.csv"}) {
    const fs::path data = folder_ / name;
    const std::string good = contents_of(data);
    for (std::uint64_t n = 0; n < 100; ++n) {
      Chooser choose(name_hash(name) + n);
      const std::string damaged =
          n % 2 == 0 ? with_damaged_bytes(good, choose) : with_damaged_lines(good, choose);
      std::ofstream(data, std::ios::binary) << damaged;
      outcome_of(text_);
    }
    std::ofstream(data, std::ios::binary) << good;
  }
}

}  // namespace
}  // namespace searoom::test
