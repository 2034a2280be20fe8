#include "sim/phases/seeing/reports.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/geo/local_metres.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/seeing/eyes.h"

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
void tell_what_is_seen(const Sighting& sighting, const ChannelSpec& channel, ActorId self, const Dice& dice,
                       const World& w, Report& r) {
  if (sighting.channel == Channel::radar) {
    r.seen_as = echo_of(w.vessels, sighting.row);
    return;
  }
  r.seen_as = looks_of(w.vessels, sighting.row);
  const Tick first = sighting.sight ? sighting.sight->since : w.now;
  const double z = dice.normal(self, people_error, Occasion{static_cast<std::uint64_t>(first)});
  r.people =
      std::max(1.0, std::round(w.vessels.people_aboard(sighting.row) * std::exp(channel.people_error * z)));
}

}  // namespace

std::ptrdiff_t nearest_desk(const Scenario& s, Position where) {
  std::ptrdiff_t nearest = -1;
  double best_m = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < s.states.size(); ++i) {
    if (!s.states[i].has_desk) continue;
    const double metres = metres_between(where, s.places[s.states[i].desk_place.index].at);
    if (metres >= best_m) continue;
    best_m = metres;
    nearest = static_cast<std::ptrdiff_t>(i);
  }
  return nearest;
}

std::ptrdiff_t desk_for(const Scenario& s, Position where) {
  const std::ptrdiff_t own = s.desk_of(s.chart->territorial_sea_of(where));
  if (own >= 0) return own;
  if (const Region* region = s.chart->region_at(where)) {
    if (const std::ptrdiff_t desk = s.desk_of(region->country); desk >= 0) return desk;
  }
  return nearest_desk(s, where);
}

std::uint64_t tell_of_sighting(const Scenario& s, EventKind kind, const std::string& watcher,
                               std::string_view country, std::size_t row, World& w) {
  Event e = w.event_of(kind, row);
  e.unit = watcher;
  e.country = country;
  e.region = region_at(s, e.where);
  e.people = w.vessels.people_of(row);
  e.picture.seen_as = name_of(looks_of(w.vessels, row));
  return w.report(std::move(e));
}

void send_report(const Scenario& s, const Dice& dice, const Sighting& sighting, World& w) {
  if (sighting.desk < 0) return;
  const Vessels& v = w.vessels;
  const ChannelSpec& channel = s.perception.of(sighting.channel);
  const ActorId self = pair_of(sighting.by, v.id[sighting.row]);
  const Occasion when{static_cast<std::uint64_t>(w.now)};
  if (channel.sent < 1 && dice.uniform(self, is_sent, when) >= channel.sent) return;
  const auto [east, north] = dice.normals(self, position_error, when);
  const double error_m = channel.error.in_metres();
  Report r;
  r.desk = static_cast<std::uint32_t>(sighting.desk);
  r.seen_at = w.now;
  r.where = moved(v.position[sighting.row], error_m * east, error_m * north);
  r.error_m = error_m;
  tell_what_is_seen(sighting, channel, self, dice, w, r);
  if (dice.uniform(self, tells_wrong, when) < channel.wrong) r.seen_as = mistaken(r.seen_as);
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
      Duration::hours(channel.delay_hours.quantile(dice.uniform(self, report_delay, when)));
  r.arrives = w.now + s.ticks_of(delay + sighting.delay);
  if (dice.uniform(self, comes_twice, when) < channel.twice) {
    Report again = r;
    again.arrives = w.now + s.ticks_of(delay * 2 + sighting.delay);
    w.mail.push_back(std::move(again));
  }
  w.mail.push_back(std::move(r));
}

}  // namespace searoom
