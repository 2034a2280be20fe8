// The settings of an experiment's alternatives, read when first asked for. Only the last few are kept: a
// design may have thousands of points, and each takes memory.
#pragma once

#include <list>
#include <memory>
#include <mutex>

#include "sim/experiment/running/alternative.h"
#include "sim/run/simulation.h"

namespace searoom {

class SettingCache {
 public:
  SettingCache(std::vector<Alternative> alternatives, std::size_t kept)
      : alternatives_(std::move(alternatives)), kept_(kept) {}

  // Throws BadInput. Any number of threads may ask.
  std::shared_ptr<const Setting> of(std::size_t alternative);
  const std::vector<Alternative>& alternatives() const { return alternatives_; }

 private:
  struct Entry {
    std::size_t alternative;
    std::shared_ptr<const Setting> setting;
  };
  std::vector<Alternative> alternatives_;
  std::size_t kept_;
  std::mutex reading_;
  std::list<Entry> cache_;  // the last asked for first
};

}  // namespace searoom
