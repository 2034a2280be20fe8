#include "sim/phases/landing.h"
#include "sim/phases/phases.h"
#include "sim/science/seakeeping.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

class Strain {
 public:
  Strain(const Scenario& scenario, const Dice& dice, World& world)
      : s_(scenario), dice_(dice), w_(world), v_(world.vessels) {}

  void founder_by_chance(std::size_t row) {
    if (s_.people.foundering_factor <= 0) return;
    const VesselKind& kind = s_.kinds[v_.kind[row]];
    const Rate rate =
        founder_rate(Distance::metres(v_.sea[row].wave_height_m), kind.freeboard, v_.under_power(row));
    const double hazard = s_.people.foundering_factor * (rate * s_.step());
    if (!v_.capsizes[row].spend(hazard, dice_, v_.id[row], capsizes)) return;
    v_.ending[row] = Ending::foundered;
    founder(row);
  }

 private:
  // The boat is lost. Close to land some reach it; of the others nobody knows: they are missing.
  void founder(std::size_t row) {
    Event lost = w_.event_of(EventKind::foundered, row);
    lost.region = region_at(s_, lost.where);
    lost.people = v_.people_of(row);
    w_.report(lost);
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
    if (total(ashore) > 0) land(s_, row, ashore, "swam ashore", w_);
    if (total(missing) == 0) return;
    add(w_.people.missing, missing);
    take_people(s_.people, row, missing, v_);
    Event e = w_.event_of(EventKind::went_missing, row);
    e.cause = "foundering";
    e.region = lost.region;
    e.people = std::move(missing);
    w_.report(std::move(e));
  }

  const Scenario& s_;
  const Dice& dice_;
  World& w_;
  Vessels& v_;
};

}  // namespace

void strain_hulls(const Scenario& scenario, const Dice& dice, World& world) {
  Strain strain(scenario, dice, world);
  for (std::size_t row = 0; row < world.vessels.size(); ++row) {
    if (world.vessels.ending[row] == Ending::none) strain.founder_by_chance(row);
  }
}

}  // namespace searoom
