#include "sim/metrics/pushbacks.h"

#include "sim/world/happened.h"

namespace searoom {
namespace {

// An escort has no event of its end: what the same unit does to the boat within this is the same pushback.
constexpr std::int64_t one_operation_s = 24 * 3600;

}  // namespace

bool Pushbacks::is_the_same(const Boat& boat, const Event& e, const RunHeader& header) const {
  return !boat.states.empty() && boat.unit == e.unit && !boat.let_go &&
         (e.tick - boat.last) * header.step_s < one_operation_s;
}

void Pushbacks::observe(const Event& e, const RunHeader& header) {
  if (e.kind == EventKind::tow_ended) {
    if (const auto boat = boats_.find(e.vessel); boat != boats_.end()) boat->second.let_go = true;
    return;
  }
  if (!is_pushback(e.kind) || e.country.empty()) return;
  Boat& boat = boats_[e.vessel];
  if (!is_the_same(boat, e, header)) {
    ++boat.times;
    by_state_[e.country] += 1;
    by_kind_[std::string(name_of(e.kind))] += 1;
    if (boat.states.empty()) {
      people_ += static_cast<double>(total(e.people));
    } else {
      repeats_by_state_[e.country] += 1;
    }
  }
  boat.states.insert(e.country);
  boat.unit = e.unit;
  boat.last = e.tick;
  boat.let_go = false;
}

Pushbacks::OfBoat Pushbacks::of_boat(const std::string& vessel) const {
  const auto found = boats_.find(vessel);
  if (found == boats_.end()) return {};
  return found->second;
}

double Pushbacks::boats_of_states(std::size_t at_least) const {
  double boats = 0;
  for (const auto& [name, boat] : boats_) boats += boat.states.size() >= at_least ? 1 : 0;
  return boats;
}

void Pushbacks::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  if (states_with_desk(header).empty()) return;
  const auto add = [&](const std::string& key, const char* label, double value, const char* unit) {
    if (value > 0 || key == "pushbacks") outcomes.push_back({key, label, value, unit, Wanted::lower});
  };
  const auto of_kind = [&](const std::string& kind) {
    const auto found = by_kind_.find(kind);
    return found == by_kind_.end() ? 0 : found->second;
  };
  add("pushbacks", "Pushbacks", sum_of(by_state_), "times");
  write_by_country("pushbacks", "by", by_state_, "times", header, outcomes);
  add("pushbacks.towed_out", "  towed out to sea", of_kind("towed_out"), "times");
  add("pushbacks.escorted_out", "  escorted out to sea", of_kind("escorted_out"), "times");
  add("pushbacks.helped_on", "  supplied, mended and sent on", of_kind("helped_on"), "times");
  add("pushbacks.repeat", "  of boats pushed back before", sum_of(repeats_by_state_), "times");
  write_by_country("pushbacks.repeat", "  of these by", repeats_by_state_, "times", header, outcomes);
  add("pushed_back.boats", "Boats pushed back", boats_of_states(1), "boats");
  add("pushed_back.boats.two_states", "  by two states or more", boats_of_states(2), "boats");
  add("pushed_back.boats.three_states", "  by three states or more", boats_of_states(3), "boats");
  add("pushed_back.people", "  people aboard them", people_, "people");
}

}  // namespace searoom
