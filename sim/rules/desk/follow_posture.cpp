#include "sim/rules/desk/follow_posture.h"

namespace searoom {
namespace {

constexpr Draw is_among{"line_is_for_this_boat"};
constexpr Draw gives_way{"line_gives_way"};

bool fits(const PostureLine& line, const DeskView& desk, const Contact& c) {
  return line.holds(desk.now()) && c.seen_as >= static_cast<SeenAs>(line.seen_as) &&
         c.seen_as <= static_cast<SeenAs>(line.not_worse) && c.people >= line.people_at_least &&
         desk.known_for(c) >= line.decides_after && desk.is_in(static_cast<Waters>(line.where), c) &&
         desk.distance_to_coast(c) <= line.within;
}

}  // namespace

std::optional<DeskOrder> FollowPosture::decide(const DeskView& desk, const Contact& c) const {
  const By<PostureLine>& lines = desk.state().posture;
  for (const PostureIndex i : lines.indices()) {
    const PostureLine& line = lines[i];
    if (!fits(line, desk, c)) continue;
    if (line.share < 1 && desk.luck(is_among, line.name, c) >= line.share) continue;
    if (line.yields_to_attention > 0 &&
        desk.luck(gives_way, line.name, c) < line.yields_to_attention * desk.attention())
      continue;
    return DeskOrder{line.action, Cause(line.about.empty() ? line.name : line.about), i};
  }
  return std::nullopt;
}

}  // namespace searoom
