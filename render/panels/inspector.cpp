#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cctype>
#include <map>

#include "render/commands.h"
#include "render/panels/panels.h"
#include "sim/record/telling/event_sentence.h"
#include "sim/record/telling/why.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

void heading(const PanelInput& input, const std::string& text) {
  ImGui::PushFont(input.fonts.strong);
  ImGui::TextWrapped("%s", text.c_str());
  ImGui::PopFont();
}

// "teknaf/mother-ship/22" to "Teknaf, Mother Ship 22"; "THA/navy-thap-lamu/2" to "Thailand, Navy Thap Lamu
// 2".
std::string name_in_words(const std::string& name, const RunHeader& header) {
  const std::size_t first = name.find('/'), last = name.rfind('/');
  if (first == std::string::npos || first == last) return proper_name(name);
  const std::string whose = name.substr(0, first);
  const std::string country = country_in_words(whose, header);
  return (country == whose ? proper_name(whose) : country) + ", " +
         proper_name(name.substr(first + 1, last - first - 1)) + " " + name.substr(last + 1);
}

void fact(const char* what, const std::string& is) {
  ImGui::TextDisabled("%s", what);
  ImGui::SameLine();
  ImGui::TextWrapped("%s", is.c_str());
}

std::string hours_ago(const PanelInput& input, Tick then) {
  const double hours = (input.session.view.tick - static_cast<double>(then)) *
                       static_cast<double>(input.session.header().step_s) / 3600;
  return age_in_words(hours) + " ago";
}

// What led to a boat's state, up to now; made anew only when more has happened to it.
const std::vector<std::string>& chain_in_words(const PanelInput& input, const std::string& boat,
                                               std::uint64_t last_event) {
  static std::string of;
  static std::vector<std::string> steps;
  const Playback& playback = input.session.seen();
  const std::string key =
      fmt::format("{} {} {} {}", boat, last_event, playback.header().scenario_hash, playback.header().seed);
  if (key == of) return steps;
  of = key;
  steps.clear();
  std::vector<Event> events;
  for (const Event& e : playback.events()) {
    if (static_cast<double>(e.tick) > input.session.view.tick) break;
    if (!is_position(e.kind)) events.push_back(e);
  }
  const Story story{playback.header(), boat};
  for (const ChainLink& link : chain_of(boat, events))
    steps.push_back(time_in_words(playback.header().instant_of(link.telling.event.tick)) + ": " +
                    sentence(link.telling, story));
  return steps;
}

// "rohingya-men" to "Rohingya men".
std::string group_in_words(const std::string& group) {
  std::string words = plain_words(group);
  if (!words.empty()) words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
  return words;
}

void tell_people(const SceneBoat& boat, const RunHeader& header, const Playback& playback,
                 const std::string& name, Tick now) {
  // By groups, as a position last told.
  const std::vector<Event>& events = playback.events();
  for (std::size_t i = playback.first_after(now); i-- > 0;) {
    if (events[i].kind != EventKind::position || events[i].vessel != name) continue;
    std::string groups;
    for (std::size_t g = 0; g < events[i].people.size() && g < header.groups.size(); ++g)
      if (events[i].people[g] > 0)
        groups += fmt::format("{}{} {}", groups.empty() ? "" : ", ", events[i].people[g],
                              group_in_words(header.groups[g]));
    if (!groups.empty()) fact("who:", groups);
    break;
  }
  const Aboard& a = boat.aboard;
  fact("they have:", fmt::format("water {} l, food for {} person-days, fuel {} l", figure(a.water_litres, 0),
                                 figure(a.food_person_days, 0), figure(a.fuel_litres, 0)));
  fact("they are:",
       fmt::format("{:.0f} % ill, {:.0f} % injured; {:.1f} days without food, {:.1f} % short of water",
                   100 * a.ill, 100 * a.injured, a.days_without_food, 100 * a.water_deficit));
}

