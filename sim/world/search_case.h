// A search-and-rescue case as a rescue co-ordination centre keeps it (IAMSAR Manual, volume II): what it is
// about, how far it has come, where the boat may be, and who is searching. All of it is what the desk
// believes.
//
// Written by the phases of rescue/ alone. Cases stay with their desk for ever, in the order of their numbers;
// references to them hold until the desk opens another. Between phases `overlooked` of each sortie and the
// cloud have as many entries, or the cloud is empty.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/ids.h"
#include "sim/base/index.h"
#include "sim/geo/position.h"
#include "sim/scenario/specs/posture_spec.h"
#include "sim/scenario/specs/state_spec.h"
#include "sim/world/sea/particle_cloud.h"

namespace searoom {

enum class Phase : std::uint8_t { uncertainty, alert, distress };
enum class Stage : std::uint8_t { awareness, initial_action, planning, operations, conclusion };
std::string_view name_of(Phase phase);
std::string_view name_of(Stage stage);

// One unit's search, from its tasking until it is over.
struct Sortie {
  std::uint32_t number = 0;  // of its case, from 1
  ActorId unit;
  Tick since = 0;
  std::uint32_t scene = 0;         // the way-point of the unit's plan at which it begins to search
  double hours = 0;                // searched so far
  double coverage = 0;             // planned, of the particles that it claims
  std::uint64_t because = 0;       // the event of its plan
  std::vector<double> overlooked;  // of each particle: the chance that it was missed, if it is the boat
};

// A fix: where, how surely, when.
struct Fix {
  Position where;
  double error_m = 0;
  Tick at = -1;  // -1: none
};

struct Contact;
struct SearchCase;
using ContactNo = Number<Contact>;
using CaseNo = Number<SearchCase>;

struct SearchCase {
  CaseNo number;             // the desk's own
  ContactNo contact;         // that it is about
  std::uint32_t clouds = 0;  // so far, of where it may be
  Phase phase = Phase::uncertainty;
  Stage stage = Stage::awareness;
  SeenAs seen_as{};        // how what drifts was seen
  bool suspended = false;  // when ended
  Tick opened = 0, phase_since = 0;
  Tick ended = -1;            // -1: open
  std::uint64_t because = 0;  // the event by which it was opened

  // What drifts.
  Fix fix, earlier_fix;  // the latest, from which the cloud started, and the one before
  Cloud cloud;

  // The search.
  std::vector<Sortie> out;
  std::uint32_t sorties = 0;   // so far
  std::uint32_t searches = 0;  // ended in vain, from the latest fix
  double searched_hours = 0;   // of all units, those that are out included
  double success = 0;          // that they would have had, together
  double next_success = 1;     // of the best search that was last thought of

  // Handing it over.
  StateIndex offered_to;     // until it answers
  std::uint32_t offers = 0;  // so far
  Tick offered_at = 0, answered_at = 0;
  std::uint64_t offer = 0;  // the event
  Tick offers_from = 0;     // not before

  bool is_open() const { return ended < 0; }
};

}  // namespace searoom
