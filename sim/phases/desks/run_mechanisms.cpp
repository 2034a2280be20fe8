// Mechanisms come into force and end; those in force pass news, meet, ask for undertakings and provide what
// they provide; commitments that are due are kept or not.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/phases.h"
#include "sim/rules/all_rules.h"
#include "sim/world/forum_view.h"

namespace searoom {
namespace {

constexpr Draw arrives{"message_arrives"}, moved_by{"message_position"}, keeps{"keeps_commitment"},
    reconsiders{"keeps_after_review"};

class Chamber : public Forum {
 public:
  Chamber(const Step& step, PartIndex part) : step_(step), part_(part) {}

  void pass(StateIndex from, const Contact& c, StateIndex to, const Link& link) override {
    const ActorId self =
        actor(spec().name + "/" + step_.scenario.states[from].code + "/" + step_.scenario.states[to].code,
              c.number.value());
    const Occasion when{static_cast<std::uint64_t>(c.first_hand)};
    if (link.arrives < 1 && step_.dice.uniform(self, arrives, when) >= link.arrives) return;
    const auto [east, north] = step_.dice.normals(self, moved_by, when);
    const double error_m = link.error.in_metres();
    Report r;
    r.desk = to;
    r.seen_at = c.seen_at;
    r.arrives = step_.after(link.delay);
    r.where = moved(c.where, error_m * east, error_m * north);
    r.error_m = std::hypot(c.error_m, error_m);
    r.people = link.only_position ? 0 : c.people;
    r.seen_as = link.only_position ? SeenAs::sound : c.seen_as;
    r.channel = Channel::partner;
    r.source = step_.scenario.states[from].code + "/" + std::to_string(c.number.value());
    r.because = c.opened_by;
    r.vessel = c.vessel;
    step_.world.mail.push_back(std::move(r));
  }

  void commit(StateIndex state, const Promise& promise, std::uint64_t because) override {
    Commitment c;
    c.part = part_;
    c.state = state;
    c.what = promise.what;
    c.due = step_.after(promise.lag);
    c.until = c.due + step_.scenario.ticks_of(promise.lasts);
    c.chance = promise.kept;
    c.event = tell({EventKind::committed, Cause(name_of(promise.what)), step_.scenario.states[state].code, "",
                    0, promise.lag.in_hours(), because});
    step_.world.forums.commitments.push_back(c);
  }

  void review(double chance) override {
    for (Commitment& c : step_.world.forums.commitments) {
      if (c.part != part_ || c.is != Commitment::Is::broken || step_.world.now >= c.until) continue;
      ++c.reviews;
      if (luck_of(c, reconsiders, c.reviews) >= chance) continue;
      c.is = Commitment::Is::kept;
      tell_of(EventKind::commitment_kept, c);
    }
  }

  std::uint64_t tell(const Word& word) override {
    Event e;
    e.tick = step_.world.now;
    e.kind = word.kind;
    e.mechanism = spec().name;
    e.rule = step_.scenario.parts[part_].kind;
    e.cause = word.cause;
    e.country = word.country;
    e.other = word.other.empty() && word.country.empty() ? members() : word.other;
    e.picture.people = word.people;
    e.hours = word.hours;
    e.because = word.because;
    return step_.world.report(std::move(e));
  }

  void raise_attention(StateIndex state, double by) override {
    step_.world.attention.of_state[state] = std::min(1.0, step_.world.attention.of_state[state] + by);
  }

  // What is due: kept, or not; and what has run out.
  void settle(double keeping) {
    for (Commitment& c : step_.world.forums.commitments) {
      if (c.part != part_ || c.is != Commitment::Is::made || step_.world.now < c.due) continue;
      const double chance = 1 - (1 - c.chance) * (1 - keeping);
      const bool kept = luck_of(c, keeps, 0) < chance;
      c.is = kept ? Commitment::Is::kept : Commitment::Is::broken;
      tell_of(kept ? EventKind::commitment_kept : EventKind::commitment_broken, c);
    }
    for (const Commitment& c : step_.world.forums.commitments) {
      if (c.part == part_ && c.is == Commitment::Is::kept && step_.world.now >= c.until)
        tell_of(EventKind::commitment_ended, c);
    }
    std::erase_if(step_.world.forums.commitments,
                  [&](const Commitment& c) { return c.part == part_ && step_.world.now >= c.until; });
  }

