// Which people ashore a measure counts, landed by themselves or brought in by others: in these countries, in
// this time, in any way but some.
#pragma once

#include <vector>

#include "sim/experiment/validation/measure.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

class Landings {
 public:
  void list_fields(Fields& fields);
  bool holds(const Event& event, const RunHeader& header) const;
  std::string trouble(const YamlNode& world) const;
  const Window& when() const { return when_; }

 private:
  Window when_;
  std::vector<std::string> countries_;  // empty: any
  std::vector<std::string> not_by_;     // causes of landings and disembarkations: "relay", "fishers"
};

// "IDN+MYS" to its parts, without spaces round them.
std::vector<std::string> parts_of(const std::string& joined);

// Whether people come ashore: by themselves, their network, or by those who bring them to a place of safety;
// not where they are returned to.
bool is_ashore(const Event& event);

// The causes of landings and disembarkations that the engine tells.
const std::vector<std::string>& ways_ashore();

// Reads "relay + let off", with a complaint of a way that is not known.
std::vector<std::string> list_ways_ashore(Fields& fields, std::string_view key, std::string_view about,
                                          bool required = false);

}  // namespace searoom
