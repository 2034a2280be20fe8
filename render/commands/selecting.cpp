// Commands that choose what is looked at.
#include <fmt/format.h>

#include <algorithm>

#include "render/commands/performing.h"
#include "render/marks.h"
#include "render/selecting.h"
#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"

namespace searoom::commanded {
void select(Session& s, const Arguments& a) {
  const std::string& name = word(a, 0, "next, none, or the name of a boat, a unit, a contact or a state");
  Selection wanted;
  const Marks marks = s.marks();
  if (name == "none") {
    s.view.selection = {};
    return;
  }
  if (name == "next") {
    wanted = next_mark(s.view.selection, marks);
  } else {
    std::vector<std::string> names;
    const auto offer = [&](Selection::Kind kind, const std::string& mark, const std::string& country) {
      if (mark == name) wanted = {kind, mark, country};
      names.push_back(mark);
    };
    for (const BoatMark& boat : marks.boats) offer(Selection::Kind::boat, boat.name, "");
    for (const UnitMark& unit : marks.units) offer(Selection::Kind::unit, unit.name, "");
    for (const ContactMark& contact : marks.contacts)
      offer(Selection::Kind::contact, contact.name, contact.country);
    for (const std::string& state : s.states()) offer(Selection::Kind::state, state, "");
    if (wanted.kind == Selection::Kind::nothing)
      throw BadInput(
          fmt::format("found {}, wanted what is on the map now{}", name, did_you_mean(name, names)));
  }
  if (wanted.kind == Selection::Kind::nothing) throw BadInput("there is nobody to look at");
  s.view.selection = wanted;
  s.view.summary = true;
  const auto where = place_of(wanted, marks);
  if (where && !s.view.camera.shows(s.view.camera.pixel_of(*where), -30)) s.view.camera.look_at(*where);
}

void measure(Session& s, const Arguments& a) {
  if (a.empty()) {
    if (s.view.measure)
      s.view.measure.reset();
    else
      s.view.measure = MeasuredLine{s.view.camera.position_at(s.view.cursor), {}};
    return;
  }
  if (a.size() != 4) throw BadInput("wanted two places: measure 6.5 98.5 5.4 100.3");
  s.view.measure = MeasuredLine{place(a, 0), place(a, 2)};
}

}  // namespace searoom::commanded
