#include <fmt/format.h>
#include <imgui.h>

#include "render/panels/panels.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

void large_figure(const PanelInput& input, std::uint64_t people, const char* what, Colour colour) {
  ImGui::PushFont(input.fonts.large);
  ImGui::PushStyleColor(ImGuiCol_Text, im_colour(colour));
  ImGui::TextUnformatted(figure(static_cast<double>(people), 0).c_str());
  ImGui::PopStyleColor();
  ImGui::PopFont();
  ImGui::SameLine();
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + input.px(8));
  ImGui::TextUnformatted(what);
}

Colour status(const PanelInput& input, BoatStatus s) {
  return input.session.view.colours().status[static_cast<std::size_t>(s)];
}

std::string on_boats(std::size_t boats) {
  return boats == 0 ? "" : ", on " + count_in_words(boats, "boat", "boats");
}

SeaSummary summary_now(Session& session, std::size_t pane) {
  return summary_of(session.panes[pane].playback->at(static_cast<Tick>(session.view.tick)));
}

std::string coming(const SeaSummary& s) {
  if (s.helping + s.searching == 0) return "nobody.";
  std::string text;
  if (s.helping > 0)
    text =
        count_in_words(s.helping, "unit goes to a boat or works by one", "units go to boats or work by them");
  if (s.searching > 0)
    text += (text.empty() ? "" : ", ") + count_in_words(s.searching, "unit searches", "units search");
  return text + ".";
}

std::string not_known(const SeaSummary& s) {
  const std::string of = "of " + count_in_words(s.boats, "boat", "boats") + " with people aboard ";
  if (s.boats == 0) return "no boat with people aboard is at sea.";
  if (s.unknown_boats == 0) return of + "each is known to some state.";
  return of +
         fmt::format("{} unknown to every state, with {}.",
                     s.unknown_boats == 1 ? "1 is" : figure(static_cast<double>(s.unknown_boats), 0) + " are",
                     people_in_words(s.unknown_people));
}

void tell_one(const PanelInput& input) {
  const Session& session = input.session;
  const SeaSummary s = summary_now(input.session, 0);
  large_figure(input, s.at_sea, "people at sea", session.view.colours().ink);
  large_figure(input, s.in_distress, ("in distress" + on_boats(s.boats_in_distress)).c_str(),
               status(input, BoatStatus::distress));
  large_figure(input, s.stranded, ("stranded" + on_boats(s.boats_stranded)).c_str(),
               mix(status(input, BoatStatus::stranded), session.view.colours().ink, 0.25));
  ImGui::Spacing();
  ImGui::TextWrapped("Coming: %s", coming(s).c_str());
  ImGui::TextWrapped("Not known: %s", not_known(s).c_str());
  ImGui::Spacing();
  ImGui::TextWrapped("So far: %s ashore; at least %s dead and %s missing.",
                     figure(static_cast<double>(s.in_safety), 0).c_str(),
                     figure(static_cast<double>(s.dead), 0).c_str(),
                     figure(static_cast<double>(s.missing), 0).c_str());
}

// Both runs, figure by figure.
void tell_two(const PanelInput& input) {
  Session& session = input.session;
  const SeaSummary left = summary_now(session, 0), right = summary_now(session, 1);
  ImGui::TextWrapped("Left: %s", session.panes[0].policies().c_str());
  ImGui::TextWrapped("Right: %s", session.panes[1].policies().c_str());
  ImGui::Spacing();
  ImGui::BeginTable("two", 3, ImGuiTableFlags_RowBg);
  ImGui::TableSetupColumn("people");
  ImGui::TableSetupColumn("left", ImGuiTableColumnFlags_WidthFixed, input.px(62));
  ImGui::TableSetupColumn("right", ImGuiTableColumnFlags_WidthFixed, input.px(62));
  ImGui::TableHeadersRow();
  const auto row = [&](const char* what, std::uint64_t a, std::uint64_t b) {
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ImGui::TextUnformatted(what);
    for (const std::uint64_t people : {a, b}) {
      ImGui::TableNextColumn();
      ImGui::TextUnformatted(figure(static_cast<double>(people), 0).c_str());
    }
  };
  row("at sea", left.at_sea, right.at_sea);
  row("in distress", left.in_distress, right.in_distress);
  row("stranded", left.stranded, right.stranded);
  row("known to no state", left.unknown_people, right.unknown_people);
  row("ashore so far", left.in_safety, right.in_safety);
  row("dead, at least", left.dead, right.dead);
  row("missing, at least", left.missing, right.missing);
  row("units that come", left.helping + left.searching, right.helping + right.searching);
  ImGui::EndTable();
}

void tell_picture(const PanelInput& input) {
  Session& session = input.session;
  double people = 0, newest = 1e9;
  std::size_t trouble = 0;
  for (const ContactMark& c : input.marks.contacts) {
    people += c.people;
    trouble += is_taken_to_be_in_trouble(c.seen_as);
    newest = std::min(newest, c.hours_old);
  }
  const std::string state = country_in_words(session.view.picture, session.header());
  large_figure(input, input.marks.contacts.size(), ("boats that " + state + " knows of").c_str(),
               session.view.colours().ink);
  large_figure(input, static_cast<std::uint64_t>(people), "people aboard them, as guessed",
               session.view.colours().ink);
  large_figure(input, trouble, "of the boats seen in trouble", status(input, BoatStatus::distress));
  ImGui::Spacing();
  if (input.marks.contacts.empty())
    ImGui::TextWrapped("No report that is still followed up. Nothing here says that the sea is empty.");
  else
    ImGui::TextWrapped("Newest news: %.0f h old. %s out.", newest,
                       count_in_words(input.marks.units.size(), "own unit is", "own units are").c_str());
  ImGui::TextDisabled("What it does not know is not on this map.");
}

void tell_troubles(const PanelInput& input) {
  for (const Pane& pane : input.session.panes) {
    for (const std::string& text : {pane.feed->trouble(), pane.missing}) {
      if (text.empty()) continue;
      ImGui::Spacing();
      ImGui::PushStyleColor(ImGuiCol_Text, im_colour(status(input, BoatStatus::distress)));
      ImGui::TextWrapped("%s", text.c_str());
      ImGui::PopStyleColor();
    }
  }
}

}  // namespace

// What a stranger reads in ten seconds; then what is looked at.
void draw_side(const PanelInput& input, const Room& room) {
  begin_panel("side", room);
  if (input.session.view.picture.empty())
    input.session.panes.size() > 1 ? tell_two(input) : tell_one(input);
  else
    tell_picture(input);
  tell_troubles(input);
  ImGui::Separator();
  draw_inspector(input);
  ImGui::End();
}

}  // namespace searoom
