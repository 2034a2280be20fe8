// What states decide, and what their public says.
#include <fmt/format.h>

#include "sim/record/telling/sentences/parts.h"
#include "sim/record/telling/sentences/tellers.h"
#include "sim/record/telling/words.h"

namespace searoom::sentences {

std::string desk_did(const Telling& t, const Story& s, const char* words) {
  return state(t.event, s) + words + contact(t) + as_seen(t.event) + by_channel(t.event) +
         after_colon(t.event.cause);
}

std::string decided(const Telling& t, const Story& s) {
  return fmt::format("{} decided about {}: {}{}", state(t.event, s), contact(t), plain_words(t.event.action),
                     as_seen(t.event));
}

std::string posture_changed(const Telling& t, const Story& s) {
  return state(t.event, s) + " changed its posture" + after_colon(t.event.cause);
}

std::string port_denied(const Telling& t, const Story& s) {
  return fmt::format("{} denied a port to {}{}", state(t.event, s), t.event.unit, with_people(t));
}

std::string port_granted(const Telling& t, const Story& s) {
  return fmt::format("{} let {} in{}", state(t.event, s), t.event.unit, with_people(t));
}

std::string sheltered(const Telling& t, const Story& s) {
  return fmt::format("{:.0f} people went on to shelter in {}", t.event.picture.people, state(t.event, s));
}

std::string shelter_left(const Telling& t, const Story& s) {
  return fmt::format("{:.0f} people left shelter in {}", t.event.picture.people, state(t.event, s));
}

std::string appealed(const Telling& t, const Story&) {
  return (t.event.other.empty() ? "An agency" : t.event.other) + " called on states" +
         after_colon(t.event.cause);
}

}  // namespace searoom::sentences
