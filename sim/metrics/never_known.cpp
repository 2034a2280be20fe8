#include "sim/metrics/never_known.h"

#include "sim/metrics/by_country.h"
#include "sim/record/passage.h"
#include "sim/world/happened.h"

namespace searoom {

void NeverKnown::count_up_to(Tick tick, Boat& boat) {
  if (!boat.known) {
    const std::int64_t person_ticks = boat.people * (tick - boat.since);
    person_ticks_ += person_ticks;
    if (boat.in_distress) person_ticks_in_distress_ += person_ticks;
  }
  boat.since = tick;
}

void NeverKnown::change(const std::string& carrier, std::int64_t people, Tick tick) {
  if (carrier.empty() || is_unit(carrier)) return;
  Boat& boat = boats_[carrier];
  count_up_to(tick, boat);
  boat.people += people;
  boat.had_people = boat.had_people || boat.people > 0;
}

// Of a boat that is at sea no more, or at the end of the run.
void NeverKnown::end(const Boat& boat, bool emptied) {
  if (boat.known || !boat.had_people || (emptied && !boat.ever_in_distress)) return;
  boats_unknown_ += 1;
  boats_unknown_in_distress_ += boat.ever_in_distress ? 1 : 0;
}

void NeverKnown::observe(const Event& e, const RunHeader&) {
  if (is_position(e.kind)) return;
  distress_.observe(e);
  if (const Passage passage = passage_of(e); passage.moves()) {
    const auto people = static_cast<std::int64_t>(total(e.people));
    change(passage.from, -people, e.tick);
    change(passage.to, people, e.tick);
  }
  if (e.kind == EventKind::run_ended) {
    for (auto& [name, boat] : boats_) {
      count_up_to(e.tick, boat);
      end(boat, false);
    }
    return;
  }
  const auto found = boats_.find(e.vessel);
  if (found == boats_.end()) return;
  Boat& boat = found->second;
  count_up_to(e.tick, boat);
  boat.in_distress = distress_.since(e.vessel).has_value();
  boat.ever_in_distress = boat.ever_in_distress || boat.in_distress;
  if (e.kind == EventKind::report_received || e.kind == EventKind::contact_opened) boat.known = true;
  if (e.kind != EventKind::boat_gone) return;
  end(boat, e.cause == Cause::emptied);
  boats_.erase(found);
}

void NeverKnown::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  if (states_with_desk(header).empty()) return;
  const auto days = [&](std::int64_t ticks) {
    return static_cast<double>(ticks) * static_cast<double>(header.step_s) / 86400;
  };
  outcomes.push_back(
      {"never_known.boats", "Boats that no state ever heard of", boats_unknown_, "boats", Wanted::lower});
  outcomes.push_back({"never_known.in_distress", "  of these at some time in distress",
                      boats_unknown_in_distress_, "boats", Wanted::lower});
  outcomes.push_back({"person_days_unknown", "Person-days aboard boats that no state had heard of",
                      days(person_ticks_), "person-days", Wanted::lower});
  outcomes.push_back({"person_days_unknown.in_distress", "  of these in distress",
                      days(person_ticks_in_distress_), "person-days", Wanted::lower});
}

}  // namespace searoom
