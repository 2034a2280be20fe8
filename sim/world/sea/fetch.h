// Open water upwind of any place of the sea.
//
// The fetch of one of eight directions is the mean of five rays about it, nine degrees apart, since waves
// come from an arc and not along a line (Shore Protection Manual 1984, volume I, chapter 3, section V: the
// mean of radials about the wind). Between cells and between directions it is interpolated, so that nothing
// jumps when a boat crosses a line; land cells do not count, so that a boat close to a coast has the fetch of
// the water that it lies in.
//
// The table is made once for a chart (fetch_sweep.h), kept in its cache and read where it is asked for; any
// number of threads and runs share one.
#pragma once

#include <memory>

#include "sim/geo/chart.h"

namespace searoom {

class Fetch {
 public:
  Fetch() = default;  // none anywhere
  Fetch(std::shared_ptr<const Chart> chart, Distance longest);

  // sqrt(fetch / g), in seconds, for wind blowing towards (east, north). All of the longest where the chart
  // is all sea or ends; the shortest on land.
  double root_fetch_s(Position p, double east, double north) const;

 private:
  std::shared_ptr<const Chart> chart_;
  double longest_root_s_ = 0;
  // Of each cell, a byte a direction: from 0 to 255 for the longest. Null where all is sea.
  std::shared_ptr<const Chart::Words> roots_;
};

}  // namespace searoom
