#include <algorithm>
#include <cctype>

#include "render/layers/layers.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

struct Manner {
  double from_pixels;  // a degree: from which zoom on its name is shown
  double weight;
};

Manner manner_of(const Place& place) {
  if (place.kind == "port") return {35, 3};
  if (place.kind == "embarkation" || place.kind == "landing") return {50, 2.5};
  return {220, 1};
}

void name_countries(const Frame& frame, Canvas& canvas) {
  if (!frame.session.backdrop) return;
  for (const Backdrop::CountryName& country : frame.session.backdrop->countries()) {
    std::string name = country_in_words(country.code, frame.pane.header());
    if (name == country.code) continue;  // of no part in the scenario
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    canvas.label({canvas.camera().pixel_of(country.at),
                  {0, 0},
                  name,
                  mix(canvas.palette().quiet, canvas.palette().ink, 0.3),
                  13,
                  2.8,
                  true});
  }
}

}  // namespace

void draw_places(const Frame& frame, Canvas& canvas) {
  name_countries(frame, canvas);
  if (!frame.pane.setting) return;
  const double zoom = canvas.camera().pixels_per_degree();
  for (const Place& place : frame.pane.setting->scenario->chart->places()) {
    const Manner manner = manner_of(place);
    if (zoom < manner.from_pixels) continue;
    const Pixel at = canvas.camera().pixel_of(place.at);
    if (!canvas.camera().shows(at)) continue;
    canvas.disc(at, canvas.px(1.8), canvas.palette().quiet);
    canvas.label({at,
                  {canvas.px(5), 0},
                  place.name.substr(0, place.name.find(" (")),
                  mix(canvas.palette().quiet, canvas.palette().ink, 0.7),
                  11.5,
                  manner.weight});
  }
}

}  // namespace searoom
