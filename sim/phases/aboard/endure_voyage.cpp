#include "sim/phases/aboard/use_stores.h"
#include "sim/phases/aboard/weaken_bodies.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/phases.h"
#include "sim/rules/all_rules.h"
#include "sim/world/aboard_view.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

// People live aboard; those in the water or on a keel are another matter.
bool is_lived_on(Afloat afloat) {
  return afloat == Afloat::boat || afloat == Afloat::leaking_boat || afloat == Afloat::aground;
}

class Voyage {
 public:
  explicit Voyage(const Step& step)
      : step_(step),
        hazards_(step.rules.hazards),
        air_(air_at(step.scenario.people.air, step.instant())),
        v_(step.world.vessels) {}

  void endure(std::size_t row) {
    const std::uint32_t people = v_.people_aboard(row);
    if (people == 0) return;
    const Intake intake = use_stores(step_, air_, row, people);
    weaken_bodies(step_.scenario.people, air_, intake, step_.length(), v_.condition[row]);
    for (const NamedHazard& named : hazards_) {
      named.hazard->act_on(aboard(row), step_.length(), v_.condition[row]);
    }
    people_die(row);
    people_fight(row);
  }

 private:
  AboardView aboard(std::size_t row) const { return {step_.scenario, step_.world, air_, row}; }

  // Deaths come one by one: the first strikes when the whole boat's hazard is spent, then who and of what.
  void people_die(std::size_t row) {
    if (v_.people_at_risk[row] <= 0) return;
    double hazard = deaths_per_day(row) * v_.people_at_risk[row] * step_.length().in_days();
    while (v_.people_at_risk[row] > 0 && v_.deaths[row].spend(hazard, step_.dice, v_.id[row], someone_dies)) {
      hazard = 0;
      one_dies(row);
    }
  }

  void one_dies(std::size_t row) {
    const auto luck = step_.dice.uniforms(v_.id[row], who_dies_of_what, Occasion{v_.deaths[row].count});
    PeopleCounts who(v_.groups);
    who[Dice::pick_by(luck[0], weights_of_groups(row))] = 1;
    const NamedHazard& of = hazards_[Dice::pick_by(luck[1], deaths_per_day_by_hazard(row))];
    Event e = step_.world.event_of(EventKind::died, row);
    e.cause = Cause(of.name);
    e.because = of.hazard->because(aboard(row));
    e.region = region_at(step_.scenario, e.where);
    e.people = who;
    take_people(step_.scenario.people, row, who, v_);
    add(step_.world.people.dead, who);
    step_.world.report(std::move(e));
  }

  // A fight that breaks out now is on from the next step.
  void people_fight(std::size_t row) {
    const FightSpec& fights = step_.scenario.people.fights;
    const Condition& they = v_.condition[row];
    const bool lack =
        they.water_deficit > fights.water_deficit || they.days_without_food > fights.days_without_food;
    if (!lack || step_.world.now < v_.fight_until[row] || v_.people_aboard(row) < 2) return;
    if (!v_.fights[row].spend(fights.begin * step_.length(), step_.dice, v_.id[row], searoom::fights)) return;
    v_.fight_until[row] = step_.world.now + static_cast<Tick>(fights.last / step_.length() + 0.5);
    Event e = step_.world.event_of(EventKind::fight_began, row);
    e.people = v_.people_of(row);
    const bool thirsts = they.water_deficit > fights.water_deficit;
    e.because = thirsts ? v_.because[row].water : v_.because[row].food;
    v_.because[row].fight = step_.world.report(std::move(e));
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
      weights.push_back(v_.people[row * v_.groups + g] * step_.scenario.people.groups[g].risk);
    }
    return weights;
  }

  const Step& step_;
  const HazardRules& hazards_;
  Air air_;
  Vessels& v_;
};

}  // namespace

void endure_voyage(const Step& step) {
  Vessels& v = step.world.vessels;
  Voyage voyage(step);
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.ending[row] == Ending::foundered || !is_lived_on(v.afloat[row])) continue;
    voyage.endure(row);
  }
}

}  // namespace searoom
