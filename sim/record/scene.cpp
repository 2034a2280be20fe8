#include "sim/record/scene.h"

#include <array>

#include "sim/record/passage.h"
#include "sim/world/heed.h"

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

void count(SceneTotals& totals, const Event& event) {
  static constexpr Heed<SceneTotals&, const Event&, std::uint64_t> heed = {
      {EventKind::departed, [](SceneTotals& t, const Event&, std::uint64_t people) { t.departed += people; }},
      {EventKind::died, [](SceneTotals& t, const Event&, std::uint64_t people) { t.dead += people; }},
      {EventKind::went_missing,
       [](SceneTotals& t, const Event&, std::uint64_t people) { t.missing += people; }},
      {EventKind::landed,
       [](SceneTotals& t, const Event& e, std::uint64_t people) { t.landed[e.country] += people; }},
      {EventKind::disembarked,
       [](SceneTotals& t, const Event& e, std::uint64_t people) { t.disembarked[e.country] += people; }},
      {EventKind::returned, [](SceneTotals& t, const Event&, std::uint64_t people) { t.returned += people; }},
  };
  heed(event.kind, totals, event, total(event.people));
}

void change(SceneBoat& boat, const Event& event) {
  static constexpr Heed<SceneBoat&, const Event&> heed = {
      {EventKind::departed,
       [](SceneBoat& b, const Event& e) {
         b.kind = e.boat_kind;
         b.destination = e.destination;
       }},
      {EventKind::boat_stationed, [](SceneBoat& b, const Event& e) { b.kind = e.boat_kind; }},
      {EventKind::position,
       [](SceneBoat& b, const Event& e) {
         b.conduct = e.conduct;
         b.afloat = e.afloat;
         b.aboard = e.aboard;
       }},
      {EventKind::course_changed,
       [](SceneBoat& b, const Event& e) {
         b.conduct = e.conduct;
         b.destination = e.destination;
         b.rule = e.rule;
       }},
      {EventKind::sailed, [](SceneBoat& b, const Event& e) { b.destination = e.destination; }},
  };
  heed(event.kind, boat, event);
  boat.plight.observe(event);
  if (is_shown_as_distress(event.kind)) boat.distress = true;
  if (is_shown_as_help(event)) boat.assisted = event.tick;
  if (is_shown_as_refusal(event.kind)) boat.refused = event.tick;
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

// What a desk hears of and decides.
void hear(Scene& scene, const Event& event, std::int64_t step_s) {
  using Contacts = std::map<std::string, SceneContact>;
  static constexpr auto see = [](Scene&, Contacts& contacts, const Event& e, std::int64_t) {
    SceneContact& c = contacts[e.picture.contact];
    c.where = e.where;
    c.told = e.tick;
    c.picture = e.picture;
    c.vessel = e.vessel;
  };
  static constexpr Heed<Scene&, Contacts&, const Event&, std::int64_t> heed = {
      {EventKind::report_received, see},
      {EventKind::contact_opened, see},
      {EventKind::decided, [](Scene&, Contacts& contacts, const Event& e,
                              std::int64_t) { contacts[e.picture.contact].action = e.action; }},
      {EventKind::contact_dropped,
       [](Scene&, Contacts& contacts, const Event& e, std::int64_t) { contacts.erase(e.picture.contact); }},
      {EventKind::search_planned,
       [](Scene& s, Contacts&, const Event& e, std::int64_t step) {
         s.searches[e.unit] = {e.country, e.picture.contact,
                               e.tick + static_cast<Tick>(e.hours * 3600) / step, e.map};
       }},
  };
  heed(event.kind, scene, scene.desks[event.country], event, step_s);
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
  if (!is_position(e.kind)) in_distress.observe(e);
  if (is_of_storm(e.kind)) {
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
