// What befalls boats and their people, storms, and the run itself.
#include <fmt/format.h>

#include "sim/record/telling/sentences/parts.h"
#include "sim/record/telling/sentences/tellers.h"
#include "sim/record/telling/words.h"

namespace searoom::sentences {
namespace {

std::string conduct_in_words(const std::string& name) {
  constexpr std::pair<const char*, const char*> all[] = {
      {"follow_route", "sail on"}, {"hold", "wait"},   {"shelter", "seek shelter"},
      {"heave_to", "heave to"},    {"drift", "drift"}, {"stand_off", "stand off to sea"},
  };
  for (const auto& [known, words] : all) {
    if (name == known) return words;
  }
  return plain_words(name);
}

}  // namespace

std::string departed(const Telling& t, const Story& s) {
  if (t.boats > 1) return fmt::format("{} left the coast on {} boats", people(t), t.boats);
  const std::string from = t.event.place.empty() ? "the coast" : proper_name(t.event.place);
  return fmt::format("{} left {} with {} aboard{}", boat(t, s), from, people(t), bound_for(t.event));
}

std::string course_changed(const Telling& t, const Story& s) {
  const std::string master = t.event.vessel == s.vessel ? "Its master" : "The master of " + t.event.vessel;
  return fmt::format("{} decided to {}{}", master, conduct_in_words(t.event.conduct), bound_for(t.event));
}

std::string transferred(const Telling& t, const Story& s) {
  if (t.event.other != s.vessel)
    return fmt::format("{} passed from {} to the boat {}", people(t),
                       t.event.vessel == s.vessel ? "this boat" : the_boat(t, s), t.event.other);
  if (t.boats == 1) return fmt::format("{} came aboard from the boat {}", people(t), t.event.vessel);
  return fmt::format("{} came aboard from {} other boats", people(t), t.boats);
}

std::string landed(const Telling& t, const Story& s) {
  const std::string how = t.event.cause.empty() ? "" : ": " + landing_in_words(t.event.cause);
  const std::string in = t.event.country.empty() ? "" : " in " + country_in_words(t.event.country, s.header);
  return people(t) + " came ashore" + from_another_boat(t, s) + in + how;
}

std::string died(const Telling& t, const Story& s) {
  const std::string where = t.event.vessel == s.vessel ? "aboard" : "aboard the boat " + t.event.vessel;
  return fmt::format("{} died {}{}", people(t), where,
                     t.event.cause.empty() ? "" : " of " + plain_words(t.event.cause.words()));
}

std::string went_missing(const Telling& t, const Story& s) {
  return fmt::format("{} went missing{}, seen by nobody{}", people(t), from_another_boat(t, s),
                     after_colon(t.event.cause));
}

std::string boat_gone(const Telling& t, const Story& s) {
  if (t.event.cause == Cause::emptied) return boat(t, s) + " was empty and went away";
  return boat(t, s) + " was at sea no more" + after_colon(t.event.cause);
}

std::string storm_did(const Telling& t, const Story&, const char* words) {
  return "The storm " + t.event.vessel + words;
}

std::string run_ended(const Telling&, const Story&) {
  return "The run ended";
}

std::string run_stopped(const Telling&, const Story&) {
  return "The run was stopped here";
}

std::string boat_did(const Telling& t, const Story& s, const char* words) {
  return boat(t, s) + words + after_colon(t.event.cause);
}

}  // namespace searoom::sentences
