#include <algorithm>
#include <cmath>

#include "sim/phases/phases.h"
#include "sim/science/seakeeping.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

// A boat that has gone ashore is told by the nearest place within this.
constexpr Distance place_within = Distance::nautical_miles(25);

// Share of cruise fuel that a boat burns which holds, shelters or lies hove to (assumption: idling).
constexpr double idle_burn = 0.15;

class Settler {
 public:
  Settler(const Scenario& scenario, const Dice& dice, World& world)
      : s_(scenario), dice_(dice), w_(world), v_(world.vessels) {}

  void settle(std::size_t row) {
    if (v_.ending[row] == Ending::none) run_engine(row);
    if (v_.ending[row] == Ending::none) founder_by_chance(row);
    if (v_.ending[row] != Ending::foundered) people_die(row);
    switch (v_.ending[row]) {
      case Ending::none:
        return;
      case Ending::arrived:
        return land(row, v_.people_of(row), name_of(Ending::arrived));
      case Ending::ran_ashore:
        return land(row, v_.people_of(row), name_of(Ending::ran_ashore));
      case Ending::foundered:
        return founder(row);
    }
  }

 private:
  Event event(EventKind kind, std::size_t row) const {
    Event e;
    e.tick = w_.now;
    e.kind = kind;
    e.vessel = w_.vessel_name(row);
    e.where = v_.position[row];
    return e;
  }
  void report(Event e) { w_.pending.push_back(std::move(e)); }

  void run_engine(std::size_t row) {
    const VesselKind& kind = s_.kinds[v_.kind[row]];
    if (v_.engine[row] == Engine::failed) {
      if (!v_.engine_is_repaired[row].spend(kind.engine_repair * s_.step(), dice_, v_.id[row],
                                            engine_is_repaired))
        return;
      v_.engine[row] = Engine::works;
      report(event(EventKind::engine_repaired, row));
    }
    if (v_.engine[row] != Engine::works || v_.conduct[row] == Conduct::drift) return;
    const bool cruises = v_.conduct[row] == Conduct::follow_route;
    const double burn =
        fuel_burn_litres_per_hour(kind.horsepower, kind.engine_load) * (cruises ? 1 : idle_burn);
    if (burn > 0) v_.fuel_litres[row] = std::max(0.0, v_.fuel_litres[row] - burn * s_.step().in_hours());
    if (burn > 0 && v_.fuel_litres[row] <= 0) {
      v_.engine[row] = Engine::out_of_fuel;
      report(event(EventKind::fuel_exhausted, row));
    } else if (v_.engine_fails[row].spend(kind.engine_failure * s_.step(), dice_, v_.id[row], engine_fails)) {
      v_.engine[row] = Engine::failed;
      report(event(EventKind::engine_failed, row));
    }
  }

  void founder_by_chance(std::size_t row) {
    if (s_.people.foundering_factor <= 0) return;
    const VesselKind& kind = s_.kinds[v_.kind[row]];
    const Rate rate =
        founder_rate(Distance::metres(v_.sea[row].wave_height_m), kind.freeboard, v_.under_power(row));
    const double hazard = s_.people.foundering_factor * (rate * s_.step());
    if (v_.founders[row].spend(hazard, dice_, v_.id[row], founders)) v_.ending[row] = Ending::foundered;
  }

  // Deaths per person and second by a hazard; none before it has begun for this boat.
  double rate_of(const PeopleHazard& hazard, std::size_t row) const {
    const Duration at_sea = s_.step() * static_cast<double>(w_.now - v_.departed[row]);
    return at_sea >= hazard.begins_after ? hazard.deaths.in_per_second() : 0;
  }

  std::vector<double> hazards_now(std::size_t row) const {
    std::vector<double> rates;
    for (const PeopleHazard& hazard : s_.people.hazards) rates.push_back(rate_of(hazard, row));
    return rates;
  }

  // Their sum, at every tick and so without a list.
  double hazard_now(std::size_t row) const {
    double rate = 0;
    for (const PeopleHazard& hazard : s_.people.hazards) rate += rate_of(hazard, row);
    return rate;
  }

