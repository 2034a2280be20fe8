// Boats put to sea: by the Poisson processes of the scenario's flows, and those placed by hand.
//
// Each flow and place is a non-homogeneous Poisson process, made by thinning (Lewis and Shedler 1979, Naval
// Research Logistics 26, 403): candidates come at the greatest rate of the year and are kept with the chance
// rate / greatest rate. Every draw is keyed by place and candidate number, so the step does not matter.
#include <algorithm>
#include <cmath>

#include "sim/phases/boats/departing.h"
#include "sim/phases/phases.h"
#include "sim/science/daylight.h"

namespace searoom {
namespace {

constexpr Draw waits_to_depart{"waits_to_depart"};
constexpr Draw departs{"departs"};
constexpr Draw departs_how{"departs_how"};

constexpr double seconds_per_week = 7 * 86400.0;

// Boats per second of a whole flow in a calendar month.
double month_rate(const DepartureFlow& flow, CivilDate date) {
  const auto month = static_cast<std::size_t>(date.month - 1);
  if (!flow.by_people) return flow.boats_per_week[month] / seconds_per_week;
  return flow.people_per_month[month] / flow.people_per_boat /
         (days_in_month(date.year, date.month) * 86400.0);
}

// A month's boats packed into its nights; nothing by day.
double departures_by_night(const DepartureFlow& flow, Position where, Instant now) {
  if (!flow.by_night) return 1;
  const Sun sun = sun_at(days_since_j2000(now));
  if (light_at(sun, where) != Light::night) return 0;
  return 1 / std::max(0.05, night_share(where.lat_deg, sun.declination_rad));
}

// Nights at sea levels of the tropics and beyond never pack a month's boats tighter than this up to 60
// degrees.
constexpr double greatest_night_factor = 20;

struct FlowPlace {
  const DepartureFlow& flow;
  double share;  // of the flow
  std::size_t place;
};

class DepartureProcess {
 public:
  DepartureProcess(const Scenario& s, const FlowPlace& from, const std::string& name)
      : s_(s), from_(from), self_(actor(name)) {
    const Position where = s.places[from.place].at;
    double busiest = 0;
    for (int month = 1; month <= 12; ++month)
      busiest = std::max(busiest, month_rate(from.flow, {2015, month, 1}));
    // February of a common year is the shortest month and so the busiest for its people.
    const double night = from.flow.by_night ? std::min(greatest_night_factor, most_packed_night(where)) : 1;
    greatest_ = busiest * from.share * night;
  }

  // Puts to sea every boat whose time has come.
  void run(const Dice& dice, DepartureClock& clock, World& world) const {
    const double now_s = static_cast<double>(world.now * s_.step_s);
    if (greatest_ <= 0) return;
    if (clock.candidates == 0) next_candidate(dice, clock);
    while (clock.candidate_s <= now_s) {
      const Instant when = s_.start + static_cast<std::int64_t>(clock.candidate_s);
      const Occasion n{clock.candidates};
      if (dice.uniform(self_, departs, n) * greatest_ < rate_at(when)) put_boat_to_sea(dice, n, clock, world);
      next_candidate(dice, clock);
    }
  }

 private:
  static double most_packed_night(Position where) {
    constexpr double solstice_rad = 0.40910;  // 23.44 degrees
    return 1 / std::max(0.05, std::min(night_share(where.lat_deg, solstice_rad),
                                       night_share(where.lat_deg, -solstice_rad)));
  }

  double rate_at(Instant when) const {
    return month_rate(from_.flow, civil_date(when)) * from_.share *
           departures_by_night(from_.flow, s_.places[from_.place].at, when);
  }

  void next_candidate(const Dice& dice, DepartureClock& clock) const {
    clock.candidate_s += dice.exponential(self_, waits_to_depart, Occasion{clock.candidates}) / greatest_;
    ++clock.candidates;
  }

  void put_boat_to_sea(const Dice& dice, Occasion n, DepartureClock& clock, World& world) const {
    const auto luck = dice.uniforms(self_, departs_how, n);
    const FlowBoats& boats = from_.flow.boats[Dice::pick_by(luck[0], shares_of(from_.flow.boats))];
    const auto people = static_cast<std::uint32_t>(std::lround(boats.people_aboard.quantile(luck[1])));
    const NameRef& to =
        from_.flow.destinations[Dice::pick_by(luck[2], shares_of(from_.flow.destinations))].first;
    const Position at = s_.chart->grid().centre(s_.sea_cells[from_.place]);
    const std::size_t row =
        put_to_sea(s_, dice, {clock.source, ++clock.boats, boats.kind.index, at, false, people}, world);
    world.vessels.destination[row] = static_cast<std::int32_t>(to.index);
  }

  const Scenario& s_;
  FlowPlace from_;
  ActorId self_;
  double greatest_ = 0;
};

void depart_placed(const Scenario& s, const Dice& dice, World& world) {
  constexpr Draw placed_with{"placed_with"};
  for (std::size_t i = 0; i < s.placed.size(); ++i) {
    const PlacedVessel& placed = s.placed[i];
    const bool due = !placed.has_departure_time || placed.departs <= s.instant_of(world.now);
    if (world.placed_at_sea[i] || !due) continue;
    world.placed_at_sea[i] = 1;
    const Position at =
        placed.has_position ? placed.at : s.chart->grid().centre(s.sea_cells[placed.from.index]);
    for (std::int64_t n = 1; n <= placed.count; ++n) {
      const double luck =
          dice.uniform(actor(placed.name), placed_with, Occasion{static_cast<std::uint64_t>(n)});
      const auto people = static_cast<std::uint32_t>(std::lround(placed.people_aboard.quantile(luck)));
      const std::size_t row = put_to_sea(s, dice,
                                         {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(n),
                                          placed.kind.index, at, placed.adrift, people},
                                         world);
      if (placed.destination.given())
        world.vessels.destination[row] = static_cast<std::int32_t>(placed.destination.index);
      report_departure(s, placed.from, row, world);
    }
  }
}

}  // namespace

void depart(const Scenario& scenario, const Dice& dice, World& world) {
  depart_placed(scenario, dice, world);
  std::size_t process = 0;
  for (const DepartureFlow& flow : scenario.flows) {
    double all = 0;
    for (const auto& [place, share] : flow.places) all += share;
    for (const auto& [place, share] : flow.places) {
      DepartureClock& clock = world.departures[process++];
      if (clock.candidates > 0 && clock.candidate_s > static_cast<double>(world.now * scenario.step_s))
        continue;
      const std::size_t first = world.vessels.size();
      DepartureProcess(scenario, {flow, share / all, place.index}, world.source_names[clock.source])
          .run(dice, clock, world);
      for (std::size_t row = first; row < world.vessels.size(); ++row)
        report_departure(scenario, place, row, world);
    }
  }
}

}  // namespace searoom
