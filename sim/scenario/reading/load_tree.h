// From files to the one tree that a run means: `extends`, `include`, `policies` and `--set` resolved.
//
//     extends: base.yaml           # this file's keys laid over that one's
//     include: [kinds.yaml]        # further files of keys; a key given in two of them is an error
//     policies: {early-sar: {about: ..., change: {...}}}   or   {file: policies/early-sar.yaml}
//
// A path is relative to the file that names it and must stay inside the scenario's folder: the folder of
// the file that was asked for, or the nearest folder above it that holds a file `.searoom-scenarios`.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

struct ScenarioChoice {
  std::filesystem::path file;
  std::vector<std::string> policies;  // laid over the world in this order
  std::vector<std::string> settings;  // "path=value", laid over last
};

struct LoadedTree {
  YamlNode tree;                            // without extends, include and policies
  std::vector<std::string> policy_names;    // that the world knows
  std::vector<std::string> empty_policies;  // those of them that change no key and say so: `change: {}`
  std::string text_hash;                    // of every YAML text read, the policies chosen and the settings
};

LoadedTree load_tree(const ScenarioChoice& choice, Complaints& complaints);

// A data file (coast, climate) that a scenario names: its text, or a complaint. `named_at` is the place of
// the name, whose file the path is relative to.
std::string read_data_file(const std::string& name, const FilePlace& named_at, const std::string& path,
                           const std::filesystem::path& scenario_file, Complaints& complaints);

// "early-sar+shared-picture" to its names, without the spaces around them; "none", and nothing, to none.
// Throws BadInput where a name is missing: "a++b".
std::vector<std::string> split_policies(const std::string& joined);

// The place of the value to which a path of keys leads, or of the nearest above it that is there.
FilePlace place_in(const YamlNode& tree, std::initializer_list<std::string_view> path);

}  // namespace searoom
