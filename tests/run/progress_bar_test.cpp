#include "sim/run/progress_bar.h"

#include <gtest/gtest.h>

namespace searoom::test {
namespace {

TEST(ProgressLine, HasItsBarWhereTheTerminalHasRoom) {
  EXPECT_EQ(progress_line("2015-03-01", 50, 80), "2015-03-01  [###############...............]  50 %");
  EXPECT_EQ(progress_line("2015-03-01", 50, 40), "2015-03-01  [#########..........]  50 %");
}

TEST(ProgressLine, NeverFillsTheLastColumn) {
  for (std::size_t columns = 1; columns < 120; ++columns) {
    for (const int percent : {0, 7, 100}) {
      for (const char* label : {"2015-03-01", "1500 of 2000 runs, 3.5 h left"})
        EXPECT_LT(progress_line(label, percent, columns).size(), columns);
    }
  }
}

TEST(ProgressLine, IsThePercentAloneWhereNothingElseFits) {
  EXPECT_EQ(progress_line("1500 of 2000 runs, 3.5 h left", 75, 20), " 75 %");
}

}  // namespace
}  // namespace searoom::test
