#include <algorithm>
#include <cmath>

#include "sim/base/chunks.h"
#include "sim/geo/local_metres.h"
#include "sim/phases/boats/arriving.h"
#include "sim/phases/boats/rejoin_route.h"
#include "sim/phases/phases.h"
#include "sim/science/seakeeping.h"
#include "sim/world/chances.h"
#include "sim/world/sea/drift_character.h"

namespace searoom {
namespace {

// Share of its leeway that a boat under way keeps: the keel bites (assumption; a scenario cannot see it, the
// master steers against it).
constexpr double leeway_under_way = 0.3;

// Share that a boat keeps which lies head to sea on its engine (assumption).
constexpr double leeway_hove_to = 0.5;

// A boat that was ordered off or fears to be seen goes this far out (assumption: beyond the territorial sea
// and out of sight of land).
constexpr Distance stands_off = Distance::nautical_miles(20);

// A boat that shelters anchors this far off.
constexpr Distance anchors_off = Distance::nautical_miles(2);

class Mover {
 public:
  explicit Mover(const Step& step)
      : step_(step),
        v_(step.world.vessels),
        dt_s_(static_cast<double>(step.scenario.step_s)),
        walk_m_(random_walk_step_m(step.scenario.drift.diffusivity_m2_s, step.length())) {}

  void move(std::size_t row) {
    v_.was_at[row] = v_.position[row];
    if (v_.afloat[row] == Afloat::aground || v_.towed_by[row] != ActorId{}) return;
    if (v_.engine[row] != Engine::works) return drift(row, 1);
    switch (v_.conduct[row]) {
      case Conduct::follow_route:
        return follow_route(row);
      case Conduct::shelter:
        return run_for_coast(row);
      case Conduct::hold:
        return;  // keeps its place on engine or anchor
      case Conduct::heave_to:
        return drift(row, leeway_hove_to);
      case Conduct::stand_off:
        return stand_off(row);
      case Conduct::drift:
      case Conduct::under_tow:
        return drift(row, 1);
    }
  }

 private:
  void drift(std::size_t row, double leeway_share) {
    const LocalSea& sea = v_.sea[row];
    const Drift leeway = mean_leeway(row);
    double east_m = (leeway_share * leeway.east_m_s + sea.current.east_m_s) * dt_s_;
    double north_m = (leeway_share * leeway.north_m_s + sea.current.north_m_s) * dt_s_;
    if (walk_m_ > 0) {
      const auto [e, n] = step_.dice.normals(v_.id[row], wanders, step_.occasion());
      east_m += walk_m_ * e;
      north_m += walk_m_ * n;
    }
    go_to(row, moved(v_.position[row], east_m, north_m), std::sqrt(east_m * east_m + north_m * north_m));
  }

  // Of the step. To jibe is to swap to the other side's line, slope, offset and error together, with the same
  // luck; each line counts from the moment at which the boat comes on to it.
  Drift mean_leeway(std::size_t row) {
    const LocalSea& sea = v_.sea[row];
    Drift mean{};
    double since = 0;
    const auto add_until = [&](double until) {
      const Drift leeway = leeway_drift(v_.leeway[row], sea.wind.east_m_s, sea.wind.north_m_s);
      mean.east_m_s += (until - since) * leeway.east_m_s;
      mean.north_m_s += (until - since) * leeway.north_m_s;
      since = until;
    };
    v_.jibes[row].spend_evenly(step_.scenario.drift.jibing * step_.length(), step_.dice, v_.id[row], jibes,
                               [&](double share) {
                                 add_until(share);
                                 jibe(row);
                               });
    add_until(1);
    return mean;
  }

  void jibe(std::size_t row) {
    v_.side[row] = v_.side[row] == DriftSide::right ? DriftSide::left : DriftSide::right;
    const LeewayClass& leeway = leeway_class_of(step_.scenario, v_, row);
    v_.leeway[row] = leeway_lines(leeway, v_.side[row], v_.leeway_z_down[row], v_.leeway_z_cross[row]);
  }

