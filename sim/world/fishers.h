// Fishing boats at their daily work: each goes from its village to a spot on the ground of its fleet, drifts
// about there and comes back. Where it is at a tick is a closed form, so that boats cost nothing while nobody
// asks. A trip's spot and hours are drawn by boat and day: they are the same whatever anybody does.
//
// Written by fish and meet_fishers. Functions that take a fleet and a number need 0 <= n < fleet.boats.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/dice.h"
#include "sim/geo/position.h"
#include "sim/scenario/scenario.h"
#include "sim/world/passed_by.h"

namespace searoom {

struct FishingBoat {
  std::int64_t day = 0;  // of its trip or its next one, by the sun at its village, since 1970
  Tick leaves = 0;
  Tick returns = 0;  // of a trip that is under way; before `leaves`: it is ashore
  Position spot;
  ActorId helps_as;  // the unit that it is, or is part of, while it helps somebody; 0: it fishes

  bool is_at_work(Tick now) const { return helps_as == ActorId{} && leaves <= now && now < returns; }
};

struct Fishers {
  std::vector<std::vector<FishingBoat>> fleets;  // in the order of the scenario
  std::vector<PassedBy> passed;
};

Fishers initial_fishers(const Scenario& scenario, const Dice& dice);

// "langsa/17", and that boat's identity: the n-th of its fleet, from 0.
std::string fishing_boat_name(const FisherFleet& fleet, std::size_t n);
ActorId fishing_boat_id(const FisherFleet& fleet, std::size_t n);

// The middle of the ground.
Position centre_of_ground(const Scenario& scenario, const FisherFleet& fleet);

// Where a boat at work is. `home` is the harbour of its village.
Position position_at(const Scenario& scenario, const FisherFleet& fleet, const FishingBoat& boat,
                     Position home, Tick now);

// Its next trip, not before a tick: when it leaves, on which day.
void plan_trip(const Scenario& scenario, const FisherFleet& fleet, std::size_t n, Tick not_before,
               const Dice& dice, FishingBoat& boat);
// The spot for the day of its trip.
Position spot_of(const Scenario& scenario, const FisherFleet& fleet, std::size_t n, std::int64_t day,
                 const Dice& dice);
// Off it goes, to the spot of that day.
void begin_trip(const Scenario& scenario, const FisherFleet& fleet, std::size_t n, Position spot,
                const Dice& dice, FishingBoat& boat);

}  // namespace searoom
