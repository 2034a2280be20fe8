// Runs the replicates of an experiment's arms, each under the parameter row of its seed where there are rows.
#pragma once

#include "sim/experiment/running/parameter_rows.h"
#include "sim/experiment/running/setting_shelf.h"
#include "sim/experiment/store/run_result.h"

namespace searoom {

class ArmRunner {
 public:
  // `kept`: settings to hold at once.
  ArmRunner(std::vector<Arm> arms, std::uint64_t first_seed, ParameterRows rows, std::size_t kept);

  // Of an arm, without a row.
  std::shared_ptr<const Setting> world(std::size_t arm);

  RunResult operator()(const Replicate& replicate);

 private:
  std::vector<Arm> arms_;
  std::uint64_t first_seed_;
  ParameterRows rows_;
  SettingShelf shelf_;
};

}  // namespace searoom
