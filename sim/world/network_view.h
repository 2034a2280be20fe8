// What a network knows: its own boats, and what it has heard of what states do, which comes late. Nothing of
// other boats, of where units are, or of what comes.
//
// Copies nothing, and lives no longer than what it was made of.
#pragma once

#include <string_view>

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// It has left the anchorage where it was filled.
bool has_sailed(const Vessels& vessels, std::size_t row);
// At the anchorage where it is filled.
bool is_at_anchorage(const Scenario& scenario, const Vessels& vessels, std::size_t row);
// It has sailed and is within its network's offing of its destination, as the crow flies.
bool is_in_the_offing(const Scenario& scenario, const Vessels& vessels, std::size_t row);

// An order by which a mother ship lies off the coast, or sails to where she will, and lands nobody herself.
bool is_to_lie_off(Order order);

// How far off its destination a mother ship of a network lies: near the anchorage where it is filled, later
// in the offing.
Distance lies_off(const Scenario& scenario, const Vessels& vessels, std::size_t row);

// A feeder that its network expects at an anchorage, where it has sent it less than a day ago. One that is
// overdue has broken down, and nobody waits for it.
bool is_expected_at(PlaceIndex anchorage, const Scenario& scenario, const Vessels& vessels,
                    std::size_t feeder, Tick now);

// Of the tick in which it was made.
class NetworkView {
 public:
  NetworkView(const Scenario& scenario, const World& world, NetworkIndex network);

  const NetworkSpec& spec() const { return scenario_.networks[network_]; }
  const Hypotheses& hypotheses() const { return scenario_.hypotheses; }
  NetworkIndex index() const { return network_; }

  // Of the measures of a country that it has heard of and that still stand, as far as it knows: from 0 to 1.
  double land_route_closed(std::string_view country) const {
    return felt(country, &PressureMeasure::land_route);
  }
  double arrests(std::string_view country) const { return felt(country, &PressureMeasure::arrests); }

  // How far the way inland from a country's beaches is open to it: 1 wholly.
  double openness(std::string_view country) const {
    return 1 - hypotheses().networks_stop_landing * land_route_closed(country);
  }
  // The same over all its destinations, by their shares.
  double openness() const;

  bool holds_mother_ships_back() const {
    return 1 - hypotheses().networks_hold_at_origin * (1 - openness()) < spec().closed_below_openness;
  }

  // The number of the event by which it heard of the heaviest of these measures; 0: it has heard of none.
  std::uint64_t heard_of(std::string_view country) const;
  std::uint64_t heard_of_any() const;  // at any of its destinations

  std::string_view country_of(const NameRef& place) const {
    return scenario_.places[place.as<Place>()].country;
  }

 private:
  double felt(std::string_view country, double PressureMeasure::*what) const;
  bool knows(std::size_t measure) const;

  const Scenario& scenario_;
  const World& world_;
  NetworkIndex network_;
  std::vector<std::size_t> known_;  // measures of which it has heard and that still stand, as far as it knows
};

// One of its boats.
class OwnBoat {
 public:
  OwnBoat(const Scenario& scenario, const World& world, const Dice& dice, std::size_t row)
      : scenario_(scenario), world_(world), dice_(dice), row_(row) {}

  Order order() const { return vessels().order[row_]; }
  Duration in_this_order_for() const {
    return scenario_.step() * static_cast<double>(world_.now - vessels().order_since[row_]);
  }
  std::uint32_t people() const { return vessels().people_aboard(row_); }
  bool is_full() const { return people() >= vessels().takes_people[row_]; }
  bool is_out_of_patience() const {
    return vessels().patience_until[row_] > 0 && world_.now >= vessels().patience_until[row_];
  }
  // Feeders are on their way to where it is filled, as far as its network knows.
  bool expects_feeders() const;

  // Before that its destination is the anchorage where it is filled.
  bool has_sailed() const { return searoom::has_sailed(vessels(), row_); }
  // The country off which it lies or for which it makes.
  std::string_view country() const;
  bool is_in_the_offing() const;
  bool is_at_anchorage() const;
  double water_share_left() const;  // of what it carries when full

  double luck(Draw purpose) const { return dice_.uniform(vessels().id[row_], purpose, Occasion{0}); }

 private:
  const Vessels& vessels() const { return world_.vessels; }

  const Scenario& scenario_;
  const World& world_;
  const Dice& dice_;
  std::size_t row_;
};

}  // namespace searoom