  // Ground velocity of a boat that makes good a track (a unit vector) through this sea.
  MadeGood made_good(std::size_t row, double track_east, double track_north) const {
    const LocalSea& sea = v_.sea[row];
    const VesselKind& kind = step_.scenario.kinds[v_.kind[row]];
    const Speed speed = speed_in_sea(kind.cruise_speed, sea.wave_height_m, kind.speed_loss_per_metre);
    const Drift leeway = leeway_drift(v_.leeway[row], sea.wind.east_m_s, sea.wind.north_m_s);
    return current_triangle(speed.in_metres_per_second(), track_east, track_north,
                            sea.current.east_m_s + leeway_under_way * leeway.east_m_s,
                            sea.current.north_m_s + leeway_under_way * leeway.north_m_s);
  }

  // From way-point to way-point along legs that cross no land. On a leg a boat moves by a share of it, so
  // that it stays on the very line that was found clear.
  void follow_route(std::size_t row) {
    if (v_.route[row] < 0)
      return;  // cut off from its destination: waits (settle_outcomes reports nothing new)
    const std::vector<Position>& route = step_.world.routes[v_.route[row]];
    double left_s = dt_s_;
    while (left_s > 0 && v_.leg[row] < route.size()) {
      const Position to = route[v_.leg[row]];
      const Offset way = offset_between(v_.position[row], to);
      const double length_m = std::sqrt(way.east_m * way.east_m + way.north_m * way.north_m);
      if (length_m < 1e-3) {
        ++v_.leg[row];
        continue;
      }
      const MadeGood good = made_good(row, way.east_m / length_m, way.north_m / length_m);
      const double speed = (good.east_m_s * way.east_m + good.north_m_s * way.north_m) / length_m;
      if (!good.holds_track) return set_aside(row, good, left_s);
      if (speed <= 0)
        return go_to(row, moved(v_.position[row], good.east_m_s * left_s, good.north_m_s * left_s),
                     -speed * left_s);
      const double needed_s = length_m / speed;
      const bool all_of_it = needed_s <= left_s;
      const Position from = v_.position[row];
      const Position reaches = all_of_it ? to : on_leg(from, to, left_s / needed_s);
      const double goes = share_before_it_stops(row, from, reaches);
      v_.position[row] = goes < 1 ? on_leg(from, reaches, goes) : reaches;
      if (goes < 1 || !all_of_it) return;
      ++v_.leg[row];
      left_s -= needed_s;
    }
    if (v_.leg[row] >= route.size() && ends_voyage(step_.scenario, row, v_)) v_.ending[row] = Ending::arrived;
  }

  static Position on_leg(Position from, Position to, double share) {
    return {from.lat_deg + share * (to.lat_deg - from.lat_deg),
            from.lon_deg + share * (to.lon_deg - from.lon_deg)};
  }

  // Of a way that a boat could go in this step, how much it goes before it is as near to its destination as
  // it is to come: so where it stops does not depend on the step.
  double share_before_it_stops(std::size_t row, Position from, Position to) const {
    if (v_.stops_off_m[row] < 0) return 1;
    const Position end = step_.scenario.chart->grid().centre(step_.scenario.sea_cells[v_.destination[row]]);
    const auto is_near = [&](double share) {
      return metres_between(on_leg(from, to, share), end) <= v_.stops_off_m[row];
    };
    if (is_near(0)) return 0;
    if (!is_near(1)) return 1;
    double far = 0, near = 1;
    for (int halving = 0; halving < 40; ++halving) {
      const double middle = (far + near) / 2;
      (is_near(middle) ? near : far) = middle;
    }
    return near;
  }

  // The current overpowers the boat: it goes where it is set.
  void set_aside(std::size_t row, const MadeGood& good, double for_s) {
    go_to(row, moved(v_.position[row], good.east_m_s * for_s, good.north_m_s * for_s),
          std::hypot(good.east_m_s, good.north_m_s) * for_s);
    rejoin_route(step_.scenario, row, step_.world);
  }

  // A master anchors off the coast. Passengers who sail a boat do not: they put it ashore.
  void run_for_coast(std::size_t row) {
    const Chart& chart = *step_.scenario.chart;
    const Position here = v_.position[row];
    const bool beaches = v_.crew[row] == Crew::passengers;
    const int land = chart.coast().nearest_land_cell(here);
    if (land < 0 || (!beaches && chart.coast().distance(here) <= anchors_off)) return;
    const Offset way = offset_between(here, chart.grid().centre(land));
    const double length_m = std::sqrt(way.east_m * way.east_m + way.north_m * way.north_m);
    const MadeGood good = made_good(row, way.east_m / length_m, way.north_m / length_m);
    const double to_run_m = beaches ? length_m : length_m - anchors_off.in_metres();
    const double run_s = std::min(dt_s_, to_run_m / std::max(0.1, std::hypot(good.east_m_s, good.north_m_s)));
    go_to(row, moved(here, good.east_m_s * run_s, good.north_m_s * run_s), length_m, beaches);
  }

