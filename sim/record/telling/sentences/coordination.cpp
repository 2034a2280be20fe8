// Mechanisms of coordination, meetings and undertakings.
#include <fmt/format.h>

#include "sim/record/telling/sentences/parts.h"
#include "sim/record/telling/sentences/tellers.h"
#include "sim/world/forum.h"

namespace searoom::sentences {
namespace {

std::string undertaken(const Telling& t) {
  switch (undertaking_named(t.event.cause.words()).value_or(Undertaking::open_ports)) {
    case Undertaking::end_pushbacks:
      return "to send no boat away";
    case Undertaking::land_people:
      return "to land people in need";
    case Undertaking::search:
      return "to search for boats in trouble";
    case Undertaking::open_ports:
      return "to open its ports to those rescued";
  }
  return {};
}

}  // namespace

std::string mechanism_began(const Telling& t, const Story&) {
  return in_sentence_case(the_mechanism(t)) + " came into force";
}

std::string mechanism_ended(const Telling& t, const Story&) {
  return in_sentence_case(the_mechanism(t)) + " ended";
}

std::string meeting_called(const Telling& t, const Story&) {
  return fmt::format("A meeting of {} was called, to be held in {:.0f} days{}", the_mechanism(t),
                     t.event.hours / 24, after_colon(t.event.cause));
}

std::string meeting_held(const Telling& t, const Story&) {
  return fmt::format("{} met ({})", in_sentence_case(the_mechanism(t)), t.event.other);
}

std::string meeting_failed(const Telling& t, const Story&) {
  return in_sentence_case(the_mechanism(t)) + " did not meet, or decided nothing" +
         after_colon(t.event.cause);
}

std::string committed(const Telling& t, const Story& s) {
  return state(t.event, s) + " undertook " + undertaken(t);
}

std::string commitment_kept(const Telling& t, const Story& s) {
  return state(t.event, s) + " keeps what it undertook, " + undertaken(t);
}

std::string commitment_broken(const Telling& t, const Story& s) {
  return state(t.event, s) + " does not keep what it undertook, " + undertaken(t);
}

std::string commitment_ended(const Telling& t, const Story& s) {
  return state(t.event, s) + " is no longer bound " + undertaken(t);
}

std::string situation_report(const Telling& t, const Story&) {
  return in_sentence_case(the_mechanism(t)) + " reported to its members" + after_colon(t.event.cause);
}

std::string identified(const Telling& t, const Story& s) {
  return fmt::format("{} identified {:.0f} people as victims of trafficking", state(t.event, s),
                     t.event.picture.people);
}

std::string left_legally(const Telling& t, const Story&) {
  return fmt::format("{:.0f} people left by {}", t.event.picture.people, the_mechanism(t));
}

std::string fund_spent(const Telling& t, const Story&) {
  return "The money of " + the_mechanism(t) + " was spent";
}

}  // namespace searoom::sentences
