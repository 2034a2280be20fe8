// From the sea to the window and back.
#include "render/camera.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/geo/earth.h"

namespace searoom::test {
namespace {

Camera camera_at(Position centre, double pixels_per_degree) {
  Camera camera;
  camera.resize({200, 40}, {900, 500});
  camera.look_at(centre);
  camera.set_pixels_per_degree(pixels_per_degree);
  return camera;
}

TEST(Camera, IsMercators) {
  EXPECT_NEAR(plane_of({60, 10}).y, 75.4561, 1e-4);
  EXPECT_EQ(plane_of({60, 10}).x, 10);
  EXPECT_NEAR(plane_of({0, 10}).y, 0, 1e-12);
  EXPECT_NEAR(plane_of({-60, 10}).y, -75.4561, 1e-4);
  for (const double latitude : {-84.0, -12.5, 0.0, 7.25, 23.5, 84.0})
    EXPECT_NEAR(position_of(plane_of({latitude, 95})).lat_deg, latitude, 1e-10);
}

TEST(Camera, APixelIsAPlaceAndAPlaceAPixel) {
  for (const double zoom : {8.0, 40.0, 700.0, 20000.0}) {
    const Camera camera = camera_at({12.3, 94.5}, zoom);
    for (const Pixel pixel : {Pixel{200, 40}, {650, 290}, {1099, 41}, {317, 539}}) {
      const Pixel back = camera.pixel_of(camera.position_at(pixel));
      EXPECT_NEAR(back.x, pixel.x, 0.01) << zoom;
      EXPECT_NEAR(back.y, pixel.y, 0.01) << zoom;
    }
  }
}

TEST(Camera, LooksAtTheMiddleOfItsPartOfTheWindow) {
  const Camera camera = camera_at({12.3, 94.5}, 60);
  const Pixel middle = camera.pixel_of(Position{12.3, 94.5});
  EXPECT_NEAR(middle.x, 650, 1e-3);
  EXPECT_NEAR(middle.y, 290, 1e-3);
  EXPECT_LT(camera.pixel_of(Position{13, 94.5}).y, middle.y) << "north is up";
  EXPECT_GT(camera.pixel_of(Position{12.3, 95}).x, middle.x) << "east is right";
}

TEST(Camera, ZoomKeepsThePlaceUnderThePixel) {
  for (const double factor : {1.25, 0.5, 40.0, 0.001, 1e6}) {  // the last two beyond its limits
    Camera camera = camera_at({12.3, 94.5}, 60);
    const Pixel pixel{301, 77};
    const Position there = camera.position_at(pixel);
    camera.zoom(factor, pixel);
    const Pixel now = camera.pixel_of(there);
    EXPECT_NEAR(now.x, pixel.x, 0.05) << factor;
    EXPECT_NEAR(now.y, pixel.y, 0.05) << factor;
    EXPECT_TRUE(factor > 1 ? camera.pixels_per_degree() > 60 : camera.pixels_per_degree() < 60);
  }
}

TEST(Camera, DraggingCarriesThePlaceUnderTheHand) {
  Camera camera = camera_at({12.3, 94.5}, 60);
  const Position held = camera.position_at({500, 300});
  camera.move_by({37, -81});
  EXPECT_NEAR(camera.pixel_of(held).x, 537, 0.01);
  EXPECT_NEAR(camera.pixel_of(held).y, 219, 0.01);
}

TEST(Camera, FitShowsTheWholeBoxAndLittleMore) {
  const Box boxes[] = {{80, 0, 103, 23.5}, {91, 9, 96, 17}, {95, 10, 120, 11}, {-10, 50, -9.9, 60}};
  for (const Box& box : boxes) {
    for (const Pixel size : {Pixel{640, 400}, {1920, 300}, {300, 1080}}) {
      Camera camera;
      camera.resize({17, 40}, size);
      camera.fit(box);
      const Pixel low = camera.pixel_of(Position{box.south_deg, box.west_deg}),
                  high = camera.pixel_of(Position{box.north_deg, box.east_deg});
      EXPECT_TRUE(camera.shows(low) && camera.shows(high));
      const double filled = std::max((high.x - low.x) / size.x, (low.y - high.y) / size.y);
      EXPECT_GT(filled, 0.9);
      EXPECT_LE(filled, 1);
      const Box shown = camera.box();
      EXPECT_TRUE(shown.contains({box.south_deg, box.west_deg}));
      EXPECT_TRUE(shown.contains({box.north_deg, box.east_deg}));
    }
  }
}

TEST(Camera, ScaleIsThatOfTheEarthAtItsMiddle) {
  for (const double latitude : {-30.0, 0.0, 6.0, 15.0, 23.0}) {
    const Camera camera = camera_at({latitude, 94}, 300);
    for (const double bearing : {0.0, 60.0, 90.0, 180.0, 305.0}) {
      const Position a{latitude, 94};
      const Position b = geodesic_destination(a, Bearing::degrees(bearing), Distance::nautical_miles(10));
      const Pixel p = camera.pixel_of(a), q = camera.pixel_of(b);
      EXPECT_NEAR(std::hypot(p.x - q.x, p.y - q.y) / 10, camera.pixels_per_nautical_mile(),
                  0.01 * camera.pixels_per_nautical_mile())
          << latitude << ", " << bearing;
    }
  }
}

TEST(Camera, ShowsItsOwnPartOfTheWindowAlone) {
  const Camera camera = camera_at({12, 94}, 60);
  EXPECT_TRUE(camera.shows({201, 41}));
  EXPECT_TRUE(camera.shows({1099, 539}));
  EXPECT_FALSE(camera.shows({199, 41}));
  EXPECT_FALSE(camera.shows({500, 541}));
  EXPECT_TRUE(camera.shows({190, 41}, 20)) << "with a margin";
  EXPECT_FALSE(camera.shows({190, 41}, -20));
}

}  // namespace
}  // namespace searoom::test
