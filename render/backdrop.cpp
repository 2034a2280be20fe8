#include "render/backdrop.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>

#include "render/canvas.h"

namespace searoom {
namespace {

std::string text_of(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

sf::Vector2f offset(Plane point, Plane origin) {
  return {static_cast<float>(point.x - origin.x), static_cast<float>(point.y - origin.y)};
}

// By the shoelace formula, in square degrees.
double area(const std::vector<Position>& ring) {
  double twice = 0;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i)
    twice += ring[i].lon_deg * ring[i + 1].lat_deg - ring[i + 1].lon_deg * ring[i].lat_deg;
  return std::abs(twice) / 2;
}

Position middle(const std::vector<Position>& ring, const Box& box) {
  double lat = 0, lon = 0, count = 0;
  for (const Position& p : ring) {
    if (!box.contains(p)) continue;
    lat += p.lat_deg;
    lon += p.lon_deg;
    ++count;
  }
  return count > 0 ? Position{lat / count, lon / count} : ring.front();
}

// The chart ends here: beyond it nothing is known, and nothing sails.
void draw_neatline(sf::RenderTarget& target, const Camera& camera, const Palette& palette, const Box& box) {
  const Pixel low = camera.pixel_of(Position{box.south_deg, box.west_deg});
  const Pixel high = camera.pixel_of(Position{box.north_deg, box.east_deg});
  const float width = camera.size().x, height = camera.size().y;
  const auto cover = [&](float left, float top, float right, float bottom) {
    if (right <= left || bottom <= top) return;
    sf::RectangleShape shape({right - left, bottom - top});
    shape.setPosition(left, top);
    shape.setFillColor(sf_colour(mix(palette.paper, palette.frame, 0.5)));
    target.draw(shape);
  };
  cover(0, 0, low.x, height);
  cover(high.x, 0, width, height);
  cover(low.x, 0, high.x, high.y);
  cover(low.x, low.y, high.x, height);
  sf::RectangleShape line({high.x - low.x, low.y - high.y});
  line.setPosition(low.x, high.y);
  line.setFillColor(sf::Color::Transparent);
  line.setOutlineColor(sf_colour(palette.quiet));
  line.setOutlineThickness(1);
  target.draw(line);
}

std::vector<Backdrop::CountryName> names_of(const Coast& coast, const Box& box) {
  std::map<std::string, const std::vector<Position>*> largest;
  for (const LandPolygon& polygon : coast.land) {
    const std::vector<Position>*& ring = largest[polygon.country];
    if (ring == nullptr || area(polygon.rings.front()) > area(*ring)) ring = &polygon.rings.front();
  }
  std::vector<Backdrop::CountryName> names;
  for (const auto& [code, ring] : largest)
    if (!code.empty()) names.push_back({code, middle(*ring, box)});
  return names;
}

}  // namespace

Backdrop::Backdrop(const Setting* setting) {
  if (setting == nullptr) return;
  scenario_ = setting->scenario;
  if (scenario_->coast_file.empty()) return;
  const Coast coast = read_coast(text_of(scenario_->coast_file), scenario_->coast_file);
  const LandMesh mesh = mesh_of(coast);
  const Box box = scenario_->chart->grid().box;
  origin_ = plane_of({(box.south_deg + box.north_deg) / 2, (box.west_deg + box.east_deg) / 2});
  for (const Plane& corner : mesh.corners) land_.append({offset(corner, origin_)});
  for (const std::vector<Plane>& shore : mesh.shores) {
    sf::VertexArray& line = shores_.emplace_back(sf::LineStrip);
    for (const Plane& point : shore) line.append({offset(point, origin_)});
  }
  countries_ = names_of(coast, box);
}

void Backdrop::colour(const Palette& palette) {
  if (coloured_ == &palette) return;
  coloured_ = &palette;
  for (std::size_t i = 0; i < land_.getVertexCount(); ++i) land_[i].color = sf_colour(palette.land);
  for (sf::VertexArray& shore : shores_)
    for (std::size_t i = 0; i < shore.getVertexCount(); ++i) shore[i].color = sf_colour(palette.coast);
  colour_depths(palette);
}

void Backdrop::render(sf::RenderTarget& target, const Camera& camera, const Palette& palette, bool depths) {
  target.clear(sf_colour(palette.sea));
  if (depths && depths_) {
    const Pixel low = camera.pixel_of(Position{depths_box_.south_deg, depths_box_.west_deg});
    const Pixel high = camera.pixel_of(Position{depths_box_.north_deg, depths_box_.east_deg});
    sf::Sprite sprite(*depths_);
    sprite.setPosition(low.x, high.y);
    sprite.setScale((high.x - low.x) / static_cast<float>(depths_->getSize().x),
                    (low.y - high.y) / static_cast<float>(depths_->getSize().y));
    target.draw(sprite);
  }
  const sf::RenderStates states(transform_of(camera, origin_));
  target.draw(land_, states);
  for (const sf::VertexArray& shore : shores_) target.draw(shore, states);
  if (scenario_) draw_neatline(target, camera, palette, scenario_->chart->grid().box);
}

void Backdrop::draw(sf::RenderTarget& target, const Camera& camera, const Palette& palette, bool depths) {
  colour(palette);
  const Position centre = camera.centre();
  const bool same = kept_ && kept_->size.x == camera.size().x && kept_->size.y == camera.size().y &&
                    kept_->centre == centre && kept_->zoom == camera.pixels_per_degree() &&
                    kept_->palette == &palette && kept_->depths == depths;
  if (!same) {
    const auto width = static_cast<unsigned>(camera.size().x),
               height = static_cast<unsigned>(camera.size().y);
    if (width == 0 || height == 0) return;
    if (!kept_ || kept_->texture.getSize() != sf::Vector2u(width, height)) {
      kept_ = std::make_unique<Kept>();
      kept_->texture.create(width, height, sf::ContextSettings(0, 0, 4));
    }
    Camera local = camera;
    local.resize({0, 0}, camera.size());
    render(kept_->texture, local, palette, depths);
    kept_->texture.display();
    kept_->size = camera.size();
    kept_->centre = centre;
    kept_->zoom = camera.pixels_per_degree();
    kept_->palette = &palette;
    kept_->depths = depths;
  }
  target.resetGLStates();  // the kept texture's own context has changed what SFML remembers
  sf::Sprite sprite(kept_->texture.getTexture());
  sprite.setPosition(camera.corner().x, camera.corner().y);
  target.draw(sprite);
}

// Resampled to rows of Mercator's plane. Shallow water as the sea's own colour, 3,000 m and more the deepest.
void Backdrop::colour_depths(const Palette& palette) {
  if (!scenario_ || !scenario_->depths) return;
  const Depths& depths = *scenario_->depths;
  const auto steps = [](std::size_t n, double step) { return static_cast<double>(n - 1) * step; };
  depths_box_ = {depths.south_west.lon_deg, depths.south_west.lat_deg,
                 depths.south_west.lon_deg + steps(depths.columns, depths.lon_step_deg),
                 depths.south_west.lat_deg + steps(depths.rows, depths.lat_step_deg)};
  const Plane low = plane_of({depths_box_.south_deg, depths_box_.west_deg});
  const Plane high = plane_of({depths_box_.north_deg, depths_box_.east_deg});
  const auto width = static_cast<unsigned>(2 * depths.columns);
  const auto height = static_cast<unsigned>(static_cast<double>(width) * (high.y - low.y) / (high.x - low.x));
  sf::Image image;
  image.create(width, height);
  for (unsigned row = 0; row < height; ++row) {
    for (unsigned column = 0; column < width; ++column) {
      const Plane at{low.x + (column + 0.5) / width * (high.x - low.x),
                     high.y - (row + 0.5) / height * (high.y - low.y)};
      const double depth_m = depths.depth_m(position_of(at)).value_or(0);
      const double share = std::sqrt(std::clamp(depth_m / 3000, 0.0, 1.0));
      // Towards its edge the data fades into the sea, for there is more sea beyond.
      const double edge = std::min({(at.x - low.x), (high.x - at.x), (at.y - low.y), (high.y - at.y)});
      image.setPixel(column, row,
                     sf_colour(mix(palette.sea, palette.deep, share * std::clamp(edge / 4, 0.0, 1.0))));
    }
  }
  depths_ = std::make_unique<sf::Texture>();
  depths_->loadFromImage(image);
  depths_->setSmooth(true);
}

}  // namespace searoom
