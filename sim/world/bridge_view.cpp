#include "sim/world/bridge_view.h"

#include <algorithm>
#include <cmath>

#include "sim/science/sea_state.h"
#include "sim/science/seakeeping.h"

namespace searoom {
namespace {

constexpr Duration not_counted = Duration::days(365);

}  // namespace

bool BridgeView::waits_for_the_sea() const {
  const bool waits = conduct() == Conduct::shelter || conduct() == Conduct::heave_to;
  return waits && vessels().gave_way_to[row_].wave_height_m > 0;
}

Distance BridgeView::sea_that_awaits() const {
  const LocalSea &then = vessels().gave_way_to[row_], &now = vessels().sea[row_];
  const double wind_sea_sq = then.wave_height_m * then.wave_height_m - then.swell_m * then.swell_m;
  if (conduct() != Conduct::shelter || wind_sea_sq <= 0 || speed_of(then.wind) <= Speed())
    return wave_height();
  const Distance wind_sea = sea_under_another_wind(Distance::metres(std::sqrt(wind_sea_sq)),
                                                   speed_of(then.wind), speed_of(now.wind));
  return std::max(wave_height(), combined_height(wind_sea, Distance::metres(now.swell_m)));
}

Distance BridgeView::distance_to(PlaceIndex place) const {
  const int cell = scenario_.sea_cells[place];
  return Distance::metres(metres_between(position(), scenario_.chart->grid().centre(cell)));
}

Duration BridgeView::time_to(PlaceIndex place) const {
  constexpr double ways_bend = 1.2;
  const double sea_m = vessels().sea[row_].wave_height_m;
  const Speed speed = speed_in_sea(kind().cruise_speed, sea_m, kind().speed_loss_per_metre);
  return speed.si() > 0 ? distance_to(place) * ways_bend / speed : not_counted;
}

Duration BridgeView::fuel_lasts() const {
  const double burn = fuel_burn_litres_per_hour(kind().horsepower, kind().engine_load);
  return burn > 0 ? Duration::hours(vessels().fuel_litres[row_] / burn) : not_counted;
}

Duration BridgeView::water_lasts(double litres_a_head_and_day) const {
  const double litres = vessels().water_litres[row_];
  const bool ran_out = vessels().because[row_].water != 0;
  const double daily = vessels().people_aboard(row_) * litres_a_head_and_day;
  if ((litres <= 0 && !ran_out) || daily <= 0) return not_counted;  // this world keeps no account of water
  return Duration::days(litres / daily);
}

}  // namespace searoom
