#include "sim/base/clock.h"

#include <gtest/gtest.h>

namespace searoom {
namespace {

Instant instant(const char* text) {
  return parse_instant(text).value();
}

TEST(Clock, AnInstantIsSecondsSince1970) {
  EXPECT_EQ(instant("1970-01-01").unix_seconds, 0);
  EXPECT_EQ(instant("2015-05-14").unix_seconds, 1431561600);
  EXPECT_EQ(instant("2015-05-14T06:00:30Z").unix_seconds, 1431583230);
  EXPECT_EQ(instant("1969-12-31T23:59:59").unix_seconds, -1);
}

TEST(Clock, AFinalZChangesNothing) {
  EXPECT_EQ(instant("2015-05-14Z"), instant("2015-05-14"));
  EXPECT_EQ(instant("2015-05-14T06:00Z"), instant("2015-05-14T06:00"));
}

TEST(Clock, TextsThatAreNoInstants) {
  for (const char* text : {"",
                           "2015",
                           "2015-5-14",
                           "15-05-14",
                           "2015-05-14T",
                           "2015-05-14T6:00",
                           "2015-05-14 06:00",
                           "2015-05-14T06:00:3",
                           "2015-05-14T24:00",
                           "2015-05-14T06:60",
                           "2015-05-14T06:00:60",
                           "2015-05-14T06:00+07:00",
                           "2015-05-14ZZ",
                           "2015/05/14",
                           "2015-05-14T06:00:30.5",
                           " 2015-05-14",
                           "2015-05-14 ",
                           "-015-05-14",
                           "2015-05-1x",
                           "20150514"}) {
    EXPECT_FALSE(parse_instant(text)) << text;
  }
}

TEST(Clock, DaysThatDoNotExist) {
  for (const char* text : {"2015-02-29", "2015-02-30", "2015-00-10", "2015-13-01", "2015-04-31", "2015-01-00",
                           "2015-01-32", "1900-02-29", "2100-02-29"}) {
    EXPECT_FALSE(parse_instant(text)) << text;
  }
}

TEST(Clock, LeapYearsAreThoseOfTheCalendar) {
  EXPECT_EQ(days_in_month(2012, 2), 29);
  EXPECT_EQ(days_in_month(2015, 2), 28);
  EXPECT_EQ(days_in_month(2000, 2), 29);
  EXPECT_EQ(days_in_month(1900, 2), 28);
  EXPECT_EQ(instant("2012-03-01") - instant("2012-02-28"), 2 * 86400);
}

TEST(Clock, EveryDayOfFourCenturiesComesBack) {
  for (Instant t = instant("1800-01-01"); t < instant("2200-01-01"); t = t + 86400) {
    ASSERT_EQ(instant_of(civil_date(t)), t);
    ASSERT_EQ(parse_instant(format_date(t)), t);
  }
}

TEST(Clock, WhatIsWrittenReadsBack) {
  for (const char* text : {"2015-05-14T00:00Z", "2015-05-14T06:05Z", "2015-12-31T23:59:59Z",
                           "1969-12-31T23:59:59Z", "0000-01-01T00:00Z", "9999-12-31T00:00Z"}) {
    EXPECT_EQ(format_instant(instant(text)), text);
  }
}

TEST(Clock, AMonthlyMeanBelongsToTheMiddleOfItsMonth) {
  const BetweenMonths may = between_months(instant("2015-05-16T12:00"));  // 15.5 of 31 days
  EXPECT_EQ(may.earlier, 4);
  EXPECT_EQ(may.later, 5);
  EXPECT_EQ(may.fraction, 0);
}

TEST(Clock, HalfWayBetweenTwoMiddlesIsAHalf) {
  // From 16 May 12:00 to 16 June 00:00 are 30.5 days.
  const BetweenMonths between = between_months(instant("2015-05-31T18:00"));
  EXPECT_EQ(between.earlier, 4);
  EXPECT_EQ(between.later, 5);
  EXPECT_DOUBLE_EQ(between.fraction, 0.5);
}

TEST(Clock, JustBeforeTheMiddleBelongsToTheMonthBefore) {
  const BetweenMonths before = between_months(instant("2015-05-16T11:59:59"));
  EXPECT_EQ(before.earlier, 3);
  EXPECT_EQ(before.later, 4);
  EXPECT_GT(before.fraction, 0.9999);
  EXPECT_LT(before.fraction, 1);
}

TEST(Clock, TheTurnOfTheYearLiesBetweenDecemberAndJanuary) {
  for (const char* text : {"2015-12-31T23:00", "2016-01-01T01:00"}) {
    const BetweenMonths turn = between_months(instant(text));
    EXPECT_EQ(turn.earlier, 11) << text;
    EXPECT_EQ(turn.later, 0) << text;
    EXPECT_NEAR(turn.fraction, 0.5, 0.01) << text;
  }
}

TEST(Clock, J2000IsNoonOfNewYear2000) {
  EXPECT_EQ(days_since_j2000(instant("2000-01-01T12:00")), 0);
  EXPECT_EQ(days_since_j2000(instant("2000-01-02")), 0.5);
}

}  // namespace
}  // namespace searoom
