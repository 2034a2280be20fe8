// When a target that passes is within a range of the searcher: exactly, so that a pass inside one step is not
// missed and a track may be cut anywhere.
#pragma once

#include "sim/base/quantity.h"
#include "sim/geo/local_metres.h"

namespace searoom {

// A part of a straight track, as shares of it from its beginning.
struct TrackPart {
  double begin = 0, end = 0;
  double share() const { return end - begin; }
  bool empty() const { return end <= begin; }
};

// The part of a relative track, from one offset to another at one speed, that lies within a circle round the
// searcher; empty when there is none.
TrackPart part_within(Offset from, Offset to, Distance range);

// A place on the track.
inline Offset on_track(Offset from, Offset to, double share) {
  return {from.east_m + share * (to.east_m - from.east_m),
          from.north_m + share * (to.north_m - from.north_m)};
}

}  // namespace searoom
