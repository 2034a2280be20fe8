// Reports that are due reach their desks. Each desk makes of them what it can: a report belongs to the
// contact that could have been there then, or it is a boat that the desk did not know of.
#include <algorithm>
#include <cmath>

#include "sim/phases/desks/desk_events.h"
#include "sim/phases/phases.h"
#include "sim/phases/seeing/association.h"
#include "sim/phases/truth_of.h"

namespace searoom {
namespace {

class Mailroom {
 public:
  explicit Mailroom(const Step& step) : step_(step) {}

  void deliver(const Report& report) {
    DeskState& desk = step_.world.desks[report.desk];
    Contact* contact = report.contact ? desk.find(report.contact) : nullptr;
    if (!contact || contact->closed)
      contact = contact_of(report, step_.scenario.perception, step_.length(), desk.contacts);
    const bool is_new = !contact;
    if (is_new) {
      contact = &desk.contacts.emplace_back();
      contact->number = ContactNo(++desk.contacts_so_far);
      contact->known_since = step_.world.now;
      contact->vessel = report.vessel;
      begin_contact(report, *contact);
    } else {
      update_contact(report, step_.scenario.perception, step_.length(), *contact);
    }
    contact->heard_at = step_.world.now;
    if (report.channel != Channel::other_state && report.channel != Channel::partner)
      contact->first_hand = step_.world.now;
    tell(EventKind::report_received, report, *contact);
    if (is_new) contact->opened_by = tell(EventKind::contact_opened, report, *contact);
    tell_unit(report, *contact);
  }

  // Contacts without news for too long, and those that are over, leave the desk, unless a case of search and
  // rescue is open for them.
  void drop_old() {
    const Tick lasts = step_.scenario.ticks_of(step_.scenario.perception.contact_lasts);
    for (const StateIndex state : step_.world.desks.indices()) {
      DeskState& desk = step_.world.desks[state];
      const auto stays = [&](const Contact& c) {
        return (!c.closed && step_.world.now - c.seen_at <= lasts) || desk.has_open_case(c);
      };
      for (const Contact& c : desk.contacts) {
        if (stays(c)) continue;
        Event e = desk_event(step_, EventKind::contact_dropped, state, c);
        e.cause = c.closed ? Cause::over : Cause::no_news;
        e.because = c.opened_by;
        step_.world.report(std::move(e));
      }
      std::erase_if(desk.contacts, [&](const Contact& c) { return !stays(c); });
    }
  }

 private:
  std::uint64_t tell(EventKind kind, const Report& r, const Contact& c) {
    Event e = desk_event(step_, kind, r.desk, c);
    e.vessel = truth_of(r.vessel);
    e.where = r.where;
    e.other = r.source;
    e.picture.channel = name_of(r.channel);
    e.picture.seen_as = name_of(r.seen_as);
    e.picture.people = r.people;
    e.picture.error_nm = Distance::metres(r.error_m).in_nautical_miles();
    e.picture.age_hours = step_.since(r.seen_at).in_hours();
    e.because = r.because != 0 ? r.because : c.opened_by;
    return step_.world.report(std::move(e));
  }

  // The unit that reported learns which contact of its desk it has in sight. One that was lent to another
  // desk since then counts by that one's numbers.
  void tell_unit(const Report& r, const Contact& c) {
    Unit* unit = step_.world.find_unit(r.from_unit);
    if (!unit || unit->desk() != r.desk) return;
    for (InSight& sight : unit->in_sight) {
      if (sight.boat == r.sight) sight.contact = c.number;
    }
  }

  const Step& step_;
};

}  // namespace

void pass_messages(const Step& step) {
  if (step.scenario.states.empty()) return;
  Mailroom mailroom(step);
  std::vector<Report> due;
  for (const Report& report : step.world.mail) {
    if (report.arrives <= step.world.now) due.push_back(report);
  }
  std::erase_if(step.world.mail, [&](const Report& report) { return report.arrives <= step.world.now; });
  for (const Report& report : due) mailroom.deliver(report);
  if (step.is_on_the_hour()) mailroom.drop_old();
}

}  // namespace searoom
