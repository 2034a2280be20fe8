#include "sim/rules/mechanism/consultation.h"

#include "sim/rules/mechanism/undertaking_field.h"
#include "sim/scenario/reading/fields.h"
#include "sim/world/caused.h"

namespace searoom {
namespace {

constexpr Draw calls_a_meeting{"calls_a_meeting"}, comes{"comes_to_meeting"}, objects{"objects_at_meeting"},
    changes_policy{"changes_policy"};

double with(double chance, double more) {
  return 1 - (1 - chance) * (1 - more);
}

}  // namespace

void Consultation::list_fields(Fields& f, MechanismPart& part) {
  f.number(
      "people_at_sea", people_at_sea_,
      {.about = "People in trouble at sea, known to one member, over whom a meeting may be called; 0: not "
                "for that",
       .low = 0,
       .high = 1e6});
  f.number("boats", boats_, {.about = "The same of boats", .low = 0, .high = 1e4});
  f.number("people_ashore", people_ashore_,
           {.about = "The same of people who came ashore within about a week", .low = 0, .high = 1e6});
  f.number("attention", attention_, {.about = "The same of the public's attention", .low = 0, .high = 1});
  f.choice("called_by", called_by_, {"any_chair", "all_chairs", "most_affected"},
           {.about = "Who may call a meeting"});
  f.shares("chairs", part.by_state["chairs"],
           {.about = "Those who chair it, and the chance that each acts on a reason to meet",
            .low = 0,
            .high = 1});
  f.flag("rotates", rotates_, {.about = "The member that knows of most people at sea takes the chair"});
  f.quantity("convening", convening_,
             {.about = "From the call to the meeting", .unit = "days", .low = 0, .high = 365});
  f.quantity("again_after", again_after_,
             {.about = "Until a chair that did not act, or a meeting that was held, is thought of again",
              .unit = "days",
              .low = 0.05,
              .high = 3650});
  f.quantity("every", every_,
             {.about = "Time between meetings of the calendar; 0: only when called",
              .unit = "days",
              .low = 0,
              .high = 3650});
  f.list_of("meets", {.about = "Meetings on given days"}, [&](Fields& entry, const EntryName&) {
    Instant at;
    entry.instant("at", at, {.about = "When", .required = true});
    dates_.push_back(at);
  });
  f.number("comes", comes_, {.about = "Chance that a member with full interest comes", .low = 0, .high = 1});
  f.number("quorum", quorum_,
           {.about = "Share of members without whom nothing is decided", .low = 0, .high = 1});
  f.shares("vetoes", part.by_state["vetoes"],
           {.about = "Those without whom nothing is decided, and the chance that each objects",
            .low = 0,
            .high = 1});
  f.number(
      "changes", changes_,
      {.about = "Chance that a member with full interest undertakes what is proposed", .low = 0, .high = 1});
  f.list_of("proposes", {.about = "What those who come are asked to undertake"},
            [&](Fields& entry, const EntryName&) {
              Forum::Promise promise{Undertaking::end_pushbacks, 1, Duration::days(0), Duration::days(365)};
              list_promise(entry, promise);
              proposals_.push_back(promise);
            });
}

Cause Consultation::why_to_meet(const ForumView& view) const {
  if (people_at_sea_ > 0 && view.people_at_sea() >= people_at_sea_)
    return caused_by_people_at_sea(view.people_at_sea());
  if (boats_ > 0 && view.boats_at_sea() >= boats_) return caused_by_boats_at_sea(view.boats_at_sea());
  if (people_ashore_ > 0 && view.people_ashore() >= people_ashore_)
    return caused_by_people_ashore(view.people_ashore());
  if (attention_ > 0 && view.attention() >= attention_) return Cause::public_minds;
  return {};
}

bool Consultation::is_called(const ForumView& view, std::uint64_t occasion) const {
  const NumbersByState& chairs = view.part().by_state.at("chairs");
  const auto acts = [&](StateIndex state, double chance) {
    return view.luck(state, calls_a_meeting, occasion) < with(chance, view.urged());
  };
  if (called_by_ == most_affected || rotates_) {
    const StateIndex chair = view.most_affected();
    return chair && acts(chair, view.mechanism().interest(chair));
  }
  std::size_t willing = 0;
  for (const auto& [chair, chance] : chairs) willing += acts(chair.as<StateSpec>(), chance) ? 1 : 0;
  return called_by_ == all_chairs ? !chairs.empty() && willing == chairs.size() : willing > 0;
}

void Consultation::call(const ForumView& view, ForumState& memory, Forum& forum) const {
  const Cause why = why_to_meet(view);
  if (why.empty()) return;
  if (memory.first_known < 0) memory.first_known = view.tick();
  if (view.tick() < memory.quiet_until) return;
  memory.quiet_until = view.tick() + view.ticks_of(again_after_);
  Forum::Word word;
  word.cause = why;
  word.because = memory.began;
  if (!is_called(view, ++memory.calls)) {
    word.kind = EventKind::meeting_failed;
    word.cause = caused_by_no_call(why);
    forum.tell(word);
    return;
  }
  word.kind = EventKind::meeting_called;
  word.hours = convening_.in_hours();
  memory.called = forum.tell(word);
  memory.due = view.tick() + view.ticks_of(convening_);
}

Cause Consultation::obstacle(const ForumView& view, const std::vector<StateIndex>& present,
                             std::uint64_t meeting) const {
  std::size_t members = 0;
  for (const StateIndex i : view.states()) members += view.is_member(i) ? 1 : 0;
  if (static_cast<double>(present.size()) < quorum_ * static_cast<double>(members))
    return Cause::too_few_came;
  for (const auto& [state, chance] : view.part().by_state.at("vetoes")) {
    const auto member = state.as<StateSpec>();
    if (view.luck(member, objects, meeting) < chance) return caused_by_objection(view.state(member).name);
  }
  return {};
}

void Consultation::meet(const ForumView& view, ForumState& memory, Forum& forum) const {
  const std::uint64_t meeting = ++memory.meetings;
  memory.due = -1;
  std::vector<StateIndex> present;
  std::string who;
  for (const StateIndex i : view.states()) {
    if (!view.is_member(i) || view.luck(i, comes, meeting) >= comes_) continue;
    present.push_back(i);
    who += (who.empty() ? "" : ", ") + view.state(i).code;
  }
  const Cause failed = obstacle(view, present, meeting);
  Forum::Word word;
  word.kind = failed.empty() ? EventKind::meeting_held : EventKind::meeting_failed;
  word.cause = failed;
  word.other = who;
  word.people = view.people_at_sea();
  word.because = memory.called != 0 ? memory.called : memory.began;
  if (memory.first_known >= 0) word.hours = view.since(memory.first_known).in_hours();
  const std::uint64_t held = forum.tell(word);
  if (!failed.empty()) return;
  for (const Forum::Promise& proposal : proposals_) {
    const std::uint64_t occasion = meeting * undertakings + static_cast<std::uint64_t>(proposal.what);
    for (const StateIndex state : present) {
      if (view.is_bound(state, proposal.what)) continue;
      const double chance = changes_ * view.mechanism().interest(state);
      if (view.luck(state, changes_policy, occasion) >= chance) continue;
      forum.commit(state, proposal, held);
      memory.adopted = true;
    }
  }
}

void Consultation::act(const ForumView& view, ForumState& memory, Forum& forum) const {
  if (memory.due < 0) call(view, memory, forum);
  const bool was_called = memory.due >= 0 && view.tick() >= memory.due;
  if (was_called) return meet(view, memory, forum);
  const Tick hour = view.ticks_of(Duration::hours(1));
  const bool of_calendar = every_ > Duration{} && view.tick() > memory.since &&
                           (view.tick() - memory.since) % view.ticks_of(every_) < hour;
  bool on_its_day = false;
  for (const Instant at : dates_) {
    const double late_s = static_cast<double>(view.now() - at);
    on_its_day = on_its_day || (late_s >= 0 && late_s < 3600);
  }
  if (of_calendar || on_its_day) meet(view, memory, forum);
}

}  // namespace searoom
