#include "sim/record/telling/event_sentence.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "sim/record/telling/words.h"

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
  const auto& scenario = *story.header.scenario;
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

std::string unit(const Telling& t, const Story& s) {
  const std::string name = t.event.unit.empty() ? t.event.other : t.event.unit;
  const std::string owner =
      t.event.country.empty() ? "" : " of " + country_in_words(t.event.country, s.header);
  return name.empty() ? "Somebody" : "The unit " + name + owner;
}

std::string contact(const Telling& t) {
  return t.event.picture.contact.empty() ? "a boat" : "its contact " + t.event.picture.contact;
}

std::string as_seen(const Event& e) {
  std::string text = e.picture.seen_as.empty() ? "" : ", seen as " + e.picture.seen_as;
  if (e.picture.people > 0) text += fmt::format(", with some {:.0f} aboard as guessed", e.picture.people);
  return text;
}

std::string by_channel(const Event& e) {
  return e.picture.channel.empty() ? "" : ", by " + e.picture.channel;
}

// What a unit does with the boat of the story, or with nobody's.
template <const char* words>
std::string unit_did(const Telling& t, const Story& s) {
  return unit(t, s) + words + (t.event.vessel.empty() ? "" : " " + the_boat(t, s)) + with_people(t) +
         after_colon(t.event.cause);
}
constexpr char sighted[] = " came upon", passed_by[] = " saw and went on from", shadowed[] = " kept by",
               helped_on[] = " supplied, mended and sent on", towed_out[] = " took out to sea in tow",
               escorted_out[] = " escorted out to sea", tow_parted[] = " lost the tow of",
               tow_ended[] = " let go the tow of", intercepted[] = " stopped",
               taken_in_tow[] = " took in tow, to bring it in,", unit_sailed[] = " put to sea for",
               unit_position[] = " was at sea, on its way to", unit_returned[] = " came back to port from";

// What a desk does about a contact.
template <const char* words>
std::string desk_did(const Telling& t, const Story& s) {
  return state(t.event, s) + words + contact(t) + as_seen(t.event) + by_channel(t.event) +
         after_colon(t.event.cause);
}
constexpr char report_received[] = " received a report of ", contact_opened[] = " learned of ",
               contact_dropped[] = " dropped ", ignored[] = " chose to do nothing about ",
               monitored[] = " chose to watch ", referred[] = " referred to another state ",
               case_opened[] = " opened a search-and-rescue case for ",
               case_suspended[] = " suspended the search for ", case_closed[] = " closed the case of ";

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

std::string sheltered(const Telling& t, const Story& s) {
  return fmt::format("{:.0f} people went on to shelter in {}", t.event.picture.people, state(t.event, s));
}

std::string shelter_left(const Telling& t, const Story& s) {
  return fmt::format("{:.0f} people left shelter in {}", t.event.picture.people, state(t.event, s));
}

// Of a case, by what the desk believes.
std::string case_phase(const Telling& t, const Story& s) {
  return fmt::format("{} had the case of {} at: {}", state(t.event, s), contact(t), t.event.cause);
}

