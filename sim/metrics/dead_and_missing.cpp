#include "sim/metrics/dead_and_missing.h"

#include "sim/metrics/by_country.h"
#include "sim/record/passage.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"
#include "sim/world/heed.h"

namespace searoom {
namespace {

void write_causes(const std::map<std::string, double>& people, const std::string& key,
                  std::vector<Outcome>& outcomes) {
  for (const auto& [cause, count] : people)
    outcomes.push_back({key + "." + cause, "  of " + plain_words(cause), count, "people"});
}

}  // namespace

void DeadAndMissing::tell(Boat& boat) {
  for (const std::size_t loss : boat.untold) losses_[loss].known = true;
  boat.untold.clear();
}

void DeadAndMissing::lose(const Event& event) {
  const bool dead = event.kind == EventKind::died;
  const auto people = static_cast<double>(total(event.people));
  (dead ? dead_ : missing_)[std::string(event.cause.words())] += people;
  Boat& boat = boats_[carrier_of_boat(event.vessel)];
  // Of one step the order tells nothing: those who swam ashore are told before those who did not.
  const bool known = boat.called || boat.landed == event.tick;
  losses_.push_back({dead, people, known});
  if (!known) boat.untold.insert(losses_.size() - 1);
}

void DeadAndMissing::observe(const Event& event, const RunHeader&) {
  if (is_loss(event.kind)) return lose(event);
  static constexpr Heed<DeadAndMissing&, const Event&> heed = {
      {EventKind::called_for_help,
       [](DeadAndMissing& self, const Event& e) {
         Boat& boat = self.boats_[e.vessel];
         boat.called = true;
         self.tell(boat);
       }},
      {EventKind::boat_gone, [](DeadAndMissing& self, const Event& e) { self.boats_.erase(e.vessel); }},
  };
  heed(event.kind, *this, event);
  const Passage passage = passage_of(event);
  if (passage.from.empty() || total(event.people) == 0) return;
  Boat& left = boats_[passage.from];
  if (passage.to.empty()) {
    left.landed = event.tick;
    return tell(left);
  }
  const std::set<std::size_t> heard = left.untold;
  Boat& taker = boats_[passage.to];
  taker.untold.insert(heard.begin(), heard.end());
  if (taker.called) tell(taker);
}

void DeadAndMissing::write_known(bool dead, const std::string& key, std::vector<Outcome>& outcomes) const {
  double known = 0, unknown = 0;
  for (const Loss& loss : losses_) {
    if (loss.dead == dead) (loss.known ? known : unknown) += loss.people;
  }
  outcomes.push_back({key + ".known", "  known to someone ashore", known, "people"});
  outcomes.push_back({key + ".unknown", "  known to no one", unknown, "people"});
}

void DeadAndMissing::write(const RunHeader&, std::vector<Outcome>& outcomes) const {
  outcomes.push_back({"lost", "Dead or missing", sum_of(dead_) + sum_of(missing_), "people", Wanted::lower});
  outcomes.push_back({"dead", "Dead", sum_of(dead_), "people", Wanted::lower});
  write_causes(dead_, "dead", outcomes);
  write_known(true, "dead", outcomes);
  outcomes.push_back({"missing", "Missing", sum_of(missing_), "people", Wanted::lower});
  write_causes(missing_, "missing", outcomes);
  write_known(false, "missing", outcomes);
}

}  // namespace searoom
