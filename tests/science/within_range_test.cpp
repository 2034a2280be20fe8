#include "sim/science/within_range.h"

#include <gtest/gtest.h>

#include "tests/science/uniform_sequence.h"

namespace searoom {
namespace {

constexpr Distance range = Distance::metres(5000);

TEST(WithinRange, APassIsInsideForAsLongAsItsChord) {
  // At 3 km abeam of a circle of 5 km the chord is 8 km.
  const TrackPart part = part_within({-20000, 3000}, {20000, 3000}, range);
  EXPECT_NEAR(part.begin * 40000, 16000, 1e-6);
  EXPECT_NEAR(part.share() * 40000, 8000, 1e-6);
}

TEST(WithinRange, ATrackThatPassesOutsideIsNeverInside) {
  EXPECT_TRUE(part_within({-20000, 5001}, {20000, 5001}, range).empty());
  EXPECT_TRUE(part_within({6000, 0}, {20000, 0}, range).empty());
  EXPECT_TRUE(part_within({6000, 0}, {6000, 0}, range).empty());
}

TEST(WithinRange, ATrackThatEndsInsideIsInsideToItsEnd) {
  const TrackPart part = part_within({-10000, 0}, {0, 0}, range);
  EXPECT_NEAR(part.begin, 0.5, 1e-12);
  EXPECT_EQ(part.end, 1);
  EXPECT_EQ(part_within({100, 100}, {100, 100}, range).share(), 1);
}

TEST(WithinRange, DoesNotMindHowATrackIsCut) {
  UniformSequence u(1);
  for (int i = 0; i < 200; ++i) {
    const Offset from{20000 * (u.next() - 0.5), 20000 * (u.next() - 0.5)};
    const Offset to{20000 * (u.next() - 0.5), 20000 * (u.next() - 0.5)};
    const double cut = u.next();
    const Offset middle = on_track(from, to, cut);
    const double parts =
        cut * part_within(from, middle, range).share() + (1 - cut) * part_within(middle, to, range).share();
    EXPECT_NEAR(parts, part_within(from, to, range).share(), 1e-9);
  }
}

}  // namespace
}  // namespace searoom
