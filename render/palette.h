// The colours of a picture. Every status has a letter and a fill besides its colour, so that colour is never
// the only cue.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "sim/record/scene.h"

namespace searoom {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  constexpr bool operator==(const Colour&) const = default;
};

constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8 & 255),
          static_cast<std::uint8_t>(hex & 255)};
}
constexpr Colour with_alpha(Colour colour, double alpha) {
  return {colour.red, colour.green, colour.blue, static_cast<std::uint8_t>(255 * alpha + 0.5)};
}
// From a towards b.
Colour mix(Colour a, Colour b, double share);

struct Palette {
  std::string_view name;
  bool dark;
  Colour sea, deep, land, coast;
  Colour ink, quiet;    // text and lines; what stands back
  Colour paper, frame;  // of panels
  Colour halo;          // behind text on the map
  std::array<Colour, boat_statuses> status;
  Colour unit, merchant, unknown, landed, storm, accent;
  Colour least, most;  // of the hexagons of person-days stranded
};

// light, dark, projector, print.
std::span<const Palette> palettes();
// Null when there is none of that name.
const Palette* find_palette(std::string_view name);

// The letter of a status: U, S, D, A, R.
char letter_of(BoatStatus status);

// As somebody without green cones sees it: Machado, Oliveira and Fernandes 2009, "A Physiologically-based
// Model for Simulation of Color Vision Deficiency", table 1, deuteranomaly of severity 1.0.
Colour seen_by_deuteranope(Colour colour);
// CIE 1976 L*a*b* under D65 (IEC 61966-2-1 for sRGB; CIE 15:2004): lightness 0 to 100, and the distance
// between two colours, of which about 2.3 can just be told apart (Mahy et al. 1994).
double lightness(Colour colour);
double distance(Colour a, Colour b);

}  // namespace searoom
