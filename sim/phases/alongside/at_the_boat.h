// What the actions at a boat share: the desk's side of them, what is told, stores.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// A boat is not dealt with again for so long (assumption).
inline constexpr Duration rests_after_help = Duration::hours(48), rests_after_tow = Duration::hours(12);

// The line of the posture by which the unit's desk decided about the contact; null where it did by no line,
// or the unit has no desk or contact.
const PostureLine* line_behind(const Step& step, const Unit& unit);

// An event of the boat, with the unit and what it is at sea for. Not yet reported.
Event event_at_boat(const Step& step, EventKind kind, const Unit& unit, std::size_t row);
// Reports it: what a unit last did with the boat.
void tell_at_boat(const Step& step, EventKind kind, const Unit& unit, std::size_t row);

// The desk does not order the action again for so long.
void mark_done(const Step& step, const Unit& unit, Duration rests);
// The same, and the unit is free.
void finish(const Step& step, Unit& unit, Duration rests);
// The desk has nothing more to do with the boat.
void close_contact(const Step& step, const Unit& unit);

// For whom it helps: "Thailand", "fishers".
std::string owner_of(const Scenario& scenario, const Unit& unit);

// Three days of water and food for as many as the unit still has for, and fuel where the order is to help on.
void give_stores(const Step& step, Unit& unit, std::size_t row);
// Takes its time alongside and then gives stores: true in the tick in which it has.
bool has_supplied(const Step& step, Unit& unit, std::size_t row);

// Somebody aboard sails the boat: for where the unit's desk points, else for the nearest haven of another
// state. A crew of smugglers goes its own way. The unit is a state's.
void send_on(const Step& step, const Unit& unit, std::size_t row);

}  // namespace searoom
