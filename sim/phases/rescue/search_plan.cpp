#include "sim/phases/rescue/search_plan.h"

#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/rescue/search_sweeps.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/science/datum.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

// A ship searches so long before its plan is looked at again; aircraft as long as they last (assumption).
constexpr Duration longest_search = Duration::hours(12), shortest_search = Duration::hours(0.5);
// Aircraft are not sent when less than this of their time on scene can be used: dusk is near.
constexpr double useful_share = 0.6;
// Of the radius that holds nine tenths of a cloud, what a map shows of it.
constexpr double reaches_nine_tenths = 1.2;

// A cell map over a cloud, in metres from its middle.
struct CellMap {
  Position middle;
  double edge_m = 1;
  int side = 1;
  std::vector<SearchCell> cells;
  Offset centre(std::size_t cell) const {
    const auto across = static_cast<std::size_t>(side);
    const std::size_t row = cell / across, column = cell % across;
    const double half = side / 2.0 - 0.5;
    return {(static_cast<double>(column) - half) * edge_m, (static_cast<double>(row) - half) * edge_m};
  }
};

// What is left of each particle's weight after what those that are out have searched, and what they are to.
std::vector<double> weights_left(const SearchCase& c) {
  std::vector<double> left;
  for (std::size_t i = 0; i < c.cloud.particles.size(); ++i) {
    const Particle& p = c.cloud.particles[i];
    double weight = p.ashore ? 0 : p.weight;
    for (const Sortie& sortie : c.out) {
      const double planned = sortie.number == p.claimed_by ? std::exp(-sortie.coverage) : 1;
      weight *= std::min(planned, sortie.overlooked[i]);
    }
    left.push_back(weight);
  }
  return left;
}

CellMap cells_of(const Cloud& cloud, const std::vector<double>& weights, const CloudShape& shape,
                 double least_edge_m) {
  constexpr double most_cells = 16;
  CellMap map;
  map.middle = shape.middle;
  const double reach_m = std::max(reaches_nine_tenths * shape.nine_tenths_m, least_edge_m);
  map.edge_m = std::max(least_edge_m, 2 * reach_m / most_cells);
  map.side = std::max(1, static_cast<int>(std::ceil(2 * reach_m / map.edge_m)));
  map.cells.assign(static_cast<std::size_t>(map.side) * static_cast<std::size_t>(map.side),
                   {0, map.edge_m * map.edge_m});
  for (std::size_t i = 0; i < cloud.particles.size(); ++i) {
    const Offset at = offset_between(map.middle, cloud.particles[i].at);
    const int col = static_cast<int>(std::floor(at.east_m / map.edge_m + map.side / 2.0));
    const int row = static_cast<int>(std::floor(at.north_m / map.edge_m + map.side / 2.0));
    if (col < 0 || row < 0 || col >= map.side || row >= map.side) continue;
    map.cells[static_cast<std::size_t>(row * map.side + col)].containment += weights[i];
  }
  return map;
}

// The cells that the best plan searches, the most covered first.
std::vector<std::size_t> best_cells(const CellMap& map, double effort_m2) {
  constexpr std::size_t most = 24;
  const EffortPlan plan = optimal_effort(map.cells, effort_m2);
  std::vector<std::size_t> best;
  for (std::size_t i = 0; i < plan.coverage.size(); ++i) {
    if (plan.coverage[i] > 0) best.push_back(i);
  }
  std::stable_sort(best.begin(), best.end(),
                   [&](std::size_t a, std::size_t b) { return plan.coverage[a] > plan.coverage[b]; });
  if (best.size() > most) best.resize(most);
  return best;
}

struct Candidate {
  Offset centre;
  SearchBox box;
  double coverage = 1, success = 0;
};

// What lies in the box of a candidate; its axis is worked out once for all places.
class Within {
 public:
  explicit Within(const Candidate& c)
      : centre_(c.centre),
        length_m_(c.box.length.in_metres()),
        width_m_(c.box.width.in_metres()),
        sine_(std::sin(c.box.along.in_radians())),
        cosine_(std::cos(c.box.along.in_radians())) {}

