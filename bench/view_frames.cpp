// How long frames of the visualiser take: 2,000 boats that move with their trails, and jumps to any time of
// the world of 2015. Prints percentiles; needs a display (xvfb-run gives one, without a graphics card).
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

#include "render/script.h"

namespace searoom {
namespace {

using Clock = std::chrono::steady_clock;

// Of a playback that is filled already.
class NoFeed : public Feed {
 public:
  void fill(Playback&, double) override {}
  bool over() const override { return true; }
  std::string trouble() const override { return ""; }
  bool live() const override { return false; }
};

// Boats with 100 people each, spread over the sea, each on its own course for ten days.
Pane crowd(const Setting& setting, int boats) {
  Opened opened;
  opened.setting = setting;
  opened.playback = std::make_unique<Playback>(Simulation(setting, 1, 1).header());
  opened.feed = std::make_unique<NoFeed>();
  const RunHeader header = opened.playback->header();
  const Tick six_hours = 6 * 3600 / header.step_s;
  for (Tick tick = 0; tick <= 40 * six_hours; tick += six_hours) {
    for (int boat = 0; boat < boats; ++boat) {
      Event e;
      e.kind = tick == 0 ? EventKind::departed : EventKind::position;
      e.tick = tick;
      e.vessel = fmt::format("bench/boat/{}", boat);
      const double course = 2.399963 * boat,
                   days = static_cast<double>(tick) / static_cast<double>(4 * six_hours);
      e.where = {4 + std::fmod(0.618034 * boat, 1.0) * 14 + 0.2 * days * std::sin(course),
                 86 + std::fmod(0.754878 * boat, 1.0) * 11 + 0.2 * days * std::cos(course)};
      e.people.assign(header.groups.size(), 0);
      e.people.front() = 100;
      opened.playback->append(std::move(e));
    }
  }
  return Pane(std::move(opened));
}

void print_percentiles(const std::string& what, std::vector<double> ms) {
  std::ranges::sort(ms);
  const auto at = [&](double share) {
    return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
  };
  fmt::print("{:<44} {:>4} times   median {:>6.1f} ms   90 % {:>6.1f}   99 % {:>6.1f}   most {:>6.1f}\n",
             what, ms.size(), at(0.5), at(0.9), at(0.99), at(1));
}

double milliseconds(const std::function<void()>& act) {
  const auto began = Clock::now();
  act();
  return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

void frames(ViewWindow& window, const std::string& what, Session session, int count) {
  session.view.playing = true;
  window.draw(session, 0.02);
  std::vector<double> ms;
  for (int i = 0; i < count; ++i) {
    ms.push_back(milliseconds([&] {
      session.advance(0.02);
      window.draw(session, 0.02);
    }));
  }
  print_percentiles(what, ms);
}

void jumps(ViewWindow& window, const std::string& what, Session session, int count) {
  settle(window, session, 1e18);
  window.draw(session, 0.02);
  std::vector<double> ms;
  for (int i = 0; i < count; ++i) {
    const double share = std::fmod(0.618034 * i, 1.0);
    ms.push_back(milliseconds([&] {
      session.go_to(share * static_cast<double>(session.last()));
      window.draw(session, 0.02);
    }));
  }
  print_percentiles(what, ms);
}

void bench() {
  ViewWindow window({1280, 720, false});
  const Setting setting = load_setting({SEAROOM_SOURCE_DIR "/scenarios/andaman-2015/world.yaml", {}, {}}, 1);
  fmt::print("1280x720\n");
  frames(window, "2,000 boats that move, with trails", Session(crowd(setting, 2000)), 300);
  frames(window, "500 boats that move, with trails", Session(crowd(setting, 500)), 300);
  Session world(Pane(open_run(setting, 1, "")));
  jumps(window, "jumps to any time of the world of 2015", std::move(world), 300);
  Session windy(Pane(open_run(setting, 1, "")));
  for (const char* layer : {"wind", "current", "waves", "stranded", "zones"})
    windy.view.layers[*layer_named(layer)] = true;
  jumps(window, "the same with weather and hexagons", std::move(windy), 300);
}

}  // namespace
}  // namespace searoom

int main() {
  try {
    searoom::bench();
  } catch (const std::exception& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
  }
  return 0;
}
