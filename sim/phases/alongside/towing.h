// Tows by units: whether there can be one, whether it holds, and where those go that leave a state's waters.
#pragma once

#include <vector>

#include "sim/phases/step.h"

namespace searoom {

// It floats, if only just.
bool can_be_towed(const Vessels& vessels, std::size_t row);

// Whether the unit's stores last for a tow by these way-points, to a port that has more.
bool lasts_for_tow(const Step& step, const Unit& unit, const std::vector<Position>& way);

// Whether a tow that ends at sea, or far from home, is over for want of stores: the unit must turn home. Then
// it is told, and the unit is free.
bool tow_outlasts_stores(const Step& step, Unit& unit, std::size_t row);

// Whether the tow has parted in this tick: then it is told, and the unit stands by the boat.
bool tow_has_parted(const Step& step, Unit& unit, std::size_t row);

// Where a boat that leaves these waters is towed to: towards the place of the posture's line, where it names
// one, or straight off the coast. `line` may be null.
std::vector<Position> way_out(const Scenario& scenario, Position boat, const PostureLine* line);

// The unit, one of a state, is out of its state's waters, and as far off any coast as the line says.
bool is_out(const Scenario& scenario, const Unit& unit, const PostureLine* line);

}  // namespace searoom
