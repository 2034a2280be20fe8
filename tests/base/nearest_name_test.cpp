#include "sim/base/nearest_name.h"

#include <gtest/gtest.h>

namespace searoom {
namespace {

TEST(NearestName, OneSlipOfThePenIsForgiven) {
  for (const char* slip : {"teknf", "teknaff", "teknat", "tekanf", "eknaf"}) {
    EXPECT_EQ(nearest_name(slip, {"sittwe", "teknaf", "langkawi"}), "teknaf") << slip;
  }
}

TEST(NearestName, TwoLettersThatChangedPlacesCountOnce) {
  EXPECT_EQ(nearest_name("ba", {"cc", "ab"}), "ab");
}

TEST(NearestName, NothingNearIsNothing) {
  EXPECT_EQ(nearest_name("gravity", {"title", "start", "end"}), "");
  EXPECT_EQ(nearest_name("x", {}), "");
}

TEST(NearestName, TheNearestWins) {
  EXPECT_EQ(nearest_name("lengths", {"lengthen", "length", "strength"}), "length");
}

TEST(NearestName, OnATieTheFirstWins) {
  EXPECT_EQ(nearest_name("port", {"pork", "pore"}), "pork");
}

TEST(NearestName, AVeryLongWordIsNotCompared) {
  const std::string word(81, 'a');
  EXPECT_EQ(nearest_name(word, {word}), "");
  EXPECT_EQ(nearest_name("a", {word}), "");
}

TEST(NearestName, AnEmptyWordIsNearShortOnes) {
  EXPECT_EQ(nearest_name("", {"abc", "ab"}), "ab");
}

TEST(NearestName, AComplaintEndsWithIt) {
  EXPECT_EQ(did_you_mean("teknf", {"sittwe", "teknaf"}), "; did you mean teknaf?");
  EXPECT_EQ(did_you_mean("gravity", {"title"}), "");
}

}  // namespace
}  // namespace searoom
