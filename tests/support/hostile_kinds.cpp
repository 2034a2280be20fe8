#include "tests/support/hostile_kinds.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "sim/base/complaints.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "tests/support/file_contents.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

// "\\x1B" for bytes that YAML does not hold.
std::string with_bytes(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "\\x") == 0 && i + 3 < text.size()) {
      bytes += static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16));
      i += 3;
    } else {
      bytes += text[i];
    }
  }
  return bytes;
}

class Reading {
 public:
  explicit Reading(Complaints& complaints) : complaints_(complaints) {}

  HostileKind kind(const std::string& name, const YamlNode& tree) {
    HostileKind kind;
    kind.name = name;
    kind.place = tree.at.text();
    want_keys(tree, {"about", "mended", "memory_mib", "before", "cases"});
    kind.mended = texts(tree, "mended");
    if (const YamlNode* memory = tree.find("memory_mib")) kind.memory_mib = static_cast<int>(number(*memory));
    kind.before = steps(tree);
    if (const YamlNode* cases = tree.find("cases")) {
      for (const YamlEntry& entry : cases->entries) kind.cases.push_back(one(name, entry));
    }
    return kind;
  }

 private:
  HostileCase one(const std::string& kind, const YamlEntry& entry) {
    const YamlNode& tree = entry.value;
    HostileCase c;
    c.kind = kind;
    c.name = entry.key;
    c.place = entry.key_at.text();
    want_keys(tree, {"before", "run", "code", "says", "never", "between", "kept", "there", "gone"});
    c.before = steps(tree);
    c.run = texts(tree, "run");
    if (c.run.empty()) complaints_.add(tree.at, entry.key, "found nothing to run");
    if (const YamlNode* code = tree.find("code")) c.code = static_cast<int>(number(*code));
    for (const std::string& text : texts(tree, "says")) c.says.push_back(with_bytes(text));
    for (const std::string& text : texts(tree, "never")) c.never.push_back(with_bytes(text));
    c.kept = texts(tree, "kept"), c.there = texts(tree, "there"), c.gone = texts(tree, "gone");
    if (const YamlNode* between = tree.find("between")) {
      for (const YamlEntry& figure : between->entries) {
        if (figure.value.items.size() == 2)
          c.between[figure.key] = {number(figure.value.items[0]), number(figure.value.items[1])};
        else
          complaints_.add(figure.key_at, figure.key,
                          "found " + figure.value.said() + ", wanted [least, most]");
      }
    }
    // A case that asks for no more than that nothing is said and all goes well would pass whatever is done.
    if (c.code == 0 && c.says.empty() && c.never.empty() && c.between.empty() && c.kept.empty() &&
        c.there.empty() && c.gone.empty() && tree.find("code") == nullptr)
      complaints_.add(tree.at, entry.key, "found nothing that is asked of it");
    return c;
  }

  std::vector<HostileStep> steps(const YamlNode& tree) {
    std::vector<HostileStep> steps;
    const YamlNode* before = tree.find("before");
    if (before == nullptr) return steps;
    for (const YamlNode& item : before->is_list() ? before->items : std::vector<YamlNode>{*before}) {
      HostileStep step;
      if (item.is_scalar()) step.command = item.text;
      for (const YamlNode& word : item.items) step.damage.push_back(word.text);
      steps.push_back(step);
    }
    return steps;
  }

  // Of a list, or of one text alone.
  static std::vector<std::string> texts(const YamlNode& tree, const char* key) {
    std::vector<std::string> texts;
    const YamlNode* node = tree.find(key);
    if (node != nullptr && node->is_scalar()) texts.push_back(node->text);
    if (node != nullptr)
      for (const YamlNode& item : node->items) texts.push_back(item.text);
    return texts;
  }

  double number(const YamlNode& node) {
    try {
      return std::stod(node.text);
    } catch (const std::exception&) {
      complaints_.add(node.at, "", "found " + node.said() + ", wanted a number");
      return 0;
    }
  }

  void want_keys(const YamlNode& tree, const std::set<std::string>& known) {
    if (!tree.is_map()) complaints_.add(tree.at, "", "found " + tree.said() + ", wanted a map");
    for (const YamlEntry& entry : tree.entries) {
      if (!known.contains(entry.key)) complaints_.add(entry.key_at, entry.key, "found a key that none reads");
    }
  }

  Complaints& complaints_;
};

HostileKinds read_kinds() {
  HostileKinds all;
  const fs::path root = fs::path(SEAROOM_SOURCE_DIR), folder = root / "tests/hostile";
  std::vector<fs::path> tables;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.is_directory()) tables.push_back(entry.path() / "cases.yaml");
  }
  std::sort(tables.begin(), tables.end());
  Complaints complaints;
  for (const fs::path& table : tables) {
    const YamlNode tree = parse_yaml(contents_of(table), fs::relative(table, root).string(), complaints);
    all.kinds.push_back(Reading(complaints).kind(table.parent_path().filename().string(), tree));
  }
  try {
    complaints.throw_if_any();
  } catch (const BadInput& e) {
    all.complaints = e.what();
  }
  return all;
}

}  // namespace

const HostileKinds& hostile_kinds() {
  static const HostileKinds all = read_kinds();
  return all;
}

}  // namespace searoom::test
