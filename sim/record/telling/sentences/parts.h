// The parts of which sentences are made. A story leaves out the name of its own boat.
#pragma once

#include <string>

#include "sim/record/telling/event_sentence.h"

namespace searoom::sentences {

// "The boat", "the boat b/1".
std::string boat(const Telling& telling, const Story& story);
std::string the_boat(const Telling& telling, const Story& story);
// " from the boat b/1", where it is not the boat of the story.
std::string from_another_boat(const Telling& telling, const Story& story);
std::string with_people(const Telling& telling);
std::string people(const Telling& telling);
// ", bound for Langkawi"
std::string bound_for(const Event& event);
// ": the crew feared arrest"; empty of no cause.
std::string after_colon(const Cause& cause);

std::string network(const Event& event);
// By name, and as the scenario tells what it is about.
std::string measure(const Event& event, const Story& story);

std::string state(const Event& event, const Story& story);
std::string other_state(const Event& event, const Story& story);
// "its contact THA/12"
std::string contact(const Telling& telling);
// How a desk believes the boat to be, and from whom it has that.
std::string as_seen(const Event& event);
std::string by_channel(const Event& event);
// Who sees or acts.
std::string unit(const Telling& telling, const Story& story);

std::string the_mechanism(const Telling& telling);

std::string per_cent(double share);
std::string in_sentence_case(std::string text);

}  // namespace searoom::sentences
