// The ways that boats follow, each found once and shared by all boats that make the same way.
//
// Written by move alone. A way has a number as long as it is kept; boats name it by that. What is dropped
// leaves its number to another, so whoever drops says which are in use. Numbers decide nothing that happens.
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "sim/geo/position.h"

namespace searoom {

class Routes {
 public:
  static constexpr std::int32_t none = -1;

  // Way-points, both ends among them.
  const std::vector<Position>& operator[](std::int32_t route) const {
    return ways_[static_cast<std::size_t>(route)];
  }
  std::size_t size() const { return index_.size(); }

  // The way from one position to another; none where it is not kept.
  std::int32_t find(Position from, Position to) const;
  std::int32_t add(std::vector<Position> way);  // of two points or more

  // Drops what no boat follows, but for ways that start where `is_kept` says.
  void drop_unused(const std::vector<std::int32_t>& in_use, const std::function<bool(Position)>& is_kept);

  // For checkpoints: the ways by their numbers, empty where there is none. Whoever wrote them calls renumber.
  std::vector<std::vector<Position>>& ways() { return ways_; }
  void renumber();

 private:
  struct Ends {
    Position from, to;
    bool operator==(const Ends&) const = default;
  };
  struct EndsHash {
    std::size_t operator()(const Ends& ends) const;
  };

  std::vector<std::vector<Position>> ways_;
  std::vector<std::int32_t> free_;
  std::unordered_map<Ends, std::int32_t, EndsHash> index_;  // only ever asked for one entry
};

}  // namespace searoom
