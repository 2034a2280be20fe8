#include "sim/world/sea/particle_cloud.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "sim/geo/local_metres.h"
#include "sim/world/sea/forecast.h"

namespace searoom {
namespace {

constexpr Draw starts_at{"particle_starts_at"}, is_of_class{"particle_is_of_class"},
    leeway_luck{"particle_leeway"}, particle_jibes{"particle_jibes"}, wind_changes{"particle_wind_changes"},
    current_changes{"particle_current_changes"}, wind_error{"particle_wind_error"},
    current_error{"particle_current_error"};

// What floats, by how it was seen (assumptions).
struct Shares {
  double whole, swamped, in_water;
};
Shares shares_seen_as(SeenAs seen_as) {
  switch (seen_as) {
    case SeenAs::sound:
    case SeenAs::adrift:
      return {0.90, 0.07, 0.03};
    case SeenAs::in_distress:
      return {0.75, 0.20, 0.05};
    case SeenAs::sinking:
      return {0.20, 0.50, 0.30};
  }
  return {1, 0, 0};
}

std::uint16_t index_of(const LeewayClass* kind) {
  return static_cast<std::uint16_t>(kind - leeway_classes().data());
}

// Weights of the leeway classes; whole boats are of the kinds of the scenario, one as likely as another.
std::vector<double> class_weights(const Scenario& s, SeenAs seen_as) {
  const Shares shares = shares_seen_as(seen_as);
  std::vector<double> weights(leeway_classes().size(), 0.0);
  std::vector<std::uint16_t> whole;
  for (const VesselKind& kind : s.kinds) {
    if (kind.leeway_class) whole.push_back(index_of(kind.leeway_class));
  }
  std::ranges::sort(whole);
  whole.erase(std::unique(whole.begin(), whole.end()), whole.end());
  for (const std::uint16_t kind : whole) weights[kind] += shares.whole / static_cast<double>(whole.size());
  weights[index_of(find_leeway_class("SKIFF-3"))] += shares.swamped;
  weights[index_of(find_leeway_class("PIW-1"))] += shares.in_water;
  return weights;
}

Flow drawn_error(const Dice& dice, ActorId id, Draw purpose, std::uint64_t count) {
  const auto [east, north] = dice.normals(id, purpose, Occasion{count});
  return {east, north};
}

void set_leeway(Particle& p) {
  p.leeway = leeway_lines(leeway_classes()[p.kind], p.side, p.z_down, p.z_cross);
}

Particle new_particle(ActorId id, const std::vector<double>& weights, const Dice& dice) {
  Particle p;
  p.id = id;
  const auto drawn = dice.uniforms(id, is_of_class, Occasion{0});
  p.kind = static_cast<std::uint16_t>(Dice::pick_by(drawn[0], weights));
  p.side = drawn[1] < 0.5 ? DriftSide::right : DriftSide::left;
  std::uint64_t tries = 0;
  do {
    const auto [down, cross] = dice.normals(id, leeway_luck, Occasion{tries++});
    p.z_down = down;
    p.z_cross = cross;
  } while (downwind_slope_is_negative(leeway_classes()[p.kind], p.z_down));
  set_leeway(p);
  p.jibes = HazardClock::start(dice, id, particle_jibes);
  p.wind_changes = HazardClock::start(dice, id, wind_changes);
  p.current_changes = HazardClock::start(dice, id, current_changes);
  p.wind_error = drawn_error(dice, id, wind_error, 0);
  p.current_error = drawn_error(dice, id, current_error, 0);
  return p;
}

// At sea, if a few draws find it there.
Position start_of(Position datum, double error_m, ActorId id, const Scenario& s, const Dice& dice) {
  constexpr std::uint64_t tries = 8;
  for (std::uint64_t n = 0; n < tries; ++n) {
    const auto [east, north] = dice.normals(id, starts_at, Occasion{n});
    const Position at = moved(datum, error_m * east, error_m * north);
    if (!s.chart->is_land(at)) return at;
  }
  return datum;
}

Box box_of_cloud(const Cloud& cloud) {
  const Position first = cloud.particles.front().at;
  Box box{first.lon_deg, first.lat_deg, first.lon_deg, first.lat_deg};
  for (const Particle& p : cloud.particles) {
    box.west_deg = std::min(box.west_deg, p.at.lon_deg);
    box.east_deg = std::max(box.east_deg, p.at.lon_deg);
    box.south_deg = std::min(box.south_deg, p.at.lat_deg);
    box.north_deg = std::max(box.north_deg, p.at.lat_deg);
  }
  return box;
}

class Drifting {
 public:
  Drifting(const Scenario& s, const Forecast::Flows& flows, const Dice& dice, double hours)
      : s_(s),
        flows_(flows),
        dice_(dice),
        seconds_(hours * 3600),
        jibing_(s.drift.jibing.in_per_hour() * hours),
        wind_(flows.wind_error.east_m_s > 0 ? hours / s.sea.wind.correlation_time.in_hours() : 0),
        current_(flows.current_error.east_m_s > 0 ? hours / s.sea.current.correlation_time.in_hours() : 0) {}

