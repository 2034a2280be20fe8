#include "sim/world/routes.h"

#include <bit>

namespace searoom {

// The splitmix64 finaliser over the bits of the four numbers.
std::size_t Routes::EndsHash::operator()(const Ends& ends) const {
  std::uint64_t hash = 0;
  for (const double part : {ends.from.lat_deg, ends.from.lon_deg, ends.to.lat_deg, ends.to.lon_deg}) {
    hash = (hash ^ std::bit_cast<std::uint64_t>(part)) + 0x9e3779b97f4a7c15ULL;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    hash ^= hash >> 31;
  }
  return static_cast<std::size_t>(hash);
}

std::int32_t Routes::find(Position from, Position to) const {
  const auto known = index_.find({from, to});
  return known == index_.end() ? none : known->second;
}

std::int32_t Routes::add(std::vector<Position> way) {
  if (free_.empty()) {
    free_.push_back(static_cast<std::int32_t>(ways_.size()));
    ways_.emplace_back();
  }
  const std::int32_t number = free_.back();
  free_.pop_back();
  index_.insert_or_assign({way.front(), way.back()}, number);
  ways_[static_cast<std::size_t>(number)] = std::move(way);
  return number;
}

void Routes::drop_unused(const std::vector<std::int32_t>& in_use,
                         const std::function<bool(Position)>& is_kept) {
  std::vector<std::uint8_t> used(ways_.size());
  for (const std::int32_t route : in_use) {
    const auto number = static_cast<std::size_t>(route);  // none is beyond them all
    if (number < used.size()) used[number] = 1;
  }
  for (std::size_t i = 0; i < ways_.size(); ++i) {
    std::vector<Position>& way = ways_[i];
    if (way.empty() || used[i] || is_kept(way.front())) continue;
    index_.erase({way.front(), way.back()});
    way = {};
    free_.push_back(static_cast<std::int32_t>(i));
  }
}

void Routes::renumber() {
  index_.clear();
  free_.clear();
  for (std::size_t i = 0; i < ways_.size(); ++i) {
    const auto number = static_cast<std::int32_t>(i);
    if (ways_[i].empty()) {
      free_.push_back(number);
    } else {
      index_.insert_or_assign({ways_[i].front(), ways_[i].back()}, number);
    }
  }
}

}  // namespace searoom