  // Deaths come one by one: the first strikes when the whole boat's hazard is spent, then who and of what.
  void people_die(std::size_t row) {
    if (v_.people_at_risk[row] <= 0) return;
    double hazard = hazard_now(row) * v_.people_at_risk[row] * s_.step().in_seconds();
    while (v_.people_at_risk[row] > 0 && v_.deaths[row].spend(hazard, dice_, v_.id[row], someone_dies)) {
      hazard = 0;
      const auto luck = dice_.uniforms(v_.id[row], who_dies_of_what, Occasion{v_.deaths[row].count});
      PeopleCounts who(v_.groups);
      who[Dice::pick_by(luck[0], weights_of_groups(row))] = 1;
      take_people(s_.people, row, who, v_);
      add(w_.people.dead, who);
      Event e = event(EventKind::died, row);
      e.cause = s_.people.hazards[Dice::pick_by(luck[1], hazards_now(row))].cause;
      e.region = region_at(e.where);
      e.people = std::move(who);
      report(std::move(e));
    }
  }

  std::vector<double> weights_of_groups(std::size_t row) const {
    std::vector<double> weights;
    for (std::size_t g = 0; g < v_.groups; ++g) {
      weights.push_back(v_.people[row * v_.groups + g] * s_.people.groups[g].risk);
    }
    return weights;
  }

  std::string region_at(Position where) const {
    const Region* region = s_.chart->region_at(where);
    return region ? region->country : "";
  }

  void land(std::size_t row, const PeopleCounts& who, std::string_view how) {
    Event e = event(EventKind::landed, row);
    const int cell = s_.chart->coast().nearest_land_cell(e.where);
    if (cell >= 0)
      e.country = s_.chart->mask().countries()[static_cast<std::size_t>(s_.chart->mask().country_of(cell))];
    if (v_.ending[row] == Ending::arrived) {
      const Place& place = s_.places[static_cast<std::size_t>(v_.destination[row])];
      e.place = place.id;
      if (!place.country.empty()) e.country = place.country;
    } else {
      e.place = nearest_place(e.where);
    }
    e.cause = how;
    e.people = who;
    add(w_.people.landed, who);
    take_people(s_.people, row, who, v_);
    report(std::move(e));
  }

  std::string nearest_place(Position where) const {
    std::string nearest;
    double best = place_within.in_metres();
    for (const Place& place : s_.places) {
      const double distance = metres_between(where, place.at);
      if (distance < best) {
        best = distance;
        nearest = place.id;
      }
    }
    return nearest;
  }

  // The boat is lost. Close to land some reach it; of the others nobody knows: they are missing.
  void founder(std::size_t row) {
    Event lost = event(EventKind::foundered, row);
    lost.region = region_at(lost.where);
    lost.people = v_.people_of(row);
    report(lost);
    const bool near_land = s_.chart->coast().distance(lost.where) <= s_.people.ashore_within;
    PeopleCounts ashore(v_.groups), missing(v_.groups);
    std::uint64_t person = 0;
    for (std::size_t g = 0; g < v_.groups; ++g) {
      for (std::uint32_t i = 0; i < lost.people[g]; ++i, ++person) {
        const bool reaches =
            near_land && dice_.uniform(v_.id[row], reaches_shore, Occasion{person}) < s_.people.ashore_share;
        ++(reaches ? ashore : missing)[g];
      }
    }
    if (total(ashore) > 0) land(row, ashore, "swam ashore");
    if (total(missing) == 0) return;
    add(w_.people.missing, missing);
    take_people(s_.people, row, missing, v_);
    Event e = event(EventKind::went_missing, row);
    e.cause = "foundering";
    e.region = lost.region;
    e.people = std::move(missing);
    report(std::move(e));
  }

  const Scenario& s_;
  const Dice& dice_;
  World& w_;
  Vessels& v_;
};

}  // namespace

void settle_outcomes(const Scenario& scenario, const Dice& dice, World& world) {
  Settler settler(scenario, dice, world);
  for (std::size_t row = 0; row < world.vessels.size(); ++row) settler.settle(row);
}

}  // namespace searoom
