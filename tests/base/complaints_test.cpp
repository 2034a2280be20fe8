#include "sim/base/complaints.h"

#include <gtest/gtest.h>

#include "tests/scenario/complaints_of.h"

namespace searoom::test {
namespace {

FilePlace place_at(const char* file, int line, int column) {
  return {std::make_shared<const std::string>(file), line, column};
}

TEST(Complaints, NoneThrowNothing) {
  EXPECT_NO_THROW(Complaints().throw_if_any());
}

TEST(Complaints, AreLinesInTheOrderOfTheirFiles) {
  Complaints complaints;
  complaints.add(place_at("b.yaml", 1, 1), "x", "found 1, wanted 2");
  complaints.add(place_at("a.yaml", 10, 3), "y", "found 3, wanted 4");
  complaints.add(place_at("a.yaml", 9, 20), "", "found 5, wanted 6");
  complaints.add(whole_file("a.yaml"), "", "found 7, wanted 8");
  EXPECT_EQ(said_by(complaints),
            "a.yaml: found 7, wanted 8\n"
            "a.yaml:9:20: found 5, wanted 6\n"
            "a.yaml:10:3: y: found 3, wanted 4\n"
            "b.yaml:1:1: x: found 1, wanted 2");
}

TEST(Complaints, AreToldToTheirEndWhateverIsInThem) {
  Complaints complaints;
  complaints.add(place_at("a.csv", 2, 1), "month", std::string("found \"") + '\0' + "\", wanted a number");
  complaints.add(place_at("a.csv", 3, 1), "month", "found nothing");
  EXPECT_EQ(said_by(complaints),
            "a.csv:2:1: month: found \"\\u0000\", wanted a number\na.csv:3:1: month: found nothing");
}

TEST(Complaints, OfOnePlaceStayInTheOrderOfReading) {
  Complaints complaints;
  for (const char* text : {"c", "a", "b"}) complaints.add(place_at("a.yaml", 1, 1), "", text);
  EXPECT_EQ(said_by(complaints), "a.yaml:1:1: c\na.yaml:1:1: a\na.yaml:1:1: b");
}

TEST(Complaints, AHundredAreShownAndTheRestCounted) {
  Complaints complaints;
  for (int i = 1; i <= 103; ++i) complaints.add(place_at("a.yaml", i, 1), "", "found");
  const std::string said = said_by(complaints);
  EXPECT_TRUE(said.ends_with("a.yaml:100:1: found\n... and 3 more")) << said;
}

}  // namespace
}  // namespace searoom::test