void tell_boat(const PanelInput& input, const std::string& name) {
  Session& s = input.session;
  Playback& playback = s.seen();
  const Scene& scene = playback.at(static_cast<Tick>(s.view.tick));
  heading(input, name_in_words(name, s.header()));
  const auto found = scene.boats.find(name);
  if (found == scene.boats.end()) {
    ImGui::TextWrapped("It is at sea no more. What led to its end:");
  } else {
    const SceneBoat& boat = found->second;
    fact("it is:",
         fmt::format("{}; {} aboard{}", name_of(boat.status(scene.now, s.header().step_s)),
                     people_in_words(boat.people),
                     boat.embarked < 0 ? ""
                                       : fmt::format(", day {:.0f} at sea",
                                                     (s.view.tick - static_cast<double>(boat.embarked)) *
                                                             static_cast<double>(s.header().step_s) / 86400 +
                                                         1)));
    if (!boat.kind.empty())
      fact("a:", plain_words(boat.kind) +
                     (boat.network.empty() ? "" : ", of the network " + proper_name(boat.network)));
    fact("where:", position_in_words(boat.where) + ", told " + hours_ago(input, boat.told));
    std::string does = boat.conduct.empty() ? "not told" : plain_words(boat.conduct);
    if (!boat.destination.empty()) does += ", bound for " + proper_name(boat.destination);
    if (!boat.rule.empty()) does += " (rule " + plain_words(boat.rule) + ")";
    fact("orders:", does);
    tell_people(boat, s.header(), playback, name, scene.now);
    std::string known;
    for (const auto& [country, contacts] : scene.desks)
      for (const auto& [contact, c] : contacts)
        if (c.vessel == name)
          known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", country_in_words(country, s.header()),
                               hours_ago(input, c.told));
    fact("known to:", known.empty() ? "no state" : known);
  }
  ImGui::Separator();
  heading(input, "Why: what led here");
  ImGui::PushFont(input.fonts.small);
  for (const std::string& step :
       chain_in_words(input, name, found == scene.boats.end() ? 0 : found->second.last_event))
    ImGui::TextWrapped("%s", step.c_str());
  ImGui::PopFont();
}

// The last things that the log tells of somebody, the newest first.
void tell_last(const PanelInput& input, const char* title, const std::function<bool(const Event&)>& is_about,
               std::size_t most) {
  const Playback& playback = input.session.seen();
  const std::vector<Event>& events = playback.events();
  ImGui::Separator();
  heading(input, title);
  ImGui::PushFont(input.fonts.small);
  std::size_t told = 0;
  for (std::size_t i = playback.first_after(static_cast<Tick>(input.session.view.tick));
       i-- > 0 && told < most;) {
    if (!is_about(events[i])) continue;
    ImGui::TextWrapped("%s: %s", time_in_words(playback.header().instant_of(events[i].tick)).c_str(),
                       sentence({events[i], total(events[i].people), 1}, {playback.header(), ""}).c_str());
    ++told;
  }
  if (told == 0) ImGui::TextDisabled("nothing yet");
  ImGui::PopFont();
}

void tell_unit(const PanelInput& input, const std::string& name) {
  Session& s = input.session;
  const Scene& scene = s.seen().at(static_cast<Tick>(s.view.tick));
  heading(input, name_in_words(name, s.header()));
  const auto found = scene.units.find(name);
  if (found == scene.units.end()) {
    ImGui::TextWrapped("It is not at sea now.");
  } else {
    const SceneUnit& unit = found->second;
    fact("it is:",
         fmt::format("{}{}", unit.kind.empty() ? "a unit" : plain_words(unit.kind),
                     unit.country.empty() ? "" : " of " + country_in_words(unit.country, s.header())));
    fact("it does:", unit.action.empty() ? "not told" : plain_words(unit.action));
    if (unit.people > 0) fact("aboard it:", people_in_words(unit.people) + " taken off boats");
    fact("where:", position_in_words(unit.where) + ", told " + hours_ago(input, unit.told));
  }
  tell_last(
      input, "What it did last", [&](const Event& e) { return e.unit == name && !is_position(e.kind); }, 12);
}

