// The shapes of marks: what it is, is told by its shape, how it is by its fill.
#pragma once

#include "render/canvas.h"
#include "render/marks.h"

namespace searoom {

// A hull seen from above, its bow up, with an edge that stands out from any ground.
void draw_boat_shape(Canvas& canvas, Pixel at, float radius, Colour fill);
// A ship a triangle, an aircraft a cross, a merchant ship a bar, fishers a lozenge.
void draw_unit_shape(Canvas& canvas, Pixel at, float radius, UnitShape shape, Colour colour);

}  // namespace searoom
