#include "render/marks.h"

#include <cmath>
#include <set>

#include "sim/record/passage.h"

namespace searoom {
namespace {

bool searches(const SceneUnit& unit) {
  return unit.action == "search";
}

bool helps(const SceneUnit& unit) {
  return unit.action != "patrol" && unit.action != "go home" && !searches(unit);
}

void add_units(Playback& playback, const Scene& scene, double tick, const std::string& picture,
               Marks& marks) {
  for (const auto& [name, unit] : scene.units) {
    if (!picture.empty() && unit.country != picture) continue;
    // Between two places that were told, in truth; the second is of later, and no state knows it now.
    const auto between = picture.empty() ? playback.tracks().at(carrier_of_unit(name), tick) : std::nullopt;
    UnitMark mark{name,
                  unit.country,
                  unit.action,
                  between.value_or(unit.where),
                  shape_of(unit.kind),
                  helps(unit) || searches(unit),
                  unit.people,
                  {}};
    if (picture.empty() && helps(unit) && !unit.vessel.empty())
      mark.towards = playback.tracks().at(carrier_of_boat(unit.vessel), tick);
    marks.units.push_back(std::move(mark));
  }
}

}  // namespace

UnitShape shape_of(std::string_view kind) {
  if (kind == "aircraft" || kind == "helicopter" || kind == "drone") return UnitShape::aircraft;
  if (kind == "merchant") return UnitShape::merchant;
  return kind == "fishers" ? UnitShape::fishers : UnitShape::ship;
}

Marks marks_at(Playback& playback, double tick, const std::string& picture) {
  const Scene& scene = playback.at(static_cast<Tick>(std::floor(tick)));
  const double days = static_cast<double>(playback.header().step_s) / 86400;
  Marks marks;
  add_units(playback, scene, tick, picture, marks);
  if (picture.empty()) {
    for (const auto& [name, boat] : scene.boats) {
      if (boat.people == 0) continue;
      marks.boats.push_back({name, playback.tracks().at(carrier_of_boat(name), tick).value_or(boat.where),
                             boat.status(scene.now, playback.header().step_s), boat.people,
                             boat.embarked < 0 ? 0 : (tick - static_cast<double>(boat.embarked)) * days});
    }
    return marks;
  }
  const auto desk = scene.desks.find(picture);
  if (desk == scene.desks.end()) return marks;
  for (const auto& [name, contact] : desk->second) {
    const double since_told = (tick - static_cast<double>(contact.told)) * days * 24;
    marks.contacts.push_back({picture, name, contact.picture.seen_as, contact.action, contact.where,
                              since_told + contact.picture.age_hours, contact.picture.error_nm,
                              contact.picture.people});
  }
  return marks;
}

SeaSummary summary_of(const Scene& scene) {
  SeaSummary s;
  std::set<std::string> known;
  for (const auto& [country, contacts] : scene.desks)
    for (const auto& [name, contact] : contacts) known.insert(contact.vessel);
  for (const auto& [name, boat] : scene.boats) {
    if (boat.people == 0) continue;
    ++s.boats;
    if (boat.stranded()) {
      ++s.boats_stranded;
      s.stranded += boat.people;
    }
    if (scene.in_distress.since(name)) {
      ++s.boats_in_distress;
      s.in_distress += boat.people;
    }
    if (!known.contains(name)) {
      ++s.unknown_boats;
      s.unknown_people += boat.people;
    }
  }
  for (const auto& [name, unit] : scene.units) {
    s.searching += searches(unit);
    s.helping += helps(unit);
  }
  s.at_sea = scene.people_at_sea();
  s.dead = scene.totals.dead;
  s.missing = scene.totals.missing;
  for (const auto& [country, people] : scene.totals.landed) s.in_safety += people;
  for (const auto& [country, people] : scene.totals.disembarked) s.in_safety += people;
  return s;
}

}  // namespace searoom
