#include <algorithm>
#include <utility>

#include "sim/phases/phases.h"
#include "sim/science/seakeeping.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

// Shares of cruise fuel (assumptions): the engine turns over to keep a boat's head to the sea; at anchor or
// stopped near a coast it runs now and then for the pump.
constexpr double hove_to_burn = 0.15, at_anchor_burn = 0.02;

// Of an engine that works: it drives the boat, or keeps its head to the sea. In tow it stands, and so it does
// where the boat lies at anchor: on hold, or once it has come in to shelter.
bool engine_runs(std::size_t row, const Vessels& v) {
  if (v.towed_by[row] != ActorId{}) return false;
  switch (v.conduct[row]) {
    case Conduct::follow_route:
    case Conduct::stand_off:
    case Conduct::heave_to:
      return true;
    case Conduct::shelter:
      return v.position[row] != v.was_at[row];
    case Conduct::hold:
    case Conduct::drift:
    case Conduct::under_tow:
      return false;
  }
  return false;
}

double burn_share(Conduct conduct) {
  switch (conduct) {
    case Conduct::follow_route:
    case Conduct::stand_off:
      return 1;
    case Conduct::heave_to:
    case Conduct::shelter:  // a short run, then the anchor
      return hove_to_burn;
    case Conduct::hold:
      return at_anchor_burn;
    case Conduct::drift:
    case Conduct::under_tow:
      return 0;
  }
  return 0;
}

class EngineRoom {
 public:
  explicit EngineRoom(const Step& step) : step_(step), v_(step.world.vessels) {}

  void run(std::size_t row) {
    const VesselKind& kind = step_.scenario.kinds[v_.kind[row]];
    if (v_.afloat[row] > Afloat::leaking_boat) return;  // under water, or aground with its engine stopped
    if (v_.engine[row] == Engine::failed) {
      if (!v_.engine_is_repaired[row].spend(kind.engine_repair * step_.length(), step_.dice, v_.id[row],
                                            engine_is_repaired))
        return;
      v_.engine[row] = Engine::works;
      Event e = step_.world.event_of(EventKind::engine_repaired, row);
      e.because = std::exchange(v_.because[row].power, 0);
      step_.world.report(std::move(e));
    }
    if (v_.engine[row] != Engine::works || v_.conduct[row] == Conduct::drift) return;
    const double burn =
        fuel_burn_litres_per_hour(kind.horsepower, kind.engine_load) * burn_share(v_.conduct[row]);
    if (burn > 0) v_.fuel_litres[row] = std::max(0.0, v_.fuel_litres[row] - burn * step_.length().in_hours());
    if (burn > 0 && v_.fuel_litres[row] <= 0) {
      v_.engine[row] = Engine::out_of_fuel;
      v_.because[row].power = step_.world.report(step_.world.event_of(EventKind::fuel_exhausted, row));
    } else if (engine_runs(row, v_) &&  // an engine that stands still does not fail
               v_.engine_fails[row].spend(kind.engine_failure * step_.length(), step_.dice, v_.id[row],
                                          engine_fails)) {
      v_.engine[row] = Engine::failed;
      v_.because[row].power = step_.world.report(step_.world.event_of(EventKind::engine_failed, row));
    }
  }

 private:
  const Step& step_;
  Vessels& v_;
};

}  // namespace

void run_engines(const Step& step) {
  EngineRoom room(step);
  for (std::size_t row = 0; row < step.world.vessels.size(); ++row) {
    if (step.world.vessels.ending[row] == Ending::none) room.run(row);
  }
}

}  // namespace searoom
