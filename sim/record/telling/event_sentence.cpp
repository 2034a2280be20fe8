#include "sim/record/telling/event_sentence.h"

#include <array>

#include "sim/record/telling/sentences/tellers.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

using Teller = std::string (*)(const Telling&, const Story&);
using TellerInWords = std::string (*)(const Telling&, const Story&, const char* words);

// How a kind of event is told.
struct SentenceRow {
  constexpr SentenceRow(EventKind of, bool is_always_told, Teller by)
      : kind(of), always(is_always_told), teller(by) {}
  constexpr SentenceRow(EventKind of, bool is_always_told, TellerInWords by, const char* with)
      : kind(of), always(is_always_told), teller_in_words(by), words(with) {}

  EventKind kind;
  bool always;  // in the story of its boat; else only as the cause of something told
  Teller teller = nullptr;
  TellerInWords teller_in_words = nullptr;
  const char* words = "";
};

constexpr std::array<SentenceRow, event_kinds> all_sentences() {
  using K = EventKind;
  using namespace sentences;
  return {{
      {K::storm_formed, false, storm_did, " formed"},
      {K::storm_ended, false, storm_did, " ended"},
      {K::departed, true, departed},
      {K::position, false, boat_did, " was here"},
      {K::course_changed, false, course_changed},
      {K::engine_failed, true, boat_did, " lost its engine"},
      {K::engine_repaired, true, boat_did, " had its engine mended"},
      {K::fuel_exhausted, true, boat_did, " ran out of fuel"},
      {K::died, true, died},
      {K::went_missing, true, went_missing},
      {K::landed, true, landed},
      {K::left_chart, true, boat_did, " left the chart; what becomes of it out there is not known"},
      {K::boat_gone, true, boat_gone},
      {K::run_ended, false, run_ended},
      {K::run_stopped, false, run_stopped},
      {K::leak_began, true, boat_did, " began to leak"},
      {K::leak_mended, true, boat_did, " had its leak stopped"},
      {K::swamped, true, boat_did, " filled with water but stayed afloat"},
      {K::capsized, true, boat_did, " turned over"},
      {K::grounded, true, boat_did, " ran aground"},
      {K::broke_up, true, boat_did, " broke up"},
      {K::water_ran_out, true, boat_did, " ran out of drinking water"},
      {K::food_ran_out, true, boat_did, " ran out of food"},
      {K::fight_began, true, boat_did, " saw a fight over what was left"},
      {K::supplied, false, boat_did, " was given supplies"},
      {K::called_for_help, true, boat_did, " called for help"},
      {K::met_warship, true, boat_did, " was ordered off by a warship"},
      {K::helm_taken, true, boat_did, ", left by its crew, was sailed by people aboard"},
      {K::measure_began, false, measure_began},
      {K::measure_ended, false, measure_ended},
      {K::network_learned, false, network_learned},
      {K::boat_stationed, true, boat_stationed},
      {K::transferred, true, transferred},
      {K::sailed, true, sailed},
      {K::held, true, held},
      {K::released, true, boat_did, " was let go on"},
      {K::abandoned, true, abandoned},
      {K::sighted, true, unit_did, " came upon"},
      {K::passed_by, true, unit_did, " saw and went on from"},
      {K::report_received, false, desk_did, " received a report of "},
      {K::contact_opened, true, desk_did, " learned of "},
      {K::contact_dropped, false, desk_did, " dropped "},
      {K::decided, true, decided},
      {K::posture_changed, false, posture_changed},
      {K::ignored, true, desk_did, " chose to do nothing about "},
      {K::monitored, true, desk_did, " chose to watch "},
      {K::referred, true, desk_did, " referred to another state "},
      {K::port_denied, true, port_denied},
      {K::port_granted, true, port_granted},
      {K::unit_sailed, false, unit_sailed},
      {K::unit_position, false, unit_did, " was at sea, on its way to"},
      {K::unit_returned, false, unit_returned},
      {K::shadowed, true, unit_did, " kept by"},
      {K::helped_on, true, unit_did, " supplied, mended and sent on"},
      {K::towed_out, true, unit_did, " took out to sea in tow"},
      {K::escorted_out, true, unit_did, " escorted out to sea"},
      {K::tow_parted, true, unit_did, " lost the tow of"},
      {K::tow_ended, true, unit_did, " let go the tow of"},
      {K::intercepted, true, unit_did, " stopped"},
      {K::rescued, true, taken_off},
      {K::evacuated, true, evacuated},
      {K::taken_in_tow, true, unit_did, " took in tow, to bring it in,"},
      {K::disembarked, true, disembarked},
      {K::returned, true, returned},
      {K::sheltered, false, sheltered},
      {K::shelter_left, false, shelter_left},
      {K::case_opened, true, desk_did, " opened a search-and-rescue case for "},
      {K::case_phase, false, case_phase},
      {K::case_offered, true, case_offered},
      {K::case_accepted, true, case_accepted},
      {K::case_refused, true, case_refused},
      {K::search_planned, true, search_planned},
      {K::search_done, true, search_done},
      {K::case_suspended, true, desk_did, " suspended the search for "},
      {K::case_closed, true, desk_did, " closed the case of "},
      {K::gap_began, true, gap_began},
      {K::gap_ended, true, gap_ended},
      {K::appealed, false, appealed},
      {K::mechanism_began, false, mechanism_began},
      {K::mechanism_ended, false, mechanism_ended},
      {K::meeting_called, false, meeting_called},
      {K::meeting_held, false, meeting_held},
      {K::meeting_failed, false, meeting_failed},
      {K::committed, false, committed},
      {K::commitment_kept, false, commitment_kept},
      {K::commitment_broken, false, commitment_broken},
      {K::commitment_ended, false, commitment_ended},
      {K::situation_report, false, situation_report},
      {K::identified, false, identified},
      {K::left_legally, false, left_legally},
      {K::fund_spent, false, fund_spent},
  }};
}
constexpr std::array<SentenceRow, event_kinds> sentence_rows = all_sentences();

constexpr bool sentences_follow_the_kinds() {
  for (std::size_t i = 0; i < sentence_rows.size(); ++i) {
    if (sentence_rows[i].kind != static_cast<EventKind>(i)) return false;
  }
  return true;
}
static_assert(sentences_follow_the_kinds(), "each kind has its row, in the order of the kinds");

const SentenceRow& row_of(EventKind kind) {
  return sentence_rows[static_cast<std::size_t>(kind)];
}

}  // namespace

std::string sentence(const Telling& telling, const Story& story) {
  const Event& e = telling.event;
  const SentenceRow& row = row_of(e.kind);
  std::string text = row.teller ? row.teller(telling, story) : row.teller_in_words(telling, story, row.words);
  if (!e.rule.empty()) text += ", by the rule “" + plain_words(e.rule) + "”";
  return text + ".";
}

bool is_always_told(EventKind kind) {
  return row_of(kind).always;
}

}  // namespace searoom
