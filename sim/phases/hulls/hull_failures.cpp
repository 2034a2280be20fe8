#include "sim/phases/hulls/hull_failures.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/phases/boats/landing.h"
#include "sim/phases/hulls/debris.h"
#include "sim/phases/hulls/people_in_water.h"
#include "sim/world/chances.h"
#include "sim/world/drift_character.h"

namespace searoom {
namespace {

// "sea of 2.6 m, freeboard 0.5 m, no engine"
std::string sea_and_boat(const Scenario& s, std::size_t row, const Vessels& v) {
  std::string text = fmt::format("sea of {:.1f} m, freeboard {:.1f} m", v.sea[row].wave_height_m,
                                 freeboard_of(s, row, v).in_metres());
  if (v.engine[row] != Engine::works) text += ", no engine";
  return text;
}

// What explains a failure of the hull: an earlier one, or that the boat had lost its power.
std::uint64_t cause_of(std::size_t row, const Vessels& v) {
  return v.because[row].hull ? v.because[row].hull : v.because[row].power;
}

std::uint64_t report_failure(EventKind kind, const Scenario& s, std::size_t row, std::string cause,
                             std::uint64_t because, World& w) {
  Event e = w.event_of(kind, row);
  e.region = region_at(s, e.where);
  e.people = w.vessels.people_of(row);
  e.cause = std::move(cause);
  e.because = because;
  return w.vessels.because[row].hull = w.report(std::move(e));
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
  if (v.engine[row] != Engine::works || v.conduct[row] == Conduct::drift) return Heading::beam_on;
  const bool anchored = v.conduct[row] == Conduct::hold || v.conduct[row] == Conduct::shelter;
  return anchored ? Heading::at_anchor : Heading::under_way;
}

void spring_a_leak(const Scenario& s, std::size_t row, std::string cause, World& w) {
  if (cause.empty()) cause = sea_and_boat(s, row, w.vessels);
  w.vessels.afloat[row] = Afloat::leaking_boat;
  w.vessels.afloat_since[row] = w.now;
  report_failure(EventKind::leak_began, s, row, std::move(cause), cause_of(row, w.vessels), w);
}

void mend_the_leak(std::size_t row, World& w) {
  w.vessels.afloat[row] = Afloat::boat;
  w.vessels.afloat_since[row] = w.now;
  Event e = w.event_of(EventKind::leak_mended, row);
  e.because = std::exchange(w.vessels.because[row].hull, 0);
  w.report(std::move(e));
}

void swamp(const Scenario& s, const Dice& dice, std::size_t row, World& w) {
  const std::string cause = "flooded, " + sea_and_boat(s, row, w.vessels);
  const std::uint64_t event = report_failure(EventKind::swamped, s, row, cause, cause_of(row, w.vessels), w);
  lose_the_boat(row, event, w.vessels);
  w.vessels.in_water_since[row] = w.now;
  becomes(Afloat::awash, s, dice, row, w.now, w.vessels);
}

void capsize(const Scenario& s, const Dice& dice, std::size_t row, std::string cause, std::uint64_t because,
             World& w) {
  if (cause.empty()) cause = sea_and_boat(s, row, w.vessels);
  const std::uint64_t event = report_failure(EventKind::capsized, s, row, std::move(cause),
                                             because ? because : cause_of(row, w.vessels), w);
  lose_the_boat(row, event, w.vessels);
  becomes(Afloat::capsized, s, dice, row, w.now, w.vessels);
  enter_water(s, dice, row, lost_at_capsizing(s, row, w), w);
}

void run_aground(const Scenario& s, std::size_t row, const Reef& reef, World& w) {
  Vessels& v = w.vessels;
  v.afloat[row] = Afloat::aground;
  v.afloat_since[row] = w.now;
  v.route[row] = -1;
  Event e = w.event_of(EventKind::grounded, row);
  e.place = reef.name;
  e.region = region_at(s, e.where);
  e.people = v.people_of(row);
  e.cause = v.engine[row] == Engine::works ? "struck rocks by night" : "set on rocks, no engine";
  e.because = cause_of(row, v);
  v.because[row].hull = w.report(std::move(e));
}

void come_off(const Scenario& s, std::size_t row, World& w) {
  spring_a_leak(s, row, "came off the rocks", w);
}

void break_up(const Scenario& s, const Dice& dice, std::size_t row, World& w) {
  const bool was_swimming = w.vessels.afloat[row] == Afloat::capsized;
  const std::string cause =
      fmt::format("sea of {:.1f} m, {}", w.vessels.sea[row].wave_height_m, name_of(w.vessels.afloat[row]));
  const std::uint64_t because = cause_of(row, w.vessels);
  const std::string debris = leave_debris(s, dice, row, w);
  const std::uint64_t event = report_failure(EventKind::broke_up, s, row, cause, because, w);
  w.pending.back().other = debris;
  w.vessels.because[w.vessels.size() - 1].hull = event;
  lose_the_boat(row, event, w.vessels);
  becomes(Afloat::people_in_water, s, dice, row, w.now, w.vessels);
  if (!was_swimming) enter_water(s, dice, row, 0, w);
}

bool capsizes_in_rush(const Scenario& s, const Dice& dice, std::size_t row, Occasion boarding,
                      std::uint64_t because, World& w) {
  const Vessels& v = w.vessels;
  if (!v.answers_helm(row) || s.people.foundering_factor <= 0) return false;
  const auto most = static_cast<double>(s.kinds[v.kind[row]].people_most);
  const double chance =
      rush_capsize_chance(v.people_aboard(row), most, s.hulls.rush_least, s.hulls.rush_most);
  if (chance <= 0 || dice.uniform(v.id[row], boards_in_a_rush, boarding) >= chance) return false;
  capsize(s, dice, row, "rush as people boarded", because, w);
  return true;
}

}  // namespace searoom
