// The public's attention rises with what it hears of and fades; agencies of the UN call on states.
#include <algorithm>
#include <cmath>

#include "sim/phases/phases.h"

namespace searoom {
namespace {

class Public {
 public:
  Public(const Scenario& scenario, World& world) : s_(scenario), spec_(scenario.attention), w_(world) {}

  void fade() {
    const double kept = std::exp2(-(s_.step() / spec_.half_life));
    for (double& attention : w_.attention) attention *= kept;
    w_.ashore_of_late *= std::exp(-(s_.step() / Duration::days(7)));
  }

  void hear_of(const Event& e) {
    const auto people = static_cast<double>(total(e.people));
    switch (e.kind) {
      case EventKind::landed:
        if (e.cause == "relay" || e.cause == "let off" || e.cause == "arrived") return;
        [[fallthrough]];
      case EventKind::disembarked:
        w_.ashore_of_late += people;
        return rise(e.country, spec_.per_thousand_ashore * people / 1000);
      case EventKind::towed_out:
      case EventKind::escorted_out:
        return rise(e.country, spec_.per_pushback);
      case EventKind::died:
      case EventKind::went_missing:
        return rise("", spec_.per_hundred_dead * people / 100);
      case EventKind::report_received:
        if (e.picture.channel == "press") rise(e.country, spec_.per_press_report);
        return;
      default:
        return;
    }
  }

  void appeal() {
    if (spec_.appeals_above_ashore <= 0) return;
    if (w_.appeal_due < 0 && w_.now >= w_.appeals_from && w_.ashore_of_late >= spec_.appeals_above_ashore)
      w_.appeal_due = w_.now + ticks(spec_.appeals_after);
    if (w_.appeal_due < 0 || w_.now < w_.appeal_due) return;
    w_.appeal_due = -1;
    w_.appeals_from = w_.now + ticks(spec_.appeals_again_after);
    Event e;
    e.tick = w_.now;
    e.kind = EventKind::appealed;
    e.other = "UNHCR, IOM and OHCHR";
    e.cause = "rescue people at sea and let them land";
    w_.report(std::move(e));
    rise("", spec_.per_appeal);
  }

 private:
  Tick ticks(Duration time) const { return static_cast<Tick>(std::ceil(time / s_.step())); }

  // In one state, with the share that others feel; in all alike where none is named.
  void rise(const std::string& country, double by) {
    for (std::size_t i = 0; i < w_.attention.size(); ++i) {
      const bool own = country.empty() || s_.states[i].code == country;
      w_.attention[i] = std::min(1.0, w_.attention[i] + by * (own ? 1 : spec_.shared));
    }
  }

  const Scenario& s_;
  const AttentionSpec& spec_;
  World& w_;
};

}  // namespace

void raise_attention(const Scenario& scenario, World& world) {
  if (!scenario.attention.on()) return;
  Public the_public(scenario, world);
  the_public.fade();
  for (const Event& e : world.pending) {
    if (e.tick == world.now) the_public.hear_of(e);
  }
  the_public.appeal();
}

}  // namespace searoom
