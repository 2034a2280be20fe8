// Fishers at work come upon people in need: they help or go on, and may tell the authorities.
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/encounters.h"
#include "sim/phases/eyes.h"
#include "sim/phases/phases.h"
#include "sim/world/fishers.h"
#include "sim/world/sea_way.h"

namespace searoom {
namespace {

constexpr Draw leaves{"fishers_leave"};
constexpr Draw spot_east_north{"fishing_spot"};
constexpr Draw fisher_sees{"fisher_sees"};
constexpr Draw fisher_helps{"fisher_helps"};

constexpr Duration leave_within = Duration::hours(2);  // of the hour of the fleet (assumption)
constexpr double embarks_per_hour = 60;                // from deck to deck of low boats (assumption)

// Whether the local hour of the fleet begins in this step.
bool is_hour_of(const FisherFleet& fleet, const Scenario& s, Tick now) {
  const double lon = s.places[fleet.village.index].at.lon_deg;
  const auto local_s = static_cast<double>(s.instant_of(now).unix_seconds) + lon * 240;
  const double since = std::fmod(local_s - fleet.leaves_at_hour * 3600 + 86400.0 * 2, 86400.0);
  return since < static_cast<double>(s.step_s);
}

void send_to_sea(const Scenario& s, const Dice& dice, const FisherFleet& fleet, std::size_t boat, Tick now,
                 FishingTrip& trip) {
  if (trip.back > now) return;  // still out
  const ActorId self = fisher(fleet, boat);
  const Occasion when{++trip.number};
  const auto [late, hours, _, __] = dice.uniforms(self, leaves, when);
  const auto [east, north] = dice.normals(self, spot_east_north, when);
  const double spread_m = fleet.spread.in_metres();
  trip.spot = moved(s.places[fleet.ground.index].at, spread_m * east, spread_m * north);
  trip.leaves = now + static_cast<Tick>(late * (leave_within / s.step()));
  trip.back = trip.leaves +
              static_cast<Tick>(std::ceil(Duration::hours(fleet.trip_hours.quantile(hours)) / s.step()));
  if (s.chart->is_land(trip.spot)) trip.back = trip.leaves;  // no spot today
  trip.met = {};
}

class Fleet {
 public:
  Fleet(const Scenario& scenario, const Dice& dice, std::size_t fleet, World& world)
      : s_(scenario),
        dice_(dice),
        fleet_(scenario.fishers[fleet]),
        index_(fleet),
        w_(world),
        trips_(world.fishers[fleet]) {}

  bool works_near(Position p) const {
    const Position home = s_.places[fleet_.village.index].at, ground = s_.places[fleet_.ground.index].at;
    const double reach_m = 3 * fleet_.spread.in_metres() + Distance::nautical_miles(10).in_metres();
    return metres_between(home, p) + metres_between(p, ground) < metres_between(home, ground) + 2 * reach_m;
  }

  void meet(std::size_t row) {
    for (std::size_t boat = 0; boat < trips_.size(); ++boat) {
      if (w_.vessels.ending[row] != Ending::none) return;
      FishingTrip& trip = trips_[boat];
      if (trip.back <= w_.now || trip.leaves >= w_.now || trip.met == w_.vessels.id[row]) continue;
      if (sees(trip, boat, row)) come_upon(trip, boat, row);
    }
  }

 private:
  Eye eye() const { return {UnitType::fishers, fleet_.eye, {}, fleet_.speed, false, false}; }

  bool sees(const FishingTrip& trip, std::size_t boat, std::size_t row) const {
    const double now_s = static_cast<double>(w_.now * s_.step_s);
    const auto from = position_of(trip, fleet_, s_, now_s - static_cast<double>(s_.step_s));
    const auto to = position_of(trip, fleet_, s_, now_s);
    if (!from || !to) return false;
    const double hazard = hazard_of_sight(s_, w_, eye(), *from, *to, w_.vessels.was_at[row],
                                          w_.vessels.position[row], s_.step(), row);
    if (hazard < 1e-9) return false;
    const Occasion tick{static_cast<std::uint64_t>(w_.now)};
    return dice_.uniform(pair_of(fisher(fleet_, boat), w_.vessels.id[row]), fisher_sees, tick) <
           -std::expm1(-hazard);
  }

  void come_upon(FishingTrip& trip, std::size_t boat, std::size_t row) {
    const ActorId self = fisher(fleet_, boat);
    trip.met = w_.vessels.id[row];
    const double chance = fleet_.helps(s_.instant_of(w_.now));
    const bool helps = dice_.uniform(pair_of(self, trip.met), fisher_helps, Occasion{trip.number}) < chance;
    Helper helper;
    helper.name = fleet_.name + "/" + std::to_string(boat + 1);
    helper.id = actor("fishers at a rescue/" + helper.name, trip.number);
    helper.channel = Channel::fishers;
    helper.reports = fleet_.reports;
    helper.can.type = UnitType::fishers;
    helper.can.top_speed = helper.can.cruise_speed = fleet_.speed;
    helper.can.people_most = fleet_.takes_people * static_cast<double>(1 + fleet_.companions);
    helper.can.embark_per_hour = embarks_per_hour;
    helper.can.eye = fleet_.eye;
    helper.can.stores_people = helper.can.people_most;
    helper.home = helper.to = static_cast<std::int32_t>(fleet_.village.index);
    helper.spec = static_cast<std::int32_t>(index_);
    if (encounter(s_, dice_, helper, helps, row, w_)) trip.back = w_.now;
  }

  const Scenario& s_;
  const Dice& dice_;
  const FisherFleet& fleet_;
  std::size_t index_;
  World& w_;
  std::vector<FishingTrip>& trips_;
};

}  // namespace

void fish(const Scenario& s, const SeaModel& sea, const Dice& dice, World& w) {
  for (std::size_t f = 0; f < s.fishers.size(); ++f) {
    const FisherFleet& fleet = s.fishers[f];
    if (!is_hour_of(fleet, s, w.now)) continue;
    const LocalSea outside = w.weather.at(s.places[fleet.ground.index].at, sea);
    if (outside.wave_height_m > fleet.waves_below.in_metres()) continue;
    for (std::size_t boat = 0; boat < w.fishers[f].size(); ++boat) {
      send_to_sea(s, dice, fleet, boat, w.now, w.fishers[f][boat]);
    }
  }
}

void meet_fishers(const Scenario& scenario, const Dice& dice, World& world) {
  if (scenario.fishers.empty()) return;
  const std::vector<std::size_t> in_need = boats_in_need(world);
  if (in_need.empty()) return;
  for (std::size_t f = 0; f < scenario.fishers.size(); ++f) {
    Fleet fleet(scenario, dice, f, world);
    for (const std::size_t row : in_need) {
      if (fleet.works_near(world.vessels.position[row])) fleet.meet(row);
    }
  }
}

}  // namespace searoom
