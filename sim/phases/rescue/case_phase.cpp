#include "sim/phases/rescue/case_phase.h"

#include <algorithm>

#include "sim/phases/desks/desk_events.h"
#include "sim/world/caused.h"

namespace searoom {
namespace {

Phase phase_by_sight(SeenAs seen_as) {
  if (seen_as >= SeenAs::in_distress) return Phase::distress;
  return seen_as == SeenAs::adrift ? Phase::alert : Phase::uncertainty;
}

}  // namespace

Phase phase_of(const Step& step, const SearchCase& c, bool seen_now) {
  Phase phase = c.phase;
  const bool in_vain = !seen_now && step.since(c.phase_since) >= step.scenario.search.inquiries;
  if (in_vain && phase < Phase::distress)
    phase = phase == Phase::uncertainty ? Phase::alert : Phase::distress;
  return std::max(phase, phase_by_sight(c.seen_as));
}

void set_stage(const RescueCentre& centre, SearchCase& c, const Contact& contact, Phase phase, Stage stage) {
  if (phase == c.phase && stage == c.stage) return;
  if (phase != c.phase) c.phase_since = centre.step.world.now;
  c.phase = phase;
  c.stage = stage;
  Event e = desk_event(centre.step, EventKind::case_phase, centre.state, contact);
  e.cause = caused_by_stage(name_of(phase), name_of(stage));
  e.because = c.because;
  centre.step.world.report(std::move(e));
}

}  // namespace searoom
