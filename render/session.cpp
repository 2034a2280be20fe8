#include "render/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/layers/layers.h"
#include "sim/base/complaints.h"
#include "sim/experiment/store/results_db.h"

namespace searoom {
namespace {

constexpr double longest_fill_s = 0.008;  // of a frame, for what a live run tells
constexpr double seconds_for_a_run = 90;  // a scenario's length at the first speed
constexpr const char* no_world = "this needs the run's own scenario, and it is not here as it was";

}  // namespace

Pane::Pane(Opened opened)
    : playback(std::move(opened.playback)),
      feed(std::move(opened.feed)),
      setting(std::move(opened.setting)),
      missing(std::move(opened.missing)) {
  if (header().as.empty()) stranded.emplace(header());
  if (setting && header().as.empty()) weather.emplace(*setting, header().seed);
}

Playback& Pane::as_seen(const std::string& picture) {
  if (picture.empty() || !header().as.empty()) return *playback;
  std::unique_ptr<Known>& known = known_[picture];
  if (!known) known.reset(new Known{AsState(picture), Playback(header_as_state(header(), picture))});
  while (known->events < playback->events().size())
    if (auto event = known->filter.observe(playback->events()[known->events++]))
      known->playback.append(std::move(*event));
  return known->playback;
}

std::string Pane::policies() const {
  std::string joined;
  for (const std::string& policy : header().policies) joined += (joined.empty() ? "" : "+") + policy;
  return joined.empty() ? "without a policy" : joined;
}

Session::Session(Pane first) {
  panes.push_back(std::move(first));
  const Pane& pane = panes.front();
  backdrop = std::make_unique<Backdrop>(pane.setting ? &*pane.setting : nullptr);
  for (const Layer& layer : layers()) view.layers.push_back(layer.on);
  view.picture = pane.header().as;
  const double hours = static_cast<double>(pane.header().end - pane.header().start) / 3600;
  view.hours_per_second = std::max(1.0, std::round(hours / seconds_for_a_run));
}

void Session::add_pane(Pane second) {
  const RunHeader& a = header();
  const RunHeader& b = second.header();
  if (a.start != b.start || a.step_s != b.step_s)
    throw BadInput(
        fmt::format("the second run: found one from {} by steps of {} s, wanted the clock of the first, "
                    "from {} by {} s",
                    format_instant(b.start), b.step_s, format_instant(a.start), a.step_s));
  panes.erase(panes.begin() + 1, panes.end());
  panes.push_back(std::move(second));
}

void Session::add_results(const std::filesystem::path& file) {
  results = read_results(file);
  view.results = true;
}

Tick Session::last() const {
  Tick last = panes.front().playback->last();
  for (const Pane& pane : panes) last = std::min(last, pane.playback->last());
  return last;
}

std::vector<std::string> Session::states() const {
  std::vector<std::string> codes;
  if (!header().as.empty()) return {header().as};
  for (const CastState& state : header().cast().states) codes.push_back(state.code);
  return codes;
}

Box Session::box() const {
  if (panes.front().setting) return panes.front().setting->scenario->chart->grid().box;
  return header().cast().chart.value_or(Box{80, 0, 103, 23.5});
}

void Session::advance(double seconds) {
  for (Pane& pane : panes) pane.feed->fill(*pane.playback, longest_fill_s);
  if (!view.playing) return;
  go_to(view.tick + seconds * view.hours_per_second * 3600 / static_cast<double>(header().step_s));
  const bool all_told = std::ranges::all_of(panes, [](const Pane& pane) { return pane.feed->over(); });
  if (all_told && view.tick >= static_cast<double>(last())) view.playing = false;
}

void Session::go_to(double tick) {
  view.tick = std::clamp(tick, 0.0, static_cast<double>(last()));
}

Setting Session::setting_with(const std::vector<std::string>& policies) const {
  const Pane& pane = panes.front();
  if (!pane.setting || !header().as.empty()) throw BadInput(no_world);
  return load_setting({pane.setting->scenario->file, policies, header().settings}, 1);
}

void Session::show_seed(std::uint64_t seed) {
  std::vector<Pane> again;
  for (const Pane& pane : panes) again.emplace_back(open_run(setting_with(pane.header().policies), seed, ""));
  panes = std::move(again);
  go_to(view.tick);
}

std::string Session::next_policy() const {
  const Pane& pane = panes.front();
  if (!pane.setting) throw BadInput(no_world);
  const std::vector<std::string>& names = pane.setting->scenario->policy_names;
  if (names.empty()) throw BadInput("this world lists no policies");
  if (panes.size() < 2 || panes[1].header().policies.empty()) return names.front();
  const auto at = std::ranges::find(names, panes[1].header().policies.back());
  return at == names.end() || at + 1 == names.end() ? names.front() : *(at + 1);
}

void Session::show_beside(const std::string& policy) {
  add_pane(Pane(open_run(setting_with(split_policies(policy)), header().seed, "")));
}

}  // namespace searoom
