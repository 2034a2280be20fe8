#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "render/layers/layers.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

// The longest of 1, 2, 5, 10, 20 ... whose bar stays short enough.
double round_length(double most) {
  double length = 1;
  for (const double decade : {1.0, 10.0, 100.0, 1000.0, 10000.0})
    for (const double digit : {1.0, 2.0, 5.0})
      if (digit * decade <= most) length = digit * decade;
  return length;
}

void draw_bar(Canvas& canvas, Pixel left, double pixels_per_unit, const char* unit) {
  const double length = round_length(canvas.px(150) / pixels_per_unit);
  const Pixel right{left.x + static_cast<float>(length * pixels_per_unit), left.y};
  canvas.line(left, right, canvas.px(2), canvas.palette().ink);
  for (const Pixel end : {left, right})
    canvas.line({end.x, end.y - canvas.px(3)}, {end.x, end.y + canvas.px(3)}, canvas.px(1.5),
                canvas.palette().ink);
  canvas.label(
      {right, {canvas.px(6), 0}, fmt::format("{:.0f} {}", length, unit), canvas.palette().ink, 11, 30});
}

void draw_north(Canvas& canvas, float y) {
  const Pixel foot{canvas.camera().corner().x + canvas.px(22), y};
  canvas.arrow({foot.x, foot.y}, {foot.x, foot.y - canvas.px(26)}, canvas.px(2), canvas.palette().ink);
  canvas.letter({foot.x, foot.y - canvas.px(36)}, 'N', canvas.palette().ink, 12);
}

// Where a picture comes from, so that it can be made again: in one line, or in two where there is room. That
// of a state tells neither policies nor seed, as little as its log does: they say what is to come.
std::vector<std::string> origin_of(const Frame& frame, bool whole) {
  const RunHeader& h = frame.pane.header();
  const std::string& picture = frame.view.picture;
  const std::string run = picture.empty() ? fmt::format("{}; seed {}, scenario {}", frame.pane.policies(),
                                                        h.seed, h.scenario_hash.substr(0, 8))
                                          : "as the desk of " + country_in_words(picture, h) + " knew it";
  const std::string time = time_in_words(frame.session.now()) + " UTC";
  if (!whole) return {fmt::format("{}; {}", run, time)};
  return {fmt::format("{}; {}", h.title, run),
          fmt::format("{}; {}. Mercator, WGS84. A model's run, not a forecast.", time, h.program)};
}

}  // namespace

// At the map's middle latitude: Mercator's scale changes with it.
void draw_furniture(const Frame& frame, Canvas& canvas) {
  const Camera& camera = canvas.camera();
  const double per_mile = camera.pixels_per_nautical_mile();
  const std::vector<std::string> origin = origin_of(frame, camera.size().x > canvas.px(800));
  const float x = camera.corner().x + canvas.px(14), bottom = camera.corner().y + camera.size().y;
  const float line = canvas.px(13),
              words = bottom - canvas.px(10) - line * static_cast<float>(origin.size() - 1);
  draw_bar(canvas, {x, words - canvas.px(34)}, per_mile, "nm");
  draw_bar(canvas, {x, words - canvas.px(18)}, per_mile / 1.852, "km");
  draw_north(canvas, words - canvas.px(52));
  for (std::size_t i = 0; i < origin.size(); ++i)
    canvas.label({{x, words + line * static_cast<float>(i)},
                  {0, 0},
                  origin[i],
                  mix(canvas.palette().quiet, canvas.palette().ink, 0.5),
                  10.5,
                  29,
                  false,
                  true});
}

}  // namespace searoom
