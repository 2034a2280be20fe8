#include "sim/scenario/reading/shipped.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace searoom {
namespace {

namespace fs = std::filesystem;

constexpr const char* scenarios = "scenarios";
constexpr const char* world = "world.yaml";
constexpr const char* mark = ".searoom-scenarios";  // that a folder of this name is one of ours

fs::path folder_of_program() {
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).parent_path();
}

bool is_shipped_folder(const fs::path& folder) {
  std::error_code error;
  return fs::exists(folder / mark, error);
}

bool is_file(const fs::path& file) {
  std::error_code error;
  return fs::is_regular_file(file, error);
}

// A scenario that can be run begins, or extends one that does; other files are parts of it. Its title, which
// is told in a line of its own.
struct TopLines {
  bool runs = false;
  std::string title;
};

TopLines top_lines(const fs::path& file) {
  constexpr std::string_view title = "title: ";
  TopLines top;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("start:") || line.starts_with("extends:")) top.runs = true;
    if (line.starts_with(title)) top.title = line.substr(title.size());
  }
  const auto quoted = [&](char mark) { return top.title.starts_with(mark) && top.title.ends_with(mark); };
  if (top.title.size() >= 2 && (quoted('"') || quoted('\'')))
    top.title = top.title.substr(1, top.title.size() - 2);
  return top;
}

// Of a path within the folder.
std::string scenario_name(const fs::path& within) {
  const fs::path parent = within.parent_path();
  return (within.filename() == world ? parent : parent / within.stem()).generic_string();
}

// Laid over a world; of whatever keys it has, it is none itself.
bool is_policy(const fs::path& file) {
  return file.parent_path().filename() == "policies";
}

// The file that a name leads to inside of a folder; empty for none.
fs::path file_in(const fs::path& folder, const fs::path& name) {
  const fs::path path = folder / name;
  for (const fs::path& file : {path, fs::path(path.string() + ".yaml"), path / world}) {
    if (is_file(file)) return file.lexically_normal();
  }
  return {};
}

bool ends_with_part(const std::string& name, const std::string& end) {
  return name.ends_with(end) && (name.size() == end.size() || name[name.size() - end.size() - 1] == '/');
}

// "scenarios/teaching/a-crackdown.yaml", as guides name it, without its first folder.
fs::path within_shipped(const fs::path& given) {
  const fs::path path = given.lexically_normal();
  return !path.empty() && *path.begin() == scenarios ? path.lexically_relative(scenarios) : path;
}

}  // namespace

fs::path shipped_folder() {
  if (const char* own = std::getenv("SEAROOM_DATA"); own && *own) return fs::path(own) / scenarios;
  const fs::path program = folder_of_program();
  if (program.empty()) return {};
  const fs::path installed = (program / SEAROOM_DATA_FROM_PROGRAM / scenarios).lexically_normal();
  if (is_shipped_folder(installed)) return installed;
  for (const char* up : {"..", "../..", "../../.."}) {  // SOURCE/build, .../release, .../tests
    const fs::path source = (program / up / scenarios).lexically_normal();
    if (is_shipped_folder(source)) return source;
  }
  return {};
}

std::vector<ShippedScenario> shipped_scenarios() {
  std::vector<ShippedScenario> found;
  const fs::path folder = shipped_folder();
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const fs::path& file = at->path();
    if (file.extension() != ".yaml" || is_policy(file)) continue;
    TopLines top = top_lines(file);
    if (top.runs)
      found.push_back({scenario_name(file.lexically_relative(folder)), file, std::move(top.title)});
  }
  std::ranges::sort(found, {}, &ShippedScenario::name);
  return found;
}

std::string name_if_shipped(const fs::path& given) {
  return scenario_name(within_shipped(given));
}

fs::path scenario_meant(const fs::path& given) {
  if (is_file(given)) return given;
  if (is_file(given / world)) return given / world;
  const fs::path folder = shipped_folder();
  if (folder.empty() || given.empty() || given.is_absolute()) return given;
  const fs::path within = within_shipped(given);
  if (*within.begin() == "..") return given;
  if (const fs::path file = file_in(folder, within); !file.empty()) return file;
  std::vector<fs::path> ending;
  for (const ShippedScenario& s : shipped_scenarios()) {
    if (ends_with_part(s.name, within.string())) ending.push_back(s.file);
  }
  return ending.size() == 1 ? ending.front() : given;
}

}  // namespace searoom
