#include "sim/record/why.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/record/cohorts.h"
#include "sim/record/places_told.h"
#include "sim/record/words.h"

namespace searoom {
namespace {

const Event* numbered(std::uint64_t number, const std::vector<Event>& events) {
  const auto at = std::lower_bound(events.begin(), events.end(), number,
                                   [](const Event& e, std::uint64_t n) { return e.number < n; });
  return at != events.end() && at->number == number ? &*at : nullptr;
}

bool concerns(const Event& e, const std::string& vessel) {
  return e.vessel == vessel || (e.kind == EventKind::transferred && e.other == vessel);
}

// The numbers of the boat's own events and of all that led to them.
std::set<std::uint64_t> told(const std::string& vessel, const std::vector<Event>& events) {
  std::set<std::uint64_t> chosen;
  for (const Event& e : events) {
    if (!concerns(e, vessel) || !is_always_told(e.kind)) continue;
    for (const Event* link = &e; link && chosen.insert(link->number).second;) {
      // A cause comes before what it leads to; a log that says otherwise must not lead in a circle.
      const std::uint64_t because = link->because;
      link = because > 0 && because < link->number ? numbered(because, events) : nullptr;
    }
  }
  return chosen;
}

// Whether two events are told as one: people who die of one cause, land in one way, come aboard, or leave the
// coast to do so.
bool are_told_together(const Event& a, const Event& b, const std::string& vessel) {
  if (a.kind != b.kind) return false;
  switch (a.kind) {
    case EventKind::departed:  // of the small boats that fill a larger one
      return a.vessel != vessel && b.vessel != vessel;
    case EventKind::transferred:
      return a.other == b.other && (a.other == vessel || a.vessel == b.vessel);
    case EventKind::died:
    case EventKind::went_missing:
      return a.vessel == b.vessel && a.cause == b.cause;
    case EventKind::landed:
      return a.vessel == b.vessel && a.cause == b.cause && a.country == b.country;
    default:
      return false;
  }
}

std::string when(const Step& step, const RunHeader& header) {
  const std::string from = time_in_words(header.instant_of(step.telling.event.tick));
  if (step.until == step.telling.event.tick) return from;
  return from + " to " + time_in_words(header.instant_of(step.until));
}

// Which earlier step led to this one, counted from 1; 0 for none.
std::size_t cause_of(std::size_t step, const std::vector<Step>& steps) {
  const std::uint64_t because = steps[step].telling.event.because;
  for (std::size_t i = 0; because > 0 && i < step; ++i) {
    if (std::ranges::find(steps[i].tells, because) != steps[i].tells.end()) return i + 1;
  }
  return 0;
}

std::string step_text(std::size_t i, const std::vector<Step>& steps, const Story& story,
                      const PlacesTold& places) {
  const std::string where = places.where(steps[i].telling.event);
  const std::size_t cause = cause_of(i, steps);
  return fmt::format("{:>3}. {}{}\n     {}{}\n", i + 1, when(steps[i], story.header),
                     where.empty() ? "" : ", " + where, sentence(steps[i].telling, story),
                     cause > 0 ? fmt::format(" This followed from {}.", cause) : "");
}

std::string what_became(const Event& e, const Story& story) {
  if (e.kind == EventKind::landed)
    return fmt::format("Landed in {}{}", country_in_words(e.country, story.header),
                       e.cause.empty() ? "" : ", " + landing_in_words(e.cause));
  const std::string of = e.cause.empty() ? "" : " of " + plain_words(e.cause);
  return e.kind == EventKind::died ? "Died" + of : "Missing" + (of.empty() ? "" : " after" + of.substr(3));
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

std::uint64_t Fates::all() const {
  std::uint64_t sum = at_sea;
  for (const auto& [words, count] : people) sum += count;
  return sum;
}

std::vector<Step> chain_of(const std::string& vessel, const std::vector<Event>& events) {
  const std::set<std::uint64_t> chosen = told(vessel, events);
  std::vector<Step> steps;
  for (const Event& e : events) {
    if (!chosen.contains(e.number)) continue;
    const auto same = std::ranges::find_if(
        steps, [&](const Step& s) { return are_told_together(s.telling.event, e, vessel); });
    if (same == steps.end()) {
      steps.push_back({{e, total(e.people), 1}, e.tick, {e.number}, {e.vessel}});
      continue;
    }
    same->telling.people += total(e.people);
    same->vessels.insert(e.vessel);
    same->telling.boats = same->vessels.size();
    same->until = e.tick;
    same->tells.push_back(e.number);
  }
  return steps;
}

Fates fates_of(const Story& story, const std::vector<Event>& events) {
  Fates fates;
  CohortsAboard cohorts(story.vessel);
  for (const Event& e : events) {
    const std::vector<Cohort> taken = cohorts.observe(e);
    if (e.kind == EventKind::transferred) {
      if (e.other == story.vessel) fates.came_from[e.vessel] += total(e.people);
      if (e.vessel == story.vessel) fates.passed_to[e.other] += total(e.people);
      continue;
    }
    for (const Cohort& c : taken) {
      if (c.watched) fates.people[what_became(e, story)] += c.people;
    }
  }
  fates.at_sea = cohorts.watched_people();
  return fates;
}

std::string story_text(const Story& story, const std::vector<Event>& events) {
  const RunHeader& h = story.header;
  std::string text = fmt::format(
      "{}\n{}, {} to {}, seed {}\n\n{}\n\n", story.vessel, h.title, format_date(h.start), format_date(h.end),
      h.seed,
      is_gone(story.vessel, events) ? "What led to its end"
                                    : "What has happened so far; the boat is still at sea when the log ends");
  const PlacesTold places(events);
  const std::vector<Step> steps = chain_of(story.vessel, events);
  for (std::size_t i = 0; i < steps.size(); ++i) text += step_text(i, steps, story, places);
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

std::vector<std::string> boats_of(const std::vector<Event>& events) {
  std::vector<std::string> names;
  for (const Event& e : events) {
    if (e.kind == EventKind::departed || e.kind == EventKind::boat_stationed) names.push_back(e.vessel);
  }
  return names;
}

}  // namespace searoom
