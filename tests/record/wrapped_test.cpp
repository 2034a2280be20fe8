#include "sim/record/telling/wrapped.h"

#include <gtest/gtest.h>

namespace searoom {
namespace {

TEST(Wrapped, LinesBreakAtSpacesAndLaterOnesAreIndented) {
  EXPECT_EQ(wrapped("one two three four", 9, 0), "one two\nthree\nfour");
  EXPECT_EQ(wrapped("one two three four", 9, 2), "one two\n  three\n  four");
  EXPECT_EQ(wrapped("one two", 7, 0), "one two");
  EXPECT_EQ(wrapped("", 7, 0), "");
}

TEST(Wrapped, AWordThatIsTooLongStandsAlone) {
  EXPECT_EQ(wrapped("a incomprehensibility b", 5, 0), "a\nincomprehensibility\nb");
}

TEST(Wrapped, LettersCountAndNotBytes) {
  EXPECT_EQ(columns_of("Türkiye"), 7u);
  EXPECT_EQ(wrapped("äöü äöü", 7, 0), "äöü äöü");
}

TEST(Wrapped, BreaksOfTheTextStay) {
  EXPECT_EQ(wrapped("Format:\ncsv: a table", 12, 1), "Format:\n csv: a\n table");
}

}  // namespace
}  // namespace searoom
