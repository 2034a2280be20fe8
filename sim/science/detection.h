// From a sweep width to the chance of detection: lateral range laws (Koopman 1946, 1956; IAMSAR Manual II)
// and the hazard that a target meets along any piece of a relative track.
#pragma once

#include "sim/base/quantity.h"
#include "sim/geo/local_metres.h"

namespace searoom {

// Inverse cube: what an eye sees of a wake from above, its "ideal" curve. Exponential: what is left of it
// where tracks and targets drift, the "normal" curve.
enum class DetectionLaw { inverse_cube, exponential };

// Chance that a target at a lateral range is seen on one long straight pass.
double lateral_range_chance(DetectionLaw law, Distance sweep_width, Distance lateral_range);

// Chance of detection of an area searched by parallel tracks at a coverage of sweep width over spacing:
// erf(sqrt(pi)/2 C), 1 - exp(-C).
double chance_of_detection(DetectionLaw law, double coverage);

// And for a searcher who sees everything within half its sweep width and nothing beyond: min(C, 1).
double chance_of_detection_definite_range(double coverage);

// Hazard of a piece of the track, straight and at one speed, of a target as seen from the searcher: the
// chance to be seen on it is 1 - exp(-hazard). Pieces add up however a track is cut.
//
// Inverse cube: W^2 / (8 pi r^3) for each metre of relative track. Exponential: W spread about the track as a
// circular normal of standard deviation W for each metre, so that tracks side by side give 1 - exp(-C); the
// spread stands for drift and for tracks not held. Where both hardly move, a lookout still looks round: the
// piece counts as long as it would be at 3 knots (assumption).
double detection_hazard(DetectionLaw law, Distance sweep_width, Offset from, Offset to, Duration time);

}  // namespace searoom
