// The public's attention rises with what it hears of and fades; the press finds boats; agencies of the UN
// call on states.
#include <algorithm>
#include <cmath>

#include "sim/phases/phases.h"
#include "sim/phases/seeing/reports.h"
#include "sim/phases/truth_of.h"
#include "sim/phases/units/encounters.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

constexpr Draw press_finds{"press_finds"};

class Public {
 public:
  explicit Public(const Step& step) : step_(step), spec_(step.scenario.attention), a_(step.world.attention) {}

  void fade() {
    const double kept = std::exp2(-(step_.length() / spec_.half_life));
    for (double& attention : a_.of_state) attention *= kept;
    a_.ashore_of_late *= std::exp(-(step_.length() / Duration::days(7)));
  }

  void hear_of(const Event& e) {
    const auto people = static_cast<double>(total(e.people));
    if (came_ashore_openly(e)) {
      a_.ashore_of_late += people;
      call_agencies(e.country);
      rise(e.country, spec_.per_thousand_ashore * people / 1000);
    }
    if (is_pushback_in_public(e.kind)) rise(e.country, spec_.per_pushback);
    if (is_loss(e.kind) && is_known(e.vessel)) rise("", spec_.per_hundred_dead * people / 100);
    if (is_press_report(e)) rise(e.country, spec_.per_press_report);
  }

  void read_dated_news() {
    for (std::size_t i = 0; i < spec_.news.size(); ++i) {
      if (a_.news_told[i] || step_.instant() < spec_.news[i].at) continue;
      a_.news_told[i] = 1;
      rise(spec_.news[i].country, spec_.news[i].raises);
    }
  }

  // Journalists go out to boats in need that somebody has told of, each once; hour by hour.
  void send_press() {
    if (spec_.press_finds.si() <= 0) return;
    const double chance = -std::expm1(-(spec_.press_finds * Duration::hours(1)));
    const Occasion hour = step_.occasion();
    for (const std::size_t row : boats_in_need(step_.world)) {
      const ActorId boat = step_.world.vessels.id[row];
      if (step_.scenario.chart->coast().distance(step_.world.vessels.position[row]) > spec_.press_goes_to)
        continue;
      if (std::find(a_.found_by_press.begin(), a_.found_by_press.end(), boat) != a_.found_by_press.end())
        continue;
      if (step_.dice.uniform(boat, press_finds, hour) >= chance || !is_known(step_.world.vessel_name(row)))
        continue;
      a_.found_by_press.push_back(boat);
      const std::uint64_t sighting = tell_of_sighting(step_, EventKind::sighted, "the press", "", row);
      send_report(step_, {Channel::press,
                          actor("press"),
                          "the press",
                          desk_for(step_.scenario, step_.world.vessels.position[row]),
                          row,
                          sighting,
                          nullptr,
                          {}});
    }
  }

  void appeal() {
    if (a_.appeal_due < 0 && step_.world.now >= a_.appeals_from && calls_for_appeal())
      a_.appeal_due = step_.after(spec_.appeals_after);
    if (a_.appeal_due < 0 || step_.world.now < a_.appeal_due) return;
    a_.appeal_due = -1;
    a_.appeals_from = step_.after(spec_.appeals_again_after);
    Event e;
    e.tick = step_.world.now;
    e.kind = EventKind::appealed;
    e.other = "UNHCR, IOM and OHCHR";
    e.cause = Cause::rescue_and_land;
    e.picture.people = known_at_sea();
    step_.world.report(std::move(e));
    rise("", spec_.per_appeal);
  }

 private:
  // That a desk has a contact which is truly this boat: whoever looks for it can learn of it there.
  bool is_known(const std::string& vessel) const {
    return std::any_of(step_.world.desks.begin(), step_.world.desks.end(), [&](const DeskState& desk) {
      return std::any_of(desk.contacts.begin(), desk.contacts.end(),
                         [&](const Contact& c) { return truth_of(c.vessel) == vessel; });
    });
  }

  // By the desk that knows of most.
  double known_at_sea() const {
    double most = 0;
    for (const DeskState& desk : step_.world.desks) {
      double people = 0;
      for (const Contact& c : desk.contacts) people += c.closed ? 0 : c.people;
      most = std::max(most, people);
    }
    return most;
  }

  bool calls_for_appeal() const {
    return (spec_.appeals_above_ashore > 0 && a_.ashore_of_late >= spec_.appeals_above_ashore) ||
           (spec_.appeals_above_at_sea > 0 && known_at_sea() >= spec_.appeals_above_at_sea);
  }

  void call_agencies(const std::string& country) {
    for (const StateIndex i : a_.agencies_open.indices()) {
      if (step_.scenario.states[i].code == country && a_.agencies_open[i] < 0)
        a_.agencies_open[i] = step_.after(spec_.agencies_open_after);
    }
  }

  // In one state, with the share that others feel; in all alike where none is named.
  void rise(const std::string& country, double by) {
    for (const StateIndex i : a_.of_state.indices()) {
      const bool own = country.empty() || step_.scenario.states[i].code == country;
      a_.of_state[i] = std::min(1.0, a_.of_state[i] + by * (own ? 1 : spec_.shared));
    }
  }

  const Step& step_;
  const AttentionSpec& spec_;
  Attention& a_;
};

}  // namespace

void raise_attention(const Step& step) {
  if (!step.scenario.attention.on() && step.scenario.mechanisms.empty()) return;
  Public the_public(step);
  the_public.fade();
  for (const Event& e : step.world.tick_events.heard()) the_public.hear_of(e);
  the_public.read_dated_news();
  if (!step.is_on_the_hour()) return;
  the_public.send_press();
  the_public.appeal();
}

}  // namespace searoom
