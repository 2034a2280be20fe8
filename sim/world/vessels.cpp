#include "sim/world/vessels.h"

#include <algorithm>

namespace searoom {

std::string_view name_of(Conduct conduct) {
  constexpr std::string_view names[] = {"follow_route", "hold",      "shelter",  "heave_to",
                                        "drift",        "stand_off", "under_tow"};
  return names[static_cast<std::size_t>(conduct)];
}

Cause cause_of(Ending ending) {
  switch (ending) {
    case Ending::none:
      return Cause::none;
    case Ending::arrived:
      return Cause::arrived;
    case Ending::ran_ashore:
      return Cause::ran_ashore;
    case Ending::foundered:
      return Cause::foundered;
    case Ending::emptied:
      return Cause::emptied;
    case Ending::dispersed:
      return Cause::dispersed;
    case Ending::brought_in:
      return Cause::brought_in;
    case Ending::left_chart:
      return Cause::left_chart;
  }
  return Cause::none;
}

std::string_view name_of(Afloat afloat) {
  constexpr std::string_view names[] = {"boat",    "leaking boat",    "awash", "capsized",
                                        "aground", "people in water", "debris"};
  return names[static_cast<std::size_t>(afloat)];
}

std::size_t Vessels::add_row() {
  const std::size_t row = size();
  for_each_column(*this, [row](auto& column, std::size_t entries) { column.resize((row + 1) * entries); });
  return row;
}

void Vessels::remove_ended() {
  const std::vector<Ending> endings = ending;
  const auto has_ended = [](Ending e) { return e != Ending::none; };
  const auto first = std::find_if(endings.begin(), endings.end(), has_ended);
  if (first == endings.end()) return;
  // The rows between two that ended move up together.
  for_each_column(*this, [&](auto& column, std::size_t entries) {
    const auto at = [&](auto row) {
      return column.begin() + (row - endings.begin()) * static_cast<std::ptrdiff_t>(entries);
    };
    auto kept = at(first);
    for (auto gone = first; gone != endings.end();) {
      const auto next = std::find_if(gone + 1, endings.end(), has_ended);
      kept = std::copy(at(gone + 1), at(next), kept);
      gone = next;
    }
    column.erase(kept, column.end());
  });
}

}  // namespace searoom
