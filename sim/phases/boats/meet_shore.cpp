#include "sim/phases/boats/meet_shore.h"

#include "sim/phases/boats/landing.h"
#include "sim/phases/hulls/people_in_water.h"
#include "sim/science/seakeeping.h"
#include "sim/world/caused.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

void report_grounding(const Step& step, std::size_t row, double sea_m, bool in_surf) {
  Causes& because = step.world.vessels.because[row];
  Event e = step.world.event_of(EventKind::grounded, row);
  e.region = region_at(step.scenario, e.where);
  e.people = step.world.vessels.people_of(row);
  e.cause = in_surf ? caused_by_surf(sea_m) : Cause::ashore;
  e.because = because.hull ? because.hull : because.power;
  because.hull = step.world.report(std::move(e));
}

// The higher the surf and the shorter the hull, the likelier; people in the water as on a hull of 15 m.
bool is_wrecked(const Step& step, std::size_t row) {
  const Scenario& s = step.scenario;
  const Vessels& v = step.world.vessels;
  const bool on_a_hull = v.afloat[row] != Afloat::people_in_water;
  const double chance =
      wrecked_in_surf(Distance::metres(v.sea[row].wave_height_m),
                      on_a_hull ? s.kinds[v.kind[row]].length : surf_hull_length, s.hulls.surf_above);
  return step.dice.uniform(v.id[row], is_wrecked_in_surf, Occasion{0}) < chance;
}

}  // namespace

void meet_shore(const Step& step, std::size_t row) {
  const Vessels& v = step.world.vessels;
  if (v.afloat[row] == Afloat::debris) return;
  const double sea_m = v.sea[row].wave_height_m;
  const bool in_surf = is_wrecked(step, row);
  const bool on_a_hull = v.afloat[row] != Afloat::people_in_water;
  if (on_a_hull) report_grounding(step, row, sea_m, in_surf);
  const std::uint64_t hull = v.because[row].hull;
  if (in_surf) {
    const PeopleCounts lost = draw_share(step.dice, row, lost_in_surf, step.scenario.hulls.lost_in_surf, v);
    if (total(lost) > 0) lose(step, row, lost, hull);
    if (total(lost) > 0 && v.people_aboard(row) == 0) return;
  }
  const bool afloat_on_a_boat = on_a_hull && v.afloat[row] != Afloat::capsized;
  land(step, row, v.people_of(row), afloat_on_a_boat ? Cause::ran_ashore : Cause::swam_ashore);
}

}  // namespace searoom
