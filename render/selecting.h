// From a pixel to what stands there, and from a name to where it stands.
#pragma once

#include <optional>

#include "render/marks.h"
#include "render/view.h"

namespace searoom {

std::optional<Position> place_of(const Selection& selection, const Marks& marks);
// The nearest mark within some pixels; nothing where there is none.
Selection mark_at(Pixel pixel, const Marks& marks, const Camera& camera, float within);
// The mark after this one, in the order of names: boats with most people first.
Selection next_mark(const Selection& selection, const Marks& marks);

}  // namespace searoom
