#include "sim/rules/desk/keep_commitments.h"

#include "sim/rules/desk/follow_posture.h"

namespace searoom {
namespace {

bool sends_away(Action action) {
  return action == Action::help_on || action == Action::tow_out || action == Action::escort_out ||
         action == Action::intercept_and_return;
}

}  // namespace

std::optional<DeskOrder> KeepCommitments::decide(const DeskView& desk, const Contact& c) const {
  if (c.seen_as >= SeenAs::adrift && desk.is_in(Waters::own_or_nobodys, c)) {
    if (desk.undertakes(Undertaking::land_people))
      return DeskOrder{Action::rescue, Cause::undertook_to_land_people};
    if (desk.lands_by_arrangement(c)) return DeskOrder{Action::rescue, Cause::landed_by_arrangement};
  }
  if (desk.is_sought_together(c)) return DeskOrder{Action::rescue, Cause::searched_for_together};
  if (!desk.undertakes(Undertaking::end_pushbacks)) return std::nullopt;
  const auto posture = FollowPosture().decide(desk, c);
  if (!posture || !sends_away(posture->what)) return std::nullopt;
  return DeskOrder{Action::supply, Cause::undertook_to_send_nobody_away};
}

}  // namespace searoom
