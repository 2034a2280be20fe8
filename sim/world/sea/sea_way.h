// The way of a ship between any two places of the sea: straight where that is clear of land, else by the
// fields of the chart's prepared destinations, pulled tight; along rhumb lines, which masters steer.
//
// Nothing here changes anything. Places are indices into Scenario::places, of which those that boats use have
// sea cells once the scenario is loaded.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/scenario/scenario.h"

namespace searoom {

// Way-points of the rhumb line after `from`, the last of which is `to`, whatever lies between: for aircraft.
std::vector<Position> rhumb_way(Position from, Position to);

// Way-points after `from`, the last of which is `to`. Only `to` when nothing better is known. A place on land
// is left or reached through its sea cell.
std::vector<Position> sea_way(const Scenario& scenario, Position from, Position to);

// To a place where boats arrive: its sea cell.
std::vector<Position> sea_way_to_place(const Scenario& scenario, Position from, PlaceIndex place);

// Where ships leave and arrive: the sea cell of a place, or the place itself where it has none.
Position harbour_of(const Scenario& scenario, PlaceIndex place);

// Whether a straight way from a place at sea keeps clear of land.
bool is_clear_way(const Scenario& scenario, Position from, Position to);

// The nearest of the scenario's havens by the crow's flight, of any country but one; none where it has none.
PlaceIndex nearest_haven(const Scenario& scenario, Position from, std::string_view except = {});

Distance length_of(Position from, const std::vector<Position>& way);

}  // namespace searoom
