// People who came ashore wait, are screened, and pass to shelter as there are places.
#include <gtest/gtest.h>

#include "sim/phases/phases.h"
#include "tests/support/adrift.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

using K = EventKind;

// A state that screens for a day, and in which groups came ashore at these hours.
class AState {
 public:
  struct Came {
    int hour;
    double people;
  };

  AState(const std::string& places, const std::vector<Came>& groups)
      : setting_(load("scenarios/teaching/a-patrol-and-a-posture.yaml",
                      {"states.XXX.reception={screening_days: 1, shelter_days: 3, " + places + "}"})),
        world(initial_world(*setting_.scenario, Dice{1})) {
    for (const Came& group : groups) desk().in_screening.push_back({group.hour * 6, group.people});
  }

  void at_hour(int hour) {
    world.now = hour * 6;
    receive_people(step_of(setting_, 1, world));
  }
  DeskState& desk() { return world.desks[StateIndex(0)]; }
  std::vector<double> told(K kind) const {
    std::vector<double> people;
    for (const Event& e : of_kind(world.tick_events.unpublished(), kind)) people.push_back(e.picture.people);
    return people;
  }

 private:
  Setting setting_;  // before the world that is made of it

 public:
  World world;
};

TEST(Reception, ABigGroupDoesNotKeepOthersFromTheirPlaces) {
  AState state("shelter_places: 500", {{0, 435}, {1, 448}, {2, 13}});
  state.at_hour(24);
  state.at_hour(30);
  EXPECT_EQ(state.told(K::sheltered), (std::vector<double>{435, 65}));
  ASSERT_EQ(state.desk().in_screening.size(), 2u);
  EXPECT_EQ(state.desk().in_screening[0].people, 448 - 65);
}

TEST(Reception, WhoDidNotFindAPlaceFollowsWhenOthersLeave) {
  AState state("shelter_places: 100", {{0, 100}, {1, 150}});
  state.at_hour(24);
  state.at_hour(24 + 72);
  EXPECT_EQ(state.told(K::shelter_left), (std::vector<double>{100}));
  state.at_hour(24 + 73);
  EXPECT_EQ(state.told(K::sheltered), (std::vector<double>{100, 100}));
  EXPECT_EQ(state.desk().in_screening[0].people, 50);
}

// Of a group of 150 a hundred are screened at once, and the others a day later.
TEST(Reception, NoMoreAreScreenedAtOnceThanThereArePlaces) {
  AState state("screening_places: 100, shelter_places: 500", {{0, 150}});
  for (int hour = 0; hour <= 60; ++hour) state.at_hour(hour);
  const std::vector<Event> sheltered = of_kind(state.world.tick_events.unpublished(), K::sheltered);
  ASSERT_EQ(sheltered.size(), 2u);
  EXPECT_EQ(sheltered[0].picture.people, 100);
  EXPECT_EQ(sheltered[1].picture.people, 50);
  EXPECT_EQ(sheltered[0].tick, 24 * 6);
  EXPECT_NEAR(static_cast<double>(sheltered[1].tick), 48 * 6, 6);
}

TEST(Reception, NobodyIsLostOnTheWay) {
  AState state("screening_places: 70, shelter_places: 90", {{0, 435}, {1, 448}, {2, 13}, {5, 13}, {9, 6}});
  const auto people = [](const std::vector<Reception>& groups) {
    double all = 0;
    for (const Reception& group : groups) all += group.people;
    return all;
  };
  for (int hour = 0; hour < 60 * 24; ++hour) {
    state.at_hour(hour);
    double left = 0;
    for (const double some : state.told(K::shelter_left)) left += some;
    EXPECT_EQ(people(state.desk().in_screening) + people(state.desk().in_shelter) + left, 915);
    EXPECT_LE(people(state.desk().in_shelter), 90);
  }
}

}  // namespace
}  // namespace searoom::test
