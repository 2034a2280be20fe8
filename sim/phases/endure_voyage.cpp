#include "sim/phases/landing.h"
#include "sim/phases/phases.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

class Voyage {
 public:
  Voyage(const Scenario& scenario, const Dice& dice, World& world)
      : s_(scenario), dice_(dice), w_(world), v_(world.vessels) {}

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
      Event e = w_.event_of(EventKind::died, row);
      e.cause = s_.people.hazards[Dice::pick_by(luck[1], hazards_now(row))].cause;
      e.region = region_at(s_, e.where);
      e.people = std::move(who);
      w_.report(std::move(e));
    }
  }

 private:
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

  std::vector<double> weights_of_groups(std::size_t row) const {
    std::vector<double> weights;
    for (std::size_t g = 0; g < v_.groups; ++g) {
      weights.push_back(v_.people[row * v_.groups + g] * s_.people.groups[g].risk);
    }
    return weights;
  }

  const Scenario& s_;
  const Dice& dice_;
  World& w_;
  Vessels& v_;
};

}  // namespace

void endure_voyage(const Scenario& scenario, const Dice& dice, World& world) {
  Voyage voyage(scenario, dice, world);
  for (std::size_t row = 0; row < world.vessels.size(); ++row) {
    // Those in the water have another clock (people_in_water.h).
    const Afloat afloat = world.vessels.afloat[row];
    if (afloat == Afloat::capsized || afloat == Afloat::people_in_water) continue;
    voyage.people_die(row);
  }
}

}  // namespace searoom
