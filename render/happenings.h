// What befell people, by kinds that the timeline marks and that a viewer jumps between.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "render/palette.h"
#include "sim/record/playback.h"

namespace searoom {

inline constexpr std::size_t happenings = 6;  // that are marked
Happening happening_of(EventKind kind);
std::string_view name_of(Happening happening);
Colour colour_of(Happening happening, const Palette& palette);

// The first after a tick, or the last before it.
std::optional<Event> happening_from(const Playback& playback, Tick tick, bool forward);
std::string happening_in_words(const Event& event, const RunHeader& header);

}  // namespace searoom
