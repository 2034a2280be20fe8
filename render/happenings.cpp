#include "render/happenings.h"

#include <algorithm>

#include "sim/record/telling/event_sentence.h"
#include "sim/record/telling/words.h"

namespace searoom {

Happening happening_of(EventKind kind) {
  return facts_of(kind).happening;
}

std::string_view name_of(Happening happening) {
  constexpr std::array<std::string_view, happenings + 1> names = {
      "distress", "deaths", "pushbacks", "rescues", "ashore", "decisions", "other"};
  return names[static_cast<std::size_t>(happening)];
}

Colour colour_of(Happening happening, const Palette& palette) {
  const auto status = [&](BoatStatus s) { return palette.status[static_cast<std::size_t>(s)]; };
  switch (happening) {
    case Happening::distress:
      return status(BoatStatus::distress);
    case Happening::deaths:
      return palette.ink;
    case Happening::pushback:
      return status(BoatStatus::refused);
    case Happening::rescue:
      return status(BoatStatus::assisted);
    case Happening::ashore:
      return palette.landed;
    case Happening::decision:
      return palette.storm;
    case Happening::other:
      return palette.quiet;
  }
  return palette.quiet;
}

std::optional<Event> happening_from(const Playback& playback, Tick tick, bool forward) {
  const std::vector<Event>& events = playback.events();
  const auto matters = [](const Event& e) {
    const Happening kind = happening_of(e.kind);
    return kind != Happening::other && kind != Happening::ashore;  // people come ashore all the time
  };
  if (forward) {
    const auto from = events.begin() + static_cast<std::ptrdiff_t>(playback.first_after(tick));
    const auto found = std::find_if(from, events.end(), matters);
    return found == events.end() ? std::nullopt : std::optional(*found);
  }
  const auto until = events.rend() - static_cast<std::ptrdiff_t>(playback.first_after(tick - 1));
  const auto found = std::find_if(until, events.rend(), matters);
  return found == events.rend() ? std::nullopt : std::optional(*found);
}

std::string happening_in_words(const Event& event, const RunHeader& header) {
  return time_in_words(header.instant_of(event.tick)) + ": " +
         sentence({event, total(event.people), 1}, {header, ""});
}

}  // namespace searoom