  // Each side and each error counts from the moment at which it comes.
  void drift(Particle& p) const {
    if (p.ashore) return;
    const Flow wind = flows_.wind.at(p.at), current = flows_.current.at(p.at);
    double east_m = 0, north_m = 0;
    double since = 0;
    const auto drift_until = [&](double until) {
      const double seconds = (until - since) * seconds_;
      const Drift leeway =
          leeway_drift(p.leeway, wind.east_m_s + p.wind_error.east_m_s * flows_.wind_error.east_m_s,
                       wind.north_m_s + p.wind_error.north_m_s * flows_.wind_error.north_m_s);
      east_m += seconds * (leeway.east_m_s + current.east_m_s +
                           p.current_error.east_m_s * flows_.current_error.east_m_s);
      north_m += seconds * (leeway.north_m_s + current.north_m_s +
                            p.current_error.north_m_s * flows_.current_error.north_m_s);
      since = until;
    };
    for (const Change& change : changes_of(p)) {
      drift_until(change.at);
      make(change, p);
    }
    drift_until(1);
    p.at = moved(p.at, east_m, north_m);
    p.ashore = s_.chart->is_land(p.at);
  }

 private:
  enum class Of : std::uint8_t { side, wind, current };
  struct Change {
    double at;  // share of the time
    Of of;
    std::uint64_t count;
  };

  // In the order of time.
  std::vector<Change> changes_of(Particle& p) const {
    std::vector<Change> changes;
    const auto spend = [&](HazardClock& clock, double hazard, Draw purpose, Of of) {
      clock.spend_evenly(hazard, dice_, p.id, purpose, [&](double share) {
        changes.push_back({share, of, clock.count});
      });
    };
    spend(p.jibes, jibing_, particle_jibes, Of::side);
    spend(p.wind_changes, wind_, wind_changes, Of::wind);
    spend(p.current_changes, current_, current_changes, Of::current);
    std::ranges::stable_sort(changes, {}, &Change::at);
    return changes;
  }

  void make(const Change& change, Particle& p) const {
    switch (change.of) {
      case Of::side:
        p.side = p.side == DriftSide::right ? DriftSide::left : DriftSide::right;
        set_leeway(p);
        return;
      case Of::wind:
        p.wind_error = drawn_error(dice_, p.id, wind_error, change.count);
        return;
      case Of::current:
        p.current_error = drawn_error(dice_, p.id, current_error, change.count);
        return;
    }
  }

  const Scenario& s_;
  const Forecast::Flows& flows_;
  const Dice& dice_;
  double seconds_, jibing_, wind_, current_;
};

Position mean_of(const Cloud& cloud) {
  Position mean;
  double all = 0;
  for (const Particle& p : cloud.particles) {
    all += p.weight;
    mean.lat_deg += p.weight * p.at.lat_deg;
    mean.lon_deg += p.weight * p.at.lon_deg;
  }
  return {mean.lat_deg / all, mean.lon_deg / all};
}

// The distance within which this much of the weight lies.
double radius_of(double share, const std::vector<std::pair<double, double>>& by_distance) {
  double within = 0;
  for (const auto& [distance, weight] : by_distance) {
    within += weight;
    if (within >= share) return distance;
  }
  return by_distance.empty() ? 0 : by_distance.back().first;
}

}  // namespace

Cloud new_cloud(std::string_view name, Position datum, double error_m, SeenAs seen_as, const Scenario& s,
                const Dice& dice) {
  const std::vector<double> weights = class_weights(s, seen_as);
  Cloud cloud;
  const auto count = static_cast<std::uint64_t>(s.search.particles);
  for (std::uint64_t n = 0; n < count; ++n) {
    Particle p = new_particle(actor(name, n), weights, dice);
    p.at = start_of(datum, error_m, p.id, s, dice);
    p.weight = 1 / static_cast<double>(count);
    cloud.particles.push_back(p);
  }
  return cloud;
}

void drift_cloud(const Scenario& s, const Forecast& forecast, const Dice& dice, double hours, Cloud& cloud) {
  if (cloud.empty()) return;
  const Forecast::Flows flows = forecast.over(box_of_cloud(cloud));
  const Drifting drifting(s, flows, dice, hours);
  const Position before = mean_of(cloud);
  for (Particle& p : cloud.particles) drifting.drift(p);
  const Offset way = offset_between(before, mean_of(cloud));
  cloud.drift = {way.east_m / (hours * 3600), way.north_m / (hours * 3600)};
}

CloudShape shape_of(const Cloud& cloud) {
  CloudShape shape;
  if (cloud.empty()) return shape;
  shape.middle = mean_of(cloud);
  double all = 0, east2 = 0, north2 = 0, both = 0;
  std::vector<std::pair<double, double>> by_distance;
  for (const Particle& p : cloud.particles) {
    const Offset d = offset_between(shape.middle, p.at);
    all += p.weight;
    east2 += p.weight * d.east_m * d.east_m;
    north2 += p.weight * d.north_m * d.north_m;
    both += p.weight * d.east_m * d.north_m;
    if (p.ashore) shape.ashore += p.weight;
    by_distance.emplace_back(std::hypot(d.east_m, d.north_m), p.weight);
  }
  const double mean = (east2 + north2) / 2 / all, half = (east2 - north2) / 2 / all;
  const double root = std::hypot(half, both / all);
  shape.along_m = std::sqrt(mean + root);
  shape.across_m = std::sqrt(std::max(0.0, mean - root));
  shape.axis = Bearing::radians(std::atan2(2 * both / all, -2 * half) / 2);
  shape.ashore /= all;
  std::ranges::sort(by_distance);
  shape.half_m = radius_of(0.5 * all, by_distance);
  shape.nine_tenths_m = radius_of(0.9 * all, by_distance);
  return shape;
}

}  // namespace searoom
