#include "sim/record/as_state.h"

#include <algorithm>
#include <nlohmann/json.hpp>

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

bool is_secret_landing(const std::string& cause) {
  return cause == "relay" || cause == "let off";
}

// Between rescue centres.
bool is_message(EventKind kind) {
  return kind == EventKind::referred || kind == EventKind::case_offered || kind == EventKind::case_accepted ||
         kind == EventKind::case_refused;
}

Knowledge knowledge_of(const Event& e, const std::string& country) {
  const bool own = e.country == country;
  if (tells_belief(e.kind)) {
    if (own) return Knowledge::belief;
    return is_message(e.kind) && e.other == country ? Knowledge::told : Knowledge::none;
  }
  switch (e.kind) {
    case EventKind::unit_sailed:
    case EventKind::unit_position:
    case EventKind::unit_returned:
    case EventKind::supplied:
    case EventKind::shadowed:
    case EventKind::helped_on:
    case EventKind::towed_out:
    case EventKind::escorted_out:
    case EventKind::tow_parted:
    case EventKind::tow_ended:
    case EventKind::intercepted:
    case EventKind::rescued:
    case EventKind::evacuated:
    case EventKind::taken_in_tow:
      return starts_with_code(e.unit, country) ? Knowledge::deed : Knowledge::none;
    case EventKind::disembarked:
    case EventKind::returned:
      if (starts_with_code(e.unit, country)) return Knowledge::deed;
      return own ? Knowledge::ashore : Knowledge::none;
    case EventKind::landed:
      return own && !is_secret_landing(e.cause) ? Knowledge::ashore : Knowledge::none;
    case EventKind::port_denied:
    case EventKind::port_granted:
      return own ? Knowledge::ashore : Knowledge::none;
    case EventKind::situation_report:
      return e.other.find(country) != std::string::npos ? Knowledge::affairs : Knowledge::none;
    case EventKind::posture_changed:
    case EventKind::measure_began:
    case EventKind::measure_ended:
    case EventKind::sheltered:
    case EventKind::shelter_left:
      return own ? Knowledge::affairs : Knowledge::none;
    case EventKind::storm_formed:
    case EventKind::storm_ended:
    case EventKind::appealed:
    case EventKind::mechanism_began:
    case EventKind::mechanism_ended:
    case EventKind::meeting_called:
    case EventKind::meeting_held:
    case EventKind::meeting_failed:
    case EventKind::committed:
    case EventKind::commitment_kept:
    case EventKind::commitment_broken:
    case EventKind::commitment_ended:
    case EventKind::identified:
    case EventKind::left_legally:
    case EventKind::fund_spent:
    case EventKind::run_ended:
      return Knowledge::affairs;
    default:
      return Knowledge::none;
  }
}

// Whether the people of an event were counted by whoever the desk hears it from; else they are the truth
// about a boat that nobody counted.
bool are_counted(EventKind kind) {
  switch (kind) {
    case EventKind::supplied:
    case EventKind::shadowed:
    case EventKind::helped_on:
    case EventKind::towed_out:
    case EventKind::escorted_out:
    case EventKind::tow_parted:
    case EventKind::tow_ended:
    case EventKind::intercepted:
    case EventKind::taken_in_tow:
      return false;
    default:
      return true;
  }
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
      if (are_counted(truth.kind)) {
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
nlohmann::ordered_json names_of_states(const nlohmann::ordered_json& scenario) {
  nlohmann::ordered_json names = nlohmann::ordered_json::object();
  const auto states = scenario.find("states");
  if (states == scenario.end() || !states->is_object()) return names;
  for (const auto& [code, state] : states->items()) {
    if (state.is_object() && state.contains("name")) names["states"][code]["name"] = state.at("name");
  }
  return names;
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
  h.scenario = names_of_states(*header.scenario);
  return h;
}

}  // namespace searoom