  bool operator()(Offset at) const {
    const double east = at.east_m - centre_.east_m, north = at.north_m - centre_.north_m;
    return std::abs(east * sine_ + north * cosine_) * 2 <= length_m_ &&
           std::abs(east * cosine_ - north * sine_) * 2 <= width_m_;
  }

 private:
  Offset centre_;
  double length_m_, width_m_, sine_, cosine_;
};

// Boxes of the size that the effort covers well, on the axis of the cloud, round the best cells.
Candidate best_box(const CellMap& map, const std::vector<Offset>& at, const std::vector<double>& weights,
                   Bearing axis, double effort_m2) {
  Candidate best;
  for (const std::size_t cell : best_cells(map, effort_m2)) {
    for (const double coverage : {0.6, 1.0, 1.6}) {
      for (const double aspect : {1.0, 2.0, 4.0}) {
        const double width_m = std::sqrt(effort_m2 / coverage / aspect);
        Candidate c{map.centre(cell),
                    {Distance::metres(aspect * width_m), Distance::metres(width_m), axis},
                    coverage,
                    0};
        const Within within(c);
        double contained = 0;
        for (std::size_t i = 0; i < at.size(); ++i) {
          if (weights[i] > 0 && within(at[i])) contained += weights[i];
        }
        c.success = -contained * std::expm1(-coverage);
        if (c.success > best.success) best = c;
      }
    }
  }
  return best;
}

// A leg over land is walked round, and a way-point on land left out; aircraft need not mind. The search
// begins where the first leg ends that leads from where the unit is.
void lay_way(const Scenario& s, const Unit& unit, Position middle, const WayPoints& points,
             SearchPlan& plan) {
  Position from = unit.position;
  for (const Offset& point : points) {
    const Position to = moved(middle, point.east_m, point.north_m);
    const bool first = plan.way.empty();
    if (unit.can.flies()) {
      plan.way.push_back(to);
      continue;
    }
    if (s.chart->is_land(to) || s.chart->grid().cell_of(to) < 0) continue;
    for (const Position step : sea_way(s, from, to)) plan.way.push_back(step);
    if (first && !plan.way.empty()) plan.scene = static_cast<std::uint32_t>(plan.way.size()) - 1;
    from = to;
  }
}

// A pattern over the sea, from its middle; it goes with what drifts.
struct Layout {
  Pattern pattern;
  WayPoints points;
  Position middle;
  Velocity drift;
};

SearchPlan plan_of(const Step& step, const Layout& layout, const Unit& unit, const Searcher& searcher) {
  SearchPlan plan;
  plan.pattern = layout.pattern;
  plan.on_scene = searcher.on_scene;
  lay_way(step.scenario, unit, layout.middle,
          carried_along(layout.points, layout.drift, unit.can.cruise_speed, searcher.begins), plan);
  return plan;
}

// Particles within a circle now, and what a search of this coverage finds of them.
void count_circle(const SearchCase& c, Position middle, double radius_m, double coverage, SearchPlan& plan) {
  const std::vector<double> weights = weights_left(c);
  plan.coverage = coverage;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (metres_between(middle, c.cloud.particles[i].at) > radius_m) continue;
    plan.searched.push_back(static_cast<std::uint32_t>(i));
    plan.success -= weights[i] * std::expm1(-coverage);
  }
}

// As many legs as the track allows.
int legs_within(Distance track, Distance spacing) {
  int pairs = 1;
  while ((pairs + 1) * (pairs + 2) * spacing.in_metres() <= track.in_metres()) ++pairs;
  return 2 * pairs;
}

const HandLeeway& leeway_of(SeenAs seen_as) {
  return *find_hand_leeway(seen_as == SeenAs::sinking ? "skiff, capsized" : "fishing vessel");
}

}  // namespace

