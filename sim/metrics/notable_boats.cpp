#include "sim/metrics/notable_boats.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

#include "sim/metrics/pushbacks.h"
#include "sim/record/passage.h"
#include "sim/record/telling/why.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

// What befell one boat. A time of -1: it never came to that.
struct BoatHistory {
  std::uint64_t boarded = 0, aboard = 0, lost = 0, left_by_crew = 0;
  Tick since = 0, longest = 0;  // with people aboard
  bool still_at_sea = false;
  Tick search_began = -1, found = -1;
  Tick first_known = -1, last_known = -1;  // of a log as a state knew it
  Pushbacks::OfBoat pushed_back;
};
using BoatHistories = std::map<std::string, BoatHistory>;

void board(BoatHistory& boat, const Event& e) {
  if (boat.aboard == 0) boat.since = e.tick;
  boat.aboard += total(e.people);
  boat.boarded += total(e.people);
}

void leave(BoatHistory& boat, const Event& e) {
  const std::uint64_t people = total(e.people);
  if (is_loss(e.kind)) boat.lost += people;
  if (boat.aboard > 0) boat.longest = std::max(boat.longest, e.tick - boat.since);
  boat.aboard -= std::min(boat.aboard, people);
}

void note(BoatHistory& boat, const Event& e) {
  if (e.kind == EventKind::abandoned) boat.left_by_crew += total(e.people);
  if (e.kind == EventKind::search_planned && boat.search_began < 0) boat.search_began = e.tick;
  const bool is_found = e.kind == EventKind::rescued || e.kind == EventKind::taken_in_tow;
  if (is_found && boat.search_began >= 0 && boat.found < 0) boat.found = e.tick;
}

void note_known(BoatHistory& boat, const Event& e) {
  if (boat.first_known < 0) boat.first_known = e.tick;
  boat.last_known = e.tick;
}

BoatHistories histories_of(const std::vector<Event>& events, const RunHeader& header) {
  BoatHistories boats;
  Pushbacks pushbacks;
  for (const Event& e : events) {
    pushbacks.observe(e, header);
    const Passage passage = passage_of(e);
    if (!passage.from.empty() && !is_unit(passage.from)) leave(boats[passage.from], e);
    if (!passage.to.empty() && !is_unit(passage.to)) board(boats[passage.to], e);
    if (!e.vessel.empty() && !is_of_storm(e.kind)) note(boats[e.vessel], e);
    if (!header.as.empty() && !e.picture.contact.empty()) note_known(boats[e.picture.contact], e);
  }
  const std::vector<std::string> asked_by_name = boats_of(events);
  const std::set<std::string> names(asked_by_name.begin(), asked_by_name.end());
  std::erase_if(boats, [&](const auto& entry) { return !names.contains(entry.first); });
  for (auto& [name, boat] : boats) {
    boat.pushed_back = pushbacks.of_boat(name);
    boat.still_at_sea = boat.aboard > 0;
    if (boat.still_at_sea) boat.longest = std::max(boat.longest, events.back().tick - boat.since);
  }
  return boats;
}

// A reason to ask: how much of it a boat has, 0 for none, and how that is said.
struct ReasonToAsk {
  double (*amount)(const BoatHistory&, const RunHeader&);
  std::string (*said)(const BoatHistory&, const RunHeader&);
};

double hours(Tick ticks, const RunHeader& header) {
  return static_cast<double>(ticks * header.step_s) / 3600;
}

std::string states_in_words(const std::set<std::string>& codes, const RunHeader& header) {
  std::string text;
  for (auto code = codes.begin(); code != codes.end(); ++code) {
    if (code != codes.begin()) text += std::next(code) == codes.end() ? " and " : ", ";
    text += country_in_words(*code, header);
  }
  return text;
}

double lost(const BoatHistory& b, const RunHeader&) {
  return static_cast<double>(b.lost);
}
std::string lost_in_words(const BoatHistory& b, const RunHeader&) {
  return fmt::format("{} of {} who were ever aboard died or went missing",
                     figure(static_cast<double>(b.lost), 0), people_in_words(b.boarded));
}

