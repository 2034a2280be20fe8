// How bodies fare at sea: thirst, hunger, immersion. Published formulas, without state.
#pragma once

namespace searoom {

// Survival in water of 28-30 C, where cold takes nobody for a day: people drown when they can swim no more,
// and with a float they last until exhaustion and thirst end it. Shares are of those who entered the water
// together; `share_with_float` is the share of them that holds something that floats.
//
// Sources: Golden and Tipton, Essentials of Sea Survival (2002); US Coast Guard tables of survival by water
// temperature ("indefinite" above 27 C, bounded by exhaustion). Without a float: minutes for who cannot swim,
// half an hour to three hours for weak swimmers, above eight hours for good ones. With one: half are alive
// after a day, nobody after four.

// Share still alive after so many hours.
double in_water_survival(double hours_in_water, double share_with_float);

// Deaths per hour of those who are still alive then. It changes within minutes at first: over a long step
// take the logarithm of the ratio of two survivals instead.
double in_water_hazard_per_hour(double hours_in_water, double share_with_float);

}  // namespace searoom
