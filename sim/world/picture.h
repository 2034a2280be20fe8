// What a coastal state believes: reports on their way to its desk, and the desk's own contacts. Nothing here
// holds the truth; what a desk knows of a boat is a position with its error and its age, a guess of how many
// are aboard, and how it looked.
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
#include "sim/world/event.h"
#include "sim/world/search_case.h"

namespace searoom {

// One message about a boat, on its way to a desk or arrived.
struct Report {
  std::uint32_t desk = 0;  // index into Scenario::states
  Tick seen_at = 0;
  Tick arrives = 0;
  Position where;
  double error_m = 0;  // one standard deviation, as the desk reckons it
  double people = 0;   // as guessed; 0: not said
  SeenAs seen_as = SeenAs::sound;
  Channel channel = Channel::own_unit;
  std::uint32_t contact = 0;  // of a unit that keeps the boat in sight: the desk's own number; 0: not known
  ActorId from_unit;          // of own units: who sees
  ActorId sight;              // of own units: what it has in sight, as the unit's own reference
  std::string source;         // "THA/navy-thap-lamu/2", "langsa/17"
  std::uint64_t because = 0;  // the event of the sighting or the call
  std::string vessel;         // the truth, for the log alone: no desk may read it
};

// A desk's own idea of one boat.
struct Contact {
  std::uint32_t number = 0;  // the desk's own, from 1
  Position where;            // when it was last seen
  double error_m = 0;        // then
  Tick seen_at = 0;          // the latest sighting
  Tick known_since = 0;
  Tick heard_at = 0;     // when the latest report arrived
  Tick first_hand = -1;  // when the latest did that came from no other state; -1: none
  double people = 0;
  SeenAs seen_as = SeenAs::sound;
  Channel channel = Channel::own_unit;
  // What is done about it.
  Action action = Action::none;
  std::int32_t line = -1;                       // of the posture, by which that was decided
  Tick done_at = -1;                            // the action was last carried out; -1: never
  Tick done_until = 0;                          // the action was carried out; not again before
  std::uint32_t case_no = 0;                    // its search-and-rescue case; 0: none
  bool closed = false;                          // brought in, handed over, or seen to be over
  std::uint64_t opened_by = 0, decided_by = 0;  // events
  std::string vessel;                           // the truth of its first report, for the log alone
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
  std::vector<std::uint8_t> line_holds;  // of its posture, now
  std::vector<PortRequest> port_requests;
  std::vector<Reception> in_screening, in_shelter;

  Contact* find(std::uint32_t number) {
    for (Contact& contact : contacts) {
      if (contact.number == number) return &contact;
    }
    return nullptr;
  }
  bool has_open_case(const Contact& contact) const {
    for (const SearchCase& c : cases) {
      if (contact.case_no != 0 && c.number == contact.case_no) return c.is_open();
    }
    return false;
  }
  const Contact* find(std::uint32_t number) const { return const_cast<DeskState*>(this)->find(number); }
};

}  // namespace searoom