std::string other_state(const Event& e, const Story& s) {
  return e.other.empty() ? "another state" : country_in_words(e.other, s.header);
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

std::string per_cent(double share) {
  return fmt::format("{:.0f} %", 100 * share);
}

std::string search_planned(const Telling& t, const Story& s) {
  return fmt::format("{} sent {} to search for {} ({}, {:.0f} hours; it would find it with {})",
                     state(t.event, s), t.event.unit, contact(t), t.event.cause, t.event.hours,
                     per_cent(t.event.picture.probability));
}

std::string search_done(const Telling& t, const Story& s) {
  return fmt::format(
      "{} searched in vain for {} for {:.0f} hours; it would have found it with {}, and with {}", unit(t, s),
      contact(t), t.event.hours, per_cent(t.event.picture.probability), t.event.cause);
}

std::string gap_began(const Telling& t, const Story& s) {
  return "No state responded to " + the_boat(t, s) + ", whose distress was known";
}

std::string gap_ended(const Telling& t, const Story& s) {
  return fmt::format("After {:.0f} hours without any state that responded to {}, that ended{}", t.event.hours,
                     the_boat(t, s), after_colon(t.event.cause));
}

std::string appealed(const Telling& t, const Story&) {
  return (t.event.other.empty() ? "An agency" : t.event.other) + " called on states" +
         after_colon(t.event.cause);
}

std::string the_mechanism(const Telling& t) {
  return "the mechanism " + proper_name(t.event.mechanism);
}

std::string in_sentence_case(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

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

std::string undertaken(const Telling& t) {
  if (t.event.cause == "end_pushbacks") return "to send no boat away";
  if (t.event.cause == "land_people") return "to land people in need";
  if (t.event.cause == "search") return "to search for boats in trouble";
  return "to open its ports to those rescued";
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
    {EventKind::sighted, true, unit_did<sighted>},
    {EventKind::passed_by, true, unit_did<passed_by>},
    {EventKind::report_received, false, desk_did<report_received>},
    {EventKind::contact_opened, true, desk_did<contact_opened>},
    {EventKind::contact_dropped, false, desk_did<contact_dropped>},
    {EventKind::decided, true, decided},
    {EventKind::posture_changed, false, posture_changed},
    {EventKind::ignored, true, desk_did<ignored>},
    {EventKind::monitored, true, desk_did<monitored>},
    {EventKind::referred, true, desk_did<referred>},
    {EventKind::port_denied, true, port_denied},
    {EventKind::port_granted, true, port_granted},
    {EventKind::unit_sailed, false, unit_did<unit_sailed>},
    {EventKind::unit_position, false, unit_did<unit_position>},
    {EventKind::unit_returned, false, unit_did<unit_returned>},
    {EventKind::shadowed, true, unit_did<shadowed>},
    {EventKind::helped_on, true, unit_did<helped_on>},
    {EventKind::towed_out, true, unit_did<towed_out>},
    {EventKind::escorted_out, true, unit_did<escorted_out>},
    {EventKind::tow_parted, true, unit_did<tow_parted>},
    {EventKind::tow_ended, true, unit_did<tow_ended>},
    {EventKind::intercepted, true, unit_did<intercepted>},
    {EventKind::rescued, true, taken_off},
    {EventKind::evacuated, true, evacuated},
    {EventKind::taken_in_tow, true, unit_did<taken_in_tow>},
    {EventKind::disembarked, true, disembarked},
    {EventKind::returned, true, returned},
    {EventKind::sheltered, false, sheltered},
    {EventKind::shelter_left, false, shelter_left},
    {EventKind::case_opened, true, desk_did<case_opened>},
    {EventKind::case_phase, false, case_phase},
    {EventKind::case_offered, true, case_offered},
    {EventKind::case_accepted, true, case_accepted},
    {EventKind::case_refused, true, case_refused},
    {EventKind::search_planned, true, search_planned},
    {EventKind::search_done, true, search_done},
    {EventKind::case_suspended, true, desk_did<case_suspended>},
    {EventKind::case_closed, true, desk_did<case_closed>},
    {EventKind::gap_began, true, gap_began},
    {EventKind::gap_ended, true, gap_ended},
    {EventKind::appealed, false, appealed},
    {EventKind::mechanism_began, false, mechanism_began},
    {EventKind::mechanism_ended, false, mechanism_ended},
    {EventKind::meeting_called, false, meeting_called},
    {EventKind::meeting_held, false, meeting_held},
    {EventKind::meeting_failed, false, meeting_failed},
    {EventKind::committed, false, committed},
    {EventKind::commitment_kept, false, commitment_kept},
    {EventKind::commitment_broken, false, commitment_broken},
    {EventKind::commitment_ended, false, commitment_ended},
    {EventKind::situation_report, false, situation_report},
    {EventKind::identified, false, identified},
    {EventKind::left_legally, false, left_legally},
    {EventKind::fund_spent, false, fund_spent},
};

constexpr bool rows_follow_the_kinds() {
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    if (rows[i].kind != static_cast<EventKind>(i)) return false;
  }
  return true;
}
static_assert(rows_follow_the_kinds() && rows[std::size(rows) - 1].kind == EventKind::fund_spent);

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
