// Commands that choose whose picture is shown, and what of it.
#include <fmt/format.h>

#include <algorithm>

#include "render/commands/performing.h"
#include "render/layers/layers.h"
#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/record/telling/words.h"
#include "sim/scenario/reading/wanted.h"

namespace searoom::commanded {

void picture(Session& s, const Arguments& a) {
  std::vector<std::string> all = s.states();
  if (s.header().as.empty()) all.insert(all.begin(), "");
  const std::string& wanted = word(a, 0, "truth, next, previous or a state's code");
  auto at = std::ranges::find(all, s.view.picture);
  if (wanted == "next" || wanted == "previous") {
    const auto i = at == all.end() ? 0 : at - all.begin();
    const auto n = static_cast<std::ptrdiff_t>(all.size());
    at = all.begin() + (i + (wanted == "next" ? 1 : n - 1)) % n;
  } else {
    at = std::ranges::find(all, wanted == "truth" ? "" : wanted);
    if (at == all.end())
      throw BadInput(fmt::format("found {}, wanted truth or the code of a state with a desk{}", wanted,
                                 did_you_mean(wanted, all)));
  }
  if (*at != s.view.picture) s.view.selection = {};
  s.view.picture = *at;
  s.view.said =
      at->empty() ? "The truth" : "What the desk of " + country_in_words(*at, s.header()) + " knows";
}

void layer(Session& s, const Arguments& a) {
  const std::string& name = word(a, 0, "the name of a layer");
  const auto at = layer_named(name);
  if (!at) {
    std::vector<std::string> names;
    for (const Layer& l : layers()) names.emplace_back(l.name);
    throw BadInput(fmt::format("found {}, wanted the name of a layer{}", name, did_you_mean(name, names)));
  }
  const bool on = on_or_off(a, 1, s.view.layers[*at]);
  s.view.layers[*at] = on;
  s.view.said = fmt::format("{}: {}", layers()[*at].about, on ? "shown" : "hidden");
}

void palette(Session& s, const Arguments& a) {
  if (a.empty() || a[0] == "next") {
    s.view.palette = (s.view.palette + 1) % palettes().size();
  } else {
    const Palette* found = find_palette(a[0]);
    if (!found) throw BadInput(fmt::format("found {}, wanted light, dark, projector or print", a[0]));
    s.view.palette = static_cast<std::size_t>(found - palettes().data());
  }
  s.view.said = "Colours: " + std::string(s.view.colours().name);
}

void trail(Session& s, const Arguments& a) {
  s.view.trail_hours = std::clamp(number(word(a, 0, "hours: trail 72"), "hours"), 1.0, 10000.0);
}

void timeline(Session& s, const Arguments& a) {
  const std::string& text = word(a, 0, "all, or a factor: timeline x2");
  constexpr double closest = 64;
  const double zoom = text == "all"
                          ? 1
                          : s.view.timeline_zoom * number(text.starts_with('x') ? text.substr(1) : text,
                                                          "all, or a factor: timeline x2");
  if (zoom <= 0) throw BadInput(fmt::format("found {}, wanted a factor above 0", text));
  s.view.timeline_zoom = std::clamp(zoom, 1.0, closest);
}

void ui_scale(Session& s, const Arguments& a) {
  const std::string& text = word(a, 0, "a scale from 1 to 3");
  const double wanted = text.starts_with('x')
                            ? static_cast<double>(s.view.ui_scale) * number(text.substr(1), "a factor")
                            : number(text, "a scale from 1 to 3");
  s.view.ui_scale = static_cast<float>(std::clamp(wanted, 0.8, 3.0));
}

void panel(Session& s, const Arguments& a) {
  std::vector<std::string> names;
  for (const PanelSwitch& each : panel_switches) names.emplace_back(each.name);
  const std::string all = or_list(names);
  const std::string& name = word(a, 0, all.c_str());
  const auto found = std::ranges::find(panel_switches, name, &PanelSwitch::name);
  if (found == panel_switches.end())
    throw BadInput(fmt::format("found {}, wanted {}{}", name, all, did_you_mean(name, names)));
  if (found->on == &View::results && !s.results)
    throw BadInput("there are no results to show: start with --results FILE.db");
  if (found->on == &View::results && !s.view.picture.empty())
    throw BadInput("a state's picture does not show how runs end: picture truth");
  bool& shown = s.view.*found->on;
  shown = on_or_off(a, 1, shown);
}

}  // namespace searoom::commanded
