#include "render/palette.h"

#include <algorithm>
#include <cmath>

namespace searoom {
namespace {

// Statuses: under way, stranded, in distress, assisted, refused. From the palette of Okabe and Ito 2008
// ("Color Universal Design"), with lightnesses moved apart so that they can be told apart in grey.
constexpr std::array<Palette, 4> every_palette = {{
    {"light",       false,
     rgb(0xE3EEF4), rgb(0xB9D3E2),
     rgb(0xF2EDE2), rgb(0x9A8F7C),
     rgb(0x1D2A33), rgb(0x5C6B76),
     rgb(0xFBFCFD), rgb(0xC8D3DA),
     rgb(0xF7FAFB), {rgb(0x0065A3), rgb(0xE69F00), rgb(0x8F2800), rgb(0x008A66), rgb(0xCC79A7)},
     rgb(0x1D2A33), rgb(0x5D6B75),
     rgb(0x7F7F7F), rgb(0x56B4E9),
     rgb(0x6A4C93), rgb(0x005A8C),
     rgb(0xDCD7B8), rgb(0x2A3F6F)},
    {"dark",        true,
     rgb(0x0F1B26), rgb(0x0A121B),
     rgb(0x2B3138), rgb(0x5E6A74),
     rgb(0xE6EDF2), rgb(0x7F909C),
     rgb(0x17232E), rgb(0x34444F),
     rgb(0x0F1B26), {rgb(0x4FACEB), rgb(0xFFD24A), rgb(0xFF5A1F), rgb(0x158062), rgb(0xEC9FCB)},
     rgb(0xE6EDF2), rgb(0xA5B4BF),
     rgb(0x9A9A9A), rgb(0x56B4E9),
     rgb(0xB79BE0), rgb(0x6EC1F5),
     rgb(0x24415E), rgb(0xF2E37C)},
    {"projector",   false,
     rgb(0xFFFFFF), rgb(0xE4EEF6),
     rgb(0xD8D8D8), rgb(0x4A4A4A),
     rgb(0x000000), rgb(0x555555),
     rgb(0xFFFFFF), rgb(0x888888),
     rgb(0xFFFFFF), {rgb(0x0057C8), rgb(0xFFB000), rgb(0x8A0000), rgb(0x008C4C), rgb(0xE070C0)},
     rgb(0x000000), rgb(0x444444),
     rgb(0x777777), rgb(0x3AA0E8),
     rgb(0x5B2A9B), rgb(0x004FA3),
     rgb(0xE8E4C0), rgb(0x10285E)},
    {"print",       false,
     rgb(0xFFFFFF), rgb(0xF3F6F8),
     rgb(0xE8E8E8), rgb(0x6B6B6B),
     rgb(0x111111), rgb(0x6B6B6B),
     rgb(0xFFFFFF), rgb(0xBBBBBB),
     rgb(0xFFFFFF), {rgb(0x2F6FA3), rgb(0xD9A441), rgb(0x8A2A00), rgb(0x3E9C78), rgb(0xC48BB0)},
     rgb(0x111111), rgb(0x555555),
     rgb(0x808080), rgb(0x5AA5D0),
     rgb(0x5C4580), rgb(0x2F5D80),
     rgb(0xECE9D8), rgb(0x2A3A5C)},
}};

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t encoded(double linear) {
  const double c = std::clamp(linear, 0.0, 1.0);
  const double s = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(255 * s));
}

struct Lab {
  double l, a, b;
};

Lab lab_of(Colour colour) {
  const double r = linear(colour.red), g = linear(colour.green), b = linear(colour.blue);
  const double x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const double y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b;
  const double z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883;
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

}  // namespace

Colour mix(Colour a, Colour b, double share) {
  const auto part = [share](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>(std::lround(from + share * (to - from)));
  };
  return {part(a.red, b.red), part(a.green, b.green), part(a.blue, b.blue), part(a.alpha, b.alpha)};
}

std::span<const Palette> palettes() {
  return every_palette;
}

const Palette* find_palette(std::string_view name) {
  const auto found = std::ranges::find(every_palette, name, &Palette::name);
  return found == every_palette.end() ? nullptr : &*found;
}

char letter_of(BoatStatus status) {
  return "USDAR"[static_cast<std::size_t>(status)];
}

Colour seen_by_deuteranope(Colour colour) {
  const double r = linear(colour.red), g = linear(colour.green), b = linear(colour.blue);
  return {encoded(0.367322 * r + 0.860646 * g - 0.227968 * b),
          encoded(0.280085 * r + 0.672501 * g + 0.047413 * b),
          encoded(-0.011820 * r + 0.042940 * g + 0.968881 * b), colour.alpha};
}

double lightness(Colour colour) {
  return lab_of(colour).l;
}

double distance(Colour a, Colour b) {
  const Lab p = lab_of(a), q = lab_of(b);
  return std::sqrt((p.l - q.l) * (p.l - q.l) + (p.a - q.a) * (p.a - q.a) + (p.b - q.b) * (p.b - q.b));
}

}  // namespace searoom
