// Dear ImGui on an SFML window: fonts, colours, the mouse, and drawing by OpenGL 2.
#pragma once

#include <SFML/Graphics.hpp>
#include <string>

#include "render/canvas.h"
#include "render/palette.h"

namespace searoom {

// The folder of the fonts; throws std::runtime_error when there are none. SEAROOM_FONTS names another folder.
std::string font_folder();

class Gui {
 public:
  explicit Gui(const std::string& font_folder);
  ~Gui();
  Gui(const Gui&) = delete;
  Gui& operator=(const Gui&) = delete;

  // The mouse: its place, buttons and wheel.
  void take(const sf::Event& event);
  // Whether the mouse is over a panel.
  bool has_mouse() const;

  void begin(sf::Vector2u size, float seconds, float scale, const Palette& palette);
  // Draws all that was asked for since.
  void end(sf::RenderTarget& target);
  const Fonts& fonts() const { return fonts_; }

 private:
  void load_fonts(float scale);

  std::string font_folder_;
  Fonts fonts_;
  float scale_ = 0;
};

}  // namespace searoom