std::optional<Searcher> searcher_for(const Step& step, const Unit& unit, Position where, SeenAs target) {
  const Duration ready =
      unit.at_sea() ? Duration{}
                    : step.length() * static_cast<double>(std::max<Tick>(0, unit.ready_at - step.world.now)) +
                          unit.can.ready_in;
  const Distance out = Distance::metres(metres_between(unit.position, where));
  const Distance home = Distance::metres(metres_between(where, step.scenario.places[unit.home].at));
  const Duration used = unit.at_sea() ? step.since(unit.sailed_at) : Duration{};
  const Duration under_way = (out + home * home_reserve) / unit.can.cruise_speed;
  Searcher searcher;
  searcher.begins = ready + out / unit.can.cruise_speed;
  searcher.on_scene = std::min(longest_search, unit.can.endurance - used - under_way);
  if (searcher.on_scene < shortest_search) return std::nullopt;
  const LocalSea local = step.world.weather.at(where, step.sea);
  const auto width_in = [&](Light light) {
    return sweep_width_of(believed_sight(step, unit.can, target, light, local), unit.can.cruise_speed);
  };
  constexpr int parts = 6;
  for (int i = 0; i < parts; ++i) {
    const Duration ahead = searcher.begins + searcher.on_scene * ((i + 0.5) / parts);
    const Instant then = step.instant() + static_cast<std::int64_t>(ahead.in_seconds());
    searcher.sweep_width =
        searcher.sweep_width + width_in(light_at(sun_at(days_since_j2000(then)), where)) / parts;
  }
  if (searcher.sweep_width <= Distance::metres(0)) return std::nullopt;
  if (unit.can.flies() && searcher.sweep_width < useful_share * width_in(Light::day)) return std::nullopt;
  searcher.track = unit.can.cruise_speed * (searcher.on_scene * search_endurance);
  return searcher;
}

SearchPlan plan_by_map(const Step& step, const SearchCase& c, const Unit& unit, const Searcher& searcher) {
  const CloudShape shape = shape_of(c.cloud);
  const std::vector<double> weights = weights_left(c);
  const CellMap map = cells_of(c.cloud, weights, shape, searcher.sweep_width.in_metres());
  std::vector<Offset> at;
  for (const Particle& p : c.cloud.particles) at.push_back(offset_between(map.middle, p.at));
  const Candidate best = best_box(map, at, weights, shape.axis, searcher.effort_m2());
  constexpr double elongated = 3;
  const bool creeps = best.box.length >= elongated * best.box.width;
  const Distance spacing = searcher.sweep_width / best.coverage;
  const WayPoints points = creeps ? creeping_line(best.box, spacing) : parallel_sweep(best.box, spacing);
  const Position middle = moved(map.middle, best.centre.east_m, best.centre.north_m);
  SearchPlan plan =
      plan_of(step, {creeps ? Pattern::creeping_line : Pattern::parallel, points, middle, c.cloud.drift},
              unit, searcher);
  plan.success = best.success;
  plan.coverage = best.coverage;
  const Within within(best);
  for (std::size_t i = 0; i < at.size(); ++i) {
    if (within(at[i])) plan.searched.push_back(static_cast<std::uint32_t>(i));
  }
  return plan;
}

