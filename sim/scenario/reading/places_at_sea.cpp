#include "sim/scenario/reading/places_at_sea.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/scenario/reading/load_tree.h"

namespace searoom {
namespace {

// A beach or river port may lie this far from open water.
constexpr Distance farthest_launch = Distance::kilometres(40);

// The sea cell where boats of a place leave or arrive, or a complaint that there is none.
void put_at_sea(Scenario& s, const NameRef& ref, Complaints& complaints) {
  if (!ref.found() || s.sea_cells[ref.as<Place>()] >= 0) return;
  const Place& place = s.places[ref.as<Place>()];
  const auto cell = nearest_open_sea(s.chart->mask(), place.at, farthest_launch);
  if (cell) {
    s.sea_cells[ref.as<Place>()] = *cell;
    return;
  }
  complaints.add(
      ref.at, ref.path,
      fmt::format("found the place {} at {:.3f}, {:.3f}, which is on dry land or off the chart, wanted one "
                  "within {:.0f} km of open sea",
                  place.id, place.at.lat_deg, place.at.lon_deg, farthest_launch.in_kilometres()));
}

}  // namespace

void collect_places(Scenario& s, Complaints& complaints) {
  s.places = s.chart_spec.own_places;
  for (const Place& place : s.chart->places()) {
    const bool twice =
        std::any_of(s.places.begin(), s.places.end(), [&](const Place& p) { return p.id == place.id; });
    if (twice) {
      complaints.add(s.chart_spec.places.at, "places." + place.id,
                     "found this place in the scenario and in the chart, wanted it once");
    }
    s.places.push_back(place);
  }
  s.sea_cells.assign(s.places.size(), -1);
}

void put_places_at_sea(Scenario& s, const YamlNode& tree, Complaints& complaints) {
  for (const DepartureFlow& flow : s.flows) {
    for (const auto& [place, share] : flow.places) put_at_sea(s, place, complaints);
    for (const auto& [place, share] : flow.destinations) put_at_sea(s, place, complaints);
  }
  for (const NetworkSpec& network : s.networks) {
    for (const auto* shares :
         {&network.places, &network.anchorages, &network.destinations, &network.beaches}) {
      for (const auto& [place, share] : *shares) put_at_sea(s, place, complaints);
    }
  }
  for (const NameRef& haven : s.havens) put_at_sea(s, haven, complaints);
  for (const FisherFleet& fleet : s.fishers) put_at_sea(s, fleet.village, complaints);
  for (const NgoShip& ship : s.ngo_ships) put_at_sea(s, ship.ship.base, complaints);
  for (const StateSpec& state : s.states) {
    put_at_sea(s, state.disembarks_at, complaints);
    for (const PostureLine& line : state.posture) put_at_sea(s, line.towards, complaints);
    for (const UnitSpec& unit : state.units) {
      if (!unit.can.flies()) put_at_sea(s, unit.base, complaints);
    }
  }
  for (const PlacedVessel& vessel : s.placed) {
    put_at_sea(s, vessel.from, complaints);
    put_at_sea(s, vessel.destination, complaints);
    if (!vessel.has_position) continue;
    const bool off_chart = s.chart->grid().cell_of(vessel.at) < 0;
    if (!off_chart && !s.chart->mask().is_land(vessel.at)) continue;
    complaints.add(
        place_in(tree, {"vessels", vessel.name, "at"}), "vessels." + vessel.name + ".at",
        fmt::format("found {:.4f}, {:.4f}, which is {}, wanted a position at sea", vessel.at.lat_deg,
                    vessel.at.lon_deg, off_chart ? "off the chart" : "on land"));
  }
}

std::vector<int> destination_cells(const Scenario& s, bool boats_turn_back) {
  std::vector<int> cells;
  const auto add = [&](const NameRef& ref) {
    if (ref.found() && s.sea_cells[ref.as<Place>()] >= 0) cells.push_back(s.sea_cells[ref.as<Place>()]);
  };
  for (const DepartureFlow& flow : s.flows) {
    for (const auto& [place, share] : flow.destinations) add(place);
    if (!boats_turn_back) continue;
    for (const auto& [place, share] : flow.places) add(place);
  }
  for (const NetworkSpec& network : s.networks) {
    for (const auto* shares : {&network.anchorages, &network.destinations, &network.beaches}) {
      for (const auto& [place, share] : *shares) add(place);
    }
    for (const auto& [place, share] : network.places) add(place);  // a feeder may go home
  }
  for (const PlacedVessel& vessel : s.placed) {
    add(vessel.destination);
    if (boats_turn_back) add(vessel.from);
  }
  for (const NameRef& haven : s.havens) add(haven);
  for (const FisherFleet& fleet : s.fishers) add(fleet.village);
  for (const NgoShip& ship : s.ngo_ships) add(ship.ship.base);
  for (const StateSpec& state : s.states) {
    add(state.disembarks_at);
    for (const PostureLine& line : state.posture) add(line.towards);
    for (const UnitSpec& unit : state.units) add(unit.base);
  }
  std::sort(cells.begin(), cells.end());
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  return cells;
}

}  // namespace searoom
