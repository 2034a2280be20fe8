// The scenario of a run as its log carries it, and the cast that is read out of it. Shared, and never
// changed.
//
// A run of this process and a log that is read make it in the same way, so that both tell the same. The JSON
// itself is for the log's first line and for other programs; only `header_line` can reach it. A new fact that
// readers of logs need is a field of Cast.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "sim/record/cast.h"

namespace searoom {

struct RunHeader;

class ToldScenario {
 public:
  ToldScenario();  // nothing is told
  // As it was resolved, or what is left of it. A part that is missing or of another shape is not told.
  explicit ToldScenario(nlohmann::ordered_json scenario);

  const Cast& cast() const;

 private:
  struct Told;
  friend std::string header_line(const RunHeader& header);
  const nlohmann::ordered_json& json() const;

  std::shared_ptr<const Told> told_;
};

}  // namespace searoom
