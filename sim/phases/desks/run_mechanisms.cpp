// Mechanisms come into force and end; those in force pass news, meet, ask for undertakings and provide what
// they provide; commitments that are due are kept or not.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/phases.h"
#include "sim/rules/rules.h"

namespace searoom {
namespace {

constexpr Draw arrives{"message_arrives"}, moved_by{"message_position"}, keeps{"keeps_commitment"},
    reconsiders{"keeps_after_review"};

class Chamber : public Forum {
 public:
  Chamber(const Scenario& s, const Dice& dice, std::size_t part, World& w)
      : s_(s), dice_(dice), part_(part), w_(w) {}

  void pass(std::size_t from, const Contact& c, std::size_t to, const Link& link) override {
    const ActorId self = actor(spec().name + "/" + s_.states[from].code + "/" + s_.states[to].code, c.number);
    const Occasion when{static_cast<std::uint64_t>(c.first_hand)};
    if (link.arrives < 1 && dice_.uniform(self, arrives, when) >= link.arrives) return;
    const auto [east, north] = dice_.normals(self, moved_by, when);
    const double error_m = link.error.in_metres();
    Report r;
    r.desk = static_cast<std::uint32_t>(to);
    r.seen_at = c.seen_at;
    r.arrives = w_.now + s_.ticks_of(link.delay);
    r.where = moved(c.where, error_m * east, error_m * north);
    r.error_m = std::hypot(c.error_m, error_m);
    r.people = link.only_position ? 0 : c.people;
    r.seen_as = link.only_position ? SeenAs::sound : c.seen_as;
    r.channel = Channel::partner;
    r.source = s_.states[from].code + "/" + std::to_string(c.number);
    r.because = c.opened_by;
    r.vessel = c.vessel;
    w_.mail.push_back(std::move(r));
  }

  void commit(std::size_t state, const Promise& promise, std::uint64_t because) override {
    Commitment c;
    c.part = static_cast<std::uint32_t>(part_);
    c.state = static_cast<std::uint32_t>(state);
    c.what = promise.what;
    c.due = w_.now + s_.ticks_of(promise.lag);
    c.until = c.due + s_.ticks_of(promise.lasts);
    c.chance = promise.kept;
    c.event = tell({EventKind::committed, std::string(name_of(promise.what)), s_.states[state].code, "", 0,
                    promise.lag.in_hours(), because});
    w_.forums.commitments.push_back(c);
  }

  void review(double chance) override {
    for (Commitment& c : w_.forums.commitments) {
      if (c.part != part_ || c.is != Commitment::Is::broken || w_.now >= c.until) continue;
      ++c.reviews;
      if (luck_of(c, reconsiders, c.reviews) >= chance) continue;
      c.is = Commitment::Is::kept;
      tell_of(EventKind::commitment_kept, c);
    }
  }

  std::uint64_t tell(const Word& word) override {
    Event e;
    e.tick = w_.now;
    e.kind = word.kind;
    e.mechanism = spec().name;
    e.rule = s_.parts[part_].kind;
    e.cause = word.cause;
    e.country = word.country;
    e.other = word.other.empty() && word.country.empty() ? members() : word.other;
    e.picture.people = word.people;
    e.hours = word.hours;
    e.because = word.because;
    return w_.report(std::move(e));
  }

  void raise_attention(std::size_t state, double by) override {
    w_.attention.of_state[state] = std::min(1.0, w_.attention.of_state[state] + by);
  }

  // What is due: kept, or not; and what has run out.
  void settle(double keeping) {
    for (Commitment& c : w_.forums.commitments) {
      if (c.part != part_ || c.is != Commitment::Is::made || w_.now < c.due) continue;
      const double chance = 1 - (1 - c.chance) * (1 - keeping);
      const bool kept = luck_of(c, keeps, 0) < chance;
      c.is = kept ? Commitment::Is::kept : Commitment::Is::broken;
      tell_of(kept ? EventKind::commitment_kept : EventKind::commitment_broken, c);
    }
    for (const Commitment& c : w_.forums.commitments) {
      if (c.part == part_ && c.is == Commitment::Is::kept && w_.now >= c.until)
        tell_of(EventKind::commitment_ended, c);
    }
    std::erase_if(w_.forums.commitments,
                  [&](const Commitment& c) { return c.part == part_ && w_.now >= c.until; });
  }

