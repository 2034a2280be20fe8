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
      return DeskOrder{Action::rescue, "the state undertook to land people in need"};
    if (desk.lands_by_arrangement(c))
      return DeskOrder{Action::rescue, "an arrangement says where people in need are landed"};
  }
  if (desk.is_sought_together(c)) return DeskOrder{Action::rescue, "states search together for it"};
  if (!desk.undertakes(Undertaking::end_pushbacks)) return std::nullopt;
  const auto posture = FollowPosture().decide(desk, c);
  if (!posture || !sends_away(posture->what)) return std::nullopt;
  return DeskOrder{Action::supply, "the state undertook to send no boat away"};
}

}  // namespace searoom
