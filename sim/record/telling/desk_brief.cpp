#include "sim/record/telling/desk_brief.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/record/telling/event_sentence.h"
#include "sim/record/telling/text_table.h"
#include "sim/record/telling/words.h"
#include "sim/record/telling/wrapped.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

using BriefRows = std::vector<std::vector<std::string>>;

constexpr std::size_t most_contacts = 25, most_news = 20;
constexpr std::int64_t of_late_s = 86400;

struct Brief {
  const Playback& playback;
  const Scene& scene;
  const RunHeader& header;

  double hours_since(Tick then) const {
    return static_cast<double>((scene.now - then) * header.step_s) / 3600;
  }
  // Since the boat was seen, not since the desk heard of it.
  double age_hours(const SceneContact& c) const { return hours_since(c.told) + c.picture.age_hours; }
};

std::map<std::string, SceneContact> contacts_in(const Brief& b) {
  const auto desk = b.scene.desks.find(b.header.as);
  return desk == b.scene.desks.end() ? std::map<std::string, SceneContact>{} : desk->second;
}

// How far the case of each contact has come, of those that have one.
std::map<std::string, std::string> cases_in(const Brief& b) {
  std::map<std::string, std::string> cases;
  for (std::size_t i = 0; i < b.playback.first_after(b.scene.now); ++i) {
    const Event& e = b.playback.events()[i];
    if (e.country != b.header.as) continue;
    if (e.kind == EventKind::case_opened) cases[e.picture.contact] = "opened";
    if (e.kind == EventKind::case_phase) cases[e.picture.contact] = e.cause.words();
    if (e.kind == EventKind::case_suspended) cases[e.picture.contact] = "suspended";
    if (e.kind == EventKind::case_closed) cases.erase(e.picture.contact);
  }
  return cases;
}

std::string in_short(const Brief& b) {
  double people = 0, newest = 0;
  std::size_t trouble = 0;
  bool any = false;
  for (const auto& [name, c] : contacts_in(b)) {
    people += c.picture.people;
    trouble += is_taken_to_be_in_trouble(c.picture.seen_as);
    newest = any ? std::min(newest, b.age_hours(c)) : b.age_hours(c);
    any = true;
  }
  if (!any) return "It follows up no boat.\n";
  return wrapped(
             fmt::format("It follows up {}, with about {} aboard, as guessed; {} seen in trouble. Its newest "
                         "news is {} old.",
                         count_in_words(contacts_in(b).size(), "boat", "boats"),
                         people_in_words(static_cast<std::uint64_t>(people)),
                         trouble == 1 ? "1 was" : std::to_string(trouble) + " were", age_in_words(newest)),
             screen_columns, 0) +
         "\n";
}

// Those in trouble first, then the newest.
std::string contacts_table(const Brief& b) {
  const auto contacts = contacts_in(b);
  if (contacts.empty()) return "";
  std::vector<const std::pair<const std::string, SceneContact>*> order;
  for (const auto& entry : contacts) order.push_back(&entry);
  std::ranges::stable_sort(order, [&](const auto* x, const auto* y) {
    const bool x_in_trouble = is_taken_to_be_in_trouble(x->second.picture.seen_as),
               y_in_trouble = is_taken_to_be_in_trouble(y->second.picture.seen_as);
    return x_in_trouble != y_in_trouble ? x_in_trouble : b.age_hours(x->second) < b.age_hours(y->second);
  });
  const auto cases = cases_in(b);
  BriefRows rows = {
      {"boat", "seen as", "people", "where it was", "within", "seen", "told by", "decided", "case"}};
  for (const auto* entry : order) {
    if (rows.size() > most_contacts) break;
    const auto& [name, c] = *entry;
    const auto open = cases.find(name);
    rows.push_back({"  " + name, c.picture.seen_as.empty() ? "not told" : c.picture.seen_as,
                    c.picture.people < 1 ? "not known" : "about " + figure(c.picture.people, 0),
                    position_in_words(c.where), fmt::format("{:.0f} nm", 2 * c.picture.error_nm),
                    age_in_words(b.age_hours(c)) + " ago",
                    c.picture.channel.empty() ? "-" : plain_words(c.picture.channel),
                    c.action.empty() ? "nothing yet" : plain_words(c.action),
                    open == cases.end() ? "-" : open->second});
  }
  std::string text = text_table(rows);
  if (order.size() > most_contacts) text += fmt::format("  and {} more\n", order.size() - most_contacts);
  return "\n" + text;
}

std::string own_units_table(const Brief& b) {
  BriefRows rows = {{"own unit at sea", "is", "does", "aboard", "where", "told"}};
  for (const auto& [name, unit] : b.scene.units) {
    if (unit.country != b.header.as) continue;
    rows.push_back({"  " + name, unit.kind.empty() ? "-" : plain_words(unit.kind),
                    unit.action.empty() ? "-" : plain_words(unit.action),
                    figure(static_cast<double>(unit.people), 0), position_in_words(unit.where),
                    age_in_words(b.hours_since(unit.told)) + " ago"});
  }
  return rows.size() == 1 ? "" : "\n" + text_table(rows);
}

std::string ashore_so_far(const Brief& b) {
  const SceneTotals& t = b.scene.totals;
  BriefRows rows = {{"so far, as it knows", "people"}};
  const auto add = [&](const std::string& what, std::uint64_t people) {
    if (people > 0) rows.push_back({"  " + what, figure(static_cast<double>(people), 0)});
  };
  for (const auto& [country, people] : t.landed)
    add("came ashore openly in " + country_in_words(country, b.header), people);
  for (const auto& [country, people] : t.disembarked)
    add("brought to a place of safety in " + country_in_words(country, b.header), people);
  add("brought back", t.returned);
  return rows.size() == 1 ? "" : "\n" + text_table(rows);
}

// The newest of the last day, in their order.
std::string news(const Brief& b) {
  const Tick since = b.scene.now - of_late_s / b.header.step_s;
  std::vector<std::string> lines;
  std::size_t left_out = 0;
  for (std::size_t i = b.playback.first_after(b.scene.now); i-- > 0;) {
    const Event& e = b.playback.events()[i];
    if (e.tick <= since) break;
    if (is_position(e.kind) || e.kind == EventKind::run_ended) continue;
    if (lines.size() == most_news) {
      ++left_out;
      continue;
    }
    lines.push_back("  " + wrapped(time_in_words(b.header.instant_of(e.tick)) + ": " +
                                       sentence({e, total(e.people), 1}, {b.header, ""}),
                                   screen_columns - 2, 4));
  }
  if (lines.empty()) return "\nNothing was heard or done in the last day.\n";
  std::string text = "\nin the last day\n";
  if (left_out > 0) text += fmt::format("  {} before these\n", left_out);
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) text += *line + "\n";
  return text;
}

}  // namespace

std::string desk_brief(Playback& playback, Tick tick) {
  const RunHeader& header = playback.header();
  const Brief brief{playback, playback.at(tick), header};
  return fmt::format("{}\nWhat the desk of {} knows, {} UTC\n\n", header.title,
                     country_in_words(header.as, header), time_in_words(header.instant_of(tick))) +
         in_short(brief) + contacts_table(brief) + own_units_table(brief) + ashore_so_far(brief) +
         news(brief) + "\nWhat it does not know is not here: nothing of this says that the sea is empty.\n";
}

}  // namespace searoom
