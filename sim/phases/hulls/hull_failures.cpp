#include "sim/phases/hulls/hull_failures.h"

#include <algorithm>

#include "sim/phases/boats/landing.h"
#include "sim/phases/hulls/debris.h"
#include "sim/phases/hulls/people_in_water.h"
#include "sim/world/caused.h"
#include "sim/world/chances.h"
#include "sim/world/sea/drift_character.h"

namespace searoom {
namespace {

Cause the_sea(const Scenario& s, std::size_t row, const Vessels& v) {
  return caused_by_sea(v.sea[row].wave_height_m, freeboard_of(s, row, v).in_metres(),
                       v.engine[row] == Engine::works);
}

// What explains a failure of the hull: an earlier one, or that the boat had lost its power.
std::uint64_t cause_of(std::size_t row, const Vessels& v) {
  return v.because[row].hull ? v.because[row].hull : v.because[row].power;
}

std::uint64_t report_failure(const Step& step, EventKind kind, std::size_t row, Cause cause,
                             std::uint64_t because, std::string other = "") {
  Event e = step.world.event_of(kind, row);
  e.region = region_at(step.scenario, e.where);
  e.people = step.world.vessels.people_of(row);
  e.cause = std::move(cause);
  e.because = because;
  e.other = std::move(other);
  return step.world.vessels.because[row].hull = step.world.report(std::move(e));
}

// Engine and stores are under water, and nobody commands a wreck.
void lose_the_boat(std::size_t row, std::uint64_t because, Vessels& v) {
  v.engine[row] = Engine::none;
  v.fuel_litres[row] = v.water_litres[row] = v.food_person_days[row] = 0;
  v.crew[row] = Crew::nobody;
  v.order[row] = Order::none;
  v.conduct[row] = Conduct::drift;
  v.route[row] = -1;
  v.because[row].power = because;
}

}  // namespace

Distance freeboard_of(const Scenario& s, std::size_t row, const Vessels& v) {
  const VesselKind& kind = s.kinds[v.kind[row]];
  return freeboard_of_load(kind.freeboard, tonnes_per_centimetre(kind.length, kind.beam),
                           v.people_aboard(row), static_cast<double>(kind.people_most));
}

Heading heading_of(std::size_t row, const Vessels& v) {
  if (v.towed_by[row] != ActorId{}) return Heading::under_way;
  if (v.engine[row] != Engine::works || v.conduct[row] == Conduct::drift) return Heading::beam_on;
  const bool anchored = v.conduct[row] == Conduct::hold || v.conduct[row] == Conduct::shelter;
  return anchored ? Heading::at_anchor : Heading::under_way;
}

void spring_a_leak(const Step& step, std::size_t row, Cause cause) {
  Vessels& v = step.world.vessels;
  if (cause.empty()) cause = the_sea(step.scenario, row, v);
  v.afloat[row] = Afloat::leaking_boat;
  v.afloat_since[row] = step.world.now;
  report_failure(step, EventKind::leak_began, row, std::move(cause), cause_of(row, v));
}

void mend_the_leak(const Step& step, std::size_t row) {
  Vessels& v = step.world.vessels;
  v.afloat[row] = Afloat::boat;
  v.afloat_since[row] = step.world.now;
  Event e = step.world.event_of(EventKind::leak_mended, row);
  e.because = std::exchange(v.because[row].hull, 0);
  step.world.report(std::move(e));
}

void swamp(const Step& step, std::size_t row) {
  Vessels& v = step.world.vessels;
  const Cause cause =
      caused_by_flooding(v.sea[row].wave_height_m, freeboard_of(step.scenario, row, v).in_metres(),
                         v.engine[row] == Engine::works);
  const std::uint64_t event = report_failure(step, EventKind::swamped, row, cause, cause_of(row, v));
  lose_the_boat(row, event, v);
  v.in_water_since[row] = step.world.now;
  becomes(Afloat::awash, step.scenario, step.dice, row, step.world);
}

void capsize(const Step& step, std::size_t row, Cause cause, std::uint64_t because) {
  Vessels& v = step.world.vessels;
  if (cause.empty()) cause = the_sea(step.scenario, row, v);
  const std::uint64_t event =
      report_failure(step, EventKind::capsized, row, std::move(cause), because ? because : cause_of(row, v));
  lose_the_boat(row, event, v);
  becomes(Afloat::capsized, step.scenario, step.dice, row, step.world);
  enter_water(step, row, lost_at_capsizing(step.scenario, row, step.world));
}

void run_aground(const Step& step, std::size_t row, const Reef& reef) {
  Vessels& v = step.world.vessels;
  v.afloat[row] = Afloat::aground;
  v.afloat_since[row] = step.world.now;
  v.route[row] = -1;
  Event e = step.world.event_of(EventKind::grounded, row);
  e.place = reef.name;
  e.region = region_at(step.scenario, e.where);
  e.people = v.people_of(row);
  e.cause = v.engine[row] == Engine::works ? Cause::struck_rocks : Cause::set_on_rocks;
  e.because = cause_of(row, v);
  v.because[row].hull = step.world.report(std::move(e));
}

void come_off(const Step& step, std::size_t row) {
  spring_a_leak(step, row, Cause::came_off_rocks);
}

void break_up(const Step& step, std::size_t row) {
  Vessels& v = step.world.vessels;
  const bool was_swimming = v.afloat[row] == Afloat::capsized;
  const Cause cause = caused_by_breaking(v.sea[row].wave_height_m, name_of(v.afloat[row]));
  const std::uint64_t because = cause_of(row, v);
  const std::size_t debris = leave_debris(step, row);
  const std::uint64_t event =
      report_failure(step, EventKind::broke_up, row, cause, because, step.world.vessel_name(debris));
  v.because[debris].hull = event;
  lose_the_boat(row, event, v);
  becomes(Afloat::people_in_water, step.scenario, step.dice, row, step.world);
  if (!was_swimming) enter_water(step, row, 0);
}

bool capsizes_in_rush(const Step& step, std::size_t row, Occasion boarding, std::uint64_t because) {
  const Scenario& s = step.scenario;
  const Vessels& v = step.world.vessels;
  if (!v.answers_helm(row) || s.people.foundering_factor <= 0) return false;
  const auto most = static_cast<double>(s.kinds[v.kind[row]].people_most);
  const double chance =
      rush_capsize_chance(v.people_aboard(row), most, s.hulls.rush_least, s.hulls.rush_most);
  if (chance <= 0 || step.dice.uniform(v.id[row], boards_in_a_rush, boarding) >= chance) return false;
  capsize(step, row, Cause::rush, because);
  return true;
}

}  // namespace searoom
