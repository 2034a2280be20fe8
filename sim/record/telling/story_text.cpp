#include "sim/record/telling/story_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/record/telling/places_told.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

std::string when(const ChainLink& link, const RunHeader& header) {
  const std::string from = time_in_words(header.instant_of(link.telling.event.tick));
  if (link.until == link.telling.event.tick) return from;
  return from + " to " + time_in_words(header.instant_of(link.until));
}

// Which earlier link led to this one, counted from 1; 0 for none.
std::size_t cause_of(std::size_t link, const std::vector<ChainLink>& links) {
  const std::uint64_t because = links[link].telling.event.because;
  for (std::size_t i = 0; because > 0 && i < link; ++i) {
    if (std::ranges::find(links[i].tells, because) != links[i].tells.end()) return i + 1;
  }
  return 0;
}

std::string link_text(std::size_t i, const std::vector<ChainLink>& links, const Story& story,
                      const PlacesTold& places) {
  const std::string where = places.where(links[i].telling.event);
  const std::size_t cause = cause_of(i, links);
  return fmt::format("{:>3}. {}{}\n     {}{}\n", i + 1, when(links[i], story.header),
                     where.empty() ? "" : ", " + where, sentence(links[i].telling, story),
                     cause > 0 ? fmt::format(" This followed from {}.", cause) : "");
}

std::string fate_line(const std::string& words, std::uint64_t people) {
  return fmt::format("  {:<72} {:>16}\n", words, people_in_words(people));
}

bool is_gone(const std::string& vessel, const std::vector<Event>& events) {
  return std::ranges::any_of(
      events, [&](const Event& e) { return e.kind == EventKind::boat_gone && e.vessel == vessel; });
}

std::string boats_text(const char* words, const std::map<std::string, std::uint64_t>& boats) {
  if (boats.empty()) return "";
  std::string text = fmt::format("\n{}:\n", words);
  for (const auto& [name, people] : boats) text += fate_line(name, people);
  return text;
}

}  // namespace

std::string story_text(const Story& story, const std::vector<Event>& events) {
  const RunHeader& h = story.header;
  std::string text =
      fmt::format("{}\n{}, {} to {}, {}\n\n{}\n\n", story.vessel, h.title, format_date(h.start),
                  format_date(h.end), h.as.empty() ? fmt::format("seed {}", h.seed) : run_in_words(h),
                  is_gone(story.vessel, events) ? "What led to its end"
                  : !h.as.empty()               ? "What the desk knew of it"
                                  : "What has happened so far; the boat is still at sea when the log ends");
  const PlacesTold places(events);
  const std::vector<ChainLink> links = chain_of(story.vessel, events);
  for (std::size_t i = 0; i < links.size(); ++i) text += link_text(i, links, story, places);
  const Fates fates = fates_of(story, events);
  text += fmt::format("\nWhat became of all who were ever aboard, {}\n\n", people_in_words(fates.all()));
  for (const auto& [words, people] : fates.people) text += fate_line(words, people);
  if (fates.at_sea > 0) text += fate_line("Still at sea when the log ends", fates.at_sea);
  text += boats_text("They came aboard from", fates.came_from);
  text += boats_text("They passed on to", fates.passed_to);
  return text +
         "\nTimes are UTC. Where people of several boats shared one, those longest at sea are taken to have"
         " left it first.\nOne run is one possible history, not a forecast.\n";
}

}  // namespace searoom
