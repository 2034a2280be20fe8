// What has happened by an event: each question is decided here and nowhere else. Where two mean nearly the
// same, both stand here, each with what sets it apart.
//
// Pure functions of one event or its kind, for phases while a tick goes on and for whoever reads a log after;
// only a Plight remembers, of the events of its own boat in their order.
#pragma once

#include <string_view>

#include "sim/world/event.h"

namespace searoom {

// --- Coming ashore. People land from their boat, or a unit disembarks them.

// In whatever way.
bool came_ashore(const Event& event);
// A landing that no authority is to see: by relay boats at night, or let off where they came from.
bool landed_in_secret(const Event& event);
// In any way but in secret: a state receives them, and its public hears of them, those too who arrived where
// they were bound. Those let off are home, and received as little as those whom a state returned.
bool came_ashore_openly(const Event& event);
// A landing that people talk of where others wait to leave: neither a secret one nor that of a boat which
// arrived where it was bound, for that is what people pay for.
bool landed_as_news(const Event& event);
// Out of danger: in any way but let off where they came from. A secret landing is safety too.
bool reached_safety(const Event& event);
// Back where they came from: let off there, or returned by a state.
bool was_brought_back(const Event& event);

// --- The dead and the missing.

bool is_loss(EventKind kind);

// --- Help.

// Whoever meets the boat eases its people's need: a rescue, stores from a unit, or a boat mended and sent on.
// Neither rain nor what its own network brings.
bool is_help(const Event& event);
// What a picture shows as help: a rescue, stores from a unit or a state, a boat stopped and held; but not one
// that is sent on, which is shown as refused.
bool is_shown_as_help(const Event& event);

// --- Refusal.

// A boat is sent away: towed or escorted out to sea, or supplied, mended and sent on.
bool is_pushback(EventKind kind);
// What the public takes for a pushback: not where the boat is supplied.
bool is_pushback_in_public(EventKind kind);
// What a picture shows as refused: a pushback, a port denied, a boat ignored whatever it is taken for.
bool is_shown_as_refusal(EventKind kind);
// A desk ignores a boat that it takes to be in trouble.
bool is_trouble_ignored(const Event& event);

// --- Trouble, as somebody believes it.

// A boat that was seen so (Picture::seen_as) was adrift or worse.
bool is_taken_to_be_in_trouble(std::string_view seen_as);
// The same, and also where nothing is said of how it was seen.
bool is_not_known_to_be_sound(std::string_view seen_as);
// The press tells a desk.
bool is_press_report(const Event& event);

// --- Distress and stranding, in truth.

// A need that ends only when everybody is off the boat: it calls, its crew leaves, its hull is awash, keel up
// or on a reef. Running on to the shore is none. Without power: record/distress.h.
bool brings_need(const Event& event);
// What a picture shows as distress: a call, or a hull that fails, on the shore or by breaking up too; a boat
// that its crew leaves is shown as stranded.
bool is_shown_as_distress(EventKind kind);

bool loses_power(EventKind kind);

// What keeps a boat from going anywhere.
struct Plight {
  bool abandoned = false;  // left by its crew
  bool held = false;       // by its network under pressure; for payment alone is no plight
  bool powerless = false;  // its engine failed, its tank is empty, or it never had an engine

  void observe(const Event& event);  // of its own boat
  bool stranded() const { return abandoned || held || powerless; }
  bool operator==(const Plight&) const = default;
};

// --- States.

// What a state decides, undertakes, and makes of it.
bool is_policy_of_a_state(EventKind kind);

// --- The log itself.

// Tells where somebody is at the log's own interval, and nothing that happened.
bool is_position(EventKind kind);

}  // namespace searoom
