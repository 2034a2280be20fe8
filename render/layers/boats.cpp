#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "render/layers/layers.h"
#include "render/layers/shapes.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

constexpr double quarter_days = 15;  // of the ring: a quarter for each begun half month at sea

float radius_of(const BoatMark& boat) {
  return static_cast<float>(std::clamp(4.5 + 0.22 * std::sqrt(static_cast<double>(boat.people)), 5.0, 12.0));
}

// Who must be seen is drawn last: distress above all, then those with most people.
std::vector<BoatMark> in_order(std::vector<BoatMark> boats) {
  std::ranges::stable_sort(boats, {}, [](const BoatMark& boat) {
    return std::pair(boat.status == BoatStatus::distress, boat.people);
  });
  return boats;
}

}  // namespace

void draw_boats(const Frame& frame, Canvas& canvas) {
  const double zoom = canvas.camera().pixels_per_degree();
  const bool crowded = !canvas.is_soft();
  for (const BoatMark& boat : in_order(frame.marks.boats)) {
    const Pixel at = canvas.camera().pixel_of(boat.where);
    if (!canvas.camera().shows(at, 20)) continue;
    const Colour colour = canvas.palette().status[static_cast<std::size_t>(boat.status)];
    const float radius = canvas.px(radius_of(boat)) * (crowded ? 0.7F : 1.0F);
    draw_boat_shape(canvas, at, radius, colour);
    if (!crowded || zoom > 150) {
      const double quarters = std::clamp(std::ceil(boat.days_at_sea / quarter_days), 1.0, 4.0);
      canvas.ring(at, radius + canvas.px(2.5), canvas.px(1.5), canvas.palette().ink, quarters / 4);
      canvas.letter(at, letter_of(boat.status), lightness(colour) > 58 ? rgb(0x111111) : rgb(0xFFFFFF),
                    radius * 1.25F / canvas.px(1));
      canvas.keep_free(at, radius + canvas.px(3));
    }
    const bool many = boat.people >= 100 || zoom > 150;
    if (!many || (crowded && zoom < 150)) continue;
    const std::string text =
        zoom > 90 ? fmt::format("{}, day {:.0f}", people_in_words(boat.people), boat.days_at_sea + 1)
                  : figure(static_cast<double>(boat.people), 0);
    canvas.label(
        {at,
         {radius + canvas.px(5), 0},
         text,
         canvas.palette().ink,
         12,
         5 + static_cast<double>(boat.people) / 1000 + (boat.status == BoatStatus::distress ? 5 : 0)});
  }
}

}  // namespace searoom