void tell_contact(const PanelInput& input, const Selection& selection) {
  Session& s = input.session;
  const Scene& scene = s.seen().at(static_cast<Tick>(s.view.tick));
  const std::string state = country_in_words(selection.country, s.header());
  heading(input, "Contact " + selection.name);
  const auto desk = scene.desks.find(selection.country);
  const auto found =
      desk == scene.desks.end() ? decltype(desk->second.find(""))() : desk->second.find(selection.name);
  if (desk == scene.desks.end() || found == desk->second.end()) {
    ImGui::TextWrapped("%s follows it up no more.", state.c_str());
  } else {
    const SceneContact& c = found->second;
    fact("seen as:", c.picture.seen_as.empty() ? "not told" : c.picture.seen_as);
    fact("people:", c.picture.people < 1 ? "not known"
                                         : fmt::format("about {}, as guessed", figure(c.picture.people, 0)));
    fact("where:", fmt::format("{}, give or take {:.0f} nm (1 sd) then", position_in_words(c.where),
                               c.picture.error_nm));
    fact("told:", hours_ago(input, c.told) + " by " +
                      (c.picture.channel.empty() ? "somebody" : plain_words(c.picture.channel)));
    fact("decided:", c.action.empty() ? "nothing yet" : plain_words(c.action));
  }
  tell_last(
      input, "What the desk heard and did",
      [&](const Event& e) { return e.country == selection.country && e.picture.contact == selection.name; },
      12);
}

std::string by_country(const std::map<std::string, std::uint64_t>& counts, const std::string& country) {
  const auto found = counts.find(country);
  return people_in_words(found == counts.end() ? 0 : found->second);
}

void tell_state(const PanelInput& input, const std::string& country) {
  Session& s = input.session;
  const Scene& scene = s.seen().at(static_cast<Tick>(s.view.tick));
  heading(input, country_in_words(country, s.header()));
  if (!s.view.picture.empty() && s.view.picture != country) {
    ImGui::TextWrapped("What its desk knows and decides is not known here.");
    return;
  }
  const auto desk = scene.desks.find(country);
  double people = 0;
  const std::size_t contacts = desk == scene.desks.end() ? 0 : desk->second.size();
  if (contacts > 0)
    for (const auto& [name, c] : desk->second) people += c.picture.people;
  fact("knows of:",
       fmt::format("{}, with about {} people", count_in_words(contacts, "boat", "boats"), figure(people, 0)));
  const auto out =
      std::ranges::count_if(scene.units, [&](const auto& unit) { return unit.second.country == country; });
  fact("out:", count_in_words(static_cast<std::uint64_t>(out), "ship or aircraft", "ships and aircraft"));
  fact("ashore so far:",
       fmt::format("{} landed by themselves or their network, {} brought to safety",
                   by_country(scene.totals.landed, country), by_country(scene.totals.disembarked, country)));
  std::map<EventKind, std::size_t> events_of;
  const Playback& playback = s.seen();
  for (std::size_t i = 0; i < playback.first_after(scene.now); ++i) {
    const Event& e = playback.events()[i];
    if (e.country != country) continue;
    ++events_of[e.kind];
  }
  fact("undertakings:",
       fmt::format("{}, of which kept {} and not kept {}", events_of[EventKind::committed],
                   events_of[EventKind::commitment_kept], events_of[EventKind::commitment_broken]));
  if (s.view.picture != country && ImGui::SmallButton("see its picture")) perform(s, "picture " + country);
  tell_last(
      input, "Posture and decisions",
      [&](const Event& e) { return e.country == country && is_policy_of_a_state(e.kind); }, 14);
}

}  // namespace

void draw_inspector(const PanelInput& input) {
  const Selection selection = input.session.view.selection;
  switch (selection.kind) {
    case Selection::Kind::nothing:
      ImGui::PushStyleColor(ImGuiCol_Text, ImGui::GetStyleColorVec4(ImGuiCol_TextDisabled));
      ImGui::TextWrapped("Click a mark, or a state's land, to see what it is and why.");
      ImGui::PopStyleColor();
      return;
    case Selection::Kind::boat:
      return tell_boat(input, selection.name);
    case Selection::Kind::unit:
      return tell_unit(input, selection.name);
    case Selection::Kind::contact:
      return tell_contact(input, selection);
    case Selection::Kind::state:
      return tell_state(input, selection.name);
  }
}

}  // namespace searoom
