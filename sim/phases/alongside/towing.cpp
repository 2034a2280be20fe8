#include "sim/phases/alongside/towing.h"

#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr Draw tow_holds{"tow_holds"};

}  // namespace

bool can_be_towed(const Vessels& v, std::size_t row) {
  return v.answers_helm(row) || v.afloat[row] == Afloat::awash;
}

bool lasts_for_tow(const Step& step, const Unit& unit, const std::vector<Position>& way) {
  const Duration tow = length_of(unit.position, way) / unit.can.tow_speed;
  return step.since(unit.sailed_at) + tow <= unit.can.endurance;
}

bool tow_outlasts_stores(const Step& step, Unit& unit, std::size_t row) {
  if (!must_turn_home(step, unit)) return false;
  tell_at_boat(step, EventKind::tow_ended, unit, row);
  finish(step, unit, rests_after_tow);
  return true;
}

bool tow_has_parted(const Step& step, Unit& unit, std::size_t row) {
  const double hazard = tow_parts(step.world.vessels.sea[row].wave_height_m) * step.length();
  if (hazard <= 0) return false;
  if (step.dice.uniform(unit.id, tow_holds, step.occasion()) >= 1 - std::exp(-hazard)) return false;
  tell_at_boat(step, EventKind::tow_parted, unit, row);
  let_go(unit, step.world);
  unit.task = Task::keep_by;
  return true;
}

std::vector<Position> way_out(const Scenario& s, Position boat, const PostureLine* line) {
  if (line && line->towards.found()) return sea_way_to_place(s, boat, line->towards.as<Place>());
  const int land = s.chart->coast().nearest_land_cell(boat);
  if (land < 0) return {boat};
  const Offset way = offset_between(s.chart->grid().centre(land), boat);
  const double length_m = std::max(1.0, std::hypot(way.east_m, way.north_m));
  const double out_m = Distance::nautical_miles(40).in_metres() / length_m;
  return sea_way(s, boat, moved(boat, way.east_m * out_m, way.north_m * out_m));
}

bool is_out(const Scenario& s, const Unit& unit, const PostureLine* line) {
  const Distance releases = line ? line->releases_at : Distance::nautical_miles(15);
  const std::string& code = s.states[unit.state].code;
  return s.chart->territorial_sea_of(unit.position) != code &&
         s.chart->coast().distance(unit.position) >= releases;
}

}  // namespace searoom
