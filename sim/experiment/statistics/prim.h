// Where something happens: boxes in the space of factors that hold most of the points of interest, and few
// others. The patient rule induction method (Friedman and Fisher 1999), as scenario discovery uses it (Bryant
// and Lempert 2010): a box is peeled, a twentieth of its points at a time, from the side whose loss leaves
// the rest densest.
#pragma once

#include <cstddef>
#include <vector>

namespace searoom {

struct BoxSide {
  std::size_t factor;
  bool lower;      // whether it is a lower bound
  double bound;    // between two points
  double quasi_p;  // how likely points so dense, were this side not there (binomial; Bryant and Lempert 2010)
};

struct PrimBox {
  std::vector<BoxSide> sides;
  std::size_t points = 0, hits = 0;
  double coverage = 0;  // share of all hits that lie in it
  double density = 0;   // share of its points that are hits
};

// The boxes of one peeling, the whole space first, each inside the one before.
std::vector<PrimBox> peel(const std::vector<std::vector<double>>& points, const std::vector<bool>& hits);

// Of these, the one with the largest product of coverage and density; sides that do not matter (quasi-p above
// 0.05) are taken off again.
PrimBox telling_box(const std::vector<std::vector<double>>& points, const std::vector<bool>& hits);

}  // namespace searoom
