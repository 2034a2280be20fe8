#include "sim/world/routes.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

const Position a{10, 95}, b{11, 96}, c{12, 97};
const auto nothing_is_kept = [](Position) { return false; };

TEST(Routes, AWayIsFoundByItsEnds) {
  Routes routes;
  EXPECT_EQ(routes.find(a, b), Routes::none);
  const std::int32_t there = routes.add({a, c, b});
  EXPECT_EQ(routes.find(a, b), there);
  EXPECT_EQ(routes.find(b, a), Routes::none);
  EXPECT_EQ(routes[there].size(), 3u);
}

TEST(Routes, WhatNobodySailsIsDroppedAndLeavesItsNumberToAnother) {
  Routes routes;
  const std::int32_t sailed = routes.add({a, b}), left = routes.add({b, c}), kept = routes.add({c, a});
  routes.drop_unused({Routes::none, sailed}, [](Position from) { return from == c; });
  EXPECT_EQ(routes.size(), 2u);
  EXPECT_EQ(routes.find(a, b), sailed);
  EXPECT_EQ(routes.find(c, a), kept);
  EXPECT_EQ(routes.find(b, c), Routes::none);
  EXPECT_EQ(routes.add({b, a}), left);
  EXPECT_EQ(routes.find(b, a), left);
  routes.drop_unused({}, nothing_is_kept);
  EXPECT_EQ(routes.size(), 0u);
}

TEST(Routes, AreTheSameAfterTheyWereWrittenAndReadAgain) {
  Routes routes;
  const std::int32_t first = routes.add({a, b}), second = routes.add({b, c});
  routes.drop_unused({second}, nothing_is_kept);
  Routes read;
  read.ways() = routes.ways();
  read.renumber();
  EXPECT_EQ(read.find(b, c), second);
  EXPECT_EQ(read.size(), 1u);
  EXPECT_EQ(read.add({a, c}), first);
}

// Boats that were set aside or ran for shelter left one route each for ever.
TEST(Routes, AWorldKeepsThoseThatAreSailedAndThoseBetweenPlaces) {
  const Setting setting = load("scenarios/andaman-2015/world.yaml", {"start=2015-05-20", "end=2015-06-20"});
  Simulation simulation(setting, 1, 1);
  std::size_t most = 0, boats = 0;
  while (!simulation.done()) {
    simulation.step();
    simulation.take_events();
    most = std::max(most, simulation.world().routes.size());
    boats = std::max(boats, simulation.world().vessels.size());
  }
  std::size_t places = 0;
  for (const int cell : setting.scenario->sea_cells) places += cell >= 0;
  EXPECT_GT(most, 0u);
  EXPECT_LT(most, 2 * boats + places);
}

}  // namespace
}  // namespace searoom::test
