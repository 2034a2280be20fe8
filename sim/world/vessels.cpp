#include "sim/world/vessels.h"

#include <algorithm>

namespace searoom {

std::string_view name_of(Conduct conduct) {
  constexpr std::string_view names[] = {"follow_route", "hold", "shelter", "heave_to", "drift"};
  return names[static_cast<std::size_t>(conduct)];
}

std::string_view name_of(Ending ending) {
  constexpr std::string_view names[] = {"none", "arrived", "ran ashore", "foundered"};
  return names[static_cast<std::size_t>(ending)];
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
  const auto from = static_cast<std::size_t>(first - endings.begin());
  for_each_column(*this, [&](auto& column, std::size_t entries) {
    std::size_t kept = from;
    for (std::size_t row = from; row < endings.size(); ++row) {
      if (has_ended(endings[row])) continue;
      std::copy_n(column.begin() + static_cast<std::ptrdiff_t>(row * entries), entries,
                  column.begin() + static_cast<std::ptrdiff_t>(kept * entries));
      ++kept;
    }
    column.resize(kept * entries);
  });
}

}  // namespace searoom
