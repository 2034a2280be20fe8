#include "sim/base/complaints.h"

#include <gtest/gtest.h>

namespace searoom {
namespace {

FilePlace at(const char* file, int line, int column) {
  return {std::make_shared<const std::string>(file), line, column};
}

std::string said_by(const Complaints& complaints) {
  try {
    complaints.throw_if_any();
  } catch (const BadInput& e) {
    return e.what();
  }
  return "";
}

TEST(Complaints, NoneThrowNothing) {
  EXPECT_NO_THROW(Complaints().throw_if_any());
}

TEST(Complaints, AreLinesInTheOrderOfTheirFiles) {
  Complaints complaints;
  complaints.add(at("b.yaml", 1, 1), "x", "found 1, wanted 2");
  complaints.add(at("a.yaml", 10, 3), "y", "found 3, wanted 4");
  complaints.add(at("a.yaml", 9, 20), "", "found 5, wanted 6");
  complaints.add(whole_file("a.yaml"), "", "found 7, wanted 8");
  EXPECT_EQ(said_by(complaints),
            "a.yaml: found 7, wanted 8\n"
            "a.yaml:9:20: found 5, wanted 6\n"
            "a.yaml:10:3: y: found 3, wanted 4\n"
            "b.yaml:1:1: x: found 1, wanted 2");
}

TEST(Complaints, OfOnePlaceStayInTheOrderOfReading) {
  Complaints complaints;
  for (const char* text : {"c", "a", "b"}) complaints.add(at("a.yaml", 1, 1), "", text);
  EXPECT_EQ(said_by(complaints), "a.yaml:1:1: c\na.yaml:1:1: a\na.yaml:1:1: b");
}

TEST(Complaints, AHundredAreShownAndTheRestCounted) {
  Complaints complaints;
  for (int i = 1; i <= 103; ++i) complaints.add(at("a.yaml", i, 1), "", "found");
  const std::string said = said_by(complaints);
  EXPECT_TRUE(said.ends_with("a.yaml:100:1: found\n... and 3 more")) << said;
}

}  // namespace
}  // namespace searoom
