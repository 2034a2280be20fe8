#include "sim/record/as_state.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "sim/world/happened.h"

namespace searoom {
namespace {

enum class Knowledge {
  none,
  belief,   // of its own desk: where it believes a boat to be
  told,     // by another rescue centre
  deed,     // of a unit of its own, with a boat or with people
  ashore,   // openly, or a ship that asks to come in
  affairs,  // its own, or public
};

bool starts_with_code(const std::string& name, const std::string& country) {
  return name.size() > country.size() && name.starts_with(country) && name[country.size()] == '/';
}

Knowledge knowledge_of(const Event& e, const std::string& country) {
  const bool own = e.country == country, by_own_unit = starts_with_code(e.unit, country);
  switch (facts_of(e.kind).known_to) {
    case KnownTo::nobody:
      return Knowledge::none;
    case KnownTo::desk:
      return own ? Knowledge::belief : Knowledge::none;
    case KnownTo::desk_and_other:
      if (own) return Knowledge::belief;
      return e.other == country ? Knowledge::told : Knowledge::none;
    case KnownTo::unit:
    case KnownTo::unit_uncounted:
      return by_own_unit ? Knowledge::deed : Knowledge::none;
    case KnownTo::unit_and_shore:
      if (by_own_unit) return Knowledge::deed;
      return own ? Knowledge::ashore : Knowledge::none;
    case KnownTo::shore:
      return own ? Knowledge::ashore : Knowledge::none;
    case KnownTo::shore_if_open:
      return own && !landed_in_secret(e) ? Knowledge::ashore : Knowledge::none;
    case KnownTo::others_named:
      return e.other.find(country) != std::string::npos ? Knowledge::affairs : Knowledge::none;
    case KnownTo::its_state:
      return own ? Knowledge::affairs : Knowledge::none;
    case KnownTo::everybody:
      return Knowledge::affairs;
  }
  return Knowledge::none;
}

}  // namespace

std::optional<Event> AsState::known(const Event& truth) const {
  const Knowledge knowledge = knowledge_of(truth, country_);
  if (knowledge == Knowledge::none) return std::nullopt;
  // Named one by one, so that a field that is new to events is not told before somebody has thought about it.
  Event e;
  e.tick = truth.tick;
  e.kind = truth.kind;
  e.where = truth.where;
  e.country = truth.country;
  e.cause = truth.cause;
  e.unit = truth.unit;
  e.action = truth.action;
  e.hours = truth.hours;
  e.picture = truth.picture;
  e.vessel = is_of_storm(truth.kind) ? truth.vessel : truth.picture.contact;
  switch (knowledge) {
    case Knowledge::belief:
      e.rule = truth.rule;
      e.map = truth.map;
      e.other = truth.other;
      break;
    case Knowledge::told:
      e.other = truth.other;
      break;
    case Knowledge::affairs:
      e.other = truth.other;
      e.mechanism = truth.mechanism;
      break;
    case Knowledge::deed:
    case Knowledge::ashore:
      e.boat_kind = truth.boat_kind;
      e.place = truth.place;
      // The people of other events are the truth about a boat that nobody counted.
      if (facts_of(truth.kind).known_to != KnownTo::unit_uncounted) {
        e.people = truth.people;
      } else if (const auto guess = latest_.find(e.vessel); guess != latest_.end()) {
        e.picture.people = guess->second;
      }
      break;
    case Knowledge::none:
      break;
  }
  if (const auto because = new_number_.find(truth.because); because != new_number_.end())
    e.because = because->second;
  return e;
}

std::optional<Event> AsState::observe(const Event& truth) {
  std::optional<Event> e = known(truth);
  if (!e) return e;
  e->number = ++events_;
  new_number_[truth.number] = e->number;
  if (e->kind == EventKind::report_received && e->picture.people > 0) latest_[e->vessel] = e->picture.people;
  return e;
}

namespace {

// All that a desk is told of the scenario.
ToldScenario names_of_states(const Cast& cast) {
  nlohmann::ordered_json names = nlohmann::ordered_json::object();
  for (const CastState& state : cast.states) {
    if (!state.name.empty()) names["states"][state.code]["name"] = state.name;
  }
  return ToldScenario(std::move(names));
}

}  // namespace

RunHeader header_as_state(const RunHeader& header, const std::string& country) {
  RunHeader h;
  h.version = header.version;
  h.program = header.program;
  h.title = header.title;
  h.as = country;
  h.step_s = header.step_s;
  h.positions_every_s = header.positions_every_s;
  h.start = header.start;
  h.end = header.end;
  h.groups = header.groups;
  h.scenario = names_of_states(header.cast());
  return h;
}

}  // namespace searoom
