#include "sim/scenario/reading/scalars.h"

#include <gtest/gtest.h>

#include <cmath>

namespace searoom {
namespace {

TEST(Numbers, ThatArePlain) {
  EXPECT_EQ(parse_number("0"), 0);
  EXPECT_EQ(parse_number("12"), 12);
  EXPECT_EQ(parse_number("-1.5"), -1.5);
  EXPECT_EQ(parse_number("0.25"), 0.25);
  EXPECT_EQ(parse_number("1e-4"), 1e-4);
  EXPECT_EQ(parse_number("1E+3"), 1000);
  EXPECT_EQ(parse_number("1.7976931348623157e308"), 1.7976931348623157e308);
}

TEST(Numbers, ThatAreNot) {
  for (const char* text : {"",      "-",      "+5",     ".5",   "5.",   "010",   "-010", "00",  "1_000",
                           "1,000", "0x10",   "0o17",   "0b1",  ".inf", "-.inf", "inf",  "nan", ".nan",
                           "1e",    "1e+",    "1e5.5",  "e5",   "--5",  "5-",    " 5",   "5 ",  "5\n",
                           "1e999", "-1e999", "1e-999", "five", "true", "1:30",  "5%",   "5 m", "\xD9\xA5"}) {
    EXPECT_FALSE(parse_number(text)) << text;
  }
}

TEST(Numbers, AreWrittenAsAPersonWould) {
  EXPECT_EQ(number_text(0.25), "0.25");
  EXPECT_EQ(number_text(1e6), "1000000");
  EXPECT_EQ(number_text(0.1 + 0.2), "0.30000000000000004");
  for (const double value : {0.1, 1e-5, 1e22, -123.456, 5e-324})
    EXPECT_EQ(parse_number(number_text(value)), value);
}

void expect_position(const char* text, double lat_deg, double lon_deg) {
  const auto p = parse_position(text);
  ASSERT_TRUE(p) << text;
  EXPECT_NEAR(p->lat_deg, lat_deg, 1e-12) << text;
  EXPECT_NEAR(p->lon_deg, lon_deg, 1e-12) << text;
}

TEST(Positions, DegreesAndDecimalMinutes) {
  expect_position("20°08.4'N 92°54.0'E", 20.14, 92.9);
  expect_position("20°08.4′N 92°54.0′E", 20.14, 92.9);
  expect_position("20 08.4 N, 92 54.0 E", 20.14, 92.9);
  expect_position("20°08.4'N92°54.0'E", 20.14, 92.9);
  expect_position("  20° 08.4' N ,  92° 54.0' E  ", 20.14, 92.9);
}

TEST(Positions, DegreesMinutesAndSeconds) {
  expect_position("20°08'24\"N 92°54'00\"E", 20.14, 92.9);
  expect_position("20°08′24″N 92°54′00″E", 20.14, 92.9);
  expect_position("20 8 24 N 92 54 0 E", 20.14, 92.9);
}

TEST(Positions, DecimalDegrees) {
  expect_position("20.14°N 92.9°E", 20.14, 92.9);
  expect_position("20.14N, 92.9E", 20.14, 92.9);
}

TEST(Positions, SouthAndWestAreBelowZero) {
  expect_position("6°30'S 10°15'W", -6.5, -10.25);
  expect_position("90°S 180°W", -90, -180);
}

TEST(Positions, ThatAreNot) {
  for (const char* text : {"",
                           "20.14 92.9",
                           "20°08.4' 92°54.0'",
                           "92°54.0'E 20°08.4'N",
                           "20°08.4'N",
                           "91°N 92°E",
                           "20°N 181°E",
                           "20°60'N 92°E",
                           "20°08'60\"N 92°E",
                           "20.5°08'N 92°E",
                           "-20°N 92°E",
                           "20°N 92°E 3",
                           "20°N 92°E x",
                           "N E",
                           "20°N 92°N",
                           "20°N E",
                           "20,5N 92,5E",
                           "20'N 92°E",
                           "20\"N 92°E",
                           "20°08\"N 92°E",
                           "20'08°N 92°E",
                           "20°°N 92°E",
                           "°20N 92°E",
                           "20° 'N 92°E",
                           "1.2.3N 92E",
                           "20N,,92E",
                           "1 2 3 4 N 92 E",
                           "1e1N 92E",
                           "20n 92e",
                           "20°N\n92°E"}) {
    EXPECT_FALSE(parse_position(text)) << text;
  }
}

}  // namespace
}  // namespace searoom