 private:
  const MechanismSpec& spec() const { return s_.mechanisms[s_.parts[part_].mechanism]; }

  std::string members() const {
    std::string codes;
    for (const auto& [state, interest] : spec().members) codes += (codes.empty() ? "" : ", ") + state.name;
    return codes;
  }

  double luck_of(const Commitment& c, Draw purpose, std::uint64_t time) const {
    const ActorId self = actor(fmt::format("{}/{}/{}", spec().name, s_.states[c.state].code, name_of(c.what)),
                               static_cast<std::uint64_t>(c.due));
    return dice_.uniform(self, purpose, Occasion{time});
  }

  void tell_of(EventKind kind, const Commitment& c) {
    tell({kind, std::string(name_of(c.what)), s_.states[c.state].code, "", 0, 0, c.event});
  }

  const Scenario& s_;
  const Dice& dice_;
  std::size_t part_;
  World& w_;
};

// Whether a part's mechanism is in force: on its dates, and once it has been agreed.
bool is_in_force(const Scenario& s, const World& w, const MechanismSpec& m) {
  if (!m.holds(s.instant_of(w.now))) return false;
  if (!m.agreed_by.found()) return true;
  for (std::size_t i = 0; i < s.parts.size(); ++i) {
    if (s.parts[i].mechanism == m.agreed_by.index && w.forums.of_part[i].adopted) return true;
  }
  return false;
}

void begin_or_end(const Scenario& s, const Rules& rules, const Dice& dice, std::size_t part, World& w) {
  ForumState& memory = w.forums.of_part[part];
  const bool holds = is_in_force(s, w, s.mechanisms[s.parts[part].mechanism]);
  if (holds == (memory.began != 0)) return;
  Chamber chamber(s, dice, part, w);
  if (holds) {
    memory.since = w.now;
    for (Tick& tick : memory.told_until) tick = std::max(tick, w.now - 1);
    memory.began = chamber.tell({EventKind::mechanism_began, "", "", "", 0, 0, 0});
    rules.mechanisms[part]->begin(ForumView(s, w, dice, part), memory, chamber);
  } else {
    chamber.tell({EventKind::mechanism_ended, "", "", "", 0, 0, memory.began});
    memory.began = 0;
    memory.due = -1;
  }
}

}  // namespace

void run_mechanisms(const Scenario& s, const Rules& rules, const Dice& dice, World& w) {
  if (s.parts.empty() || w.now * s.step_s % 3600 != 0) return;
  for (std::size_t i = 0; i < s.parts.size(); ++i) begin_or_end(s, rules, dice, i, w);
  Provisions provided = no_provisions(s);
  for (std::size_t i = 0; i < s.parts.size(); ++i) {
    if (w.forums.of_part[i].began != 0) provided.in_force[s.parts[i].mechanism] = 1;
  }
  w.forums.provisions.in_force = provided.in_force;
  for (std::size_t i = 0; i < s.parts.size(); ++i) {
    ForumState& memory = w.forums.of_part[i];
    const ForumView view(s, w, dice, i);
    if (memory.began != 0) rules.mechanisms[i]->provide(view, memory, provided);
  }
  w.forums.provisions = std::move(provided);
  for (std::size_t i = 0; i < s.parts.size(); ++i) {
    ForumState& memory = w.forums.of_part[i];
    Chamber chamber(s, dice, i, w);
    if (memory.began != 0) rules.mechanisms[i]->act(ForumView(s, w, dice, i), memory, chamber);
    chamber.settle(w.forums.provisions.keeping);
  }
}

}  // namespace searoom
