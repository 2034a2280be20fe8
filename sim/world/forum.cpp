#include "sim/world/forum.h"

#include <algorithm>
#include <array>

namespace searoom {

namespace {

constexpr std::array<std::string_view, undertakings> undertaking_names = {"end_pushbacks", "land_people",
                                                                          "search", "open_ports"};

}  // namespace

std::string_view name_of(Undertaking undertaking) {
  return undertaking_names[static_cast<std::size_t>(undertaking)];
}

std::optional<Undertaking> undertaking_named(std::string_view name) {
  const auto found = std::ranges::find(undertaking_names, name);
  if (found == undertaking_names.end()) return std::nullopt;
  return static_cast<Undertaking>(found - undertaking_names.begin());
}

Provisions no_provisions(const Scenario& s) {
  Provisions p;
  p.of_state.resize(s.states.size());
  p.wish_to_leave.assign(s.networks.size(), 1);
  p.pressing.assign(s.parts.size(), 0);
  p.in_force.assign(s.mechanisms.size(), 0);
  return p;
}

Forums initial_forums(const Scenario& s) {
  Forums forums;
  forums.of_part.resize(s.parts.size());
  for (ForumState& part : forums.of_part) {
    part.told_until.assign(s.states.size(), 0);
    part.people.assign(s.states.size(), 0);
  }
  forums.ashore.assign(s.states.size(), 0);
  forums.provisions = no_provisions(s);
  return forums;
}

bool undertakes(const Forums& forums, StateIndex state, Undertaking what, Tick now) {
  return std::ranges::any_of(forums.commitments, [&](const Commitment& c) {
    return c.state == state && c.what == what && c.is == Commitment::Is::kept && now < c.until;
  });
}

}  // namespace searoom
