// Reports that are due reach their desks. Each desk makes of them what it can: a report belongs to the
// contact that could have been there then, or it is a boat that the desk did not know of.
#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/desk_events.h"
#include "sim/phases/phases.h"

namespace searoom {
namespace {

// A report fits a contact within three standard deviations of both errors together, and when the guesses of
// the number aboard are not more than this factor apart (assumptions).
constexpr double gate = 3, people_factor = 3;

class Mailroom {
 public:
  Mailroom(const Scenario& scenario, World& world) : s_(scenario), w_(world) {}

  void deliver(const Report& report) {
    DeskState& desk = w_.desks[report.desk];
    Contact* contact = report.contact != 0 ? desk.find(report.contact) : nullptr;
    if (!contact || contact->closed) contact = best_match(desk, report);
    const bool is_new = !contact;
    if (is_new) {
      contact = &desk.contacts.emplace_back();
      contact->number = ++desk.contacts_so_far;
      contact->known_since = w_.now;
      contact->vessel = report.vessel;
    }
    update(*contact, report, is_new);
    tell(EventKind::report_received, report, *contact);
    if (is_new) contact->opened_by = tell(EventKind::contact_opened, report, *contact);
    tell_unit(report, *contact);
  }

  // Contacts without news for too long, and those that are over, leave the desk, unless a case of search and
  // rescue is open for them.
  void drop_old() {
    const auto lasts = static_cast<Tick>(s_.perception.contact_lasts / s_.step());
    for (std::size_t state = 0; state < w_.desks.size(); ++state) {
      DeskState& desk = w_.desks[state];
      const auto stays = [&](const Contact& c) {
        return (!c.closed && w_.now - c.seen_at <= lasts) || desk.has_open_case(c);
      };
      for (const Contact& c : desk.contacts) {
        if (stays(c)) continue;
        Event e = desk_event(EventKind::contact_dropped, s_, state, c, w_);
        e.cause = c.closed ? "it is over" : "no news";
        e.because = c.opened_by;
        w_.report(std::move(e));
      }
      std::erase_if(desk.contacts, [&](const Contact& c) { return !stays(c); });
    }
  }

 private:
  // How far a report is from a contact, in standard deviations of both: the contact's error has grown by the
  // time between the two sightings.
  double distance(const Contact& c, const Report& r) const {
    const Duration between = s_.step() * static_cast<double>(std::abs(r.seen_at - c.seen_at));
    const double drifted_m = (s_.perception.contact_drifts * between).in_metres();
    const double error_m = std::sqrt(c.error_m * c.error_m + r.error_m * r.error_m + drifted_m * drifted_m);
    return metres_between(c.where, r.where) / std::max(1.0, error_m);
  }

  Contact* best_match(DeskState& desk, const Report& r) const {
    Contact* best = nullptr;
    double nearest = gate;
    for (Contact& c : desk.contacts) {
      if (c.closed) continue;
      const bool as_many = c.people <= 0 || r.people <= 0 ||
                           (c.people < r.people * people_factor && r.people < c.people * people_factor);
      if (!as_many) continue;
      const double d = distance(c, r);
      if (d >= nearest) continue;
      nearest = d;
      best = &c;
    }
    return best;
  }

  // An older sighting that comes late does not undo a newer one.
  void update(Contact& c, const Report& r, bool is_new) const {
    ++c.reports;
    c.heard_at = w_.now;
    if (!is_new && r.seen_at < c.seen_at) return;
    c.where = r.where;
    c.error_m = r.error_m;
    c.seen_at = r.seen_at;
    c.seen_as = r.seen_as;
    c.channel = r.channel;
    if (r.people > 0) c.people = r.people;
  }

  std::uint64_t tell(EventKind kind, const Report& r, const Contact& c) {
    Event e = desk_event(kind, s_, r.desk, c, w_);
    e.vessel = r.vessel;
    e.where = r.where;
    e.other = r.source;
    e.picture.channel = name_of(r.channel);
    e.picture.seen_as = name_of(r.seen_as);
    e.picture.people = r.people;
    e.picture.error_nm = Distance::metres(r.error_m).in_nautical_miles();
    e.picture.age_hours = (s_.step() * static_cast<double>(w_.now - r.seen_at)).in_hours();
    e.because = r.because != 0 ? r.because : c.opened_by;
    return w_.report(std::move(e));
  }

  // The unit that reported learns which contact of its desk it has in sight.
  void tell_unit(const Report& r, const Contact& c) {
    Unit* unit = w_.find_unit(r.from_unit);
    if (!unit) return;
    for (InSight& sight : unit->in_sight) {
      if (sight.boat == r.sight) sight.contact = c.number;
    }
  }

  const Scenario& s_;
  World& w_;
};

}  // namespace

void pass_messages(const Scenario& scenario, World& world) {
  if (scenario.states.empty()) return;
  Mailroom mailroom(scenario, world);
  std::vector<Report> due;
  for (const Report& report : world.mail) {
    if (report.arrives <= world.now) due.push_back(report);
  }
  std::erase_if(world.mail, [&](const Report& report) { return report.arrives <= world.now; });
  for (const Report& report : due) mailroom.deliver(report);
  if (world.now * scenario.step_s % 3600 == 0) mailroom.drop_old();
}

}  // namespace searoom
