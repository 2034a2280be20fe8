// Open water upwind of any place of the sea.
//
// Rays run over the land mask from the middle of a cell, every nine degrees; the fetch of one of the eight
// directions is the mean of the five rays around it, since waves come from an arc and not along a line (Shore
// Protection Manual 1984, volume I, chapter 3, section V: the mean of radials about the wind). Between cells
// and between directions it is interpolated, so that nothing jumps when a boat crosses a line; land cells do
// not count, so that a boat close to a coast has the fetch of the water that it lies in.
//
// A cell is worked out when it is first asked for. What is kept is a function of the chart alone, so any
// number of threads and runs may share one table and find the same.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
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
  using Roots = std::array<std::uint8_t, 8>;  // one a direction, from 1 to 255 for the longest

  double longest_m() const;
  double ray_m(Position from, double toward_deg) const;
  std::uint64_t cell_word(int cell) const;

  std::shared_ptr<const Chart> chart_;
  double longest_root_s_ = 0;
  std::unique_ptr<std::atomic<std::uint64_t>[]> words_;  // Roots of each cell; 0: not asked for yet
};

}  // namespace searoom
