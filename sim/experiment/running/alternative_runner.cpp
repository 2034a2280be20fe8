#include "sim/experiment/running/alternative_runner.h"

namespace searoom {
namespace {

// Of each alternative one for every row, one after the other.
std::vector<Alternative> with_rows(const std::vector<Alternative>& alternatives, const ParameterRows& rows) {
  if (rows.empty()) return alternatives;
  std::vector<Alternative> all;
  for (const Alternative& alternative : alternatives) {
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
      all.push_back(alternative);
      for (const std::string& setting : rows.settings(row)) all.back().choice.settings.push_back(setting);
    }
  }
  return all;
}

}  // namespace

AlternativeRunner::AlternativeRunner(std::vector<Alternative> alternatives, std::uint64_t first_seed,
                                     ParameterRows rows, std::size_t kept)
    : alternatives_(std::move(alternatives)),
      first_seed_(first_seed),
      rows_(std::move(rows)),
      cache_(with_rows(alternatives_, rows_), kept) {}

std::shared_ptr<const Setting> AlternativeRunner::world(std::size_t alternative) {
  if (rows_.empty()) return cache_.of(alternative);
  return std::make_shared<const Setting>(load_setting(alternatives_[alternative].choice, 1));
}

RunResult AlternativeRunner::operator()(const Replicate& r) {
  if (rows_.empty()) return run_once(*cache_.of(r.alternative), r.seed);
  const std::size_t row = (r.seed - first_seed_) % rows_.rows.size();
  return run_once(*cache_.of(r.alternative * rows_.rows.size() + row), r.seed);
}

}  // namespace searoom
