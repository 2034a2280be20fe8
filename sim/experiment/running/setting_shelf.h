// The settings of an experiment's arms, read when first asked for. Only the last few are kept: a design may
// have thousands of points, and each takes memory.
#pragma once

#include <list>
#include <memory>
#include <mutex>

#include "sim/experiment/running/arm.h"
#include "sim/run/simulation.h"

namespace searoom {

class SettingShelf {
 public:
  SettingShelf(std::vector<Arm> arms, std::size_t kept) : arms_(std::move(arms)), kept_(kept) {}

  // Throws BadInput. Any number of threads may ask.
  std::shared_ptr<const Setting> of(std::size_t arm);
  const std::vector<Arm>& arms() const { return arms_; }

 private:
  struct Entry {
    std::size_t arm;
    std::shared_ptr<const Setting> setting;
  };
  std::vector<Arm> arms_;
  std::size_t kept_;
  std::mutex reading_;
  std::list<Entry> shelf_;  // the last asked for first
};

}  // namespace searoom
