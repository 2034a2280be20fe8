#include "sim/phases/rescue/case_offers.h"

#include <algorithm>

#include "sim/geo/local_metres.h"
#include "sim/phases/desks/desk_events.h"
#include "sim/phases/rescue/case_belief.h"
#include "sim/phases/rescue/search_line.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/caused.h"

namespace searoom {
namespace {

constexpr Draw accepts_case{"accepts_case"};

// A contact this near to the place that was told is the one that is meant (assumption).
constexpr double same_boat_m = 30 * metres_per_nautical_mile;

// A case goes to the state in whose region this much of the map lies (assumption).
constexpr double surely = 0.6;

// The state with a desk that answers for the water.
StateIndex state_of_region(const Scenario& s, Position where) {
  const Region* region = s.chart->region_at(where);
  return region ? s.desk_of(region->country) : StateIndex();
}

// What goes with an offer.
Report report_of(const Contact& c, const std::string& name, StateIndex to, std::uint64_t because, Tick now) {
  Report r;
  r.desk = to;
  r.seen_at = c.seen_at;
  r.arrives = now;
  r.where = c.where;
  r.error_m = c.error_m;
  r.people = c.people;
  r.seen_as = c.seen_as;
  r.channel = Channel::other_state;
  r.source = name;
  r.because = because;
  r.vessel = c.vessel;
  return r;
}

// The accepting desk's own contact: the nearest that it has heard of since the offer, or a new one.
Contact& contact_for(DeskState& desk, const Contact& offered, Tick since, Tick now) {
  Contact* nearest = nullptr;
  double best_m = std::max(same_boat_m, 3 * offered.error_m);
  for (Contact& c : desk.contacts) {
    if (c.closed || c.heard_at < since) continue;
    const double away_m = metres_between(c.where, offered.where);
    if (away_m > best_m) continue;
    best_m = away_m;
    nearest = &c;
  }
  if (nearest) return *nearest;
  Contact fresh;
  fresh.number = ContactNo(++desk.contacts_so_far);
  fresh.where = offered.where;
  fresh.error_m = offered.error_m;
  fresh.seen_at = offered.seen_at;
  fresh.known_since = fresh.heard_at = now;
  fresh.people = offered.people;
  fresh.seen_as = offered.seen_as;
  fresh.channel = Channel::other_state;
  fresh.vessel = offered.vessel;
  return desk.contacts.emplace_back(std::move(fresh));
}

class Answer {
 public:
  Answer(const Step& step, StateIndex from, SearchCase& c)
      : step_(step), from_(from), to_(c.offered_to), c_(c) {}

  void refuse(const Cause& why) {
    if (const Contact* contact = step_.world.desks[from_].find(c_.contact))
      tell(EventKind::case_refused, *contact, why);
    c_.offered_to = {};
    c_.offers_from = step_.after(step_.scenario.search.offers_again);
  }

  void accept() {
    Contact* offered = step_.world.desks[from_].find(c_.contact);
    if (!offered) return refuse(Cause::contact_lost);
    Contact& contact = contact_for(step_.world.desks[to_], *offered, c_.offered_at, step_.world.now);
    const std::uint64_t accepted = tell(EventKind::case_accepted, contact, Cause::none);
    if (contact.opened_by == 0) contact.opened_by = accepted;
    SearchCase* own = nullptr;
    for (SearchCase& known : step_.world.desks[to_].cases) {
      if (known.number == contact.case_no && known.is_open()) own = &known;
    }
    if (!own) own = &open_case(step_, to_, contact, accepted);
    own->phase = std::max(own->phase, c_.phase);
    own->offers_from = step_.after(step_.scenario.search.offers_again);  // it is not passed on at once
    if (own->fix.at <= c_.fix.at) take_over_map(c_, *own);
    c_.offered_to = {};
    end_case(step_, from_, c_, caused_by_handing_over(step_.scenario.states[to_].name), false);
    offered->closed = true;
  }

 private:
  // By the state that answers, about whose case it is in its own books.
  std::uint64_t tell(EventKind kind, const Contact& contact, const Cause& why) {
    const bool ours = kind == EventKind::case_accepted;
    Event e = desk_event(step_, kind, ours ? to_ : from_, contact);
    e.country = step_.scenario.states[to_].code;
    e.other = step_.scenario.states[from_].code;
    e.cause = why;
    e.because = c_.offer;
    return step_.world.report(std::move(e));
  }

