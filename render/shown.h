// How far a picture reaches in time: the truth as far as it was told, what a state knows to now and not a
// moment further, though the log may tell all that came after. Whatever draws more than one moment asks here.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "render/session.h"

namespace searoom {

// The last tick of which the picture tells.
Tick shown_until(const Session& session);

// Of what is shown of the first run, in order.
std::span<const Event> shown_events(Session& session);

struct ChartPoint {
  Tick tick = 0;
  double value = 0;
  bool operator==(const ChartPoint&) const = default;
};
// A figure at the beginning of each day; in a state's picture also now, where its line ends.
std::vector<ChartPoint> shown_line(Session& session, const std::function<double(const Scene&)>& figure);

}  // namespace searoom
