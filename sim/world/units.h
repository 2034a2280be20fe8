// Ships and aircraft of states, and whoever else is engaged with a boat: fishers, merchants, NGO ships. A few
// dozen, each a plain value.
//
// In World::units: encounters add helpers and work_alongside removes them, so that references to units do not
// outlive those; names and ids do.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/ids.h"
#include "sim/geo/places.h"
#include "sim/geo/position.h"
#include "sim/scenario/specs/state_spec.h"
#include "sim/scenario/specs/unit_spec.h"
#include "sim/world/event.h"
#include "sim/world/picture.h"

namespace searoom {

enum class Task : std::uint8_t {
  in_port,
  patrol,
  go_to,          // makes for where a contact is believed to be, and looks round there
  search,         // flies or sails the way-points of a case's plan
  keep_by,        // shadows or escorts the boat that it has in sight
  alongside,      // supplies, mends
  embark,         // takes people aboard
  tow,            // has the boat in tow, for `action`
  bring_in,       // makes for a port with people aboard
  wait_for_port,  // lies off with people aboard
  go_home,
};
std::string_view name_of(Task task);

// A boat that a unit keeps in view.
struct InSight {
  ActorId boat;
  Tick since = 0;
  Tick seen = 0;      // last
  Tick reported = 0;  // last
  ContactNo contact;  // of its desk; none until the desk has placed the report
};

struct Unit {
  ActorId id;
  std::string name;  // "THA/navy-thap-lamu/2"
  Ability can;
  StateIndex state;        // whose it is; none: of no state
  StateIndex works_for;    // to whose desk it is lent; none: its own
  std::int32_t spec = -1;  // index into the state's units, or into the fleets, lanes, NGO ships
  PlaceIndex home;

  Position position;
  std::vector<Position> track;  // way-points of this tick, from where it was to where it is; empty in port
  std::vector<Position> plan;   // way-points ahead
  std::uint32_t leg = 0;        // the way-point of the plan that it makes for

  Task task = Task::in_port;
  Action action = Action::none;  // for which it is out
  Tick task_since = 0;
  Tick there_since = -1;  // at the end of its plan, since it got its task; -1: not there
  Tick sailed_at = -1;    // -1: in port
  Tick ready_at = 0;      // in port: not before
  Tick patrols_from = 0;  // in port: the next patrol of its own accord
  Tick busy_until = 0;    // alongside: work ends
  double work_done = 0;   // of embarking: people's fractions carried over
  ContactNo contact;      // of its desk, to which it was sent
  CaseNo case_no;         // of its desk, for which it searches
  ActorId boat;           // that it works on; 0: none
  std::vector<InSight> in_sight;
  PeopleCounts aboard;         // taken from boats
  PlaceIndex to;               // to which it brings people or a boat
  Tick asked_since = 0;        // for a port
  std::uint32_t requests = 0;  // for a port, so far
  double stores_people = 0;    // for whom it still has stores
  std::uint32_t sorties = 0;   // so far
  std::uint64_t because = 0;   // the event by which it does what it does

  bool at_sea() const { return sailed_at >= 0; }
  StateIndex desk() const { return works_for ? works_for : state; }  // that it reports to
  bool is_of_a_state() const { return can.type < UnitType::fishers; }
};

}  // namespace searoom
