// Wind, current and waves, thinned so that arrows stand some seventy pixels apart whatever the zoom.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "render/layers/layers.h"
#include "sim/geo/earth.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

constexpr double knots_per_m_s = 3600.0 / 1852;
constexpr float apart = 72;

// Of places at sea on a grid that stays where it is on the earth while the map moves.
void for_each_node(const Frame& frame, const Canvas& canvas,
                   const std::function<void(Position, Pixel)>& draw) {
  const Box box = canvas.camera().box();
  const double wanted = canvas.px(apart) / canvas.camera().pixels_per_degree();
  const double step = std::pow(2.0, std::ceil(std::log2(wanted)));
  const auto nodes = [step](double from, double until) {
    return std::pair(static_cast<int>(std::floor(from / step)), static_cast<int>(std::floor(until / step)));
  };
  const auto [south, north] = nodes(box.south_deg, box.north_deg);
  const auto [west, east] = nodes(box.west_deg, box.east_deg);
  for (int row = south; row <= north; ++row) {
    for (int column = west; column <= east; ++column) {
      const Position where{(row + 0.5) * step, (column + 0.5) * step};
      if (frame.pane.setting && frame.pane.setting->scenario->chart->is_land(where)) continue;
      const Pixel pixel = canvas.camera().pixel_of(where);
      if (canvas.camera().shows(pixel)) draw(where, pixel);
    }
  }
}

// Its length grows as the root of the speed, so that weak flows are seen and strong ones do not cross.
void draw_flow(Canvas& canvas, Pixel at, const Flow& flow, double strong_m_s, Colour colour,
               bool with_speed) {
  const double speed = std::hypot(flow.east_m_s, flow.north_m_s);
  if (speed < 1e-3) return;
  const float length = canvas.px(apart * 0.55 * std::sqrt(std::min(1.0, speed / strong_m_s)));
  const auto ux = static_cast<float>(flow.east_m_s / speed), uy = static_cast<float>(-flow.north_m_s / speed);
  canvas.arrow({at.x - ux * length / 2, at.y - uy * length / 2},
               {at.x + ux * length / 2, at.y + uy * length / 2}, canvas.px(1.6), colour);
  if (with_speed)
    canvas.label({{at.x, at.y + canvas.px(14)},
                  {0, 0},
                  fmt::format("{:.0f} kn", speed * knots_per_m_s),
                  colour,
                  10,
                  0.05,
                  true});
}

}  // namespace

void draw_wind(const Frame& frame, Canvas& canvas) {
  if (!frame.weather) return;
  const SeaModel& model = frame.pane.weather->model();
  for_each_node(frame, canvas, [&](Position where, Pixel pixel) {
    draw_flow(canvas, pixel, frame.weather->at(where, model).wind, 17,
              with_alpha(canvas.palette().quiet, 0.9), true);
  });
}

void draw_current(const Frame& frame, Canvas& canvas) {
  if (!frame.weather) return;
  const SeaModel& model = frame.pane.weather->model();
  for_each_node(frame, canvas, [&](Position where, Pixel pixel) {
    draw_flow(canvas, {pixel.x, pixel.y - canvas.px(10)}, frame.weather->at(where, model).current, 1.2,
              with_alpha(canvas.palette().accent, 0.8), false);
  });
}

void draw_waves(const Frame& frame, Canvas& canvas) {
  if (!frame.weather) return;
  const SeaModel& model = frame.pane.weather->model();
  for_each_node(frame, canvas, [&](Position where, Pixel pixel) {
    const double height_m = frame.weather->at(where, model).wave_height_m;
    canvas.soft_disc(pixel, canvas.px(6 + 9 * std::min(4.0, height_m)),
                     with_alpha(canvas.palette().accent, 0.25));
    canvas.label(
        {pixel, {0, 0}, fmt::format("{:.1f} m", height_m), canvas.palette().accent, 10.5, 0.04, true});
  });
}

void draw_storms(const Frame& frame, Canvas& canvas) {
  const auto draw = [&](Position centre, double radius_nm, const std::string& name) {
    const Pixel at = canvas.camera().pixel_of(centre);
    const auto radius = static_cast<float>(radius_nm * canvas.camera().pixels_per_nautical_mile());
    canvas.soft_disc(at, radius * 3, with_alpha(canvas.palette().storm, 0.35));
    canvas.ring(at, std::max(radius, canvas.px(8)), canvas.px(2), canvas.palette().storm);
    canvas.label({at, {0, -canvas.px(16)}, name, canvas.palette().storm, 12, 4, true});
  };
  if (!frame.weather) {
    for (const auto& [name, where] : frame.scene.storms)
      draw(where, 30, "Storm " + proper_name(name) + ", as it formed");
    return;
  }
  for (std::size_t i = 0; i < frame.weather->storms_now.size(); ++i) {
    const StormNow& storm = frame.weather->storms_now[i];
    draw(storm.centre, storm.radius_m / 1852,
         fmt::format("Storm {}, {:.0f} kn", proper_name(frame.weather->storms[i].name),
                     storm.max_wind_m_s * knots_per_m_s));
  }
}

}  // namespace searoom
