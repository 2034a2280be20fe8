// Commands that move the clock.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/commands/performing.h"
#include "render/happenings.h"
#include "sim/base/complaints.h"

namespace searoom::commanded {

void play(Session& s, const Arguments&) {
  if (!s.view.playing && s.view.tick >= static_cast<double>(s.last()) && s.panes.front().feed->over())
    s.go_to(0);
  s.view.playing = !s.view.playing;
}

void pause(Session& s, const Arguments&) {
  s.view.playing = false;
}

void step(Session& s, const Arguments& a) {
  s.view.playing = false;
  const double hours = number_or(a, 0, 1, "hours: step -6");
  s.go_to(s.view.tick + hours * 3600 / static_cast<double>(s.header().step_s));
}

void go_to(Session& s, const Arguments& a) {
  const std::string& text = word(a, 0, "a date like 2015-05-14 or 2015-05-14T06:00");
  if (text == "start" || text == "end") return s.go_to(text == "start" ? 0 : static_cast<double>(s.last()));
  const Instant told = instant_told(text, s.header(), s.last());
  s.go_to(static_cast<double>(told - s.header().start) / static_cast<double>(s.header().step_s));
}

void speed(Session& s, const Arguments& a) {
  const std::string& text = word(a, 0, "hours a second: speed 24, or x2");
  const bool by_factor = text.starts_with('x');
  const double value =
      number(by_factor ? text.substr(1) : text, by_factor ? "a factor: x2" : "hours a second: speed 24");
  if (value <= 0)
    throw BadInput(fmt::format("found {}, wanted more than 0", by_factor ? text.substr(1) : text));
  constexpr double slowest = 1.0 / 60, fastest = 1000;
  s.view.hours_per_second = std::clamp(by_factor ? s.view.hours_per_second * value : value, slowest, fastest);
  s.view.said = fmt::format("{:.3g} hours a second", s.view.hours_per_second);
}

void next_happening(Session& s, const Arguments& a) {
  const bool forward = choice(a, 0, {"on", "back"}, "on") == "on";
  s.view.playing = false;
  const auto found = happening_from(s.seen(), static_cast<Tick>(std::floor(s.view.tick)), forward);
  if (!found) throw BadInput(forward ? "nothing more is told of" : "nothing was told of before");
  s.go_to(static_cast<double>(found->tick));
  if (happens_somewhere(found->kind) && !s.view.camera.shows(s.view.camera.pixel_of(found->where)))
    s.view.camera.look_at(found->where);
  s.view.said = happening_in_words(*found, s.seen().header());
}

}  // namespace searoom::commanded
