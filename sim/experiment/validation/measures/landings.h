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
  std::vector<Cause> not_by_;           // ways of coming ashore
};

// "IDN+MYS" to its parts, without spaces round them.
std::vector<std::string> parts_of(const std::string& joined);

// Reads "relay + let off" to causes of landings and disembarkations, with a complaint of a way that is not
// known.
std::vector<Cause> list_ways_ashore(Fields& fields, std::string_view key, std::string_view about,
                                    bool required = false);

}  // namespace searoom
