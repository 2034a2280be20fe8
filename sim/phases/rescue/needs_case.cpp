#include "sim/phases/rescue/needs_case.h"

#include "sim/phases/rescue/case_offers.h"

namespace searoom {
namespace {

bool has_had_case(const DeskState& desk, const Contact& contact) {
  for (const SearchCase& c : desk.cases) {
    if (c.number == contact.case_no) return c.is_open() || contact.heard_at <= c.ended;
  }
  return false;
}

}  // namespace

bool was_helped(const Contact& contact, Tick now) {
  return contact.done_at >= 0 && contact.done_until > now;
}

bool needs_case(const RescueCentre& centre, const Contact& contact) {
  const Step& step = centre.step;
  if (contact.closed || was_helped(contact, step.world.now) || has_had_case(centre.desk(), contact))
    return false;
  if (step.since(contact.seen_at) > centre.survival(contact.seen_as)) return false;
  if (contact.action == Action::refer)
    return bool(responsible_for(step.scenario, step.world, centre.state, {}, contact));
  if (contact.channel == Channel::other_state) return false;  // that is for the answer to an offer
  return centre.line && contact.seen_as >= static_cast<SeenAs>(centre.line->seen_as) &&
         step.since(contact.known_since) >= centre.line->starts_after;
}

}  // namespace searoom
