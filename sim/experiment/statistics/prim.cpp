#include "sim/experiment/statistics/prim.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <cmath>

namespace searoom {
namespace {

constexpr double peeled_share = 0.05;
constexpr std::size_t fewest_points = 5;
constexpr double worth_a_side = 0.05;

using Points = std::vector<std::vector<double>>;

bool is_in(const std::vector<double>& point, const std::vector<BoxSide>& sides) {
  return std::ranges::all_of(sides, [&](const BoxSide& s) {
    return s.lower ? point[s.factor] >= s.bound : point[s.factor] <= s.bound;
  });
}

PrimBox box_of(const Points& points, const std::vector<bool>& hits, std::vector<BoxSide> sides) {
  PrimBox box{std::move(sides), 0, 0, 0, 0};
  std::size_t all_hits = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    all_hits += hits[i];
    if (!is_in(points[i], box.sides)) continue;
    ++box.points;
    box.hits += hits[i];
  }
  if (all_hits) box.coverage = static_cast<double>(box.hits) / static_cast<double>(all_hits);
  if (box.points) box.density = static_cast<double>(box.hits) / static_cast<double>(box.points);
  return box;
}

// A side where there was none, or tighter than the one there.
std::vector<BoxSide> with_side(std::vector<BoxSide> sides, const BoxSide& side) {
  const auto same = std::ranges::find_if(
      sides, [&](const BoxSide& s) { return s.factor == side.factor && s.lower == side.lower; });
  if (same == sides.end())
    sides.push_back(side);
  else
    same->bound = side.bound;
  return sides;
}

// The bound that takes about a twentieth of the box's points off, at least one value; nothing where all are
// alike.
bool bound_of(const Points& points, const std::vector<BoxSide>& sides, BoxSide& side) {
  std::vector<double> x;
  for (const auto& p : points) {
    if (is_in(p, sides)) x.push_back(p[side.factor]);
  }
  std::ranges::sort(x);
  if (!side.lower) std::ranges::reverse(x);
  auto n = std::max<std::size_t>(1, static_cast<std::size_t>(peeled_share * static_cast<double>(x.size())));
  while (n < x.size() && x[n] == x[n - 1]) ++n;
  if (n >= x.size()) return false;
  side.bound = (x[n] + x[n - 1]) / 2;
  return true;
}

void give_quasi_p(const Points& points, const std::vector<bool>& hits, PrimBox& box) {
  for (std::size_t i = 0; i < box.sides.size(); ++i) {
    std::vector<BoxSide> without = box.sides;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
    const PrimBox wider = box_of(points, hits, without);
    const boost::math::binomial chance(static_cast<double>(box.points), wider.density);
    box.sides[i].quasi_p =
        box.hits == 0 ? 1
                      : boost::math::cdf(boost::math::complement(chance, static_cast<double>(box.hits) - 1));
  }
}

}  // namespace

std::vector<PrimBox> peel(const Points& points, const std::vector<bool>& hits) {
  std::vector<PrimBox> boxes = {box_of(points, hits, {})};
  while (boxes.back().density < 1 && boxes.back().points > fewest_points) {
    PrimBox best;
    double best_gain = -1;
    for (std::size_t factor = 0; factor < points.front().size(); ++factor) {
      for (const bool lower : {true, false}) {
        BoxSide side{factor, lower, 0, 1};
        if (!bound_of(points, boxes.back().sides, side)) continue;
        const PrimBox next = box_of(points, hits, with_side(boxes.back().sides, side));
        if (next.points < fewest_points) continue;
        // Gain for each point given up, so that a factor of few levels, which loses many at once, is no
        // better for it.
        const double gain =
            (next.density - boxes.back().density) / static_cast<double>(boxes.back().points - next.points);
        if (gain > best_gain) {
          best_gain = gain;
          best = next;
        }
      }
    }
    if (best.points == 0) break;
    boxes.push_back(best);
  }
  return boxes;
}

PrimBox telling_box(const Points& points, const std::vector<bool>& hits) {
  const std::vector<PrimBox> boxes = peel(points, hits);
  PrimBox best =
      *std::ranges::max_element(boxes, {}, [](const PrimBox& b) { return b.coverage * b.density; });
  for (;;) {
    give_quasi_p(points, hits, best);
    const auto idle = std::ranges::max_element(best.sides, {}, &BoxSide::quasi_p);
    if (idle == best.sides.end() || idle->quasi_p <= worth_a_side) return best;
    std::vector<BoxSide> sides = best.sides;
    sides.erase(sides.begin() + (idle - best.sides.begin()));
    best = box_of(points, hits, sides);
  }
}

}  // namespace searoom
