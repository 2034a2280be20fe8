#include "sim/scenario/reading/scenario_folder.h"

#include <fmt/format.h>

#include <algorithm>

namespace searoom {

namespace fs = std::filesystem;

bool is_inside(const fs::path& path, const fs::path& folder) {
  const auto [end, unused] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

fs::path scenario_root(const fs::path& file) {
  const fs::path folder = fs::weakly_canonical(fs::absolute(file)).parent_path();
  for (fs::path up = folder;; up = up.parent_path()) {
    std::error_code error;
    if (fs::exists(up / ".searoom-scenarios", error)) return up;
    if (up == up.parent_path()) return folder;
  }
}

NamedFile file_named(const std::string& name, const fs::path& named_in, const fs::path& root) {
  if (name.find('\0') != std::string::npos) return {{}, "found a path with a zero byte in it"};
  std::error_code error;
  const fs::path path = fs::weakly_canonical(named_in.parent_path() / name, error);
  if (error || fs::path(name).is_absolute() || !is_inside(path, root))
    return {{}, fmt::format("found the path {}, wanted one inside the scenario's folder", name)};
  return {path, ""};
}

fs::path behind_link(const fs::path& file) {
  std::error_code error;
  if (!fs::is_symlink(file, error)) return file;
  const fs::path target = fs::canonical(file, error);
  if (error) return file;
  const fs::path near = fs::proximate(target, error);
  return error ? target : near;
}

}  // namespace searoom
