// What layers draw with: soft-edged lines, discs and polygons gathered into one array of triangles, and words
// on top of them that give way to each other. Colours come from the palette, places from the camera.
#pragma once

#include <imgui.h>

#include <SFML/Graphics.hpp>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "render/camera.h"
#include "render/palette.h"

namespace searoom {

// Of three sizes, so that words are sharp.
struct Fonts {
  ImFont* small = nullptr;   // 11 pixels of the design
  ImFont* body = nullptr;    // 13
  ImFont* strong = nullptr;  // 13, bold
  ImFont* large = nullptr;   // 22, bold
};

class Canvas {
 public:
  // `soft`: edges fade over a pixel, at three times the triangles; without it a crowd is drawn faster.
  Canvas(const Camera& camera, const Palette& palette, float scale, bool soft)
      : camera_(camera), palette_(palette), scale_(scale), soft_(soft), shapes_(sf::Triangles) {}

  const Camera& camera() const { return camera_; }
  const Palette& palette() const { return palette_; }
  bool is_soft() const { return soft_; }
  // What a length of the design is in pixels of this window.
  float px(double design) const { return static_cast<float>(design) * scale_; }

  void line(Pixel a, Pixel b, float width, Colour colour) { line(a, b, width, colour, colour); }
  void line(Pixel a, Pixel b, float width, Colour from, Colour to);
  void dashes(Pixel a, Pixel b, float width, float dash, Colour colour);
  void disc(Pixel middle, float radius, Colour colour);
  // From strong in the middle to nothing at its edge.
  void soft_disc(Pixel middle, float radius, Colour colour);
  // `share`: of a full turn, from the top and clockwise.
  void ring(Pixel middle, float radius, float width, Colour colour, double share = 1);
  void dashed_ring(Pixel middle, float radius, float width, Colour colour);
  // Convex, its corners in order.
  void polygon(std::span<const Pixel> corners, Colour colour);
  // Its colours run into each other.
  void quad(const std::array<Pixel, 4>& corners, const std::array<Colour, 4>& colours);
  void outline(std::span<const Pixel> corners, float width, Colour colour);
  void arrow(Pixel tail, Pixel head, float width, Colour colour);

  // Words on the map; those of greater weight keep their place when two would lie over each other, and words
  // without room are left out. `offset`: from the anchor to the middle of the words' left edge.
  struct Label {
    Pixel anchor, offset;
    std::string text;
    Colour colour;
    float size = 13;  // of the design
    double weight = 0;
    bool centred = false;
    bool always = false;  // never left out
  };
  void label(Label label) { labels_.push_back(std::move(label)); }
  // A letter of a mark: never left out.
  void letter(Pixel middle, char letter, Colour colour, float size);
  // A place that words must leave free.
  void keep_free(Pixel middle, float radius) {
    taken_.push_back({middle.x - radius, middle.y - radius, 2 * radius, 2 * radius});
  }

  // The shapes, then the words.
  void finish(sf::RenderTarget& target, ImDrawList& words, const Fonts& fonts);
  std::size_t words_shown() const { return words_shown_; }

 private:
  // The part of a line that the map shows; false when it shows none.
  bool cut_to_map(Pixel& a, Pixel& b) const;
  void triangle(Pixel a, Colour ca, Pixel b, Colour cb, Pixel c, Colour cc);

  const Camera& camera_;
  const Palette& palette_;
  float scale_;
  bool soft_;
  sf::VertexArray shapes_;
  std::vector<Label> labels_;
  struct Letter {
    Pixel middle;
    char letter;
    Colour colour;
    float size;
  };
  std::vector<Letter> letters_;
  std::vector<sf::FloatRect> taken_;
  std::size_t words_shown_ = 0;
};

inline sf::Color sf_colour(Colour c) {
  return {c.red, c.green, c.blue, c.alpha};
}
inline ImU32 im_colour(Colour c) {
  return IM_COL32(c.red, c.green, c.blue, c.alpha);
}

}  // namespace searoom
