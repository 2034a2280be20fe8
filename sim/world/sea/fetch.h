// Open water upwind of any place of the sea.
//
// Rays run over the land mask from the middle of a cell, every nine degrees; the fetch of one of the eight
// directions is the mean of the five rays around it, since waves come from an arc and not along a line (Shore
// Protection Manual 1984, volume I, chapter 3, section V: the mean of radials about the wind). Between cells
// and between directions it is interpolated, so that nothing jumps when a boat crosses a line; land cells do
// not count, so that a boat close to a coast has the fetch of the water that it lies in.
//
// A direction of a cell is worked out when it is first asked for: most cells are met by few winds. What is
// kept is a function of the chart alone, so any number of threads and runs may share one table and find the
// same.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>

#include "sim/geo/chart.h"
#include "sim/geo/local_metres.h"

namespace searoom {

class Fetch {
 public:
  Fetch() = default;  // none anywhere
  Fetch(std::shared_ptr<const Chart> chart, Distance longest);

  // sqrt(fetch / g), in seconds, for wind blowing towards (east, north). All of the longest where the chart
  // is all sea or ends; the shortest on land.
  double root_fetch_s(Position p, double east, double north) const;

 private:
  static constexpr int fetch_directions = 8, rays_a_direction = 5;
  static constexpr int rays_around = fetch_directions * rays_a_direction;

  double longest_m() const;
  double mean_of_rays_m(Position from, int direction) const;
  int direction_root(int cell, int direction) const;

  std::shared_ptr<const Chart> chart_;
  double longest_root_s_ = 0;
  std::array<Offset, rays_around> ways_{};  // a metre up each ray, those of a direction in a row
  // Of each cell, a byte a direction: from 1 to 255 for the longest; 0: not asked for yet.
  std::unique_ptr<std::atomic<std::uint64_t>[]> words_;
};

}  // namespace searoom
