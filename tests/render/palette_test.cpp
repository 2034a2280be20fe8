// Colours that are told apart, by everybody.
#include "render/palette.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <set>
#include <string>

namespace searoom::test {
namespace {

constexpr Colour white = rgb(0xFFFFFF), black = rgb(0x000000), red = rgb(0xFF0000), green = rgb(0x00FF00),
                 blue = rgb(0x0000FF);

// Relative luminance, W3C Web Content Accessibility Guidelines 2.1.
double luminance(Colour c) {
  const auto linear = [](std::uint8_t channel) {
    const double v = channel / 255.0;
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

double contrast(Colour a, Colour b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void for_each_pair(const Palette& p, const std::function<void(Colour, Colour, std::string)>& look) {
  for (std::size_t a = 0; a < boat_statuses; ++a)
    for (std::size_t b = a + 1; b < boat_statuses; ++b)
      look(p.status[a], p.status[b],
           std::string(p.name) + ": " + std::string(name_of(static_cast<BoatStatus>(a))) + ", " +
               std::string(name_of(static_cast<BoatStatus>(b))));
}

TEST(Palette, LightnessIsThatOfTheCie) {
  EXPECT_NEAR(lightness(white), 100, 0.01);
  EXPECT_NEAR(lightness(black), 0, 0.01);
  EXPECT_NEAR(lightness(red), 53.24, 0.01);
  EXPECT_NEAR(lightness(green), 87.73, 0.01);
  EXPECT_NEAR(lightness(blue), 32.30, 0.01);
  EXPECT_NEAR(lightness(rgb(0x777777)), 50.03, 0.01);
}

// From red 53.24, 80.09, 67.20; green 87.74, -86.18, 83.18; blue 32.30, 79.19, -107.86.
TEST(Palette, DistanceIsThatOfTheCie) {
  EXPECT_EQ(distance(red, red), 0);
  EXPECT_NEAR(distance(white, black), 100, 0.01);
  EXPECT_NEAR(distance(red, black), 117.34, 0.05);
  EXPECT_NEAR(distance(red, white), 114.54, 0.05);
  EXPECT_NEAR(distance(red, green), 170.57, 0.05);
  EXPECT_NEAR(distance(red, blue), 176.31, 0.05);
  EXPECT_EQ(distance(blue, red), distance(red, blue));
}

TEST(Palette, ADeuteranopeSeesGreysAsTheyAre) {
  for (std::uint32_t v = 0; v < 256; ++v) {
    const Colour grey = rgb(v << 16 | v << 8 | v);
    EXPECT_EQ(seen_by_deuteranope(grey), grey) << v;
  }
}

// By hand from Machado's matrix: linear 0.367, 0.280, below nought.
TEST(Palette, ADeuteranopeSeesRedAsOlive) {
  EXPECT_EQ(seen_by_deuteranope(red), rgb(0xA39000));
}

TEST(Palette, StatusesCanBeToldApartByADeuteranope) {
  for (const Palette& p : palettes())
    for_each_pair(p, [](Colour a, Colour b, const std::string& pair) {
      EXPECT_GE(distance(seen_by_deuteranope(a), seen_by_deuteranope(b)), 15) << pair;
    });
}

TEST(Palette, StatusesCanBeToldApartInGrey) {
  for (const Palette& p : palettes())
    for_each_pair(p, [](Colour a, Colour b, const std::string& pair) {
      EXPECT_GE(std::abs(lightness(a) - lightness(b)), 6) << pair;
    });
}

TEST(Palette, StatusesStandOutFromTheSea) {
  for (const Palette& p : palettes()) {
    for (std::size_t s = 0; s < boat_statuses; ++s) {
      const std::string which = std::string(p.name) + ": " + std::string(name_of(static_cast<BoatStatus>(s)));
      const Colour seen = seen_by_deuteranope(p.status[s]);
      EXPECT_GE(distance(seen, seen_by_deuteranope(p.sea)), 20) << which;
      EXPECT_GE(distance(seen, seen_by_deuteranope(p.deep)), 15) << which << " on the deepest water";
    }
  }
}

TEST(Palette, EachStatusHasALetterOfItsOwn) {
  std::set<char> letters;
  for (std::size_t s = 0; s < boat_statuses; ++s) letters.insert(letter_of(static_cast<BoatStatus>(s)));
  EXPECT_EQ(letters, (std::set<char>{'U', 'S', 'D', 'A', 'R'}));
  EXPECT_EQ(letter_of(BoatStatus::distress), 'D');
}

TEST(Palette, WordsCanBeRead) {
  EXPECT_NEAR(contrast(white, black), 21, 1e-9);
  for (const Palette& p : palettes()) {
    EXPECT_GE(contrast(p.ink, p.paper), 7) << p.name;
    EXPECT_GE(contrast(p.ink, p.sea), 7) << p.name;
    EXPECT_GE(contrast(p.ink, p.halo), 7) << p.name << ": words on the map";
    EXPECT_EQ(p.dark, luminance(p.paper) < luminance(p.ink)) << p.name;
  }
}

TEST(Palette, IsFoundByItsName) {
  for (const Palette& p : palettes()) EXPECT_EQ(find_palette(p.name), &p);
  EXPECT_EQ(find_palette("lihgt"), nullptr);
}

TEST(Palette, MixesFromTheFirstToTheSecond) {
  EXPECT_EQ(mix(red, blue, 0), red);
  EXPECT_EQ(mix(red, blue, 1), blue);
  EXPECT_EQ(mix(black, white, 0.5), rgb(0x808080));
  EXPECT_EQ(with_alpha(red, 0.5).alpha, 128);
}

}  // namespace
}  // namespace searoom::test
