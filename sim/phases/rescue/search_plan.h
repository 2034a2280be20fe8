// Where one unit searches next: the part of the map of where the boat may be in which its effort is likeliest
// to find it, and the pattern by which it goes over it.
//
// Changes nothing: whoever sends the unit also claims the particles. Plans need a case with a map.
#pragma once

#include <optional>

#include "sim/phases/step.h"
#include "sim/science/search_effort.h"
#include "sim/science/search_patterns.h"
#include "sim/world/sea/forecast.h"
#include "sim/world/world.h"

namespace searoom {

// What a unit can do on scene: it is there after `begins`, for `on_scene`, and sweeps so wide.
struct Searcher {
  Distance sweep_width;
  Duration begins, on_scene;
  Distance track;  // sailed or flown while it searches
  double effort_m2() const { return sweep_width.in_metres() * track.in_metres(); }
};

// None when it cannot search there, or had better wait for the morning.
std::optional<Searcher> searcher_for(const Step& step, const Unit& unit, Position where, SeenAs target);

struct SearchPlan {
  Pattern pattern = Pattern::parallel;
  std::vector<Position> way;  // to the scene, and over it
  std::uint32_t scene = 0;    // the way-point at which the search begins
  double success = 0;         // probability of it, by the map
  Duration on_scene;
  Distance probable_error;              // of the datum, where it was found by hand
  std::vector<std::uint32_t> searched;  // particles, by index
  double coverage = 0;                  // of these
};

// By the case's map. Particles that are claimed for others that search count for what these leave.
SearchPlan plan_by_map(const Step& step, const SearchCase& c, const Unit& unit, const Searcher& searcher);

// Round a datum found by hand from the latest fix, when that is good enough for a sector search or an
// expanding square.
std::optional<SearchPlan> plan_by_hand(const Step& step, const Forecast& forecast, const SearchCase& c,
                                       const Unit& unit, const Searcher& searcher);

// Round where the boat was last seen, wherever it has drifted.
SearchPlan plan_at_last_fix(const Step& step, const SearchCase& c, const Unit& unit,
                            const Searcher& searcher);

// Along the course that a boat under way kept between its two latest fixes; none when that is not known.
std::optional<SearchPlan> plan_along_course(const Step& step, const SearchCase& c, const Unit& unit,
                                            const Searcher& searcher);

// The map as the log tells it: cells with their weights, the heaviest first.
std::vector<MapPoint> map_of(const Cloud& cloud);

}  // namespace searoom