std::optional<SearchPlan> plan_by_hand(const Step& step, const Forecast& forecast, const SearchCase& c,
                                       const Unit& unit, const Searcher& searcher) {
  const Position p = c.fix.where;
  const Forecast::Flows flows = forecast.over({p.lon_deg, p.lat_deg, p.lon_deg, p.lat_deg});
  const Flow wind = flows.wind.at(p), current = flows.current.at(p);
  const Duration adrift = step.since(c.fix.at);
  const PositionErrors errors{sigmas_of_probable_error * Distance::metres(c.fix.error_m)};
  const Datum datum = hand_datum(leeway_of(c.seen_as), {wind.east_m_s, wind.north_m_s},
                                 {current.east_m_s, current.north_m_s}, adrift + searcher.begins, errors);
  const Distance radius = search_radius(datum, static_cast<int>(c.searches) + 1);
  const Position middle = moved(p, datum.middle.east_m, datum.middle.north_m);
  const Distance width = searcher.sweep_width;
  std::optional<SearchPlan> plan;
  if (radius <= width && 9.0 * width <= searcher.track) {
    plan = plan_of(step, {Pattern::sector, sector_search(width, c.cloud.drift_bearing()), middle, {}}, unit,
                   searcher);
    count_circle(c, middle, width.in_metres(), 1.5, *plan);
  } else {
    const int legs = legs_within(searcher.track, width);
    if (radius > width * (legs / 4.0)) return std::nullopt;
    plan = plan_of(
        step, {Pattern::expanding_square, expanding_square(width, legs, c.cloud.drift_bearing()), middle, {}},
        unit, searcher);
    count_circle(c, middle, width.in_metres() * legs / 4, 1, *plan);
  }
  plan->probable_error = datum.total_probable_error;
  return plan;
}

SearchPlan plan_at_last_fix(const Step& step, const SearchCase& c, const Unit& unit,
                            const Searcher& searcher) {
  const Distance width = searcher.sweep_width;
  const int legs = legs_within(searcher.track, width);
  SearchPlan plan = plan_of(
      step, {Pattern::expanding_square, expanding_square(width, legs, Bearing::degrees(0)), c.fix.where, {}},
      unit, searcher);
  count_circle(c, c.fix.where, width.in_metres() * legs / 4, 1, plan);
  return plan;
}

std::optional<SearchPlan> plan_along_course(const Step& step, const SearchCase& c, const Unit& unit,
                                            const Searcher& searcher) {
  if (c.seen_as != SeenAs::sound || c.earlier_fix.at < 0) return std::nullopt;
  constexpr double known_m = 10 * metres_per_nautical_mile;  // a shorter way tells no course
  const Offset made = offset_between(c.earlier_fix.where, c.fix.where);
  const double made_m = std::hypot(made.east_m, made.north_m);
  const double took_s = (step.length() * static_cast<double>(c.fix.at - c.earlier_fix.at)).in_seconds();
  if (made_m < known_m || took_s <= 0) return std::nullopt;
  const double ahead_m = std::min(made_m / took_s * step.since(c.fix.at).in_seconds(),
                                  searcher.track.in_metres() / 2 - searcher.sweep_width.in_metres());
  if (ahead_m < known_m) return std::nullopt;
  const WayPoints route = {{}, {made.east_m / made_m * ahead_m, made.north_m / made_m * ahead_m}};
  SearchPlan plan = plan_of(
      step, {Pattern::track_line, track_line(route, searcher.sweep_width), c.fix.where, {}}, unit, searcher);
  count_circle(c, c.fix.where, searcher.sweep_width.in_metres(), 1, plan);
  return plan;
}

std::vector<MapPoint> map_of(const Cloud& cloud) {
  constexpr double cells_on_a_side = 9;
  std::vector<double> weights;
  for (const Particle& p : cloud.particles) weights.push_back(p.weight);
  const CloudShape shape = shape_of(cloud);
  const double edge_m = std::max(1000.0, 2 * reaches_nine_tenths * shape.nine_tenths_m / cells_on_a_side);
  const CellMap map = cells_of(cloud, weights, shape, edge_m);
  std::vector<MapPoint> points;
  for (std::size_t i = 0; i < map.cells.size(); ++i) {
    if (map.cells[i].containment <= 0) continue;
    const Offset at = map.centre(i);
    points.push_back({moved(map.middle, at.east_m, at.north_m), map.cells[i].containment});
  }
  std::stable_sort(points.begin(), points.end(),
                   [](const MapPoint& a, const MapPoint& b) { return a.weight > b.weight; });
  return points;
}

}  // namespace searoom
