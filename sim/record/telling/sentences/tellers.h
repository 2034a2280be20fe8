// Who tells each kind of event in a sentence, without its full stop. event_sentence.cpp says which tells
// what. `words` go between whom it is about and the rest.
#pragma once

#include <string>

#include "sim/record/telling/event_sentence.h"

namespace searoom::sentences {

// --- voyages.cpp: what befalls boats and their people, storms, and the run itself.

std::string departed(const Telling&, const Story&);
std::string course_changed(const Telling&, const Story&);
std::string transferred(const Telling&, const Story&);
std::string landed(const Telling&, const Story&);
std::string died(const Telling&, const Story&);
std::string went_missing(const Telling&, const Story&);
std::string boat_gone(const Telling&, const Story&);
std::string storm_did(const Telling&, const Story&, const char* words);
std::string run_ended(const Telling&, const Story&);
std::string run_stopped(const Telling&, const Story&);
std::string boat_did(const Telling&, const Story&, const char* words);

// --- networks.cpp: what networks do with their boats, and what presses them.

std::string measure_began(const Telling&, const Story&);
std::string measure_ended(const Telling&, const Story&);
std::string network_learned(const Telling&, const Story&);
std::string boat_stationed(const Telling&, const Story&);
std::string sailed(const Telling&, const Story&);
std::string held(const Telling&, const Story&);
std::string abandoned(const Telling&, const Story&);

// --- desks.cpp: what states decide, and what their public says.

std::string desk_did(const Telling&, const Story&, const char* words);
std::string decided(const Telling&, const Story&);
std::string posture_changed(const Telling&, const Story&);
std::string port_denied(const Telling&, const Story&);
std::string port_granted(const Telling&, const Story&);
std::string sheltered(const Telling&, const Story&);
std::string shelter_left(const Telling&, const Story&);
std::string appealed(const Telling&, const Story&);

// --- units.cpp: what units do with boats and people.

std::string unit_did(const Telling&, const Story&, const char* words);
std::string unit_sailed(const Telling&, const Story&);
std::string unit_returned(const Telling&, const Story&);
std::string taken_off(const Telling&, const Story&);
std::string evacuated(const Telling&, const Story&);
std::string disembarked(const Telling&, const Story&);
std::string returned(const Telling&, const Story&);

// --- rescue.cpp: cases of search and rescue, searches, and gaps of responsibility.

std::string case_phase(const Telling&, const Story&);
std::string case_offered(const Telling&, const Story&);
std::string case_accepted(const Telling&, const Story&);
std::string case_refused(const Telling&, const Story&);
std::string search_planned(const Telling&, const Story&);
std::string search_done(const Telling&, const Story&);
std::string gap_began(const Telling&, const Story&);
std::string gap_ended(const Telling&, const Story&);

// --- coordination.cpp: mechanisms of coordination, meetings and undertakings.

std::string mechanism_began(const Telling&, const Story&);
std::string mechanism_ended(const Telling&, const Story&);
std::string meeting_called(const Telling&, const Story&);
std::string meeting_held(const Telling&, const Story&);
std::string meeting_failed(const Telling&, const Story&);
std::string committed(const Telling&, const Story&);
std::string commitment_kept(const Telling&, const Story&);
std::string commitment_broken(const Telling&, const Story&);
std::string commitment_ended(const Telling&, const Story&);
std::string situation_report(const Telling&, const Story&);
std::string identified(const Telling&, const Story&);
std::string left_legally(const Telling&, const Story&);
std::string fund_spent(const Telling&, const Story&);

}  // namespace searoom::sentences
