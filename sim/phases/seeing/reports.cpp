#include "sim/phases/seeing/reports.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/geo/local_metres.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/seeing/boats_in_sight.h"

namespace searoom {
namespace {

constexpr Draw is_sent{"report_is_sent"}, comes_twice{"report_comes_twice"},
    tells_wrong{"report_tells_wrong"};
constexpr Draw position_error{"report_position_error"}, people_error{"report_people_error"};
constexpr Draw report_delay{"report_delay"};

// A wrong report takes a boat in trouble for one in order, and the other way round.
SeenAs mistaken(SeenAs seen) {
  return seen == SeenAs::sound ? SeenAs::adrift : SeenAs::sound;
}

// How many are aboard and how the boat is. Who keeps a boat in sight keeps to the first guess of the number.
// An echo tells nothing of people.
void tell_what_is_seen(const Step& step, const Sighting& sighting, const ChannelSpec& channel, ActorId self,
                       Report& r) {
  Vessels& v = step.world.vessels;
  if (sighting.channel == Channel::radar) {
    r.seen_as = echo_of(v, sighting.row);
    return;
  }
  r.seen_as = looks_of(v, sighting.row);
  const Tick first = sighting.sight ? sighting.sight->since : step.world.now;
  const double z = step.dice.normal(self, people_error, Occasion{static_cast<std::uint64_t>(first)});
  r.people = std::max(1.0, std::round(v.people_aboard(sighting.row) * std::exp(channel.people_error * z)));
}

}  // namespace

StateIndex nearest_desk(const Scenario& s, Position where) {
  StateIndex nearest;
  double best_m = std::numeric_limits<double>::infinity();
  for (const StateIndex i : s.states.indices()) {
    if (!s.states[i].has_desk) continue;
    const double metres = metres_between(where, s.places[s.states[i].desk_place.as<Place>()].at);
    if (metres >= best_m) continue;
    best_m = metres;
    nearest = i;
  }
  return nearest;
}

StateIndex desk_for(const Scenario& s, Position where) {
  if (const StateIndex own = s.desk_of(s.chart->territorial_sea_of(where))) return own;
  if (const Region* region = s.chart->region_at(where)) {
    if (const StateIndex desk = s.desk_of(region->country)) return desk;
  }
  return nearest_desk(s, where);
}

std::uint64_t tell_of_sighting(const Step& step, EventKind kind, const std::string& watcher,
                               std::string_view country, std::size_t row) {
  Event e = step.world.event_of(kind, row);
  e.unit = watcher;
  e.country = country;
  e.region = region_at(step.scenario, e.where);
  e.people = step.world.vessels.people_of(row);
  e.picture.seen_as = name_of(looks_of(step.world.vessels, row));
  return step.world.report(std::move(e));
}

void send_report(const Step& step, const Sighting& sighting) {
  World& w = step.world;
  if (!sighting.desk) return;
  const Vessels& v = w.vessels;
  const ChannelSpec& channel = step.scenario.perception.of(sighting.channel);
  const ActorId self = pair_of(sighting.by, v.id[sighting.row]);
  const Occasion when = step.occasion();
  if (channel.sent < 1 && step.dice.uniform(self, is_sent, when) >= channel.sent) return;
  const auto [east, north] = step.dice.normals(self, position_error, when);
  const double error_m = channel.error.in_metres();
  Report r;
  r.desk = sighting.desk;
  r.seen_at = w.now;
  r.where = moved(v.position[sighting.row], error_m * east, error_m * north);
  r.error_m = error_m;
  tell_what_is_seen(step, sighting, channel, self, r);
  if (step.dice.uniform(self, tells_wrong, when) < channel.wrong) r.seen_as = mistaken(r.seen_as);
  r.channel = sighting.channel;
  r.source = sighting.source;
  r.because = sighting.because;
  r.vessel = w.vessel_name(sighting.row);
  if (sighting.sight) {
    r.from_unit = sighting.by;
    r.sight = sighting.sight->boat;
    r.contact = sighting.sight->contact;
  }
  const Duration delay =
      Duration::hours(channel.delay_hours.quantile(step.dice.uniform(self, report_delay, when)));
  r.arrives = step.after(delay + sighting.delay);
  if (step.dice.uniform(self, comes_twice, when) < channel.twice) {
    Report again = r;
    again.arrives = step.after(delay * 2 + sighting.delay);
    w.mail.push_back(std::move(again));
  }
  w.mail.push_back(std::move(r));
}

}  // namespace searoom
