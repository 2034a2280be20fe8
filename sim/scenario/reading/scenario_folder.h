// The folder that what a person runs may take files from, and no other: what a scenario, a design or a page
// names is read only from there.
#pragma once

#include <filesystem>
#include <string>

namespace searoom {

// The folder of the file, or the nearest above it that holds a file `.searoom-scenarios`. Where the name is a
// link, of the file that it leads to.
std::filesystem::path scenario_root(const std::filesystem::path& file);

// Where a name that stands in the file `named_in` leads, or why nowhere: it must be relative, and stay inside
// `root` whatever links there are.
struct NamedFile {
  std::filesystem::path path;
  std::string trouble;  // "found the path /etc/passwd, wanted one inside the scenario's folder"
};
NamedFile file_named(const std::string& name, const std::filesystem::path& named_in,
                     const std::filesystem::path& root);

// Whether a path lies in a folder or below it; both are canonical.
bool is_inside(const std::filesystem::path& path, const std::filesystem::path& folder);

// A file as messages tell it, and as names in it are looked for: where it is a link, what it leads to.
std::filesystem::path behind_link(const std::filesystem::path& file);

}  // namespace searoom
