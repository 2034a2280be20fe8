#include <algorithm>

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

template <class Line>
bool holds_whenever(const Scenario& s, const Line& first, const Line& later) {
  return std::max(first.starts, s.start) <= std::max(later.starts, s.start) &&
         std::min(first.ends, s.end) >= std::min(later.ends, s.end);
}

// The line that holds is the first by its dates.
template <class Line>
bool answers_before(const Scenario& s, const Line& first, const Line& later) {
  return holds_whenever(s, first, later);
}

// Whether the first speaks of every boat of which the later one would.
bool answers_before(const Scenario& s, const PostureLine& first, const PostureLine& later) {
  const bool everywhere = first.where == static_cast<std::size_t>(Waters::anywhere);
  return holds_whenever(s, first, later) && first.share >= 1 && first.yields_to_attention <= 0 &&
         (everywhere || first.where == later.where) && first.within >= later.within &&
         first.seen_as <= later.seen_as && first.not_worse >= later.not_worse &&
         first.people_at_least <= later.people_at_least && first.decides_after <= later.decides_after;
}

template <class Lines>
void find_lines(ToldSettings& told, const std::string& path, const Lines& lines) {
  for (auto later = lines.begin(); later != lines.end(); ++later) {
    if (later->ends <= told.scenario.start) continue;  // switched off, or over
    const auto first = std::find_if(
        lines.begin(), later, [&](const auto& line) { return answers_before(told.scenario, line, *later); });
    if (first != later)
      told.idle(path + "." + later->name,
                "it stands below " + first->name + ", which holds whenever it does");
  }
}

}  // namespace

void lines_never_asked(ToldSettings& told) {
  for (const StateSpec& state : told.scenario.states) {
    const std::string path = "states." + state.code;
    find_lines(told, path + ".posture", state.posture);
    find_lines(told, path + ".searches", state.searches);
    find_lines(told, path + ".ports", state.ports);
  }
}

}  // namespace searoom
