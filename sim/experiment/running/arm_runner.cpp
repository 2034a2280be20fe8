#include "sim/experiment/running/arm_runner.h"

namespace searoom {
namespace {

// Of each arm one for every row, one after the other.
std::vector<Arm> with_rows(const std::vector<Arm>& arms, const ParameterRows& rows) {
  if (rows.empty()) return arms;
  std::vector<Arm> all;
  for (const Arm& arm : arms) {
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
      all.push_back(arm);
      for (const std::string& setting : rows.settings(row)) all.back().choice.settings.push_back(setting);
    }
  }
  return all;
}

}  // namespace

ArmRunner::ArmRunner(std::vector<Arm> arms, std::uint64_t first_seed, ParameterRows rows, std::size_t kept)
    : arms_(std::move(arms)),
      first_seed_(first_seed),
      rows_(std::move(rows)),
      shelf_(with_rows(arms_, rows_), kept) {}

std::shared_ptr<const Setting> ArmRunner::world(std::size_t arm) {
  if (rows_.empty()) return shelf_.of(arm);
  return std::make_shared<const Setting>(load_setting(arms_[arm].choice, 1));
}

RunResult ArmRunner::operator()(const Replicate& r) {
  if (rows_.empty()) return run_once(*shelf_.of(r.arm), r.seed);
  const std::size_t row = (r.seed - first_seed_) % rows_.rows.size();
  return run_once(*shelf_.of(r.arm * rows_.rows.size() + row), r.seed);
}

}  // namespace searoom
