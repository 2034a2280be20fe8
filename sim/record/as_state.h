// The events of a run as the desk of one state knew them. A boat is what the desk calls it ("THA/12"), never
// its true name, and is where the desk believes it to be. What the desk does not know is not there, nor
// anything that would tell of it: numbers are counted anew, and `because` leads to what the desk knows only.
//
// What a desk knows: reports that reach it, its contacts, decisions, cases and searches; where its own units
// are and what they do; what other rescue centres tell it; who comes ashore openly in its country, or asks
// for its ports; its own measures and posture; storms; and what is said in public.
//
// One object for one log and state: all its events, each once, in order.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "sim/record/run_header.h"
#include "sim/world/event.h"

namespace searoom {

class AsState {
 public:
  explicit AsState(std::string country) : country_(std::move(country)) {}

  // Of each event of a run, in order: what the desk knows of it; nothing where it knows nothing.
  std::optional<Event> observe(const Event& truth);

 private:
  std::optional<Event> known(const Event& truth) const;

  std::string country_;
  std::uint64_t events_ = 0;                                     // told so far
  std::unordered_map<std::uint64_t, std::uint64_t> new_number_;  // of events that are told, by the true one
  std::unordered_map<std::string, double> latest_;  // people aboard each contact, as last guessed
};

// What is left of a header: neither the luck of the run nor what its scenario says of boats, networks and
// other states. `as` says whose log it is.
RunHeader header_as_state(const RunHeader& header, const std::string& country);

}  // namespace searoom
