#include "sim/record/telling/why.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/record/cohorts.h"
#include "sim/record/passage.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

const Event* numbered(std::uint64_t number, const std::vector<Event>& events) {
  const auto at = std::lower_bound(events.begin(), events.end(), number,
                                   [](const Event& e, std::uint64_t n) { return e.number < n; });
  return at != events.end() && at->number == number ? &*at : nullptr;
}

// Of the boat itself, of people who pass to it, or of its people where a ship that took them off brings them.
bool concerns(const Event& e, const std::string& vessel, const std::vector<Cohort>& taken) {
  if (e.vessel == vessel || (e.kind == EventKind::transferred && e.other == vessel)) return true;
  return e.vessel.empty() && std::ranges::any_of(taken, &Cohort::watched);
}

// The numbers of the boat's own events and of all that led to them.
std::set<std::uint64_t> told(const std::string& vessel, const std::vector<Event>& events) {
  std::set<std::uint64_t> chosen;
  CohortsAboard cohorts(vessel);
  for (const Event& e : events) {
    const std::vector<Cohort> taken = cohorts.observe(e);
    if (!concerns(e, vessel, taken) || !is_always_told(e.kind)) continue;
    for (const Event* link = &e; link && chosen.insert(link->number).second;) {
      // A cause comes before what it leads to; a log that says otherwise must not lead in a circle.
      const std::uint64_t because = link->because;
      link = because > 0 && because < link->number ? numbered(because, events) : nullptr;
    }
  }
  return chosen;
}

// Whether two events are told as one: people who die of one cause or land in one way, for the same reason;
// who come aboard, or leave the coast to do so.
bool are_told_together(const Event& a, const Event& b, const std::string& vessel) {
  if (a.kind != b.kind) return false;
  const bool of_one_boat = a.vessel == b.vessel && a.because == b.because;
  switch (facts_of(a.kind).moves) {
    case PeopleMove::aboard:  // of the small boats that fill a larger one
      return a.vessel != vessel && b.vessel != vessel;
    case PeopleMove::to_other_boat:
      return a.other == b.other && (a.other == vessel || a.vessel == b.vessel);
    case PeopleMove::off_the_boat:
      return of_one_boat && a.cause == b.cause && a.country == b.country;
    case PeopleMove::to_unit:  // an hour's work at a time
      return a.kind == EventKind::rescued && of_one_boat && a.unit == b.unit;
    case PeopleMove::brought_to_land:
    case PeopleMove::none:
      return false;
  }
  return false;
}

std::string what_became(const Event& e, const Story& story) {
  const std::string cause = plain_words(e.cause.words());
  if (e.kind == EventKind::died) return cause.empty() ? "Died" : "Died of " + cause;
  if (e.kind == EventKind::went_missing) return cause.empty() ? "Missing" : "Missing after " + cause;
  if (e.kind == EventKind::left_chart) return "Left the chart, fate not known";
  const std::string country = country_in_words(e.country, story.header);
  if (!came_ashore(e)) return "Returned to " + country;
  const bool by_themselves = e.kind == EventKind::landed;
  const std::string how = by_themselves ? landing_in_words(e.cause) : brought_in_words(e.cause);
  return fmt::format("{} in {}{}", by_themselves ? "Landed" : "Brought ashore", country,
                     e.cause.empty() ? "" : ", " + how);
}

}  // namespace

std::uint64_t Fates::all() const {
  std::uint64_t sum = at_sea;
  for (const auto& [words, count] : people) sum += count;
  return sum;
}

std::vector<ChainLink> chain_of(const std::string& vessel, const std::vector<Event>& events) {
  const std::set<std::uint64_t> chosen = told(vessel, events);
  std::vector<ChainLink> links;
  for (const Event& e : events) {
    if (!chosen.contains(e.number)) continue;
    const auto same = std::ranges::find_if(
        links, [&](const ChainLink& s) { return are_told_together(s.telling.event, e, vessel); });
    if (same == links.end()) {
      links.push_back({{e, total(e.people), 1}, e.tick, {e.number}, {e.vessel}});
      continue;
    }
    same->telling.people += total(e.people);
    same->vessels.insert(e.vessel);
    same->telling.boats = same->vessels.size();
    same->until = e.tick;
    same->tells.push_back(e.number);
  }
  return links;
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
    if (!passage_of(e).to.empty()) continue;  // still at sea
    for (const Cohort& c : taken) {
      if (c.watched) fates.people[what_became(e, story)] += c.people;
    }
  }
  fates.at_sea = cohorts.watched_people();
  return fates;
}

std::vector<std::string> boats_of(const std::vector<Event>& events) {
  std::vector<std::string> names;
  std::set<std::string> listed;
  for (const Event& e : events) {
    const bool appears = e.kind == EventKind::departed || e.kind == EventKind::boat_stationed ||
                         e.kind == EventKind::contact_opened;  // of a log as a state knew it
    if (appears && listed.insert(e.vessel).second) names.push_back(e.vessel);
  }
  return names;
}

}  // namespace searoom
