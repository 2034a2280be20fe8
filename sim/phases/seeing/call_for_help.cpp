#include <cmath>
#include <string>

#include "sim/phases/boats/landing.h"
#include "sim/phases/phases.h"
#include "sim/phases/seeing/reports.h"
#include "sim/world/chances.h"

namespace searoom {
namespace {

struct Need {
  Cause why;  // none: no need
  std::uint64_t because = 0;
};

// A phone does not live through a capsizing.
Need need_of(std::size_t row, const Vessels& v) {
  const Causes& because = v.because[row];
  switch (v.afloat[row]) {
    case Afloat::awash:
      return {Cause::awash, because.hull};
    case Afloat::aground:
      return {Cause::aground, because.hull};
    case Afloat::leaking_boat:
      return {Cause::leak, because.hull};
    case Afloat::boat:
      if (because.water) return {Cause::no_water, because.water};
      if (v.engine[row] != Engine::works) return {Cause::no_power, because.power};
      if (v.crew[row] == Crew::nobody) return {Cause::abandoned, because.order};
      return {};
    default:
      return {};
  }
}

void report_call(const Step& step, std::size_t row, const Need& need) {
  const Scenario& s = step.scenario;
  const Vessels& v = step.world.vessels;
  const Occasion call{v.calls[row].count};
  Event e = step.world.event_of(EventKind::called_for_help, row);
  e.region = region_at(s, e.where);
  e.cause = need.why;
  const bool relatives = step.dice.uniform(v.id[row], whom_it_calls, call) < s.calls.share_to_relatives;
  e.other = relatives ? "relatives" : "hotline";
  e.heard_after_hours = s.calls.heard_after.quantile(step.dice.uniform(v.id[row], is_heard_after, call));
  e.people = v.people_of(row);
  e.because = need.because;
  const Duration passed_on_after = Duration::hours(e.heard_after_hours);
  const std::string whom = e.other;
  const std::uint64_t event = step.world.report(std::move(e));
  if (step.dice.uniform(v.id[row], call_reaches_a_desk, call) >= s.perception.hotline_reaches) return;
  const bool knows_who_answers =
      step.dice.uniform(v.id[row], call_goes_to_the_right_desk, call) < s.perception.hotline_knows_region;
  const StateIndex desk = knows_who_answers ? desk_for(s, v.position[row]) : nearest_desk(s, v.position[row]);
  send_report(step, {relatives ? Channel::relatives : Channel::hotline, v.id[row], whom, desk, row, event,
                     nullptr, passed_on_after});
}

}  // namespace

void call_for_help(const Step& step) {
  const Scenario& s = step.scenario;
  if (s.calls.share_with_phone <= 0) return;
  Vessels& v = step.world.vessels;
  const Tick a_day = s.ticks_of(Duration::days(1));
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.ending[row] != Ending::none || step.world.now < v.calls_again_from[row]) continue;
    const Need need = need_of(row, v);
    if (need.why.empty() || v.people_aboard(row) == 0) continue;
    if (step.dice.uniform(v.id[row], has_a_phone, Occasion{0}) >= s.calls.share_with_phone) continue;
    if (!v.calls[row].spend(s.calls.calls * step.length(), step.dice, v.id[row], calls)) continue;
    v.calls_again_from[row] = step.world.now + a_day;
    report_call(step, row, need);
  }
}

}  // namespace searoom
