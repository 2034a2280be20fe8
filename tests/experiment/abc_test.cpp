// Finding a parameter whose posterior is known.
#include "sim/experiment/statistics/abc.h"

#include <gmock/gmock.h>

#include <cmath>

#include "sim/base/dice.h"
#include "tests/support/file_contents.h"
#include "tests/support/program.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

// One observation, 3, of a normal of standard deviation 1 with unknown mean, uniform before from -10 to 10:
// the posterior is normal about 3 with standard deviation 1. A second factor has no part in it.
Generation known(std::size_t particles) {
  const std::vector<Factor> priors = {{"mean", {}, "uncertainty", -10, 10, true, {}},
                                      {"idle", {}, "uncertainty", 0, 1, true, {}}};
  AbcPlan plan;
  plan.particles = particles;
  plan.generations = 8;
  plan.most_runs = 1'000'000;
  return abc(
      priors, plan,
      [](const std::vector<Point>& points, std::size_t first) {
        std::vector<double> distances;
        for (std::size_t i = 0; i < points.size(); ++i) {
          const double noise = Dice(7).normal(actor("simulated"), Draw{"noise"}, Occasion{first + i});
          distances.push_back(std::abs(points[i][0] + noise - 3));
        }
        return distances;
      },
      [](const Generation&) {});
}

TEST(Abc, ComesToTheKnownPosterior) {
  const Generation g = known(1000);
  EXPECT_LT(g.tolerance, 0.2);
  double mean = 0, square = 0, idle = 0, weights = 0;
  for (const ParameterSet& p : g.particles) {
    weights += p.weight;
    mean += p.weight * p.at[0];
    square += p.weight * p.at[0] * p.at[0];
    idle += p.weight * p.at[1];
  }
  EXPECT_NEAR(weights, 1, 1e-9);
  EXPECT_NEAR(mean, 3, 0.15);
  EXPECT_NEAR(std::sqrt(square - mean * mean), 1, 0.15);
  EXPECT_NEAR(idle, 0.5, 0.08) << "what the observation does not tell stays as it was";
  std::vector<double> again;
  for (const ParameterSet& p : resampled(g, 1)) again.push_back(p.at[0]);
  EXPECT_NEAR(test::mean(again), mean, 0.1);
}

TEST(Abc, GivesTheSameParticlesAgain) {
  const Generation a = known(40), b = known(40);
  ASSERT_EQ(a.particles.size(), b.particles.size());
  for (std::size_t i = 0; i < a.particles.size(); ++i) EXPECT_EQ(a.particles[i].at, b.particles[i].at);
}

TEST(CalibrateCommand, WritesAPosteriorThatCompareAndExploreTake) {
  const TemporaryFolder folder("searoom-calibrate");
  std::ofstream(folder.file("world.yaml")) << R"(
title: A coast
start: 2015-05-01
end: 2015-05-15
step_minutes: 60
chart: {west_degrees: 94, south_degrees: 9, east_degrees: 96, north_degrees: 11, cell_minutes: 10}
places: {harbour: {at: [10, 95], kind: embarkation}}
vessel_kinds: {skiff: {leeway: SKIFF-1, length_metres: 6, people_most: 12, cruise_speed_knots: 5}}
people: {foundering_factor: 0}
departures: {flow: {boats_per_week: 70, places: {harbour: 1}, boats: {skiff: {share: 1, people_aboard: 4}}, destinations: {harbour: 1}}}
)";
  std::ofstream(folder.file("targets.yaml")) << R"(
targets:
  T1: {name: People who left, how: counted, unit: people, observed: 200, accepted: [180, 220], source: assumption,
       confidence: low, use: tuned-on, measure: {people_departed: {from: 2015-05-01, until: 2015-05-15}}}
)";
  std::ofstream(folder.file("design.yaml")) << "world: world.yaml\ndesign: lhs\nuncertainties: "
                                               "{departures.flow.boats_per_week: {range: [5, 100]}}\n";
  const std::string command =
      "calibrate " + folder.file("design.yaml") + " --particles 40 --generations 4 --out ";
  for (const char* input : {"world.yaml", "targets.yaml", "design.yaml"}) {
    const std::string before = contents_of(folder.file(input));
    EXPECT_EQ(searoom(command + folder.file(input)).code, 2) << input;
    EXPECT_EQ(contents_of(folder.file(input)), before) << input;
  }
  const Answer a = searoom(command + folder.file("p.csv") + " --jobs 2");
  EXPECT_EQ(a.code, 0) << a.text;
  EXPECT_THAT(a.text, ::testing::HasSubstr("narrowed to"));
  EXPECT_EQ(searoom(command + folder.file("again.csv") + " --jobs 1").code, 0);
  EXPECT_EQ(contents_of(folder.file("p.csv")), contents_of(folder.file("again.csv")));
  std::istringstream csv(contents_of(folder.file("p.csv")));
  std::string line;
  std::getline(csv, line);
  EXPECT_EQ(line, "departures.flow.boats_per_week,distance");
  std::vector<double> rates;
  while (std::getline(csv, line)) rates.push_back(std::stod(line));
  EXPECT_EQ(rates.size(), 40u);
  EXPECT_NEAR(test::mean(rates), 25, 3) << "200 people in two weeks, four to a boat";

  const Answer compared = searoom("compare " + folder.file("world.yaml") + " --runs 10 --parameters " +
                                  folder.file("p.csv") + " --out " + folder.file("c.db"));
  EXPECT_EQ(compared.code, 0) << compared.text;
  EXPECT_THAT(compared.text, ::testing::Not(::testing::HasSubstr("560")));
  EXPECT_EQ(searoom("report " + folder.file("c.db") + " -o " + folder.file("c.html")).code, 0);
  EXPECT_EQ(searoom("rerun " + folder.file("c.html")).code, 0);
  std::ofstream(folder.file("posterior.yaml")) << "world: world.yaml\ndesign: csv\nfile: p.csv\nruns: 1\n";
  EXPECT_EQ(searoom("explore " + folder.file("posterior.yaml") + " --out " + folder.file("e.db")).code, 0);
}

}  // namespace
}  // namespace searoom::test
