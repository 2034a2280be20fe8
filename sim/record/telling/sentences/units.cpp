// What units do with boats and people.
#include <fmt/format.h>

#include "sim/record/telling/sentences/parts.h"
#include "sim/record/telling/sentences/tellers.h"
#include "sim/record/telling/words.h"

namespace searoom::sentences {

std::string unit_did(const Telling& t, const Story& s, const char* words) {
  return unit(t, s) + words + (t.event.vessel.empty() ? "" : " " + the_boat(t, s)) + with_people(t) +
         after_colon(t.event.cause);
}

std::string unit_sailed(const Telling& t, const Story& s) {
  if (!t.event.vessel.empty()) return unit_did(t, s, " put to sea for");
  return unit_did(t, s, " put to sea") + (t.event.action.empty() ? "" : " to " + plain_words(t.event.action));
}

std::string unit_returned(const Telling& t, const Story& s) {
  return unit_did(t, s, t.event.vessel.empty() ? " came back to port" : " came back to port from");
}

std::string taken_off(const Telling& t, const Story& s) {
  return fmt::format("{} were taken off {} by {}", people(t), the_boat(t, s), t.event.unit);
}

std::string evacuated(const Telling& t, const Story& s) {
  return fmt::format("{} who were sick were taken off {} by {}", people(t), the_boat(t, s), t.event.unit);
}

std::string disembarked(const Telling& t, const Story& s) {
  const std::string in = t.event.country.empty() ? "" : " in " + country_in_words(t.event.country, s.header);
  return fmt::format("{} were brought ashore{}{}", people(t), in,
                     t.event.cause.empty() ? "" : " " + brought_in_words(t.event.cause));
}

std::string returned(const Telling& t, const Story& s) {
  const std::string to = t.event.country.empty() ? "" : " to " + country_in_words(t.event.country, s.header);
  return fmt::format("{} were brought back{}{}", people(t), to,
                     t.event.cause.empty() ? "" : " " + brought_in_words(t.event.cause));
}

}  // namespace searoom::sentences
