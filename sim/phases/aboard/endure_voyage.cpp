#include "sim/phases/aboard/use_stores.h"
#include "sim/phases/aboard/weaken_bodies.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/phases.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

// People live aboard; those in the water or on a keel are another matter.
bool is_lived_on(Afloat afloat) {
  return afloat == Afloat::boat || afloat == Afloat::leaking_boat || afloat == Afloat::aground;
}

class Voyage {
 public:
  Voyage(const Scenario& scenario, const HazardRules& hazards, const Dice& dice, World& world)
      : s_(scenario),
        hazards_(hazards),
        dice_(dice),
        air_(air_at(scenario.people.air, scenario.instant_of(world.now))),
        w_(world),
        v_(world.vessels) {}

  void endure(std::size_t row) {
    const std::uint32_t people = v_.people_aboard(row);
    if (people == 0) return;
    const Intake intake = use_stores(s_, air_, row, people, w_);
    weaken_bodies(s_.people, air_, intake, s_.step(), v_.condition[row]);
    for (const NamedHazard& named : hazards_) {
      named.hazard->act_on(aboard(row), s_.step(), v_.condition[row]);
    }
    people_die(row);
    people_fight(row);
  }

 private:
  AboardView aboard(std::size_t row) const { return {s_, w_, air_, row}; }

  // Deaths come one by one: the first strikes when the whole boat's hazard is spent, then who and of what.
  void people_die(std::size_t row) {
    if (v_.people_at_risk[row] <= 0) return;
    double hazard = deaths_per_day(row) * v_.people_at_risk[row] * s_.step().in_days();
    while (v_.people_at_risk[row] > 0 && v_.deaths[row].spend(hazard, dice_, v_.id[row], someone_dies)) {
      hazard = 0;
      one_dies(row);
    }
  }

  void one_dies(std::size_t row) {
    const auto luck = dice_.uniforms(v_.id[row], who_dies_of_what, Occasion{v_.deaths[row].count});
    PeopleCounts who(v_.groups);
    who[Dice::pick_by(luck[0], weights_of_groups(row))] = 1;
    const NamedHazard& of = hazards_[Dice::pick_by(luck[1], deaths_per_day_by_hazard(row))];
    Event e = w_.event_of(EventKind::died, row);
    e.cause = of.name;
    e.because = of.hazard->because(aboard(row));
    e.region = region_at(s_, e.where);
    e.people = who;
    take_people(s_.people, row, who, v_);
    add(w_.people.dead, who);
    w_.report(std::move(e));
  }

  // A fight that breaks out now is on from the next step.
  void people_fight(std::size_t row) {
    const FightSpec& fights = s_.people.fights;
    const Condition& they = v_.condition[row];
    const bool lack =
        they.water_deficit > fights.water_deficit || they.days_without_food > fights.days_without_food;
    if (!lack || w_.now < v_.fight_until[row] || v_.people_aboard(row) < 2) return;
    if (!v_.fights[row].spend(fights.begin * s_.step(), dice_, v_.id[row], searoom::fights)) return;
    v_.fight_until[row] = w_.now + static_cast<Tick>(fights.last / s_.step() + 0.5);
    Event e = w_.event_of(EventKind::fight_began, row);
    e.people = v_.people_of(row);
    const bool thirsts = they.water_deficit > fights.water_deficit;
    e.because = thirsts ? v_.because[row].water : v_.because[row].food;
    v_.because[row].fight = w_.report(std::move(e));
  }

  std::vector<double> deaths_per_day_by_hazard(std::size_t row) const {
    std::vector<double> rates;
    for (const NamedHazard& named : hazards_) rates.push_back(named.hazard->deaths_per_day(aboard(row)));
    return rates;
  }

  // Their sum, at every tick and so without a list.
  double deaths_per_day(std::size_t row) const {
    double rate = 0;
    for (const NamedHazard& named : hazards_) rate += named.hazard->deaths_per_day(aboard(row));
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
  const HazardRules& hazards_;
  const Dice& dice_;
  Air air_;
  World& w_;
  Vessels& v_;
};

}  // namespace

void endure_voyage(const Scenario& scenario, const Rules& rules, const Dice& dice, World& world) {
  Voyage voyage(scenario, rules.hazards, dice, world);
  for (std::size_t row = 0; row < world.vessels.size(); ++row) {
    if (world.vessels.ending[row] == Ending::foundered || !is_lived_on(world.vessels.afloat[row])) continue;
    voyage.endure(row);
  }
}

}  // namespace searoom
