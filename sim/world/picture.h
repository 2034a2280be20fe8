// What a coastal state believes: reports on their way to its desk, and the desk's own contacts. What a desk
// knows of a boat is a position with its error and its age, a guess of how many are aboard, and how it
// looked. Which boat it truly is goes along for the log, closed to views and rules (world/truth.h).
//
// Written by the phases that tell desks (seeing/), decide there (desks/, rescue/) and act for them
// (alongside/). References to contacts hold until one is added or dropped; numbers are the desk's own and
// never used again.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/ids.h"
#include "sim/geo/position.h"
#include "sim/scenario/specs/perception_spec.h"
#include "sim/scenario/specs/posture_spec.h"
#include "sim/scenario/specs/state_spec.h"
#include "sim/world/event.h"
#include "sim/world/search_case.h"
#include "sim/world/truth.h"

namespace searoom {

// One message about a boat, on its way to a desk or arrived.
struct Report {
  StateIndex desk;
  Tick seen_at = 0;
  Tick arrives = 0;
  Position where;
  double error_m = 0;  // one standard deviation, as the desk reckons it
  double people = 0;   // as guessed; 0: not said
  SeenAs seen_as = SeenAs::sound;
  Channel channel = Channel::own_unit;
  ContactNo contact;          // of a unit that keeps the boat in sight: the desk's own; none: not known
  ActorId from_unit;          // of own units: who sees
  ActorId sight;              // of own units: what it has in sight, as the unit's own reference
  std::string source;         // "THA/navy-thap-lamu/2", "langsa/17"
  std::uint64_t because = 0;  // the event of the sighting or the call
  Truth<std::string> vessel;  // its name
};

// A desk's own idea of one boat.
struct Contact {
  ContactNo number;    // the desk's own
  Position where;      // when it was last seen
  double error_m = 0;  // then
  Tick seen_at = 0;    // the latest sighting
  Tick known_since = 0;
  Tick heard_at = 0;     // when the latest report arrived
  Tick first_hand = -1;  // when the latest did that came from no other state; -1: none
  double people = 0;
  SeenAs seen_as = SeenAs::sound;
  Channel channel = Channel::own_unit;
  // What is done about it.
  Action action = Action::none;
  PostureIndex line;                            // of the posture, by which that was decided
  Tick done_at = -1;                            // the action was last carried out; -1: never
  Tick done_until = 0;                          // the action was carried out; not again before
  CaseNo case_no;                               // its search-and-rescue case
  bool closed = false;                          // brought in, handed over, or seen to be over
  std::uint64_t opened_by = 0, decided_by = 0;  // events
  Truth<std::string> vessel;                    // the name of the boat of its first report
};

// A ship with people aboard asks to land them.
struct PortRequest {
  ActorId unit;
  Tick asked = 0;
  Tick answered = 0;  // when the answer comes
};

// People brought ashore, on their way through screening to shelter.
struct Reception {
  Tick since = 0;
  double people = 0;
};

struct DeskState {
  std::vector<Contact> contacts;
  std::uint32_t contacts_so_far = 0;
  std::vector<SearchCase> cases;
  std::uint32_t cases_so_far = 0;
  By<PostureLine, std::uint8_t> line_holds;  // now
  std::vector<PortRequest> port_requests;
  std::vector<Reception> in_screening, in_shelter;

  Contact* find(ContactNo number) {
    for (Contact& contact : contacts) {
      if (contact.number == number) return &contact;
    }
    return nullptr;
  }
  bool has_open_case(const Contact& contact) const {
    for (const SearchCase& c : cases) {
      if (contact.case_no && c.number == contact.case_no) return c.is_open();
    }
    return false;
  }
  const Contact* find(ContactNo number) const { return const_cast<DeskState*>(this)->find(number); }
};

}  // namespace searoom
