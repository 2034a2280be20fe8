#include "sim/world/happened.h"

#include <algorithm>

#include "sim/scenario/specs/perception_spec.h"
#include "sim/scenario/specs/posture_spec.h"
#include "sim/world/heed.h"

namespace searoom {
namespace {

// People or the boat are taken from the sea.
bool is_rescue(EventKind kind) {
  return kind == EventKind::rescued || kind == EventKind::evacuated || kind == EventKind::taken_in_tow;
}

}  // namespace

bool came_ashore(const Event& e) {
  return e.kind == EventKind::landed || e.kind == EventKind::disembarked;
}

bool landed_in_secret(const Event& e) {
  return e.kind == EventKind::landed && (e.cause == Cause::relay || e.cause == Cause::let_off);
}

bool came_ashore_openly(const Event& e) {
  return came_ashore(e) && !landed_in_secret(e);
}

bool landed_as_news(const Event& e) {
  return e.kind == EventKind::landed && !landed_in_secret(e) && e.cause != Cause::arrived;
}

bool reached_safety(const Event& e) {
  return e.kind == EventKind::disembarked || (e.kind == EventKind::landed && e.cause != Cause::let_off);
}

bool was_brought_back(const Event& e) {
  return e.kind == EventKind::returned || (e.kind == EventKind::landed && e.cause == Cause::let_off);
}

bool is_loss(EventKind kind) {
  return kind == EventKind::died || kind == EventKind::went_missing;
}

bool is_help(const Event& e) {
  return is_rescue(e.kind) || e.kind == EventKind::helped_on ||
         (e.kind == EventKind::supplied && !e.unit.empty());
}

bool is_shown_as_help(const Event& e) {
  return is_rescue(e.kind) || e.kind == EventKind::intercepted ||
         (e.kind == EventKind::supplied && (!e.unit.empty() || !e.country.empty()));
}

bool is_pushback(EventKind kind) {
  return is_pushback_in_public(kind) || kind == EventKind::helped_on;
}

bool is_pushback_in_public(EventKind kind) {
  return kind == EventKind::towed_out || kind == EventKind::escorted_out;
}

bool is_shown_as_refusal(EventKind kind) {
  return is_pushback(kind) || kind == EventKind::ignored || kind == EventKind::port_denied;
}

bool is_trouble_ignored(const Event& e) {
  return e.kind == EventKind::ignored && is_taken_to_be_in_trouble(e.picture.seen_as);
}

bool is_taken_to_be_in_trouble(std::string_view seen_as) {
  return !seen_as.empty() && is_not_known_to_be_sound(seen_as);
}

bool is_not_known_to_be_sound(std::string_view seen_as) {
  return seen_as != name_of(SeenAs::sound);
}

bool is_press_report(const Event& e) {
  return e.kind == EventKind::report_received && e.picture.channel == name_of(Channel::press);
}

bool brings_need(const Event& e) {
  if (e.kind == EventKind::grounded) return !e.place.empty();  // a reef has a name, the shore has none
  return e.kind == EventKind::called_for_help || e.kind == EventKind::abandoned ||
         e.kind == EventKind::swamped || e.kind == EventKind::capsized;
}

bool is_shown_as_distress(EventKind kind) {
  return facts_of(kind).happening == Happening::distress && kind != EventKind::abandoned;
}

bool loses_power(EventKind kind) {
  return kind == EventKind::engine_failed || kind == EventKind::fuel_exhausted;
}

void Plight::observe(const Event& event) {
  constexpr auto appear = [](Plight& p, const Event& e) { p.powerless = p.powerless || e.without_power; };
  static constexpr Heed<Plight&, const Event&> heed = {
      {EventKind::departed, appear},
      {EventKind::boat_stationed, appear},
      {EventKind::held, [](Plight& p, const Event& e) { p.held = p.held || e.because != 0; }},
      {EventKind::released, [](Plight& p, const Event&) { p.held = false; }},
      {EventKind::abandoned, [](Plight& p, const Event&) { p.abandoned = true; }},
      {EventKind::engine_failed, [](Plight& p, const Event&) { p.powerless = true; }},
      {EventKind::fuel_exhausted, [](Plight& p, const Event&) { p.powerless = true; }},
      {EventKind::engine_repaired, [](Plight& p, const Event&) { p.powerless = false; }},
  };
  heed(event.kind, *this, event);
}

bool is_policy_of_a_state(EventKind kind) {
  constexpr EventKind policy[] = {EventKind::posture_changed,   EventKind::decided,
                                  EventKind::committed,         EventKind::commitment_kept,
                                  EventKind::commitment_broken, EventKind::measure_began};
  return std::ranges::find(policy, kind) != std::end(policy);
}

bool is_position(EventKind kind) {
  return kind == EventKind::position || kind == EventKind::unit_position;
}

}  // namespace searoom
