#include "sim/rules/mechanism/network_pressure.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void list_pressing(Fields& f, MechanismPart& part) {
  f.number("land_route", part.pressing.land_route,
           {.about = "How far the way inland from the beaches is closed", .low = 0, .high = 1});
  f.number("arrests", part.pressing.arrests,
           {.about = "How much crews and brokers have to fear", .low = 0, .high = 1});
  f.name("awaits", part.awaits, {.about = "A mechanism that must be in force first"});
}

void NetworkPressure::list_fields(Fields& f, MechanismPart& part) {
  list_pressing(f, part);
  f.number("boats_at_most", boats_at_most_,
           {.about = "Boats in trouble, known to one member, above which it waits", .low = 0, .high = 1e6});
}

void NetworkPressure::provide(const ForumView& view, const ForumState&, Provisions& p) const {
  p.pressing[view.index()] = view.in_force(view.part().awaits) && view.boats_at_sea() <= boats_at_most_;
}

}  // namespace searoom
