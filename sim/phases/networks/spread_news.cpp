// What happened becomes news, and old news fades.
#include <cmath>

#include "sim/phases/phases.h"

namespace searoom {
namespace {

constexpr Duration fades_in = Duration::days(30);

// The networks' own landings are no news: that is what people pay for.
bool is_brought_ashore(const Event& e) {
  return e.kind == EventKind::landed && e.cause != "relay" && e.cause != "arrived" && e.cause != "let off";
}

}  // namespace

void spread_news(const Step& step) {
  if (step.scenario.networks.empty()) return;
  News& news = step.world.news;
  const double kept = std::exp(-step.length().in_seconds() / fades_in.in_seconds());
  news.brought_ashore *= kept;
  news.ordered_off *= kept;
  news.lost *= kept;
  for (const Event& e : step.world.tick_events.heard()) {
    const auto people = static_cast<double>(total(e.people));
    if (is_brought_ashore(e)) news.brought_ashore += people;
    if (e.kind == EventKind::met_warship) news.ordered_off += 1;
    if (e.kind == EventKind::died || e.kind == EventKind::went_missing) news.lost += people;
  }
}

}  // namespace searoom
