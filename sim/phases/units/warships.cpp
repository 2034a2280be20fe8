#include "sim/phases/units/warships.h"

#include <cmath>

#include "sim/phases/boats/landing.h"

namespace searoom {

void meet_warship(const Scenario& s, std::size_t row, const WarshipMeeting& meeting, World& w) {
  Event e = w.event_of(EventKind::met_warship, row);
  e.country = meeting.country;
  e.region = region_at(s, e.where);
  e.people = w.vessels.people_of(row);
  e.because = meeting.because;
  w.vessels.because[row].conduct = w.report(std::move(e));
  w.vessels.warned_until[row] = w.now + s.ticks_of(meeting.warned_for);
}

}  // namespace searoom
