// What nobody knows about people and networks: each hypothesis alone moves what it names, in the direction of
// its sign, and at 0 nothing.
#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "sim/phases/phases.h"
#include "tests/support/small_network.h"
#include "tests/support/step_of.h"

namespace searoom::test {
namespace {

using K = EventKind;

const std::string every_rule =
    "network_rules={supply_own_boats: {}, let_off_at_origin: {after_days: 3, let_off_per_day: 2}, "
    "abandon_under_pressure: {abandoned_per_day: 1}, put_ashore_under_pressure: {put_ashore_per_day: 1}, "
    "merge_under_pressure: {merged_per_day: 1}, fill_and_sail: {}, hold_for_payment: {days: 2}, "
    "land_by_relay: {}}";

// Everything but what tells of measures themselves, without the numbers that those take up.
std::vector<Event> without_measures(std::vector<Event> events) {
  std::erase_if(events, [](const Event& e) {
    return e.kind == K::measure_began || e.kind == K::measure_ended || e.kind == K::network_learned;
  });
  for (Event& e : events) e.number = e.because = 0;
  return events;
}

TEST(Hypotheses, WithAllAtZeroPressureChangesNothing) {
  const auto calm = run_network({every_rule});
  const auto pressed = run_network({every_rule, thai_raids, "pressure.raids.starts=2015-01-03"});
  EXPECT_EQ(count(pressed, K::network_learned), 1u);
  EXPECT_GT(landings(pressed, "relay").size(), 10u);
  EXPECT_EQ(without_measures(pressed), without_measures(calm));
}

TEST(Hypotheses, WithoutPressureThoseOfNetworksChangeNothing) {
  const auto believing = run_network(
      {every_rule,
       "hypotheses={arrests_deter_departures: 1, price_rises_under_pressure: 1, price_deters_departures: 1, "
       "networks_stop_landing: 1, networks_seek_other_coasts: 1, networks_hold_at_origin: 1, "
       "networks_merge_boats: 1, networks_stop_supplies: 1, crews_abandon_boats: 1, crews_put_people_ashore: "
       "1}"});
  EXPECT_EQ(without_measures(believing), without_measures(run_network({every_rule})));
}

// Each response of networks: how much of it there is with the hypothesis and without.
struct Response {
  const char* hypothesis;
  double (*how_much)(const std::vector<Event>&);
  bool rises;
  const char* beside = "";  // another without which it has nothing to respond to
};

bool under_pressure(const Event& e) {
  return day(e) >= 10.5 && day(e) < 20;
}

double landed_under_pressure(const std::vector<Event>& events) {
  auto landed = landings(events, "relay");
  std::erase_if(landed, [](const Event& e) { return !under_pressure(e) || e.place != "landing"; });
  return people(landed);
}

double sent_to_the_closed_coast(const std::vector<Event>& events) {
  auto sailed = of_kind(events, K::sailed);
  std::erase_if(sailed, [](const Event& e) { return !under_pressure(e) || e.destination != "landing"; });
  return static_cast<double>(sailed.size());
}

double sailed_under_pressure(const std::vector<Event>& events) {
  auto sailed = of_kind(events, K::sailed);
  std::erase_if(sailed, [](const Event& e) { return !under_pressure(e); });
  return static_cast<double>(sailed.size());
}

double transfers_by_merging(const std::vector<Event>& events) {
  auto transfers = of_kind(events, K::transferred);
  std::erase_if(transfers, [](const Event& e) { return e.rule != "merge_under_pressure"; });
  return static_cast<double>(transfers.size());
}

// Boats with their crews aboard, whom the network would supply.
double ran_dry(const std::vector<Event>& events) {
  std::set<std::string> left;
  double dry = 0;
  for (const Event& e : events) {
    if (e.kind == K::abandoned) left.insert(e.vessel);
    dry += e.kind == K::water_ran_out && !left.contains(e.vessel);
  }
  return dry;
}

double abandoned(const std::vector<Event>& events) {
  return static_cast<double>(count(events, K::abandoned));
}

double put_ashore(const std::vector<Event>& events) {
  return people(landings(events, "put ashore"));
}

const Response responses[] = {
    {"networks_stop_landing", landed_under_pressure, false},
    {"networks_seek_other_coasts", sent_to_the_closed_coast, false},
    {"networks_hold_at_origin", sailed_under_pressure, false, ", networks_stop_landing: 1"},
    {"networks_merge_boats", transfers_by_merging, true},
    {"networks_stop_supplies", ran_dry, true},
    {"crews_abandon_boats", abandoned, true},
    {"crews_put_people_ashore", put_ashore, true},
};

// Two destinations, of which the first is closed; ships stay loaded for a week and carry water for three
// days. Half the way inland stays open to those who do not look elsewhere, so that ships are sent at all.
Settings pressed(const Response& response, const std::string& value) {
  return {every_rule,
          thai_raids,
          "vessel_kinds.ship.water_litres=300",
          "networks.net.destinations={landing: 1, second-landing: 1}",
          "networks.net.relay_people_per_night=90",
          "networks.net.people_per_month=9300",
          "network_rules.hold_for_payment.days=7",
          "networks.net.closed_below_openness=0.7",
          "hypotheses={" + std::string(response.hypothesis) + ": " + value + response.beside + "}"};
}

class NetworkHypothesis : public testing::TestWithParam<Response> {};

TEST_P(NetworkHypothesis, AloneMovesWhatItNamesAndAtZeroNothing) {
  const Response& r = GetParam();
  const auto none = run_network(pressed(r, "0")), full = run_network(pressed(r, "1"));
  const double before = r.how_much(none), after = r.how_much(full);
  if (r.rises) {
    EXPECT_EQ(before, 0);
    EXPECT_GT(after, 2);
  } else {
    EXPECT_GT(before, 2);
    EXPECT_EQ(after, 0);
  }
}

TEST_P(NetworkHypothesis, MovesNoOtherResponse) {
  const auto events = run_network(pressed(GetParam(), "1"));
  for (const Response& other : responses) {
    if (!other.rises || std::string(other.hypothesis) == GetParam().hypothesis) continue;
    EXPECT_EQ(other.how_much(events), 0) << other.hypothesis;
  }
}

INSTANTIATE_TEST_SUITE_P(Hypotheses, NetworkHypothesis, testing::ValuesIn(responses),
                         [](const auto& of) { return std::string(of.param.hypothesis); });

// --- Those who wish to leave: how many gather on the coast in ten days, after this news.

struct CoastalPeople {
  Settings settings;
  News news;
};

double people_who_come(const CoastalPeople& coast) {
  const Setting setting = load_text(small_network, Settings{"networks.net.people_per_month=31000",
                                                            "networks.net.gives_up_after_days=3650"} +
                                                       coast.settings);
  World world = initial_world(*setting.scenario, Dice{1});
  world.news = coast.news;
  for (; world.now < 10 * ticks_a_day; ++world.now) {
    press_networks(step_of(setting, 1, world));
    recruit(step_of(setting, 1, world));
  }
  return world.networks[NetworkIndex(0)].ashore[0];
}

constexpr double usual = 10'000, three_errors = 3 * 100;
constexpr News rescued{1000, 0, 0}, ordered_off{0, 10, 0}, drowned{0, 0, 100};

double with(const char* hypothesis, News news) {
  return people_who_come({{std::string("hypotheses={") + hypothesis + "}"}, news});
}

TEST(DepartureHypotheses, NewsAloneChangesNothing) {
  const double calm = people_who_come({});
  EXPECT_NEAR(calm, usual * (1 - 10.0 / 2 / 3650), three_errors);
  EXPECT_EQ(people_who_come({{}, {1000, 10, 100}}), calm);
}

TEST(DepartureHypotheses, RescuePullsOrPushesByItsSign) {
  EXPECT_NEAR(with("rescue_pulls_departures: 0.5", rescued), usual * std::exp(0.5), 1.3 * three_errors + 30);
  EXPECT_NEAR(with("rescue_pulls_departures: -0.5", rescued), usual * std::exp(-0.5), three_errors);
  EXPECT_EQ(with("rescue_pulls_departures: 0.5", {0, 10, 100}), people_who_come({}));
}

TEST(DepartureHypotheses, TurningBackDetersOrDoesTheContraryByItsSign) {
  EXPECT_NEAR(with("turning_back_deters_departures: 0.5", ordered_off), usual * std::exp(-0.5), three_errors);
  EXPECT_NEAR(with("turning_back_deters_departures: -0.5", ordered_off), usual * std::exp(0.5),
              1.3 * three_errors + 30);
  EXPECT_EQ(with("turning_back_deters_departures: 0.5", {1000, 0, 100}), people_who_come({}));
}

TEST(DepartureHypotheses, DeathsDeterOrDoTheContraryByItsSign) {
  EXPECT_NEAR(with("deaths_deter_departures: 0.5", drowned), usual * std::exp(-0.5), three_errors);
  EXPECT_NEAR(with("deaths_deter_departures: -0.5", drowned), usual * std::exp(0.5), 1.3 * three_errors + 30);
  EXPECT_EQ(with("deaths_deter_departures: 0.5", {1000, 10, 0}), people_who_come({}));
}

// From the first day, and heard of after half a day.
Settings raided(const std::string& country, const std::string& how, const std::string& hypotheses) {
  return {"networks.net.news_delay_days=0.5", "pressure={raids: {country: " + country + ", " + how + "}}",
          "hypotheses={" + hypotheses + "}"};
}

TEST(DepartureHypotheses, ArrestsAtTheOriginTakeAShareOfThoseWhoWishToLeave) {
  EXPECT_NEAR(people_who_come({raided("MMR", "arrests: 1", "arrests_deter_departures: 1"), {}}), usual * 0.05,
              0.3 * three_errors);
  EXPECT_NEAR(people_who_come({raided("MMR", "arrests: 0.5", "arrests_deter_departures: 0.5"), {}}),
              usual * (0.05 + 0.95 * 0.75), three_errors);
}

TEST(DepartureHypotheses, ArrestsElsewhereOrWithoutTheHypothesisDeterNobody) {
  const double calm = people_who_come({});
  EXPECT_EQ(people_who_come({raided("THA", "arrests: 1", "arrests_deter_departures: 1"), {}}), calm);
  EXPECT_EQ(people_who_come({raided("MMR", "arrests: 1", ""), {}}), calm);
}

const std::string closed = "land_route: 1";

TEST(DepartureHypotheses, ADearerVoyageDetersByItsElasticity) {
  // Twice the price to the power of one: half as many.
  EXPECT_NEAR(people_who_come({raided("THA", closed,
                                      "networks_stop_landing: 1, price_rises_under_pressure: 1, "
                                      "price_deters_departures: 1"),
                               {}}),
              usual * (0.05 + 0.95 / 2), three_errors);
  // Four times, to the power of a half: the same.
  EXPECT_NEAR(people_who_come({raided("THA", closed,
                                      "networks_stop_landing: 1, price_rises_under_pressure: 3, "
                                      "price_deters_departures: 0.5"),
                               {}}),
              usual * (0.05 + 0.95 / 2), three_errors);
}

TEST(DepartureHypotheses, APriceThatDoesNotRiseOrDeterChangesNothing) {
  const double calm = people_who_come({});
  for (const char* one : {"networks_stop_landing: 1, price_rises_under_pressure: 1",
                          "networks_stop_landing: 1, price_deters_departures: 1"})
    EXPECT_EQ(people_who_come({raided("THA", closed, one), {}}), calm) << one;
}

// --- What becomes news.

Event of(K kind, std::uint32_t people, const Cause& cause = {}) {
  Event e;
  e.kind = kind;
  e.cause = cause;
  e.people = {people, 0};
  return e;
}

News news_after(const std::vector<Event>& events, News before = {}, const std::vector<Event>& earlier = {}) {
  const Setting setting = load_text(small_network);
  World world = initial_world(*setting.scenario, Dice{1});
  world.news = before;
  for (const Event& e : earlier) world.report(e);
  world.tick_events.begin_tick();
  for (const Event& e : events) world.report(e);
  spread_news(step_of(setting, 1, world));
  return world.news;
}

TEST(News, PeopleBroughtAshoreOtherThanByTheNetworksAreHeardOf) {
  const News news = news_after({of(K::landed, 30, Cause::ran_ashore), of(K::landed, 20, Cause::put_ashore),
                                of(K::landed, 100, Cause::relay), of(K::landed, 100, Cause::arrived),
                                of(K::landed, 100, Cause::let_off), of(K::departed, 100)});
  EXPECT_EQ(news.brought_ashore, 50);
  EXPECT_EQ(news.ordered_off, 0);
  EXPECT_EQ(news.lost, 0);
}

TEST(News, BoatsOrderedOffAndPeopleLostAreHeardOf) {
  const News news =
      news_after({of(K::met_warship, 300), of(K::met_warship, 200), of(K::died, 3), of(K::went_missing, 40)});
  EXPECT_EQ(news.ordered_off, 2);
  EXPECT_EQ(news.lost, 43);
  EXPECT_EQ(news.brought_ashore, 0);
}

TEST(News, FadesWithAMeanOfThirtyDays) {
  const double kept = std::exp(-1.0 / (30 * ticks_a_day));
  const News news = news_after({}, {1000, 10, 100});
  EXPECT_NEAR(news.brought_ashore, 1000 * kept, 1e-9);
  EXPECT_NEAR(news.ordered_off, 10 * kept, 1e-9);
  EXPECT_NEAR(news.lost, 100 * kept, 1e-9);
}

TEST(News, OfAnEarlierTickIsNotHeardTwice) {
  EXPECT_EQ(news_after({of(K::died, 3)}, {}, {of(K::died, 10)}).lost, 3);
}

}  // namespace
}  // namespace searoom::test
