// What readers of logs know of the scenario of a run.
#include "sim/record/cast.h"

#include <gtest/gtest.h>

#include "sim/record/as_state.h"
#include "sim/record/run_header.h"
#include "sim/run/simulation.h"
#include "tests/support/by_hand.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

template <class T>
concept TellsItsJson = requires(const T& scenario) {
  scenario.json();
};
static_assert(!TellsItsJson<ToldScenario>, "readers of logs go by the cast");

RunHeader header_of(const std::string& scenario) {
  RunHeader header = hourly_header();
  header.scenario = scenario_told(scenario);
  return header;
}

TEST(Cast, IsReadOutOfTheScenarioOfALog) {
  const Cast cast = scenario_told(R"({
    "chart": {"west_degrees": 90, "south_degrees": {"value": 5, "source": "S"}, "east_degrees": 99.5,
              "north_degrees": 20},
    "people": {"groups": {"men": {"origin": "Rohingya"}, "women": {"share": 1}}},
    "states": {
      "THA": {"name": "Thailand", "desk": {"at": "x"}, "reception": {"shelter_places": 0},
              "coast_kilometres": 3219, "gdp_billion_usd": {"value": 401, "source": "S"}},
      "NZL": {"name": "New Zealand", "reception": {"screening_places": 5}}},
    "pressure": {"raid": {"about": "a camp is raided"}, "rule": {}}})")
                        .cast();
  EXPECT_EQ(cast.chart, (Box{90, 5, 99.5, 20}));
  EXPECT_EQ(cast.origins, (std::map<std::string, std::string>{{"men", "Rohingya"}}));
  EXPECT_EQ(cast.measures, (std::map<std::string, std::string>{{"raid", "a camp is raided"}}));
  const CastState thailand{"THA", "Thailand", true, true, 3219, 0, 401}, new_zealand{"NZL", "New Zealand"};
  EXPECT_EQ(cast.states, (std::vector{thailand, new_zealand}));
  EXPECT_EQ(cast.state("NZL"), &cast.states[1]);
  EXPECT_EQ(cast.state("FRA"), nullptr);
}

TEST(Cast, IsEmptyWhereTheLogTellsNothing) {
  EXPECT_EQ(ToldScenario().cast(), Cast());
  EXPECT_EQ(scenario_told("{}").cast(), Cast());
  EXPECT_EQ(scenario_told(R"({"chart": 1, "people": [], "states": "none", "pressure": null})").cast(),
            Cast());
}

TEST(Cast, OfAStateThatIsNoMapIsItsCode) {
  EXPECT_EQ(scenario_told(R"({"states": {"THA": 5}})").cast().states, (std::vector{CastState{"THA", ""}}));
}

TEST(Cast, OfALogAsAStateKnewItIsTheNamesOfStates) {
  const RunHeader known = header_as_state(header_of(R"({
    "chart": {"west_degrees": 90}, "people": {"groups": {"men": {"origin": "Rohingya"}}},
    "states": {"THA": {"name": "Thailand", "desk": {}, "reception": {"shelter_places": 5}}},
    "pressure": {"raid": {"about": "a camp is raided"}}})"),
                                          "THA");
  Cast names;
  names.states = {CastState{"THA", "Thailand"}};
  EXPECT_EQ(known.cast(), names);
  EXPECT_EQ(parse_header(header_line(known)).cast(), names);
}

// As the run's own process has it and as its log has it: what the reader of scenarios made of the same text.
TEST(Cast, OfTheWorldOf2015IsWhatItsScenarioSays) {
  const Simulation run(load("scenarios/andaman-2015/world.yaml", {}), 1, 1);
  const RunHeader header = run.header();
  const Scenario& scenario = run.scenario();
  EXPECT_EQ(parse_header(header_line(header)).cast(), header.cast());
  EXPECT_EQ(header.cast().chart, scenario.chart->grid().box);
  ASSERT_EQ(header.cast().states.size(), scenario.states.size());
  for (const StateIndex i : scenario.states.indices()) {
    const StateSpec& state = scenario.states[i];
    EXPECT_EQ(header.cast().states[i.at()],
              (CastState{state.code, state.name, state.has_desk, state.reception.shelter_places > 0,
                         state.coast_km, state.population_millions, state.gdp_billion_usd}));
  }
  for (const PeopleGroup& group : scenario.people.groups)
    EXPECT_EQ(header.cast().origins.at(group.name), group.origin);
}

}  // namespace
}  // namespace searoom::test
