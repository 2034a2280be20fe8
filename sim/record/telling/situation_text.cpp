#include "sim/record/telling/situation_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "sim/record/telling/text_table.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t most_boats = 25;

std::string hours_ago(Tick now, Tick then, const RunHeader& header) {
  return age_in_words(static_cast<double>((now - then) * header.step_s) / 3600) + " ago";
}

// How sorely a boat needs somebody: those in distress before those stranded, the fuller before the emptier.
std::pair<int, std::uint64_t> need(const SceneBoat& boat, BoatStatus status) {
  constexpr std::array<int, boat_statuses> by_status = {0, 2, 4, 1, 3};
  return {by_status[static_cast<std::size_t>(status)], boat.people};
}

std::string status_table(const Scene& scene, const RunHeader& header) {
  struct Count {
    std::uint64_t boats = 0, people = 0;
  };
  std::array<Count, boat_statuses> counts;
  for (const auto& [name, boat] : scene.boats) {
    if (boat.people == 0) continue;
    Count& c = counts[static_cast<std::size_t>(boat.status(scene.now, header.step_s))];
    ++c.boats;
    c.people += boat.people;
  }
  Rows rows = {{"boats with people aboard", "boats", "people"}};
  for (std::size_t i = 0; i < counts.size(); ++i)
    rows.push_back({"  " + std::string(name_of(static_cast<BoatStatus>(i))),
                    figure(static_cast<double>(counts[i].boats), 0),
                    figure(static_cast<double>(counts[i].people), 0)});
  return text_table(rows);
}

// The desks that know of a boat cannot be told from the truth alone: what they believe stands apart, below.
std::string boats_table(const Scene& scene, const RunHeader& header) {
  const auto status = [&](const SceneBoat& boat) { return boat.status(scene.now, header.step_s); };
  std::vector<const std::pair<const std::string, SceneBoat>*> boats;
  for (const auto& entry : scene.boats) {
    if (entry.second.people > 0 && status(entry.second) != BoatStatus::under_way) boats.push_back(&entry);
  }
  if (boats.empty()) return "";
  std::ranges::stable_sort(boats, [&](const auto* a, const auto* b) {
    return need(a->second, status(a->second)) > need(b->second, status(b->second));
  });
  Rows rows = {{"boat", "people", "is", "since leaving", "where, as last told", "told"}};
  for (const auto* entry : boats) {
    if (rows.size() > most_boats) break;
    const auto& [name, boat] = *entry;
    const double days = static_cast<double>((scene.now - boat.embarked) * header.step_s) / 86400;
    rows.push_back({"  " + name, figure(static_cast<double>(boat.people), 0),
                    std::string(name_of(status(boat))), fmt::format("{:.0f} days", days),
                    position_in_words(boat.where), hours_ago(scene.now, boat.told, header)});
  }
  std::string text = text_table(rows);
  if (boats.size() > most_boats) text += fmt::format("  and {} more\n", boats.size() - most_boats);
  return "\n" + text;
}

std::string desks_table(const Scene& scene, const RunHeader& header) {
  Rows rows = {
      {"desk of", "boats it knows of", "people, as guessed", "in trouble", "newest report", "ships out"}};
  std::map<std::string, std::size_t> out;
  for (const auto& [name, unit] : scene.units) ++out[unit.country];
  for (const auto& [country, contacts] : scene.desks) {
    double people = 0;
    std::size_t trouble = 0;
    Tick newest = -1;
    for (const auto& [name, contact] : contacts) {
      people += contact.picture.people;
      trouble += is_taken_to_be_in_trouble(contact.picture.seen_as);
      newest = std::max(newest, contact.told);
    }
    rows.push_back({"  " + country_in_words(country, header), std::to_string(contacts.size()),
                    figure(people, 0), std::to_string(trouble),
                    newest < 0 ? "-" : hours_ago(scene.now, newest, header), std::to_string(out[country])});
  }
  return rows.size() == 1 ? "" : "\n" + text_table(rows);
}

std::string so_far(const Scene& scene, const RunHeader& header) {
  const SceneTotals& t = scene.totals;
  Rows rows = {{"so far", "people"}};
  const auto add = [&](const std::string& what, std::uint64_t people) {
    if (people > 0) rows.push_back({"  " + what, figure(static_cast<double>(people), 0)});
  };
  add("left the coast", t.departed);
  for (const auto& [country, people] : t.landed)
    add("landed in " + country_in_words(country, header), people);
  for (const auto& [country, people] : t.disembarked)
    add("brought to a place of safety in " + country_in_words(country, header), people);
  add("brought back", t.returned);
  add("dead (minimum)", t.dead);
  add("missing (minimum)", t.missing);
  return "\n" + text_table(rows);
}

}  // namespace

std::string situation_text(Playback& playback, Tick tick) {
  const RunHeader& header = playback.header();
  const Scene& scene = playback.at(tick);
  return fmt::format("{}\n{} UTC, seed {}\n\n{} at sea, of whom {} aboard boats that go nowhere\n\n",
                     header.title, time_in_words(header.instant_of(tick)), header.seed,
                     people_in_words(scene.people_at_sea()),
                     figure(static_cast<double>(scene.people_stranded()), 0)) +
         status_table(scene, header) + boats_table(scene, header) + desks_table(scene, header) +
         so_far(scene, header);
}

}  // namespace searoom
