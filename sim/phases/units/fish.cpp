// Fishing boats leave for their grounds when their hour has come and the sea allows it, and come home.
#include "sim/phases/phases.h"
#include "sim/world/fishers.h"

namespace searoom {
namespace {

class Fishing {
 public:
  Fishing(const Step& step, std::size_t fleet)
      : step_(step), spec_(step.scenario.fishers[fleet]), boats_(step.world.fishers.fleets[fleet]) {}

  void run() {
    for (std::size_t n = 0; n < boats_.size(); ++n) {
      FishingBoat& boat = boats_[n];
      if (boat.helps_as != ActorId{}) {
        if (!step_.world.find_unit(boat.helps_as)) come_home(n, boat);
      } else if (boat.returns < boat.leaves) {
        if (boat.leaves <= step_.world.now) leave(n, boat);
      } else if (boat.returns <= step_.world.now) {
        come_home(n, boat);
      }
    }
  }

 private:
  void come_home(std::size_t n, FishingBoat& boat) {
    boat.helps_as = {};
    plan_trip(step_.scenario, spec_, n, step_.after(spec_.rests_for), step_.dice, boat);
  }

  // In a heavy sea it tries again on another day.
  void leave(std::size_t n, FishingBoat& boat) {
    const Position spot = spot_of(step_.scenario, spec_, n, boat.day, step_.dice);
    if (step_.world.weather.at(spot, step_.sea).wave_height_m < spec_.waves_below.in_metres())
      return begin_trip(step_.scenario, spec_, n, spot, step_.dice, boat);
    plan_trip(step_.scenario, spec_, n, step_.world.now + 1, step_.dice, boat);
  }

  const Step& step_;
  const FisherFleet& spec_;
  std::vector<FishingBoat>& boats_;
};

}  // namespace

void fish(const Step& step) {
  for (std::size_t fleet = 0; fleet < step.scenario.fishers.size(); ++fleet) {
    Fishing(step, fleet).run();
  }
  std::erase_if(step.world.fishers.passed, [&](const PassedBy& p) { return p.until <= step.world.now; });
}

}  // namespace searoom
