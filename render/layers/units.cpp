#include "render/layers/layers.h"
#include "render/layers/shapes.h"
#include "sim/record/telling/words.h"

namespace searoom {

// Those that search, or are on their way to people or by them, stand out, with a line to the boat.
void draw_units(const Frame& frame, Canvas& canvas) {
  for (const UnitMark& unit : frame.marks.units) {
    const Pixel at = canvas.camera().pixel_of(unit.where);
    if (unit.towards)
      canvas.dashes(at, canvas.camera().pixel_of(*unit.towards), canvas.px(1.5), canvas.px(4),
                    canvas.palette().unit);
    if (!canvas.camera().shows(at, 20)) continue;
    const Colour colour =
        unit.under_way_to_people ? canvas.palette().unit : with_alpha(canvas.palette().merchant, 0.75);
    draw_unit_shape(canvas, at, canvas.px(unit.under_way_to_people ? 7 : 5), unit.shape, colour);
    canvas.keep_free(at, canvas.px(6));
    std::string text = unit.country.empty() ? "" : unit.country;
    if (unit.under_way_to_people) text += (text.empty() ? "" : ": ") + plain_words(unit.action);
    if (unit.people > 0) text += ", " + people_in_words(unit.people) + " aboard";
    const bool close = canvas.camera().pixels_per_degree() > 60;
    if (unit.under_way_to_people || close)
      canvas.label({at,
                    {canvas.px(9), 0},
                    text,
                    unit.under_way_to_people ? canvas.palette().ink : canvas.palette().quiet,
                    11,
                    unit.under_way_to_people ? 4.5 : 1.2});
  }
}

}  // namespace searoom
