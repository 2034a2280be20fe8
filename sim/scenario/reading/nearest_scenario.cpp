#include "sim/scenario/reading/nearest_scenario.h"

#include <algorithm>
#include <vector>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

constexpr const char* world_file = "world.yaml";

// What somebody may call a scenario, and what is told of it.
struct CalledScenario {
  std::string called, told;
};

// "a-crackdown.yaml" by that name and without its ending; a folder with a world by the folder's name.
void add_called(const fs::path& entry, std::vector<CalledScenario>& all) {
  std::error_code error;
  if (fs::exists(entry / world_file, error)) {
    all.push_back({entry.filename().string(), (entry / world_file).string()});
  } else if (entry.extension() == ".yaml" || entry.extension() == ".yml") {
    all.push_back({entry.filename().string(), entry.string()});
    all.push_back({entry.stem().string(), entry.string()});
  }
}

std::string nearest_of(const std::string& word, const std::vector<CalledScenario>& all) {
  std::vector<std::string> names;
  for (const CalledScenario& s : all) names.push_back(s.called);
  const std::string nearest = nearest_name(word, names);
  return nearest.empty() ? "" : std::ranges::find(all, nearest, &CalledScenario::called)->told;
}

std::string nearest_beside(const fs::path& path) {
  const fs::path folder = path.parent_path();
  std::vector<CalledScenario> all;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder.empty() ? "." : folder, error))
    add_called(folder / entry.path().filename(), all);
  std::ranges::sort(all, {}, &CalledScenario::told);  // folders come in no order
  return nearest_of(path.filename().string(), all);
}

std::string last_part(const std::string& name) {
  return name.substr(name.rfind('/') + 1);
}

std::string nearest_shipped(const fs::path& path) {
  std::vector<CalledScenario> by_name, by_last_part;
  for (const ShippedScenario& s : shipped_scenarios()) {
    by_name.push_back({s.name, s.name});
    by_last_part.push_back({last_part(s.name), s.name});
  }
  const std::string name = name_if_shipped(path);
  const std::string nearest = nearest_of(name, by_name);
  return nearest.empty() ? nearest_of(last_part(name), by_last_part) : nearest;
}

}  // namespace

std::string nearest_scenario(const fs::path& path) {
  if (const fs::path meant = scenario_meant(path); meant != path) return meant.string();
  std::error_code error;
  if (fs::is_directory(path, error)) return "";
  const std::string beside = nearest_beside(path);
  return beside.empty() ? nearest_shipped(path) : beside;
}

}  // namespace searoom
