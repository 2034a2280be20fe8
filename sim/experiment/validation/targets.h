// What a world is measured against: a file of targets, each an observed value with the range that a run
// should reach, where it comes from, and how it is read in a run.
#pragma once

#include <filesystem>

#include "sim/base/file_place.h"
#include "sim/experiment/validation/measure.h"

namespace searoom {

// Another run than the world's own, for a target of another time or under other conditions.
struct RunChoice {
  Instant start, end;  // zero: the world's own
  std::string policy;  // "a+b"
  std::vector<std::string> settings;
  bool operator==(const RunChoice&) const = default;
};

// What an observed figure was used for while the world was made.
enum class Use : std::size_t { held_out, tuned_on, input };
std::string_view use_in_words(Use use);

struct Target {
  std::string id;
  FilePlace at;
  std::string name;  // what it is, in plain words
  std::string how;   // it is read in a run
  std::string unit;
  double observed = 0;
  double low = 0, high = 0;  // accepted
  std::string source;
  std::string confidence;
  Use use = Use::held_out;
  std::shared_ptr<const Measure> measure;
  std::string not_tested;  // why there is no measure
  RunChoice run;
  std::optional<double> naive;  // the value that someone without a model would have given
  std::string naive_source;

  bool accepts(double value) const { return low <= value && value <= high; }
};

// Throws BadInput with every complaint.
std::vector<Target> read_targets(const std::filesystem::path& file);

}  // namespace searoom