double left_by_crew(const BoatHistory& b, const RunHeader&) {
  return static_cast<double>(b.left_by_crew);
}
std::string left_in_words(const BoatHistory& b, const RunHeader&) {
  return "its crew left it at sea with " + people_in_words(b.left_by_crew) + " aboard";
}

double pushed_back(const BoatHistory& b, const RunHeader&) {
  return static_cast<double>(b.pushed_back.times);
}
std::string pushed_back_in_words(const BoatHistory& b, const RunHeader& header) {
  return fmt::format("pushed back {}, by {}", count_in_words(b.pushed_back.times, "time", "times"),
                     states_in_words(b.pushed_back.states, header));
}

double hours_of_search(const BoatHistory& b, const RunHeader& header) {
  constexpr double shortest = 24;
  const double took = b.found < 0 ? 0 : hours(b.found - b.search_began, header);
  return took < shortest ? 0 : took;
}
std::string search_in_words(const BoatHistory& b, const RunHeader& header) {
  return fmt::format("rescued {} after the first search for it was planned",
                     age_in_words(hours(b.found - b.search_began, header)));
}

double longest_aboard(const BoatHistory& b, const RunHeader&) {
  return static_cast<double>(b.longest);
}
std::string longest_in_words(const BoatHistory& b, const RunHeader& header) {
  return fmt::format("people were aboard for {}{}", age_in_words(hours(b.longest, header)),
                     b.still_at_sea ? ", and some still are" : "");
}

double long_known(const BoatHistory& b, const RunHeader&) {
  return static_cast<double>(b.last_known - b.first_known);
}
std::string known_in_words(const BoatHistory& b, const RunHeader& header) {
  return "the desk had news of it for " + age_in_words(hours(b.last_known - b.first_known, header));
}

constexpr std::array reasons_to_ask = {
    ReasonToAsk{lost, lost_in_words},
    ReasonToAsk{left_by_crew, left_in_words},
    ReasonToAsk{pushed_back, pushed_back_in_words},
    ReasonToAsk{hours_of_search, search_in_words},
    ReasonToAsk{longest_aboard, longest_in_words},
    ReasonToAsk{long_known, known_in_words},
};

// The boats that have a reason, most of it last.
std::vector<std::string> ranked(const ReasonToAsk& reason, const BoatHistories& boats,
                                const RunHeader& header) {
  std::vector<std::pair<double, std::string>> with_amount;
  for (const auto& [name, boat] : boats) {
    if (const double amount = reason.amount(boat, header); amount > 0) with_amount.emplace_back(amount, name);
  }
  std::ranges::stable_sort(with_amount, std::ranges::greater(), &std::pair<double, std::string>::first);
  std::vector<std::string> names;
  for (auto& [amount, name] : with_amount) names.push_back(std::move(name));
  std::ranges::reverse(names);
  return names;
}

}  // namespace

std::vector<NotableBoat> notable_boats(const std::vector<Event>& events, const RunHeader& header,
                                       std::size_t most) {
  const BoatHistories boats = histories_of(events, header);
  std::array<std::vector<std::string>, reasons_to_ask.size()> left;
  std::array<std::vector<NotableBoat>, reasons_to_ask.size()> chosen;
  for (std::size_t r = 0; r < left.size(); ++r) left[r] = ranked(reasons_to_ask[r], boats, header);

  // The reasons take turns, so that one of which there is much does not fill the list.
  std::set<std::string> listed;
  const auto nothing_left = [](const std::vector<std::string>& names) { return names.empty(); };
  while (listed.size() < most && !std::ranges::all_of(left, nothing_left)) {
    for (std::size_t r = 0; r < left.size() && listed.size() < most; ++r) {
      while (!left[r].empty() && listed.contains(left[r].back())) left[r].pop_back();
      if (left[r].empty()) continue;
      const std::string& name = left[r].back();
      listed.insert(name);
      chosen[r].push_back({name, reasons_to_ask[r].said(boats.at(name), header)});
    }
  }
  std::vector<NotableBoat> all;
  for (const auto& of_reason : chosen) all.insert(all.end(), of_reason.begin(), of_reason.end());
  return all;
}

}  // namespace searoom
