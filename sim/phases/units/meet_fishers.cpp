// Fishers at work come upon people in need: they help or go on, and may tell the authorities.
#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/geo/neighbour_grid.h"
#include "sim/phases/phases.h"
#include "sim/phases/seeing/boats_in_sight.h"
#include "sim/phases/units/encounters.h"
#include "sim/science/detection.h"
#include "sim/world/fishers.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr Draw fisher_sees{"fisher_sees"};
constexpr Draw fisher_helps{"fisher_helps"};

// From so far boats come when another calls (assumption: what a hand-held radio reaches).
constexpr Distance companions_come_from = Distance::nautical_miles(15);

class FleetAtSea {
 public:
  FleetAtSea(const Step& step, std::size_t fleet)
      : step_(step),
        index_(fleet),
        fleet_(step.scenario.fishers[fleet]),
        boats_(step.world.fishers.fleets[fleet]),
        home_(harbour_of(step.scenario, fleet_.village.as<Place>())),
        // By night they work with lamps, by which people in need find them as well as they are found.
        eye_{UnitType::fishers, fleet_.eye, {}, fleet_.speed, true, false},
        reach_(box_of_reach()) {}

  // Whether any of its boats might see what is there.
  bool reaches(Position p) const { return reach_.contains(p); }

  void meet(std::size_t row) {
    const Distance width = sweep_width_for(step_.scenario, step_.world, eye_, row);
    if (width.si() <= 0) return;
    find_boats();
    for (const AtSea& crew : at_sea_) {
      if (!boats_[crew.n].is_at_work(step_.world.now) || !sees(crew, width, row)) continue;
      come_upon(crew, row);
      if (is_helped(step_.world, row)) return;
    }
  }

 private:
  struct AtSea {
    std::size_t n;
    Position from, to;
  };

  Box box_of_reach() const {
    const double metres = 4 * fleet_.spread.in_metres() + farthest_sight(eye_).in_metres();
    const Box ground = box_around(centre_of_ground(step_.scenario, fleet_), metres),
              village = box_around(home_, metres);
    return {std::min(ground.west_deg, village.west_deg), std::min(ground.south_deg, village.south_deg),
            std::max(ground.east_deg, village.east_deg), std::max(ground.north_deg, village.north_deg)};
  }

  // Once a tick, and only when somebody in need is near.
  void find_boats() {
    if (found_) return;
    found_ = true;
    for (std::size_t n = 0; n < boats_.size(); ++n) {
      const FishingBoat& boat = boats_[n];
      if (!boat.is_at_work(step_.world.now) || boat.leaves >= step_.world.now) continue;
      at_sea_.push_back({n, position_at(step_.scenario, fleet_, boat, home_, step_.world.now - 1),
                         position_at(step_.scenario, fleet_, boat, home_, step_.world.now)});
    }
  }

  bool sees(const AtSea& crew, Distance width, std::size_t row) const {
    const Vessels& v = step_.world.vessels;
    const Offset from = offset_between(crew.from, v.was_at[row]),
                 to = offset_between(crew.to, v.position[row]);
    if (std::hypot(to.east_m, to.north_m) > farthest_sight(eye_).in_metres()) return false;
    const double hazard = detection_hazard(step_.scenario.perception.law, width, from, to, step_.length());
    const ActorId self = fishing_boat_id(fleet_, crew.n);
    if (hazard < 1e-6 || has_passed(step_.world.fishers.passed, self, v.id[row])) return false;
    const Occasion tick = step_.occasion();
    return step_.dice.uniform(pair_of(self, v.id[row]), fisher_sees, tick) < -std::expm1(-hazard);
  }

  void come_upon(const AtSea& crew, std::size_t row) {
    FishingBoat& boat = boats_[crew.n];
    const ActorId self = fishing_boat_id(fleet_, crew.n);
    const double chance = std::max(fleet_.helps(step_.instant()), helps_by_mechanism());
    const Occasion trip{static_cast<std::uint64_t>(boat.day)};
    const bool helps =
        step_.dice.uniform(pair_of(self, step_.world.vessels.id[row]), fisher_helps, trip) < chance;
    std::size_t boats = 1;
    if (helps) boats += call_companions(crew);
    encounter(step_, as_helper(crew, static_cast<double>(boats)), helps, row);
    if (!helps) step_.world.fishers.passed.push_back({self, step_.world.vessels.id[row], boat.returns});
  }

  // What its state's part in mechanisms makes of its crews.
  double helps_by_mechanism() const {
    const std::string& country = step_.scenario.places[fleet_.village.as<Place>()].country;
    const StateIndex state = step_.scenario.state_of(country);
    return state ? step_.world.forums.provisions.of_state[state].fishers_help : 0;
  }

  // The nearest boats of the fleet leave their nets; how many.
  std::size_t call_companions(const AtSea& leader) {
    const ActorId unit = fishing_boat_id(fleet_, leader.n);
    boats_[leader.n].helps_as = unit;
    std::vector<std::pair<double, std::size_t>> near;
    for (const AtSea& other : at_sea_) {
      if (!boats_[other.n].is_at_work(step_.world.now)) continue;
      const double metres = metres_between(leader.to, other.to);
      if (metres <= companions_come_from.in_metres()) near.emplace_back(metres, other.n);
    }
    const auto come = std::min(near.size(), static_cast<std::size_t>(fleet_.companions));
    std::sort(near.begin(), near.end());
    for (std::size_t i = 0; i < come; ++i) boats_[near[i].second].helps_as = unit;
    return come;
  }

  Helper as_helper(const AtSea& crew, double boats) const {
    Helper helper;
    helper.id = fishing_boat_id(fleet_, crew.n);
    helper.name = fishing_boat_name(fleet_, crew.n);
    helper.at = crew.to;
    helper.channel = Channel::fishers;
    helper.reports = fleet_.reports;
    helper.can.type = UnitType::fishers;
    helper.can.top_speed = helper.can.cruise_speed = fleet_.speed;
    helper.can.eye = fleet_.eye;
    helper.can.people_most = fleet_.takes_people * boats;
    helper.can.embark_per_hour = fleet_.embark_per_hour * boats;
    helper.can.tow_speed = fleet_.tow_speed;
    helper.can.stores_people = fleet_.stores_people * boats;
    helper.home = helper.to = fleet_.village.as<Place>();
    helper.spec = static_cast<std::int32_t>(index_);
    return helper;
  }

  const Step& step_;
  std::size_t index_;
  const FisherFleet& fleet_;
  std::vector<FishingBoat>& boats_;
  Position home_;
  Eye eye_;
  Box reach_;
  bool found_ = false;
  std::vector<AtSea> at_sea_;
};

}  // namespace

void meet_fishers(const Step& step) {
  if (step.scenario.fishers.empty()) return;
  const std::vector<std::size_t> in_need = boats_in_need(step.world);
  if (in_need.empty()) return;
  for (std::size_t i = 0; i < step.scenario.fishers.size(); ++i) {
    FleetAtSea fleet(step, i);
    for (const std::size_t row : in_need) {
      if (fleet.reaches(step.world.vessels.position[row]) && !is_helped(step.world, row)) fleet.meet(row);
    }
  }
}

}  // namespace searoom
