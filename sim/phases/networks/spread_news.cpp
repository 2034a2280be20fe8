// What happened becomes news, and old news fades.
#include <cmath>

#include "sim/phases/phases.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

constexpr Duration fades_in = Duration::days(30);

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
    if (landed_as_news(e)) news.brought_ashore += people;
    if (e.kind == EventKind::met_warship) news.ordered_off += 1;
    if (is_loss(e.kind)) news.lost += people;
  }
}

}  // namespace searoom
