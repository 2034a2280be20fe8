// Cases of search and rescue, searches, and gaps of responsibility.
#include <fmt/format.h>

#include "sim/record/telling/sentences/parts.h"
#include "sim/record/telling/sentences/tellers.h"
#include "sim/record/telling/words.h"

namespace searoom::sentences {

// Of a case, by what the desk believes.
std::string case_phase(const Telling& t, const Story& s) {
  return fmt::format("{} had the case of {} at: {}", state(t.event, s), contact(t), t.event.cause.words());
}

std::string case_offered(const Telling& t, const Story& s) {
  return fmt::format("{} offered {} the case of {}", state(t.event, s), other_state(t.event, s), contact(t));
}

std::string case_accepted(const Telling& t, const Story& s) {
  return fmt::format("{} took over the case of {} from {}", state(t.event, s), contact(t),
                     other_state(t.event, s));
}

std::string case_refused(const Telling& t, const Story& s) {
  return fmt::format("{} did not take over the case {} of {}{}", state(t.event, s), t.event.picture.contact,
                     other_state(t.event, s), after_colon(t.event.cause));
}

std::string search_planned(const Telling& t, const Story& s) {
  return fmt::format("{} sent {} to search for {} ({}, {:.0f} hours; it would find it with {})",
                     state(t.event, s), t.event.unit, contact(t), t.event.cause.words(), t.event.hours,
                     per_cent(t.event.picture.probability));
}

std::string search_done(const Telling& t, const Story& s) {
  return fmt::format(
      "{} searched in vain for {} for {:.0f} hours; it would have found it with {}, and with {}", unit(t, s),
      contact(t), t.event.hours, per_cent(t.event.picture.probability), t.event.cause.words());
}

std::string gap_began(const Telling& t, const Story& s) {
  return "No state responded to " + the_boat(t, s) + ", whose distress was known";
}

std::string gap_ended(const Telling& t, const Story& s) {
  return fmt::format("After {:.0f} hours without any state that responded to {}, that ended{}", t.event.hours,
                     the_boat(t, s), after_colon(t.event.cause));
}

}  // namespace searoom::sentences