  const Step& step_;
  StateIndex from_, to_;
  SearchCase& c_;
};

void answer(const Step& step, StateIndex from, SearchCase& c) {
  const StateSpec& asked = step.scenario.states[c.offered_to];
  const SearchLine* line = search_line(step.scenario, step.world, c.offered_to);
  Answer reply(step, from, c);
  if (!line) return reply.refuse(Cause::no_answer);
  const ActorId about =
      actor(asked.code + "/offered-by/" + step.scenario.states[from].code, c.number.value());
  if (step.dice.uniform(about, accepts_case, Occasion{c.offers}) < line->accepts) return reply.accept();
  reply.refuse(Cause::not_taken_over);
}

}  // namespace

Position believed_place(const SearchCase& c, const Contact& contact) {
  return c.cloud.empty() ? contact.where : shape_of(c.cloud).middle;
}

StateIndex responsible_for(const Scenario& s, const World& w, StateIndex state, const SearchCase& c,
                           const Contact& contact) {
  if (c.cloud.empty()) {
    const StateIndex region = state_of_region(s, contact.where);
    return region && !share_a_pool(w, state, region) ? region : StateIndex();
  }
  By<StateSpec, double> of_state(s.states.size(), 0.0);
  for (const Particle& p : c.cloud.particles) {
    if (const StateIndex region = state_of_region(s, p.at)) of_state[region] += p.weight;
  }
  const auto most = std::ranges::max_element(of_state);
  const StateIndex owner(static_cast<std::size_t>(most - of_state.begin()));
  return *most >= surely && !share_a_pool(w, state, owner) ? owner : StateIndex();
}

SearchCase& open_case(const Step& step, StateIndex state, Contact& contact, std::uint64_t because) {
  DeskState& desk = step.world.desks[state];
  SearchCase& c = desk.cases.emplace_back();
  c.number = CaseNo(++desk.cases_so_far);
  c.contact = contact.number;
  c.opened = c.phase_since = step.world.now;
  c.seen_as = contact.seen_as;
  c.fix = {contact.where, contact.error_m, contact.seen_at};
  contact.case_no = c.number;
  Event e = desk_event(step, EventKind::case_opened, state, contact);
  e.because = because;
  c.because = step.world.report(std::move(e));
  return c;
}

void end_case(const Step& step, StateIndex state, SearchCase& c, const Cause& why, bool suspended) {
  for (Unit& unit : step.world.units) {
    if (unit.desk() == state && unit.case_no == c.number && unit.task == Task::search) release(step, unit);
  }
  c.stage = Stage::conclusion;
  c.ended = step.world.now;
  c.suspended = suspended;
  c.out.clear();
  c.cloud = {};
  const Contact* contact = step.world.desks[state].find(c.contact);
  Contact gone;
  gone.number = c.contact;
  gone.where = c.fix.where;
  gone.seen_at = c.fix.at;
  Event e = desk_event(step, suspended ? EventKind::case_suspended : EventKind::case_closed, state,
                       contact ? *contact : gone);
  e.cause = why;
  e.hours = c.searched_hours;
  e.picture.probability = c.success;
  e.because = c.because;
  step.world.report(std::move(e));
}

void offer_case(const Step& step, StateIndex state, SearchCase& c, const Contact& contact, StateIndex to) {
  World& w = step.world;
  const Scenario& s = step.scenario;
  const StateSpec& asked = s.states[to];
  const SearchLine* line = search_line(s, w, to);
  Event e = desk_event(step, EventKind::case_offered, state, contact);
  e.where = believed_place(c, contact);
  e.other = asked.code;
  e.because = contact.action == Action::refer ? contact.decided_by : c.because;
  const std::string name = e.picture.contact;
  c.offer = w.report(std::move(e));
  ++c.offers;
  c.offered_to = to;
  c.offered_at = w.now;
  c.answered_at = w.now + std::max<Tick>(1, s.ticks_of(line ? line->answers_after : s.search.silence));
  w.mail.push_back(report_of(contact, name, to, c.offer, w.now));
}

void answer_offers(const Step& step) {
  for (const StateIndex state : step.world.desks.indices()) {
    for (SearchCase& c : step.world.desks[state].cases) {
      if (c.is_open() && c.offered_to && step.world.now >= c.answered_at) answer(step, state, c);
    }
  }
}

}  // namespace searoom
