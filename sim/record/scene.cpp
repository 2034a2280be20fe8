#include "sim/record/scene.h"

#include <array>

#include "sim/record/passage.h"

namespace searoom {
namespace {

void move_people(Scene& scene, const Event& e) {
  const Passage passage = passage_of(e);
  const std::uint64_t people = total(e.people);
  const auto take = [people](std::uint64_t& aboard) { aboard -= std::min(aboard, people); };
  if (!passage.from.empty()) {
    if (is_unit(passage.from))
      take(scene.units[e.unit].people);
    else
      take(scene.boats[passage.from].people);
  }
  if (passage.to.empty()) return;
  if (is_unit(passage.to)) {
    scene.units[e.unit].people += people;
    return;
  }
  SceneBoat& to = scene.boats[passage.to];
  to.people += people;
  if (to.embarked < 0) to.embarked = e.tick;
}

void count(SceneTotals& t, const Event& e) {
  const std::uint64_t people = total(e.people);
  switch (e.kind) {
    case EventKind::departed:
      t.departed += people;
      return;
    case EventKind::died:
      t.dead += people;
      return;
    case EventKind::went_missing:
      t.missing += people;
      return;
    case EventKind::landed:
      t.landed[e.country] += people;
      return;
    case EventKind::disembarked:
      t.disembarked[e.country] += people;
      return;
    case EventKind::returned:
      t.returned += people;
      return;
    case EventKind::towed_out:
    case EventKind::escorted_out:
    case EventKind::helped_on:
      ++t.pushbacks;
      return;
    default:
      return;
  }
}

void change(SceneBoat& b, const Event& e) {
  switch (e.kind) {
    case EventKind::departed:
      b.kind = e.boat_kind;
      b.destination = e.destination;
      return;
    case EventKind::boat_stationed:
      b.kind = e.boat_kind;
      return;
    case EventKind::position:
      b.conduct = e.conduct;
      b.afloat = e.afloat;
      b.aboard = e.aboard;
      return;
    case EventKind::course_changed:
      b.conduct = e.conduct;
      b.destination = e.destination;
      b.rule = e.rule;
      return;
    case EventKind::sailed:
      b.destination = e.destination;
      return;
    case EventKind::engine_failed:
    case EventKind::fuel_exhausted:
      b.powerless = true;
      return;
    case EventKind::engine_repaired:
      b.powerless = false;
      return;
    case EventKind::held:
      b.held = b.held || e.because != 0;  // for payment alone it is not stranded
      return;
    case EventKind::released:
      b.held = false;
      return;
    case EventKind::abandoned:
      b.abandoned = true;
      return;
    case EventKind::called_for_help:
    case EventKind::swamped:
    case EventKind::capsized:
    case EventKind::grounded:
    case EventKind::broke_up:
      b.distress = true;
      return;
    case EventKind::supplied:
      // Not rain, and not what its own network brings.
      if (!e.unit.empty() || !e.country.empty()) b.assisted = e.tick;
      return;
    case EventKind::rescued:
    case EventKind::evacuated:
    case EventKind::taken_in_tow:
    case EventKind::intercepted:
      b.assisted = e.tick;
      return;
    case EventKind::towed_out:
    case EventKind::escorted_out:
    case EventKind::helped_on:
    case EventKind::ignored:
    case EventKind::port_denied:
      b.refused = e.tick;
      return;
    default:
      return;
  }
}

void move_boat(Scene& scene, const Event& e) {
  if (e.kind == EventKind::boat_gone) {
    scene.boats.erase(e.vessel);
    return;
  }
  SceneBoat& b = scene.boats[e.vessel];
  if (!e.network.empty()) b.network = e.network;
  if (!tells_belief(e.kind) && happens_somewhere(e.kind)) {
    b.where = e.where;
    b.told = e.tick;
  }
  if (e.kind != EventKind::position) b.last_event = e.number;
  change(b, e);
}

void move_unit(Scene& scene, const Event& e) {
  if (e.kind == EventKind::unit_returned) {
    scene.units.erase(e.unit);
    scene.searches.erase(e.unit);
    return;
  }
  // Who only sees somebody, from a coast or a village, is no unit at sea.
  if (e.kind != EventKind::unit_sailed && !scene.units.contains(e.unit)) return;
  SceneUnit& u = scene.units[e.unit];
  if (!e.boat_kind.empty()) u.kind = e.boat_kind;
  if (!e.country.empty()) u.country = e.country;
  if (!e.action.empty()) u.action = e.action;
  if (!e.vessel.empty()) u.vessel = e.vessel;
  if (!tells_belief(e.kind) && happens_somewhere(e.kind)) {
    u.where = e.where;
    u.told = e.tick;
  }
  if (e.kind != EventKind::unit_position) u.last_event = e.number;
}

void hear(Scene& scene, const Event& e, std::int64_t step_s) {
  auto& contacts = scene.desks[e.country];
  if (e.kind == EventKind::contact_dropped) {
    contacts.erase(e.picture.contact);
    return;
  }
  if (e.kind == EventKind::search_planned) {
    scene.searches[e.unit] = {e.country, e.picture.contact,
                              e.tick + static_cast<Tick>(e.hours * 3600) / step_s, e.map};
    return;
  }
  if (e.kind != EventKind::report_received && e.kind != EventKind::contact_opened &&
      e.kind != EventKind::decided)
    return;
  SceneContact& c = contacts[e.picture.contact];
  if (e.kind == EventKind::decided) {
    c.action = e.action;
    return;
  }
  c.where = e.where;
  c.told = e.tick;
  c.picture = e.picture;
  c.vessel = e.vessel;
}

}  // namespace

std::string_view name_of(BoatStatus status) {
  constexpr std::array<std::string_view, boat_statuses> names = {"under way", "stranded", "in distress",
                                                                 "assisted", "refused"};
  return names[static_cast<std::size_t>(status)];
}

BoatStatus SceneBoat::status(Tick now, std::int64_t step_s) const {
  const Tick long_ago = now - 2 * 86400 / step_s;
  if (assisted >= 0 && assisted > long_ago && assisted >= refused) return BoatStatus::assisted;
  if (refused >= 0 && refused > long_ago) return BoatStatus::refused;
  if (distress) return BoatStatus::distress;
  return stranded() ? BoatStatus::stranded : BoatStatus::under_way;
}

void Scene::apply(const Event& e, std::int64_t step_s) {
  now = e.tick;
  ++events;
  count(totals, e);
  if (e.kind == EventKind::storm_formed || e.kind == EventKind::storm_ended) {
    if (e.kind == EventKind::storm_formed)
      storms[e.vessel] = e.where;
    else
      storms.erase(e.vessel);
    return;
  }
  if (!e.unit.empty()) move_unit(*this, e);
  if (!e.vessel.empty()) move_boat(*this, e);
  move_people(*this, e);
  if (!e.picture.contact.empty() && !e.country.empty()) hear(*this, e, step_s);
}

std::uint64_t Scene::people_at_sea() const {
  std::uint64_t people = 0;
  for (const auto& [name, boat] : boats) people += boat.people;
  for (const auto& [name, unit] : units) people += unit.people;
  return people;
}

std::uint64_t Scene::people_stranded() const {
  std::uint64_t people = 0;
  for (const auto& [name, boat] : boats) people += boat.stranded() ? boat.people : 0;
  return people;
}

}  // namespace searoom
