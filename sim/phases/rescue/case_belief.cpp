#include "sim/phases/rescue/case_belief.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/geo/local_metres.h"
#include "sim/phases/rescue/case_searches.h"

namespace searoom {
namespace {

// A cloud from an old fix drifts for so long at most, under the forecast of today.
constexpr double longest_hindcast_hours = 240;

// Guesses of how many are aboard differ by this factor at most.
constexpr double as_many_within = 3;

bool could_be_as_many_as(double known, double found) {
  return known <= 0 || found <= 0 || (found <= as_many_within * known && known <= as_many_within * found);
}

}  // namespace

bool is_likely(const DeskState& desk, const SearchCase& c, const Contact& found) {
  const Contact* known = desk.find(c.contact);
  if (known && !could_be_as_many_as(known->people, found.people)) return false;
  const CloudShape shape = shape_of(c.cloud);
  return metres_between(shape.middle, found.where) <= 1.2 * shape.nine_tenths_m + 3 * found.error_m;
}

void follow_searchers(const RescueCentre& centre, SearchCase& c) {
  if (c.cloud.empty()) return;
  DeskState& desk = centre.desk();
  for (const Sortie& sortie : c.out) {
    const Unit* unit = centre.step.world.find_unit(sortie.unit);
    if (!unit || !centre.is_ours(*unit)) continue;
    for (const InSight& sight : unit->in_sight) {
      Contact* found = sight.contact == c.contact ? nullptr : desk.find(sight.contact);
      if (!found || found->closed || found->case_no || !is_likely(desk, c, *found)) continue;
      if (Contact* old = desk.find(c.contact)) old->closed = true;
      found->case_no = c.number;
      c.contact = found->number;
      return;
    }
  }
}

void take_new_fix(const RescueCentre& centre, SearchCase& c, const Contact& contact) {
  if (!c.cloud.empty() && !is_likely(centre.desk(), c, contact)) recall_searchers(centre, c);
  for (Sortie& sortie : c.out) sortie.overlooked.assign(sortie.overlooked.size(), 1.0);
  c.earlier_fix = c.fix;
  c.fix = {contact.where, contact.error_m, contact.seen_at};
  c.seen_as = contact.seen_as;
  c.cloud = {};
  c.success = 0;
  c.searches = 0;
  c.next_success = 1;
}

void take_over_map(const SearchCase& from, SearchCase& own) {
  if (from.cloud.empty()) return;
  own.cloud = from.cloud;
  for (Particle& p : own.cloud.particles) p.claimed_by = 0;
  for (Sortie& sortie : own.out) sortie.overlooked.assign(own.cloud.particles.size(), 1.0);
  own.earlier_fix = from.earlier_fix;
  own.fix = from.fix;
  own.seen_as = from.seen_as;
  own.success = from.success;
  own.searches = from.searches;
  own.next_success = 1;
}

void drift_map(const RescueCentre& centre, SearchCase& c) {
  const Step& step = centre.step;
  const auto drift_an_hour = [&] { drift_cloud(step.scenario, centre.forecast(), step.dice, 1, c.cloud); };
  if (!c.cloud.empty()) {
    if (centre.line->by_drift) drift_an_hour();
    return;
  }
  const std::string name =
      fmt::format("{}/{}/{}", step.scenario.states[centre.state].code, c.number.value(), ++c.clouds);
  c.cloud = new_cloud(name, c.fix.where, c.fix.error_m, c.seen_as, step.scenario, step.dice);
  if (!centre.line->by_drift) return;
  const double hours = std::min(longest_hindcast_hours, step.since(c.fix.at).in_hours());
  for (int hour = 0; hour < static_cast<int>(hours); ++hour) drift_an_hour();
}

}  // namespace searoom
