// Person-days stranded by hexagon up to any time of a playback.
#pragma once

#include <vector>

#include "sim/metrics/stranded_map.h"
#include "sim/record/playback.h"

namespace searoom {

class StrandedReplay {
 public:
  explicit StrandedReplay(const RunHeader& header)
      : hexagons_(hexagons_of(header)), empty_(header), shown_(header) {}

  StrandedMap::ByHexagon up_to(Tick tick, const Playback& playback);
  const Hexagons& hexagons() const { return hexagons_; }

 private:
  static constexpr std::size_t events_a_keyframe = 5000;

  Hexagons hexagons_;
  StrandedMap empty_, shown_;
  std::size_t seen_ = 0;                // events in `shown_`
  std::vector<StrandedMap> keyframes_;  // after so many events, and twice, three times as many
};

}  // namespace searoom
