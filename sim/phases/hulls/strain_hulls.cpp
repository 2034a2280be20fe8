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
  Strain(const Scenario& scenario, const Dice& dice, World& world)
      : s_(scenario), dice_(dice), w_(world), v_(world.vessels) {}

  void strain(std::size_t row) {
    switch (v_.afloat[row]) {
      case Afloat::boat:
      case Afloat::leaking_boat:
        if (s_.people.foundering_factor <= 0 || capsizes_in_sea(row)) return;
        v_.afloat[row] == Afloat::boat ? leak(row) : fight_the_leak(row);
        if (!s_.reefs.empty() && v_.answers_helm(row)) meet_reefs(s_, dice_, row, w_);
        return;
      case Afloat::aground:
        return work_on_the_rocks(row);
      case Afloat::awash:
      case Afloat::capsized:
        endure_water(s_, dice_, row, w_);
        if (v_.people_aboard(row) > 0) break_up_in_time(row, s_.hulls.breaks_up);
        return;
      case Afloat::people_in_water:
        return endure_water(s_, dice_, row, w_);
      case Afloat::debris:
        return disperse_in_time(s_, row, w_);
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
    const Rate rate =
        capsize_rate(Distance::metres(sea_m(row)), freeboard_of(s_, row, v_), heading, s_.hulls.capsizing);
    const double spared = heading == Heading::at_anchor ? s_.hulls.at_anchor_factor : 1;
    const double hazard = s_.people.foundering_factor * spared * (rate * s_.step());
    if (!v_.capsizes[row].spend(hazard, dice_, v_.id[row], capsizes)) return false;
    capsize(s_, dice_, row, "", 0, w_);
    return true;
  }

  void leak(std::size_t row) {
    const Rate rate = leak_rate(s_.hulls.leaks, Distance::metres(sea_m(row)));
    const double hazard = s_.people.foundering_factor * (rate * s_.step());
    if (v_.leaks[row].spend(hazard, dice_, v_.id[row], leaks)) spring_a_leak(s_, row, "", w_);
  }

  // With the engine the pumps hold the water until the leak is stopped; without, the boat fills.
  void fight_the_leak(std::size_t row) {
    if (v_.engine[row] == Engine::works) {
      const Rate rate = s_.kinds[v_.kind[row]].engine_repair;
      if (v_.leak_is_mended[row].spend(rate * s_.step(), dice_, v_.id[row], leak_is_mended))
        mend_the_leak(row, w_);
      return;
    }
    const double hazard = s_.step() / s_.hulls.floods_in * std::max(1.0, sea_m(row));
    if (v_.floods[row].spend(hazard, dice_, v_.id[row], floods)) swamp(s_, dice_, row, w_);
  }

  void work_on_the_rocks(std::size_t row) {
    if (break_up_in_time(row, s_.hulls.breaks_up_aground)) return;
    if (v_.refloats[row].spend(s_.hulls.refloats * s_.step(), dice_, v_.id[row], refloats))
      come_off(s_, row, w_);
  }

  // Pounded by the energy of the sea, the square of its height.
  bool break_up_in_time(std::size_t row, Rate in_one_metre) {
    const double hazard = in_one_metre * s_.step() * sea_m(row) * sea_m(row);
    if (!v_.breaks_up[row].spend(hazard, dice_, v_.id[row], breaks_up)) return false;
    break_up(s_, dice_, row, w_);
    return true;
  }

  const Scenario& s_;
  const Dice& dice_;
  World& w_;
  Vessels& v_;
};

}  // namespace

void strain_hulls(const Scenario& scenario, const Dice& dice, World& world) {
  Strain strain(scenario, dice, world);
  const std::size_t boats = world.vessels.size();  // debris of this step comes after them
  for (std::size_t row = 0; row < boats; ++row) {
    if (world.vessels.ending[row] != Ending::none) continue;
    strain.strain(row);
    strain.end_if_empty(row);
  }
}

}  // namespace searoom
