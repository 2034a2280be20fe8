// Commands that move the map.
#include <fmt/format.h>

#include <algorithm>

#include "render/commands/performing.h"
#include "render/marks.h"
#include "sim/base/complaints.h"

namespace searoom::commanded {
namespace {

Pixel middle(const Camera& camera) {
  return {camera.corner().x + camera.size().x / 2, camera.corner().y + camera.size().y / 2};
}

}  // namespace

void fit(Session& s, const Arguments& a) {
  if (choice(a, 0, {"all", "people"}, "all") == "all") {
    s.view.camera.fit(s.box());
    return;
  }
  const Marks marks = s.marks();
  Box box{180, 90, -180, -90};
  const auto take = [&](Position p) {
    box = {std::min(box.west_deg, p.lon_deg), std::min(box.south_deg, p.lat_deg),
           std::max(box.east_deg, p.lon_deg), std::max(box.north_deg, p.lat_deg)};
  };
  for (const BoatMark& boat : marks.boats) take(boat.where);
  for (const ContactMark& contact : marks.contacts) take(contact.where);
  if (box.west_deg > box.east_deg) throw BadInput("there is nobody to look at");
  constexpr double margin = 1.3;  // degrees
  s.view.camera.fit(
      {box.west_deg - margin, box.south_deg - margin, box.east_deg + margin, box.north_deg + margin});
}

void zoom(Session& s, const Arguments& a) {
  s.view.camera.zoom(std::clamp(number_or(a, 0, 1.5, "a factor: zoom 2"), 0.01, 100.0),
                     middle(s.view.camera));
}

void pan(Session& s, const Arguments& a) {
  const double right = number(word(a, 0, "a part of the window to the right: pan 0.2 0"), "a number");
  const double down = number_or(a, 1, 0, "a number");
  s.view.camera.move_by({static_cast<float>(-right * s.view.camera.size().x),
                         static_cast<float>(-down * s.view.camera.size().y)});
}

void look(Session& s, const Arguments& a) {
  if (a.size() < 2)
    throw BadInput(
        fmt::format("found {}, wanted latitude and longitude: look 6.5 98.5", a.empty() ? "nothing" : a[0]));
  s.view.camera.look_at(place(a, 0));
  if (a.size() > 2)
    s.view.camera.set_pixels_per_degree(number(a[2], "pixels a degree") *
                                        static_cast<double>(s.view.ui_scale));
}

}  // namespace searoom::commanded
