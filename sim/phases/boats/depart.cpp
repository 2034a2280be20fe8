// Boats put to sea: by the Poisson processes of the scenario's flows, and those placed by hand.
//
// Each flow and place is a non-homogeneous Poisson process, made by thinning (Lewis and Shedler 1979, Naval
// Research Logistics 26, 403): candidates come at the greatest rate of the year and are kept with the chance
// rate / greatest rate. Every draw is keyed by place and candidate number, so the step does not matter.
#include <algorithm>
#include <cmath>

#include "sim/phases/boats/report_departure.h"
#include "sim/phases/phases.h"
#include "sim/science/daylight.h"
#include "sim/world/whole_people.h"

namespace searoom {
namespace {

constexpr Draw waits_to_depart{"waits_to_depart"};
constexpr Draw departs{"departs"};
constexpr Draw departs_how{"departs_how"};

// A month's boats packed into its dark hours; nothing by day.
double departures_by_night(const DepartureFlow& flow, Position where, Instant now) {
  if (!flow.by_night) return 1;
  const Sun sun = sun_at(days_since_j2000(now));
  return is_dark(sun, where) ? 1 / dark_share(where.lat_deg, sun.declination_rad) : 0;
}

struct FlowPlace {
  const DepartureFlow& flow;
  double share;  // of the flow
  PlaceIndex place;
};

class DepartureProcess {
 public:
  DepartureProcess(const Step& step, const FlowPlace& from, const std::string& name)
      : step_(step), from_(from), name_(name), self_(actor(name)) {
    const Position where = step.scenario.places[from.place].at;
    double busiest = 0;
    for (int month = 1; month <= 12; ++month)
      busiest = std::max(busiest, departures_per_second(from.flow, {2015, month, 1}));
    // February of a common year is the shortest month and so the busiest for its people.
    const double night = from.flow.by_night ? most_packed_night(where) : 1;
    greatest_ = busiest * from.share * night;
  }

  // Puts to sea every boat whose time has come.
  void run(DepartureClock& clock) const {
    const double now_s = static_cast<double>(step_.world.now * step_.scenario.step_s);
    if (greatest_ <= 0) return;
    if (clock.candidates == 0) next_candidate(clock);
    while (clock.candidate_s <= now_s) {
      const Instant when = step_.scenario.start + static_cast<std::int64_t>(clock.candidate_s);
      const Occasion n{clock.candidates};
      if (step_.dice.uniform(self_, departs, n) * greatest_ < rate_at(when)) put_boat_to_sea(n, clock);
      next_candidate(clock);
    }
  }

 private:
  static double most_packed_night(Position where) {
    constexpr double solstice_rad = 0.40910;  // 23.44 degrees
    return 1 / std::min(dark_share(where.lat_deg, solstice_rad), dark_share(where.lat_deg, -solstice_rad));
  }

  double rate_at(Instant when) const {
    return departures_per_second(from_.flow, civil_date(when)) * from_.share *
           departures_by_night(from_.flow, step_.scenario.places[from_.place].at, when);
  }

  void next_candidate(DepartureClock& clock) const {
    clock.candidate_s +=
        step_.dice.exponential(self_, waits_to_depart, Occasion{clock.candidates}) / greatest_;
    ++clock.candidates;
  }

  void put_boat_to_sea(Occasion n, DepartureClock& clock) const {
    const auto luck = step_.dice.uniforms(self_, departs_how, n);
    const FlowBoats& boats = from_.flow.boats[Dice::pick_by(luck[0], shares_of(from_.flow.boats))];
    const auto people = whole_people(boats.people_aboard, luck[1], step_.dice, actor(name_, clock.boats + 1));
    const NameRef& to =
        from_.flow.destinations[Dice::pick_by(luck[2], shares_of(from_.flow.destinations))].first;
    const Position at = step_.scenario.chart->grid().centre(step_.scenario.sea_cells[from_.place]);
    const std::size_t row =
        put_to_sea(step_.scenario, step_.dice,
                   {clock.source, ++clock.boats, boats.kind.index, at, false, people}, step_.world);
    step_.world.vessels.destination[row] = to.as<Place>();
  }

  const Step& step_;
  FlowPlace from_;
  const std::string& name_;
  ActorId self_;
  double greatest_ = 0;
};

void depart_placed(const Step& step) {
  const Scenario& s = step.scenario;
  constexpr Draw placed_with{"placed_with"};
  for (std::size_t i = 0; i < s.placed.size(); ++i) {
    const PlacedVessel& placed = s.placed[i];
    const bool due = !placed.has_departure_time || placed.departs <= step.instant();
    if (step.world.placed_at_sea[i] || !due) continue;
    step.world.placed_at_sea[i] = 1;
    const Position at =
        placed.has_position ? placed.at : s.chart->grid().centre(s.sea_cells[placed.from.as<Place>()]);
    for (std::int64_t n = 1; n <= placed.count; ++n) {
      const double luck =
          step.dice.uniform(actor(placed.name), placed_with, Occasion{static_cast<std::uint64_t>(n)});
      const auto people = whole_people(placed.people_aboard, luck, step.dice,
                                       actor(placed.name, static_cast<std::uint64_t>(n)));
      const std::size_t row = put_to_sea(s, step.dice,
                                         {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(n),
                                          placed.kind.index, at, placed.adrift, people},
                                         step.world);
      if (placed.destination.given()) step.world.vessels.destination[row] = placed.destination.as<Place>();
      report_departure(step, placed.from, row);
    }
  }
}

}  // namespace

void depart(const Step& step) {
  World& w = step.world;
  depart_placed(step);
  std::size_t process = 0;
  for (const DepartureFlow& flow : step.scenario.flows) {
    double all = 0;
    for (const auto& [place, share] : flow.places) all += share;
    for (const auto& [place, share] : flow.places) {
      DepartureClock& clock = w.departures[process++];
      if (clock.candidates > 0 && clock.candidate_s > static_cast<double>(w.now * step.scenario.step_s))
        continue;
      const std::size_t first = w.vessels.size();
      DepartureProcess(step, {flow, share / all, place.as<Place>()}, w.source_names[clock.source]).run(clock);
      for (std::size_t row = first; row < w.vessels.size(); ++row) report_departure(step, place, row);
    }
  }
}

}  // namespace searoom
