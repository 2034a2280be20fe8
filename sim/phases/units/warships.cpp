#include "sim/phases/units/warships.h"

#include <cmath>

#include "sim/phases/boats/landing.h"

namespace searoom {

void meet_warship(const Step& step, std::size_t row, const WarshipMeeting& meeting) {
  Vessels& v = step.world.vessels;
  Event e = step.world.event_of(EventKind::met_warship, row);
  e.country = meeting.country;
  e.region = region_at(step.scenario, e.where);
  e.people = v.people_of(row);
  e.because = meeting.because;
  v.because[row].conduct = step.world.report(std::move(e));
  v.warned_until[row] = step.after(meeting.warned_for);
}

}  // namespace searoom
