// A shipped world says each of its values once: whoever reads a part of it reads what acts. Another world, or
// a policy, lays its own over that openly.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "sim/scenario/reading/yaml_tree.h"
#include "tests/support/file_contents.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

YamlNode tree_in(const fs::path& file) {
  Complaints complaints;
  return parse_yaml(contents_of(file), file.string(), complaints);
}

// The paths of all values of a map; a value with its source is one.
void collect_values(const YamlNode& node, const std::string& path, std::set<std::string>& values) {
  if (!node.is_map() || node.find("value")) {
    values.insert(path);
    return;
  }
  for (const YamlEntry& entry : node.entries) {
    const bool of_the_file = path.empty() && (entry.key == "include" || entry.key == "policies");
    if (!of_the_file) collect_values(entry.value, path.empty() ? entry.key : path + "." + entry.key, values);
  }
}

std::set<std::string> values_of(const YamlNode& tree) {
  std::set<std::string> values;
  collect_values(tree, "", values);
  return values;
}

TEST(SetOnce, NoShippedFileSetsAValueThatAFileItIncludesSets) {
  int looked_at = 0;
  for (const auto& entry : fs::recursive_directory_iterator(source_path("scenarios"))) {
    if (entry.path().extension() != ".yaml") continue;
    const YamlNode tree = tree_in(entry.path());
    const YamlNode* included = tree.find("include");
    if (!included) continue;
    const std::set<std::string> own = values_of(tree);
    for (const YamlNode& part : included->items) {
      ++looked_at;
      for (const std::string& value : values_of(tree_in(entry.path().parent_path() / part.text)))
        EXPECT_FALSE(own.contains(value)) << value << ": in " << entry.path() << " and in " << part.text;
    }
  }
  EXPECT_GT(looked_at, 5);
}

}  // namespace
}  // namespace searoom::test