 private:
  const MechanismSpec& spec() const {
    return step_.scenario.mechanisms[step_.scenario.parts[part_].mechanism];
  }

  std::string members() const {
    std::string codes;
    for (const auto& [state, interest] : spec().members) codes += (codes.empty() ? "" : ", ") + state.name;
    return codes;
  }

  double luck_of(const Commitment& c, Draw purpose, std::uint64_t time) const {
    const ActorId self =
        actor(fmt::format("{}/{}/{}", spec().name, step_.scenario.states[c.state].code, name_of(c.what)),
              static_cast<std::uint64_t>(c.due));
    return step_.dice.uniform(self, purpose, Occasion{time});
  }

  void tell_of(EventKind kind, const Commitment& c) {
    tell({kind, Cause(name_of(c.what)), step_.scenario.states[c.state].code, "", 0, 0, c.event});
  }

  const Step& step_;
  PartIndex part_;
};

// Whether a part's mechanism is in force: on its dates, and once it has been agreed.
bool is_in_force(const Scenario& s, const World& w, const MechanismSpec& m) {
  if (!m.holds(s.instant_of(w.now))) return false;
  if (!m.agreed_by.found()) return true;
  for (const PartIndex i : s.parts.indices()) {
    if (s.parts[i].mechanism == m.agreed_by.as<MechanismSpec>() && w.forums.of_part[i].adopted) return true;
  }
  return false;
}

void begin_or_end(const Step& step, PartIndex part) {
  World& w = step.world;
  const Scenario& s = step.scenario;
  ForumState& memory = w.forums.of_part[part];
  const bool holds = is_in_force(s, w, s.mechanisms[s.parts[part].mechanism]);
  if (holds == (memory.began != 0)) return;
  Chamber chamber(step, part);
  if (holds) {
    memory.since = w.now;
    for (Tick& tick : memory.told_until) tick = std::max(tick, w.now - 1);
    memory.began = chamber.tell({EventKind::mechanism_began, Cause::none, "", "", 0, 0, 0});
    step.rules.mechanisms[part]->begin(ForumView(s, w, step.dice, part), memory, chamber);
  } else {
    chamber.tell({EventKind::mechanism_ended, Cause::none, "", "", 0, 0, memory.began});
    memory.began = 0;
    memory.due = -1;
  }
}

}  // namespace

void run_mechanisms(const Step& step) {
  World& w = step.world;
  const Scenario& s = step.scenario;
  if (s.parts.empty() || !step.is_on_the_hour()) return;
  for (const PartIndex i : s.parts.indices()) begin_or_end(step, i);
  Provisions provided = no_provisions(s);
  for (const PartIndex i : s.parts.indices()) {
    if (w.forums.of_part[i].began != 0) provided.in_force[s.parts[i].mechanism] = 1;
  }
  w.forums.provisions.in_force = provided.in_force;
  for (const PartIndex i : s.parts.indices()) {
    ForumState& memory = w.forums.of_part[i];
    const ForumView view(s, w, step.dice, i);
    if (memory.began != 0) step.rules.mechanisms[i]->provide(view, memory, provided);
  }
  w.forums.provisions = std::move(provided);
  for (const PartIndex i : s.parts.indices()) {
    ForumState& memory = w.forums.of_part[i];
    Chamber chamber(step, i);
    if (memory.began != 0) step.rules.mechanisms[i]->act(ForumView(s, w, step.dice, i), memory, chamber);
    chamber.settle(w.forums.provisions.keeping);
  }
}

}  // namespace searoom
