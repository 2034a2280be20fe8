#include "render/canvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace searoom {
namespace {

constexpr float soft_edge = 1;  // pixels over which a shape fades, instead of multisampling

Colour clear(Colour colour) {
  colour.alpha = 0;
  return colour;
}

Pixel along(Pixel a, Pixel b, float share) {
  return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

// Enough sides to look round.
int sides_of(float radius) {
  return std::clamp(static_cast<int>(6 + 2 * std::sqrt(std::max(radius, 0.0F)) * 2), 8, 64);
}

// Where words may stand, the best first: where they were asked for; those beside a mark also to its left,
// below and above.
std::vector<ImVec2> corners_of(const Canvas::Label& label, ImVec2 extent) {
  const float x = label.anchor.x + label.offset.x, y = label.anchor.y + label.offset.y - extent.y / 2;
  if (label.centred) return {{x - extent.x / 2, y}};
  if (label.offset.x <= 0 || label.offset.y != 0) return {{x, y}};
  const float off = label.offset.x, middle = label.anchor.x - extent.x / 2;
  return {{x, y},
          {label.anchor.x - off - extent.x, y},
          {middle, label.anchor.y + off},
          {middle, label.anchor.y - off - extent.y}};
}

Pixel on_circle(Pixel middle, float radius, double turn) {
  const double angle = 2 * std::numbers::pi * turn;
  return {middle.x + radius * static_cast<float>(std::sin(angle)),
          middle.y - radius * static_cast<float>(std::cos(angle))};
}

}  // namespace

void Canvas::triangle(Pixel a, Colour ca, Pixel b, Colour cb, Pixel c, Colour cc) {
  shapes_.append({{a.x, a.y}, sf_colour(ca)});
  shapes_.append({{b.x, b.y}, sf_colour(cb)});
  shapes_.append({{c.x, c.y}, sf_colour(cc)});
}

void Canvas::line(Pixel a, Pixel b, float width, Colour from, Colour to) {
  const float dx = b.x - a.x, dy = b.y - a.y;
  const float length = std::hypot(dx, dy);
  if (length <= 0) return;
  const float nx = -dy / length, ny = dx / length;
  const float core = std::max(0.0F, width / 2 - soft_edge / 2), edge = core + soft_edge;
  const auto at = [&](Pixel p, float off) { return Pixel{p.x + nx * off, p.y + ny * off}; };
  const auto strip = [&](float off_a, bool clear_a, float off_b, bool clear_b) {
    const Colour fa = clear_a ? clear(from) : from, fb = clear_b ? clear(from) : from;
    const Colour ta = clear_a ? clear(to) : to, tb = clear_b ? clear(to) : to;
    triangle(at(a, off_a), fa, at(b, off_a), ta, at(b, off_b), tb);
    triangle(at(a, off_a), fa, at(b, off_b), tb, at(a, off_b), fb);
  };
  if (!soft_) return strip(-width / 2, false, width / 2, false);
  strip(-edge, true, -core, false);
  if (core > 0) strip(-core, false, core, false);
  strip(core, false, edge, true);
}

void Canvas::dashes(Pixel a, Pixel b, float width, float dash, Colour colour) {
  if (!cut_to_map(a, b)) return;
  const float length = std::hypot(b.x - a.x, b.y - a.y);
  const auto dashes = static_cast<int>(std::ceil(length / (2 * dash)));
  for (int i = 0; i < dashes; ++i) {
    const float from = 2 * dash * static_cast<float>(i), until = std::min(length, from + dash);
    line(along(a, b, from / length), along(a, b, until / length), width, colour);
  }
}

// Liang and Barsky 1984 ("A new concept and method for line clipping", ACM Transactions on Graphics 3).
bool Canvas::cut_to_map(Pixel& a, Pixel& b) const {
  const Pixel corner = camera_.corner(), size = camera_.size();
  const float dx = b.x - a.x, dy = b.y - a.y;
  float enters = 0, leaves = 1;
  const auto cut = [&](float towards, float room) {
    if (towards == 0) return room >= 0;
    const float at = room / towards;
    if (towards < 0)
      enters = std::max(enters, at);
    else
      leaves = std::min(leaves, at);
    return enters <= leaves;
  };
  if (!cut(-dx, a.x - corner.x) || !cut(dx, corner.x + size.x - a.x) || !cut(-dy, a.y - corner.y) ||
      !cut(dy, corner.y + size.y - a.y))
    return false;
  const Pixel from = along(a, b, enters), until = along(a, b, leaves);
  a = from;
  b = until;
  return true;
}

void Canvas::disc(Pixel middle, float radius, Colour colour) {
  const int sides = sides_of(radius);
  for (int i = 0; i < sides; ++i) {
    const double t0 = static_cast<double>(i) / sides, t1 = static_cast<double>(i + 1) / sides;
    const Pixel a = on_circle(middle, radius, t0), b = on_circle(middle, radius, t1);
    triangle(middle, colour, a, colour, b, colour);
    const Pixel c = on_circle(middle, radius + soft_edge, t0), d = on_circle(middle, radius + soft_edge, t1);
    triangle(a, colour, c, clear(colour), d, clear(colour));
    triangle(a, colour, d, clear(colour), b, colour);
  }
}

void Canvas::soft_disc(Pixel middle, float radius, Colour colour) {
  const int sides = sides_of(radius);
  for (int i = 0; i < sides; ++i) {
    const double t0 = static_cast<double>(i) / sides, t1 = static_cast<double>(i + 1) / sides;
    triangle(middle, colour, on_circle(middle, radius, t0), clear(colour), on_circle(middle, radius, t1),
             clear(colour));
  }
}

void Canvas::ring(Pixel middle, float radius, float width, Colour colour, double share) {
  const int sides = std::max(3, static_cast<int>(sides_of(radius) * share));
  for (int i = 0; i < sides; ++i) {
    line(on_circle(middle, radius, share * i / sides), on_circle(middle, radius, share * (i + 1) / sides),
         width, colour);
  }
}

void Canvas::dashed_ring(Pixel middle, float radius, float width, Colour colour) {
  const int dashes = std::clamp(static_cast<int>(radius), 8, 40);
  for (int i = 0; i < dashes; ++i) {
    const double from = static_cast<double>(i) / dashes;
    line(on_circle(middle, radius, from), on_circle(middle, radius, from + 0.55 / dashes), width, colour);
  }
}

void Canvas::polygon(std::span<const Pixel> corners, Colour colour) {
  for (std::size_t i = 2; i < corners.size(); ++i)
    triangle(corners[0], colour, corners[i - 1], colour, corners[i], colour);
}

void Canvas::quad(const std::array<Pixel, 4>& corners, const std::array<Colour, 4>& colours) {
  triangle(corners[0], colours[0], corners[1], colours[1], corners[2], colours[2]);
  triangle(corners[0], colours[0], corners[2], colours[2], corners[3], colours[3]);
}

void Canvas::letter(Pixel middle, char letter, Colour colour, float size) {
  // One that a mark drawn later covers would stand on the wrong mark.
  std::erase_if(letters_, [&](const Letter& other) {
    return std::hypot(other.middle.x - middle.x, other.middle.y - middle.y) < px(size) * 0.9F;
  });
  letters_.push_back({middle, letter, colour, size});
}

void Canvas::outline(std::span<const Pixel> corners, float width, Colour colour) {
  for (std::size_t i = 0; i < corners.size(); ++i)
    line(corners[i], corners[(i + 1) % corners.size()], width, colour);
}

void Canvas::arrow(Pixel tail, Pixel head, float width, Colour colour) {
  line(tail, head, width, colour);
  const float length = std::hypot(head.x - tail.x, head.y - tail.y);
  if (length <= 0) return;
  const float barb = std::min(length * 0.4F, px(5));
  const float ux = (head.x - tail.x) / length, uy = (head.y - tail.y) / length;
  for (const float side : {-0.5F, 0.5F})
    line(head, {head.x - barb * ux - side * barb * uy, head.y - barb * uy + side * barb * ux}, width, colour);
}

void Canvas::finish(sf::RenderTarget& target, ImDrawList& words, const Fonts& fonts) {
  target.draw(shapes_);
  std::ranges::stable_sort(labels_, std::greater<>(), &Label::weight);
  words.PushClipRect({camera_.corner().x, camera_.corner().y},
                     {camera_.corner().x + camera_.size().x, camera_.corner().y + camera_.size().y});
  for (const Letter& l : letters_) {
    const char text[2] = {l.letter, 0};
    ImFont* font = fonts.strong;
    const ImVec2 extent = font->CalcTextSizeA(px(l.size), 1000, 0, text);
    words.AddText(font, px(l.size), {l.middle.x - extent.x / 2, l.middle.y - extent.y / 2},
                  im_colour(l.colour), text);
  }
  for (const Label& label : labels_) {
    ImFont* font = label.size < 12 ? fonts.small : fonts.body;
    const float size = font->FontSize;
    const ImVec2 extent = font->CalcTextSizeA(size, 10000, 0, label.text.c_str());
    const auto free_at = [&](ImVec2 corner) {
      const sf::FloatRect room(corner.x - 2, corner.y - 1, extent.x + 4, extent.y + 2);
      if (label.always) return true;
      return camera_.shows({corner.x + extent.x / 2, corner.y + extent.y / 2}) &&
             std::ranges::none_of(taken_, [&](const sf::FloatRect& other) { return other.intersects(room); });
    };
    std::optional<ImVec2> place;
    for (const ImVec2 corner : corners_of(label, extent)) {
      if (place || !free_at(corner)) continue;
      place = ImVec2{std::floor(corner.x), std::floor(corner.y)};
    }
    if (!place) continue;
    const auto [x, y] = *place;
    taken_.emplace_back(x - 2, y - 1, extent.x + 4, extent.y + 2);
    ++words_shown_;
    const ImU32 halo = im_colour(with_alpha(palette_.halo, 0.85));
    for (const auto& [dx, dy] : {std::pair{-1.0F, 0.0F}, {1.0F, 0.0F}, {0.0F, -1.0F}, {0.0F, 1.0F}})
      words.AddText(font, size, {x + dx, y + dy}, halo, label.text.c_str());
    words.AddText(font, size, {x, y}, im_colour(label.colour), label.text.c_str());
  }
  words.PopClipRect();
}

}  // namespace searoom
