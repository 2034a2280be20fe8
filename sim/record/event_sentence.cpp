#include "sim/record/event_sentence.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/record/words.h"

namespace searoom {
namespace {

using Teller = std::string (*)(const Telling&, const Story&);

std::string boat(const Telling& t, const Story& story) {
  return t.event.vessel == story.vessel ? "The boat" : "The boat " + t.event.vessel;
}

std::string the_boat(const Telling& t, const Story& story) {
  return t.event.vessel == story.vessel ? "the boat" : "the boat " + t.event.vessel;
}

// " from the boat b/1", where it is not the boat of the story.
std::string from_another_boat(const Telling& t, const Story& story) {
  return t.event.vessel == story.vessel ? "" : " from the boat " + t.event.vessel;
}

std::string with_people(const Telling& t) {
  return t.people > 0 ? " with " + people_in_words(t.people) + " aboard" : "";
}

std::string people(const Telling& t) {
  return people_in_words(t.people);
}

std::string network(const Event& e) {
  return e.network.empty() ? "Its network" : "The network " + proper_name(e.network);
}

std::string after_colon(const std::string& cause) {
  return cause.empty() ? "" : ": " + plain_words(cause);
}

std::string bound_for(const Event& e) {
  return e.destination.empty() ? "" : ", bound for " + proper_name(e.destination);
}

// A scenario may say in words what a measure or a network is.
std::string about(const Story& story, const char* part, const std::string& name) {
  const auto& scenario = story.header.scenario;
  const auto list = scenario.find(part);
  if (list == scenario.end() || !list->is_object() || !list->contains(name)) return "";
  const auto& entry = list->at(name);
  if (!entry.is_object() || !entry.contains("about") || !entry.at("about").is_string()) return "";
  return " (" + entry.at("about").get<std::string>() + ")";
}

std::string measure(const Event& e, const Story& story) {
  return "“" + plain_words(e.cause) + "”" + about(story, "pressure", e.cause);
}

std::string state(const Event& e, const Story& story) {
  return e.country.empty() ? "A state" : country_in_words(e.country, story.header);
}

std::string conduct(const std::string& name) {
  constexpr std::pair<const char*, const char*> all[] = {
      {"follow_route", "sail on"}, {"hold", "wait"},   {"shelter", "seek shelter"},
      {"heave_to", "heave to"},    {"drift", "drift"}, {"stand_off", "stand off to sea"},
  };
  for (const auto& [known, words] : all) {
    if (name == known) return words;
  }
  return plain_words(name);
}

std::string departed(const Telling& t, const Story& s) {
  if (t.boats > 1) return fmt::format("{} left the coast on {} boats", people(t), t.boats);
  const std::string from = t.event.place.empty() ? "the coast" : proper_name(t.event.place);
  return fmt::format("{} left {} with {} aboard{}", boat(t, s), from, people(t), bound_for(t.event));
}

std::string course_changed(const Telling& t, const Story& s) {
  const std::string master = t.event.vessel == s.vessel ? "Its master" : "The master of " + t.event.vessel;
  return fmt::format("{} decided to {}{}", master, conduct(t.event.conduct), bound_for(t.event));
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
                     t.event.cause.empty() ? "" : " of " + plain_words(t.event.cause));
}

std::string went_missing(const Telling& t, const Story& s) {
  return fmt::format("{} went missing{}, seen by nobody{}", people(t), from_another_boat(t, s),
                     after_colon(t.event.cause));
}

std::string boat_gone(const Telling& t, const Story& s) {
  if (t.event.cause == "emptied") return boat(t, s) + " was empty and went away";
  return boat(t, s) + " was at sea no more" + after_colon(t.event.cause);
}

std::string measure_began(const Telling& t, const Story& s) {
  return fmt::format("{} began a measure against the networks: {}", state(t.event, s), measure(t.event, s));
}

std::string measure_ended(const Telling& t, const Story& s) {
  return fmt::format("{} ended its measure against the networks: {}", state(t.event, s), measure(t.event, s));
}

std::string network_learned(const Telling& t, const Story& s) {
  return fmt::format("{} learned of the measure {}", network(t.event), measure(t.event, s));
}

std::string boat_stationed(const Telling& t, const Story& s) {
  return fmt::format("{} sent {}, empty, to lie off the coast and be filled", network(t.event),
                     the_boat(t, s));
}

std::string sailed(const Telling& t, const Story& s) {
  return fmt::format("{} sailed{}{}", boat(t, s), with_people(t), bound_for(t.event));
}

std::string held(const Telling& t, const Story& s) {
  return fmt::format("{} kept {} at sea{}{}", network(t.event), the_boat(t, s), with_people(t),
                     after_colon(t.event.cause));
}

std::string abandoned(const Telling& t, const Story& s) {
  const std::string whose =
      t.event.network.empty() ? "" : ", of the network " + proper_name(t.event.network) + ",";
  return fmt::format("The crew{} left {} with {} aboard{}", whose, the_boat(t, s), people(t),
                     after_colon(t.event.cause));
}

// What happened to a boat and needs no more than its name, and a cause where there is one.
template <const char* words>
std::string happened(const Telling& t, const Story& s) {
  return boat(t, s) + words + after_colon(t.event.cause);
}
constexpr char engine_failed[] = " lost its engine", engine_repaired[] = " had its engine mended",
               fuel_exhausted[] = " ran out of fuel", leak_began[] = " began to leak",
               leak_mended[] = " had its leak stopped", swamped[] = " filled with water but stayed afloat",
               capsized[] = " turned over", grounded[] = " ran aground", broke_up[] = " broke up",
               water_ran_out[] = " ran out of drinking water", food_ran_out[] = " ran out of food",
               fight_began[] = " saw a fight over what was left", supplied[] = " was given supplies",
               called[] = " called for help", met_warship[] = " was ordered off by a warship",
               helm_taken[] = ", left by its crew, was sailed by people aboard",
               released[] = " was let go on", storm_formed[] = " formed", storm_ended[] = " ended",
               position[] = " was here";

std::string storm(const Telling& t, const Story&) {
  return "The storm " + t.event.vessel +
         (t.event.kind == EventKind::storm_formed ? storm_formed : storm_ended);
}

std::string run_ended(const Telling&, const Story&) {
  return "The run ended";
}

struct Row {
  EventKind kind;
  bool always;  // in the story of its boat; else only as the cause of something told
  Teller tell;
};

constexpr Row rows[] = {
    {EventKind::storm_formed, false, storm},
    {EventKind::storm_ended, false, storm},
    {EventKind::departed, true, departed},
    {EventKind::position, false, happened<position>},
    {EventKind::course_changed, false, course_changed},
    {EventKind::engine_failed, true, happened<engine_failed>},
    {EventKind::engine_repaired, true, happened<engine_repaired>},
    {EventKind::fuel_exhausted, true, happened<fuel_exhausted>},
    {EventKind::died, true, died},
    {EventKind::went_missing, true, went_missing},
    {EventKind::landed, true, landed},
    {EventKind::boat_gone, true, boat_gone},
    {EventKind::run_ended, false, run_ended},
    {EventKind::leak_began, true, happened<leak_began>},
    {EventKind::leak_mended, true, happened<leak_mended>},
    {EventKind::swamped, true, happened<swamped>},
    {EventKind::capsized, true, happened<capsized>},
    {EventKind::grounded, true, happened<grounded>},
    {EventKind::broke_up, true, happened<broke_up>},
    {EventKind::water_ran_out, true, happened<water_ran_out>},
    {EventKind::food_ran_out, true, happened<food_ran_out>},
    {EventKind::fight_began, true, happened<fight_began>},
    {EventKind::supplied, false, happened<supplied>},
    {EventKind::called_for_help, true, happened<called>},
    {EventKind::met_warship, true, happened<met_warship>},
    {EventKind::helm_taken, true, happened<helm_taken>},
    {EventKind::measure_began, false, measure_began},
    {EventKind::measure_ended, false, measure_ended},
    {EventKind::network_learned, false, network_learned},
    {EventKind::boat_stationed, true, boat_stationed},
    {EventKind::transferred, true, transferred},
    {EventKind::sailed, true, sailed},
    {EventKind::held, true, held},
    {EventKind::released, true, happened<released>},
    {EventKind::abandoned, true, abandoned},
};

constexpr bool rows_follow_the_kinds() {
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    if (rows[i].kind != static_cast<EventKind>(i)) return false;
  }
  return true;
}
static_assert(rows_follow_the_kinds() && rows[std::size(rows) - 1].kind == EventKind::abandoned);

}  // namespace

std::string sentence(const Telling& telling, const Story& story) {
  const Event& e = telling.event;
  std::string text = rows[static_cast<std::size_t>(e.kind)].tell(telling, story);
  if (!e.rule.empty()) text += ", by the rule “" + plain_words(e.rule) + "”";
  return text + ".";
}

bool is_always_told(EventKind kind) {
  return rows[static_cast<std::size_t>(kind)].always;
}

}  // namespace searoom
