// When the sea's hazards strike a hull; what then happens is in hull_failures.h.
#include "sim/phases/hulls/debris.h"
#include "sim/phases/hulls/hull_failures.h"
#include "sim/phases/hulls/people_in_water.h"
#include "sim/phases/hulls/reefs.h"
#include "sim/phases/phases.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

class Strain {
 public:
  explicit Strain(const Step& step) : step_(step), v_(step.world.vessels) {}

  void strain(std::size_t row) {
    switch (v_.afloat[row]) {
      case Afloat::boat:
      case Afloat::leaking_boat:
        if (step_.scenario.people.foundering_factor <= 0 || capsizes_in_sea(row)) return;
        v_.afloat[row] == Afloat::boat ? leak(row) : fight_the_leak(row);
        if (!step_.scenario.reefs.empty() && v_.answers_helm(row)) meet_reefs(step_, row);
        return;
      case Afloat::aground:
        return work_on_the_rocks(row);
      case Afloat::awash:
      case Afloat::capsized:
        endure_water(step_, row);
        if (v_.people_aboard(row) > 0) break_up_in_time(row, step_.scenario.hulls.breaks_up);
        return;
      case Afloat::people_in_water:
        return endure_water(step_, row);
      case Afloat::debris:
        return disperse_in_time(step_, row);
    }
  }

  // Nobody is left with what floats.
  void end_if_empty(std::size_t row) {
    const Afloat afloat = v_.afloat[row];
    const bool wreck =
        afloat == Afloat::awash || afloat == Afloat::capsized || afloat == Afloat::people_in_water;
    if (wreck && v_.people_aboard(row) == 0) v_.ending[row] = Ending::foundered;
  }

 private:
  double sea_m(std::size_t row) const { return v_.sea[row].wave_height_m; }

  bool capsizes_in_sea(std::size_t row) {
    const Heading heading = heading_of(row, v_);
    const Rate rate = capsize_rate(Distance::metres(sea_m(row)), freeboard_of(step_.scenario, row, v_),
                                   heading, step_.scenario.hulls.capsizing);
    const double spared = heading == Heading::at_anchor ? step_.scenario.hulls.at_anchor_factor : 1;
    const double hazard = step_.scenario.people.foundering_factor * spared * (rate * step_.length());
    if (!v_.capsizes[row].spend(hazard, step_.dice, v_.id[row], capsizes)) return false;
    capsize(step_, row, Cause::none, 0);
    return true;
  }

  void leak(std::size_t row) {
    const Rate rate = leak_rate(step_.scenario.hulls.leaks, Distance::metres(sea_m(row)));
    const double hazard = step_.scenario.people.foundering_factor * (rate * step_.length());
    if (v_.leaks[row].spend(hazard, step_.dice, v_.id[row], leaks)) spring_a_leak(step_, row, Cause::none);
  }

  // With the engine the pumps hold the water until the leak is stopped; without, the boat fills.
  void fight_the_leak(std::size_t row) {
    if (v_.engine[row] == Engine::works) {
      const Rate rate = step_.scenario.kinds[v_.kind[row]].engine_repair;
      if (v_.leak_is_mended[row].spend(rate * step_.length(), step_.dice, v_.id[row], leak_is_mended))
        mend_the_leak(step_, row);
      return;
    }
    const double hazard = step_.length() / step_.scenario.hulls.floods_in * std::max(1.0, sea_m(row));
    if (v_.floods[row].spend(hazard, step_.dice, v_.id[row], floods)) swamp(step_, row);
  }

  void work_on_the_rocks(std::size_t row) {
    if (break_up_in_time(row, step_.scenario.hulls.breaks_up_aground)) return;
    if (v_.refloats[row].spend(step_.scenario.hulls.refloats * step_.length(), step_.dice, v_.id[row],
                               refloats))
      come_off(step_, row);
  }

  // Pounded by the energy of the sea, the square of its height.
  bool break_up_in_time(std::size_t row, Rate in_one_metre) {
    const double hazard = in_one_metre * step_.length() * sea_m(row) * sea_m(row);
    if (!v_.breaks_up[row].spend(hazard, step_.dice, v_.id[row], breaks_up)) return false;
    break_up(step_, row);
    return true;
  }

  const Step& step_;
  Vessels& v_;
};

}  // namespace

void strain_hulls(const Step& step) {
  Strain strain(step);
  const std::size_t boats = step.world.vessels.size();  // debris of this step comes after them
  for (std::size_t row = 0; row < boats; ++row) {
    if (step.world.vessels.ending[row] != Ending::none) continue;
    strain.strain(row);
    strain.end_if_empty(row);
  }
}

}  // namespace searoom
