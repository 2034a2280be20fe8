#include "render/layers/shapes.h"

namespace searoom {

void draw_boat_shape(Canvas& canvas, Pixel at, float r, Colour fill) {
  const auto hull = [&](float size) {
    return std::array{Pixel{at.x, at.y - size * 1.15F}, Pixel{at.x + size * 0.8F, at.y - size * 0.25F},
                      Pixel{at.x + size * 0.65F, at.y + size * 0.95F},
                      Pixel{at.x - size * 0.65F, at.y + size * 0.95F},
                      Pixel{at.x - size * 0.8F, at.y - size * 0.25F}};
  };
  if (!canvas.is_soft()) return canvas.polygon(hull(r), fill);
  canvas.polygon(hull(r + canvas.px(1.5)), canvas.palette().halo);
  canvas.polygon(hull(r), fill);
  canvas.outline(hull(r), 1, with_alpha(canvas.palette().ink, 0.7));
}

void draw_unit_shape(Canvas& canvas, Pixel at, float r, UnitShape shape, Colour colour) {
  const Colour paper = canvas.palette().paper;
  switch (shape) {
    case UnitShape::ship: {
      const std::array corners = {Pixel{at.x, at.y - r}, Pixel{at.x + r * 0.9F, at.y + r * 0.8F},
                                  Pixel{at.x - r * 0.9F, at.y + r * 0.8F}};
      canvas.polygon(corners, paper);
      canvas.outline(corners, canvas.px(1.8), colour);
      return;
    }
    case UnitShape::aircraft:
      canvas.line({at.x - r, at.y}, {at.x + r, at.y}, canvas.px(2.2), colour);
      canvas.line({at.x, at.y - r}, {at.x, at.y + r}, canvas.px(2.2), colour);
      return;
    case UnitShape::merchant: {
      const std::array corners = {Pixel{at.x - r * 0.5F, at.y - r}, Pixel{at.x + r * 0.5F, at.y - r},
                                  Pixel{at.x + r * 0.5F, at.y + r}, Pixel{at.x - r * 0.5F, at.y + r}};
      canvas.polygon(corners, paper);
      canvas.outline(corners, canvas.px(1.8), colour);
      return;
    }
    case UnitShape::fishers: {
      const std::array corners = {Pixel{at.x, at.y - r}, Pixel{at.x + r * 0.8F, at.y}, Pixel{at.x, at.y + r},
                                  Pixel{at.x - r * 0.8F, at.y}};
      canvas.polygon(corners, paper);
      canvas.outline(corners, canvas.px(1.8), colour);
      return;
    }
  }
}

}  // namespace searoom
