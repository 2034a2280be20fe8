// A scenario as it was written and as it was read, and what of it was found to do nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/scenario/idle/idle_settings.h"

namespace searoom {

// Whether a path of keys is another or leads to something within it.
bool is_path_inside(std::string_view path, std::string_view whole);

// What is written at a node, without its source.
const YamlNode& value_of(const YamlNode& node);

// A part of a scenario that says `enabled: false`.
bool is_disabled(const YamlNode& part);

class ToldSettings {
 public:
  ToldSettings(const Scenario& read, const YamlNode& written, const RuleNames& asked)
      : scenario(read), tree(written), rules(asked) {}

  const Scenario& scenario;
  const YamlNode& tree;
  const RuleNames& rules;

  // Whether something is written there that is neither 0 nor false.
  bool says(const std::string& path) const;
  // Says nothing where nothing is written there, and once of each path and of what is inside it.
  void idle(const std::string& path, const std::string& why);

  std::vector<Complaint> take() { return std::move(found_); }

 private:
  std::vector<Complaint> found_;
};

}  // namespace searoom
