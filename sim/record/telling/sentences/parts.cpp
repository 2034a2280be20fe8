#include "sim/record/telling/sentences/parts.h"

#include <fmt/format.h>

#include <cctype>

#include "sim/record/telling/words.h"

namespace searoom::sentences {
std::string boat(const Telling& t, const Story& story) {
  return t.event.vessel == story.vessel ? "The boat" : "The boat " + t.event.vessel;
}

std::string the_boat(const Telling& t, const Story& story) {
  return t.event.vessel == story.vessel ? "the boat" : "the boat " + t.event.vessel;
}

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

std::string after_colon(const Cause& cause) {
  return cause.empty() ? "" : ": " + plain_words(cause.words());
}

std::string bound_for(const Event& e) {
  return e.destination.empty() ? "" : ", bound for " + proper_name(e.destination);
}

std::string measure(const Event& e, const Story& story) {
  const std::string name(e.cause.words());
  const auto& measures = story.header.cast().measures;
  const auto about = measures.find(name);
  return "“" + plain_words(name) + "”" + (about == measures.end() ? "" : " (" + about->second + ")");
}

std::string state(const Event& e, const Story& story) {
  return e.country.empty() ? "A state" : country_in_words(e.country, story.header);
}

std::string other_state(const Event& e, const Story& s) {
  return e.other.empty() ? "another state" : country_in_words(e.other, s.header);
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

std::string per_cent(double share) {
  return fmt::format("{:.0f} %", 100 * share);
}

std::string the_mechanism(const Telling& t) {
  return "the mechanism " + proper_name(t.event.mechanism);
}

std::string in_sentence_case(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

}  // namespace searoom::sentences
