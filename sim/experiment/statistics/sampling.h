// Points of a design: values of its factors, in their order.
#pragma once

#include <vector>

#include "sim/experiment/design/design.h"

namespace searoom {

using Point = std::vector<double>;

// Full: every combination. lhs: a Latin hypercube (McKay, Beckman and Conover 1979), each value somewhere in
// its stratum. sobol: the points A, B and A with one column of B that variance-based indices need, n(k + 2)
// in all, in rows of one base sample after the other (Saltelli et al. 2010), from Sobol's sequence with the
// direction numbers of Joe and Kuo (2008). one-at-a-time: the world's own values (the middle of a
// range where it has none), then each factor at its lowest and its highest. morris: trajectories on four
// levels, each k + 1 points (Morris 1991). csv: as the file says; it may name factors of its own. Throws
// BadInput.
std::vector<Point> points_of(Design& design);

}  // namespace searoom
