// What units that search for a case have looked at, as the rescue centre reckons it: by the same sweep widths
// and law as real lookouts, for a boat as it is believed to be.
#pragma once

#include "sim/phases/step.h"
#include "sim/science/daylight.h"
#include "sim/world/world.h"

namespace searoom {

// Of a searcher, in some place and light, for a boat that was seen so.
struct BelievedSight {
  Distance width;        // by eye; 0 when nothing can be seen
  Distance radar_range;  // 0: no radar
  Rate radar_finds;      // of echoes in that range
};
BelievedSight believed_sight(const Step& step, const Ability& eyes, SeenAs target, Light light,
                             const LocalSea& sea);

// Both together, as one sweep width at a speed.
Distance sweep_width_of(const BelievedSight& sight, Speed speed);

// Along the tracks of this tick of all units that search, each particle of their case becomes likelier to
// have been found, if it were the boat; and the time at the scene counts as searched.
void sweep_clouds(const Step& step);

// One leg of one search.
struct SweptLeg {
  Position from, to;
  Duration time;
};
void sweep_leg(const BelievedSight& sight, DetectionLaw law, const SweptLeg& leg, const Cloud& cloud,
               std::vector<double>& overlooked);

// A search is over and found nothing: particles that it would have found lose their weight. Returns the
// probability that it would have found the boat.
double learn_from_failure(const std::vector<double>& overlooked, Cloud& cloud);

}  // namespace searoom
