// Runs the replicates of an experiment's alternatives, each under the parameter row of its seed where there
// are rows.
#pragma once

#include "sim/experiment/running/parameter_rows.h"
#include "sim/experiment/running/setting_cache.h"
#include "sim/experiment/store/run_result.h"

namespace searoom {

class AlternativeRunner {
 public:
  // `kept`: settings to hold at once.
  AlternativeRunner(std::vector<Alternative> alternatives, std::uint64_t first_seed, ParameterRows rows,
                    std::size_t kept);

  // Of an alternative, without a row.
  std::shared_ptr<const Setting> world(std::size_t alternative);

  RunResult operator()(const Replicate& replicate);

 private:
  std::vector<Alternative> alternatives_;
  std::uint64_t first_seed_;
  ParameterRows rows_;
  SettingCache cache_;
};

}  // namespace searoom