  // Straight away from the nearest coast until it is well off, and then it keeps its place.
  void stand_off(std::size_t row) {
    const Chart& chart = *step_.scenario.chart;
    const Position here = v_.position[row];
    const int land = chart.coast().nearest_land_cell(here);
    if (land < 0 || chart.coast().distance(here) >= stands_off) return;
    const Offset way = offset_between(chart.grid().centre(land), here);
    const double length_m = std::max(1.0, std::sqrt(way.east_m * way.east_m + way.north_m * way.north_m));
    const MadeGood good = made_good(row, way.east_m / length_m, way.north_m / length_m);
    const double run_m = std::hypot(good.east_m_s, good.north_m_s) * dt_s_;
    go_to(row, moved(here, good.east_m_s * dt_s_, good.north_m_s * dt_s_), run_m);
  }

  // Somebody aboard steers a working engine.
  bool is_kept_off(std::size_t row) const {
    return v_.engine[row] == Engine::works && v_.crew[row] != Crew::nobody;
  }

  // Moves a boat that is not on a cleared leg. Where it meets the coast it stays at sea just off it; without
  // power or a hand at the helm, or when it beaches, it is ashore.
  void go_to(std::size_t row, Position to, double distance_m, bool beaches = false) {
    const Chart& chart = *step_.scenario.chart;
    const Position from = v_.position[row];
    const int cell = chart.grid().cell_of(from);
    // The coast is measured between cell centres: two cells' diagonals more are always enough.
    const double margin_m = 3 * chart.grid().cell_deg * 111700;
    if (cell < 0 || chart.coast().metres(cell) > distance_m + margin_m) {
      v_.position[row] = to;
      return;
    }
    const auto contact = chart.mask().first_land_contact(from, to);
    v_.position[row] = contact ? *contact : to;
    if (contact && (beaches || !is_kept_off(row))) v_.ending[row] = Ending::ran_ashore;
  }

  const Step& step_;
  Vessels& v_;
  double dt_s_;
  double walk_m_;
};

// The number of the route from a position to a destination cell, found before or now; none when there is
// none. Boats that leave one beach for one landing share a route.
std::int32_t route_between(const Scenario& s, Position from, int to, Routes& routes) {
  const std::int32_t known = routes.find(from, s.chart->grid().centre(to));
  if (known != Routes::none) return known;
  std::vector<Position> route = s.chart->route(from, to);
  return route.empty() ? Routes::none : routes.add(std::move(route));
}

// Routes that nobody sails are dropped, but for those that start from a place: the next boat takes them, and
// there are no more of them than pairs of places.
void drop_old_routes(const Step& step) {
  const Scenario& s = step.scenario;
  step.world.routes.drop_unused(step.world.vessels.route, [&](Position from) {
    return std::any_of(s.sea_cells.begin(), s.sea_cells.end(),
                       [&](int cell) { return cell >= 0 && s.chart->grid().centre(cell) == from; });
  });
}

// Boats that follow a route and have none yet get one from where they are.
void find_routes(const Step& step) {
  Vessels& v = step.world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.conduct[row] != Conduct::follow_route || v.route[row] >= 0) continue;
    const int to = step.scenario.sea_cells[v.destination[row]];
    const std::int32_t route = route_between(step.scenario, v.position[row], to, step.world.routes);
    if (route == Routes::none) continue;
    v.route[row] = route;
    v.leg[row] = 1;
  }
}

}  // namespace

void move(const Step& step) {
  if (step.is_on_the_hour()) drop_old_routes(step);
  find_routes(step);
  for_each_chunk(step.world.vessels.size(), step.threads, [&](std::size_t first, std::size_t last) {
    Mover mover(step);
    for (std::size_t row = first; row < last; ++row) mover.move(row);
  });
}

}  // namespace searoom
