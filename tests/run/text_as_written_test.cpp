// What a scenario says in words stands in its log as it was written, whatever it looks like.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "sim/record/run_header.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

TEST(TextAsWritten, TextsThatLookLikeNumbersStayTexts) {
  const Setting setting = load_text(R"(
title: 1.10
about: 2015
start: 2015-01-01
end: 2015-01-02
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 30}
sources: {S1: 1e3, S2: true, S3: 12345678901234567890, S4: 0x1F, S5: 2015-01-01}
places: {p: {at: [10, 92], name: 1770, country: THA}}
vessel_kinds: {"17": {leeway: SKIFF-1, length_metres: 8.50, people_most: 20, cruise_speed_knots: 0}}
vessels: {raft: {kind: 17, from: p, people_aboard: 10}}
)");
  const auto told = nlohmann::json::parse(header_line(Simulation(setting, 1, 1).header())).at("scenario");
  EXPECT_EQ(told["title"], "1.10");
  EXPECT_EQ(told["about"], "2015");
  EXPECT_EQ(told["sources"]["S1"], "1e3");
  EXPECT_EQ(told["sources"]["S2"], "true");
  EXPECT_EQ(told["sources"]["S3"], "12345678901234567890");
  EXPECT_EQ(told["sources"]["S4"], "0x1F");
  EXPECT_EQ(told["places"]["p"]["name"], "1770");
  EXPECT_EQ(told["vessels"]["raft"]["kind"], "17");
  EXPECT_EQ(told["vessel_kinds"]["17"]["length_metres"], 8.5) << "a number is a number";
}

}  // namespace
}  // namespace searoom::test
