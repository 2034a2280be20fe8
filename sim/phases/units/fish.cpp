// Fishing boats leave for their grounds when their hour has come and the sea allows it, and come home.
#include "sim/phases/phases.h"
#include "sim/world/fishers.h"

namespace searoom {
namespace {

class Fishing {
 public:
  Fishing(const Scenario& scenario, const SeaModel& sea, const Dice& dice, std::size_t fleet, World& world)
      : s_(scenario),
        sea_(sea),
        dice_(dice),
        spec_(scenario.fishers[fleet]),
        boats_(world.fishers.fleets[fleet]),
        w_(world) {}

  void run() {
    for (std::size_t n = 0; n < boats_.size(); ++n) {
      FishingBoat& boat = boats_[n];
      if (boat.helps_as != ActorId{}) {
        if (!w_.find_unit(boat.helps_as)) come_home(n, boat);
      } else if (boat.returns < boat.leaves) {
        if (boat.leaves <= w_.now) leave(n, boat);
      } else if (boat.returns <= w_.now) {
        come_home(n, boat);
      }
    }
  }

 private:
  void come_home(std::size_t n, FishingBoat& boat) {
    boat.helps_as = {};
    plan_trip(s_, spec_, n, w_.now + s_.ticks_of(spec_.rests_for), dice_, boat);
  }

  // In a heavy sea it tries again on another day.
  void leave(std::size_t n, FishingBoat& boat) {
    const Position spot = spot_of(s_, spec_, n, boat.day, dice_);
    if (w_.weather.at(spot, sea_).wave_height_m < spec_.waves_below.in_metres())
      return begin_trip(s_, spec_, n, spot, dice_, boat);
    plan_trip(s_, spec_, n, w_.now + 1, dice_, boat);
  }

  const Scenario& s_;
  const SeaModel& sea_;
  const Dice& dice_;
  const FisherFleet& spec_;
  std::vector<FishingBoat>& boats_;
  World& w_;
};

}  // namespace

void fish(const Scenario& scenario, const SeaModel& sea, const Dice& dice, World& world) {
  for (std::size_t fleet = 0; fleet < scenario.fishers.size(); ++fleet) {
    Fishing(scenario, sea, dice, fleet, world).run();
  }
  std::erase_if(world.fishers.passed, [&](const PassedBy& p) { return p.until <= world.now; });
}

}  // namespace searoom
