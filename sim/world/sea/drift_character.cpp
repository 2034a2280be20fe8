#include "sim/world/sea/drift_character.h"

#include "sim/world/chances.h"
#include "sim/world/world.h"

namespace searoom {
namespace {

// A wild draw would send a light body upwind: then the next of the boat's own draws holds.
void draw_downwind_error(const Scenario& s, const Dice& dice, std::size_t row, Vessels& v) {
  const LeewayClass& leeway = leeway_class_of(s, v, row);
  std::uint64_t tries = 0;
  do {
    v.leeway_z_down[row] = dice.normal(v.id[row], leeway_error, Occasion{tries++});
  } while (downwind_slope_is_negative(leeway, v.leeway_z_down[row]));
}

void set_lines(const Scenario& s, const Dice& dice, std::size_t row, Vessels& v) {
  if (s.drift.errors) draw_downwind_error(s, dice, row, v);
  v.leeway[row] =
      leeway_lines(leeway_class_of(s, v, row), v.side[row], v.leeway_z_down[row], v.leeway_z_cross[row]);
}

}  // namespace

const LeewayClass& leeway_class_of(const Scenario& s, const Vessels& v, std::size_t row) {
  static const LeewayClass& swamped = *find_leeway_class("SKIFF-3");
  static const LeewayClass& people = *find_leeway_class("PIW-1");
  static const LeewayClass& debris = *find_leeway_class("FV-DEBRIS");
  switch (v.afloat[row]) {
    case Afloat::awash:
    case Afloat::capsized:
      return swamped;
    case Afloat::people_in_water:
      return people;
    case Afloat::debris:
      return debris;
    default:
      return *s.kinds[v.kind[row]].leeway_class;
  }
}

void draw_drift_character(const Scenario& s, const Dice& dice, std::size_t row, Vessels& v) {
  if (s.drift.side == 0) {
    const double luck = dice.uniform(v.id[row], drift_side, Occasion{0});
    v.side[row] = luck < 0.5 ? DriftSide::right : DriftSide::left;
  } else {
    v.side[row] = s.drift.side == 1 ? DriftSide::right : DriftSide::left;
  }
  if (s.drift.errors) v.leeway_z_cross[row] = dice.normal(v.id[row], leeway_error_across, Occasion{0});
  set_lines(s, dice, row, v);
}

void becomes(Afloat what, const Scenario& s, const Dice& dice, std::size_t row, World& w) {
  Vessels& v = w.vessels;
  v.afloat[row] = what;
  v.afloat_since[row] = w.now;
  set_lines(s, dice, row, v);
}

}  // namespace searoom
