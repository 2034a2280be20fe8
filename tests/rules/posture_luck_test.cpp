// The luck of a line of a posture is its own, wherever in the list it stands and whatever stands beside it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "sim/rules/desk/follow_posture.h"
#include "tests/support/adrift.h"

namespace searoom::test {
namespace {

// What a state of this posture does about two hundred boats alike.
std::vector<Action> decided_of_many(const std::string& posture, double attention = 0) {
  const Setting setting = load("scenarios/teaching/a-patrol-and-a-posture.yaml",
                               {"states.XXX.posture=~", "states.XXX.posture={" + posture + "}"});
  World world = initial_world(*setting.scenario, Dice{1});
  world.attention.of_state[StateIndex(0)] = attention;
  const Dice dice{1};
  const DeskView desk(*setting.scenario, world, dice, StateIndex(0));
  std::vector<Action> all;
  for (std::uint32_t n = 1; n <= 200; ++n) {
    Contact contact;
    contact.number = ContactNo(n);
    contact.where = {12, 94.87};
    contact.seen_as = SeenAs::adrift;
    all.push_back(FollowPosture().decide(desk, contact)->what);
  }
  return all;
}

const std::string line_for_nobody = "none: {action: ignore, not_worse_than: sound}, ";

TEST(PostureLuck, ALineBeforeItDoesNotChangeForWhichBoatsALineIs) {
  const std::string lines = "some: {action: supply, share: 0.5}, others: {action: rescue}";
  const std::vector<Action> alone = decided_of_many(lines);
  EXPECT_EQ(decided_of_many(line_for_nobody + lines), alone);
  const auto supplied = std::ranges::count(alone, Action::supply);
  EXPECT_NEAR(static_cast<double>(supplied), 100, 3 * std::sqrt(50));
}

TEST(PostureLuck, ALineBeforeItDoesNotChangeForWhichBoatsALineGivesWay) {
  const std::string lines = "out: {action: tow_out, yields_to_attention: 0.8}, others: {action: rescue}";
  EXPECT_EQ(decided_of_many(line_for_nobody + lines, 0.6), decided_of_many(lines, 0.6));
}

TEST(PostureLuck, TwoLinesHaveNotTheSame) {
  const std::string lines =
      "one: {action: supply, share: 0.5}, two: {action: medevac, share: 0.5}, others: {action: rescue}";
  const std::vector<Action> all = decided_of_many(lines);
  EXPECT_NEAR(static_cast<double>(std::ranges::count(all, Action::medevac)), 50, 3 * std::sqrt(38));
}

}  // namespace
}  // namespace searoom::test
