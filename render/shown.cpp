#include "render/shown.h"

#include <algorithm>

namespace searoom {

Tick shown_until(const Session& session) {
  const Tick last = session.last();
  return session.view.picture.empty() ? last : std::min(last, static_cast<Tick>(session.view.tick));
}

std::span<const Event> shown_events(Session& session) {
  const Playback& playback = session.seen();
  const std::span<const Event> all = playback.events();
  return session.view.picture.empty() ? all : all.first(playback.first_after(shown_until(session)));
}

std::vector<ChartPoint> shown_line(Session& session, const std::function<double(const Scene&)>& figure) {
  Playback& playback = session.seen();
  const std::vector<Scene>& days = playback.days();
  std::vector<ChartPoint> line;
  if (session.view.picture.empty()) {
    for (const Scene& day : days) line.push_back({day.now, figure(day)});
    return line;
  }
  const Tick until = shown_until(session), a_day = 86400 / playback.header().step_s;
  const double now = figure(playback.at(until));
  // A day is kept when something comes after it: where nothing has, it is as it is now.
  for (Tick day = 0; day < until; day += a_day) {
    const auto kept = static_cast<std::size_t>(day / a_day);
    line.push_back({day, kept < days.size() ? figure(days[kept]) : now});
  }
  line.push_back({until, now});
  return line;
}

}  // namespace searoom
