// What no drift model can leave out: samples wind and current bilinearly, adds leeway and noise, moves the
// point. No land, people, fuel, hazards.
#pragma once

#include <vector>

#include "sim/geo/local_metres.h"
#include "sim/run/simulation.h"

namespace searoom {

class BareKernel {
 public:
  explicit BareKernel(const World& world) : world_(world), at_(world.vessels.position) {}

  std::size_t boats() const { return at_.size(); }

  void step() {
    constexpr Draw noise{"wanders"};
    constexpr double dt_s = 600;
    const double walk_m = random_walk_step_m(10, Duration::seconds(dt_s));
    const Dice dice{1};
    for (std::size_t row = 0; row < at_.size(); ++row) {
      const Flow wind = world_.weather.wind.at(at_[row]);
      const Flow current = world_.weather.current.at(at_[row]);
      const Drift drift = leeway_drift(world_.vessels.leeway[row], wind.east_m_s, wind.north_m_s);
      const auto [e, n] = dice.normals(world_.vessels.id[row], noise, Occasion{tick_});
      at_[row] = moved(at_[row], (drift.east_m_s + current.east_m_s) * dt_s + walk_m * e,
                       (drift.north_m_s + current.north_m_s) * dt_s + walk_m * n);
    }
    ++tick_;
  }

 private:
  const World& world_;
  std::vector<Position> at_;
  std::uint64_t tick_ = 0;
};

}  // namespace searoom
