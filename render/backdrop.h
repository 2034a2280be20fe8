// What lies under every moment of a run: sea, depth, land and shore. Drawn once for a camera and kept until
// it moves.
#pragma once

#include <SFML/Graphics.hpp>
#include <memory>
#include <optional>
#include <string>

#include "render/camera.h"
#include "render/land_mesh.h"
#include "render/palette.h"
#include "sim/run/simulation.h"

namespace searoom {

class Backdrop {
 public:
  // Without a setting there is sea alone.
  explicit Backdrop(const Setting* setting);

  // Fills the camera's part of the window.
  void draw(sf::RenderTarget& target, const Camera& camera, const Palette& palette, bool depths);

  struct CountryName {
    std::string code;
    Position at;
  };
  // Of each country the middle of its largest piece of land.
  const std::vector<CountryName>& countries() const { return countries_; }

 private:
  void colour(const Palette& palette);
  void colour_depths(const Palette& palette);
  void render(sf::RenderTarget& target, const Camera& camera, const Palette& palette, bool depths);

  Plane origin_;
  sf::VertexArray land_{sf::Triangles};
  std::vector<sf::VertexArray> shores_;
  std::vector<CountryName> countries_;
  std::shared_ptr<const Scenario> scenario_;
  std::unique_ptr<sf::Texture> depths_;  // made when it is first drawn: until then nobody needs a display
  Box depths_box_;
  const Palette* coloured_ = nullptr;

  // What was last drawn; two panes of one camera show the same.
  struct Kept {
    sf::RenderTexture texture;
    Pixel size;
    Position centre;
    double zoom = 0;
    const Palette* palette = nullptr;
    bool depths = false;
  };
  std::unique_ptr<Kept> kept_;
};

}  // namespace searoom
