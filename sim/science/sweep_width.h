// Visual sweep widths of search and rescue: United States Coast Guard, Addendum to the National SAR
// Supplement (COMDTINST M16130.2F), tables of uncorrected sweep width and of correction factors; IAMSAR
// Manual II.
#pragma once

#include "sim/base/quantity.h"

namespace searoom {

enum class Lookout { aircraft, helicopter, vessel };

// What is looked for: a person in the water, or a hull of some length.
struct SearchObject {
  bool person_in_water = false;
  Distance length;

  // Weather takes more from what is small: people in the water and boats below 30 feet.
  bool is_small() const { return person_in_water || length < Distance::metres(9.144); }
};

// Uncorrected, by day. Between the table's heights and visibilities by straight line, beyond them as at the
// end; hulls between the table's lengths by straight line.
Distance sweep_width(Lookout lookout, Distance height, const SearchObject& object, Distance visibility);

// Wind up to 15 kn and seas below 3 feet 1; above 0.5 for what is small and 0.9 for the rest; above 25 kn or
// 4 feet 0.25 and 0.9.
double weather_factor(const SearchObject& object, Speed wind, Distance significant_height);

// Of an aircraft or helicopter, against the speeds for which the widths hold (180 and 90 kn); between the
// table's speeds and lengths by straight line. A vessel: 1.
double speed_factor(Lookout lookout, const SearchObject& object, Speed speed);

inline constexpr double fatigue_factor = 0.9;

// By night what carries no light is not seen by eye; infrared and night-vision see a third of the width of
// the day (general knowledge: 0.2 to 0.5). Twilight counts as half (assumption).
double night_factor(bool is_night, bool is_twilight, bool sees_by_night);

}  // namespace searoom
