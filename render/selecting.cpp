#include "render/selecting.h"

#include <algorithm>
#include <cmath>

namespace searoom {
namespace {

struct MarkPlace {
  Selection selection;
  Position where;
};

// Boats by people, the most first; then contacts and units by name.
std::vector<MarkPlace> places_of(const Marks& marks) {
  std::vector<const BoatMark*> boats;
  for (const BoatMark& boat : marks.boats) boats.push_back(&boat);
  std::ranges::stable_sort(boats, std::greater<>(), &BoatMark::people);
  std::vector<MarkPlace> places;
  for (const BoatMark* boat : boats) places.push_back({{Selection::Kind::boat, boat->name, ""}, boat->where});
  for (const ContactMark& contact : marks.contacts)
    places.push_back({{Selection::Kind::contact, contact.name, contact.country}, contact.where});
  for (const UnitMark& unit : marks.units)
    places.push_back({{Selection::Kind::unit, unit.name, ""}, unit.where});
  return places;
}

}  // namespace

std::optional<Position> place_of(const Selection& selection, const Marks& marks) {
  for (const MarkPlace& place : places_of(marks))
    if (place.selection == selection) return place.where;
  return std::nullopt;
}

Selection mark_at(Pixel pixel, const Marks& marks, const Camera& camera, float within) {
  Selection nearest;
  float least = within;
  for (const MarkPlace& place : places_of(marks)) {
    const Pixel at = camera.pixel_of(place.where);
    const float away = std::hypot(at.x - pixel.x, at.y - pixel.y);
    if (away >= least) continue;
    least = away;
    nearest = place.selection;
  }
  return nearest;
}

Selection next_mark(const Selection& selection, const Marks& marks) {
  const std::vector<MarkPlace> places = places_of(marks);
  if (places.empty()) return {};
  const auto at = std::ranges::find(places, selection, &MarkPlace::selection);
  return at == places.end() || at + 1 == places.end() ? places.front().selection : (at + 1)->selection;
}

}  // namespace searoom
