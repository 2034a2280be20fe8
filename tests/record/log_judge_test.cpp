// What no run tells, though each line of it reads well.
#include "sim/record/log_judge.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "sim/base/complaints.h"
#include "sim/base/json_depth.h"
#include "tests/record/small_log.h"

namespace searoom::test {
namespace {

using ::testing::HasSubstr;

// Of two days: 288 ticks.
RunHeader short_header() {
  RunHeader h = small_header();
  h.end = *parse_instant("2015-05-03");
  return h;
}

// The header's line with one text in place of another.
std::string small_header_with(const std::string& is, const std::string& becomes) {
  std::string line = header_line(short_header());
  const std::size_t at = line.find(is);
  EXPECT_NE(at, std::string::npos) << is;
  return line.replace(at, is.size(), becomes);
}

TEST(LogJudge, AHeaderThatNoRunHasIsRefused) {
  EXPECT_NO_THROW(parse_header(header_line(short_header())));
  for (const char* step : {"0", "0.5", "-600", "1", "7", "86401", "9223372036854775807",
                           "18446744073709551615", "\"600\"", "null", "1e3"})
    EXPECT_THROW(parse_header(small_header_with("\"step_s\":600", fmt::format("\"step_s\":{}", step))),
                 std::runtime_error)
        << step;
  for (const char* end : {"2015-05-01T00:00Z", "2014-05-01T00:00Z", "2099-05-01T00:00Z"})
    EXPECT_THROW(parse_header(small_header_with("2015-05-03T00:00Z", end)), std::runtime_error) << end;
  for (const char* seed : {"-1", "1.5", "18446744073709551616"})
    EXPECT_THROW(
        parse_header(small_header_with("\"seed\":18446744073709551615", fmt::format("\"seed\":{}", seed))),
        std::runtime_error)
        << seed;
}

TEST(LogJudge, ValuesNestedTooDeepAreRefusedBeforeTheyAreRead) {
  const std::string deep = std::string(110'000, '[') + std::string(110'000, ']');
  EXPECT_THROW(parse_header(small_header_with("\"scenario\":{", "\"scenario\":{\"a\":" + deep + ",")),
               std::runtime_error);
  EXPECT_THROW(parse_header(std::string(1 << 20, '[')), std::runtime_error);
  EXPECT_THROW(parse_event(R"({"tick":1,"event":"position","a":)" + deep + "}", small_header()),
               std::runtime_error);
  EXPECT_FALSE(nested_too_deep(
      R"({"a": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})"))
      << "in a text they are no brackets";
  EXPECT_FALSE(nested_too_deep(R"({"a": "\"", "b": ["\\"]})"));
}

TEST(LogJudge, CountsAreWholeNumbersThatFit) {
  for (const char* people :
       {"[-5,0]", "[1.7,0]", "[1e30,0]", "[4294967296,0]", "[\"5\",0]", "[[5],0]", "[null,0]"})
    EXPECT_THROW(
        parse_event(fmt::format(R"({{"tick":1,"event":"died","people":{}}})", people), small_header()),
        std::runtime_error)
        << people;
  for (const char* tick : {"1.5", "1e30", "\"1\"", "18446744073709551615"})
    EXPECT_THROW(parse_event(fmt::format(R"({{"tick":{},"event":"died"}})", tick), small_header()),
                 std::runtime_error)
        << tick;
}

// What the judge says of the last of these, after it had nothing to say of those before.
std::string trouble_with_last(const std::vector<Event>& events) {
  LogJudge judge;
  std::string said;
  for (const Event& e : numbered(events)) {
    EXPECT_EQ(said, "") << "of an event before the last";
    said = judge.trouble_with(e, short_header());
  }
  return said;
}

TEST(LogJudge, TicksLieWithinTheRunAndDoNotGoBack) {
  const auto at_tick = [](Tick tick) { return event_at(tick, EventKind::capsized, "a/1", {20, 92}); };
  EXPECT_EQ(trouble_with_last({at_tick(0), at_tick(0), at_tick(288)}), "");
  for (const Tick tick :
       {Tick{-1}, Tick{289}, Tick{1'000'000'000}, Tick{-1'000'000'000'000'000'000}, INT64_MAX})
    EXPECT_THAT(trouble_with_last({at_tick(tick)}), HasSubstr("wanted 0 to 288")) << tick;
  EXPECT_EQ(trouble_with_last({at_tick(7), at_tick(6)}), "found tick 6 after tick 7");
}

TEST(LogJudge, NobodyComesAshoreOrDiesWhoHasNotLeft) {
  const Event left = departure(0, "a/1", {20, 92}, {3, 5});
  const auto landed = [](PeopleCounts people) {
    return event_at(9, EventKind::landed, "a/1", {20, 92}, people);
  };
  const auto died = [](PeopleCounts people) { return event_at(8, EventKind::died, "a/1", {20, 92}, people); };
  EXPECT_EQ(trouble_with_last({left, died({1, 0}), landed({2, 5})}), "");
  EXPECT_EQ(trouble_with_last({left, died({1, 0}), landed({3, 5})}),
            "found 4 people ashore, dead or missing of 3 that have left");
  EXPECT_EQ(trouble_with_last({landed({0, 500})}),
            "found 500 people ashore, dead or missing of 0 that have left");
}

TEST(LogJudge, NumbersAndPlacesAreOnesThatCanBe) {
  const auto at = [](Position where) { return event_at(1, EventKind::capsized, "a/1", where); };
  EXPECT_EQ(trouble_with_last({at({90, -180})}), "");
  for (const Position where : {Position{94.5, 0}, Position{1e308, 0}, Position{0, 1e308}, Position{0, -400}})
    EXPECT_THAT(trouble_with_last({at(where)}), HasSubstr("wanted one on the earth")) << where.lat_deg;
  Event aboard = at({20, 92});
  aboard.aboard.water_litres = 1e308;
  EXPECT_EQ(trouble_with_last({aboard}), "found a number that cannot be");
  Event believed = at({20, 92});
  believed.picture.people = -1e20;
  EXPECT_EQ(trouble_with_last({believed}), "found a number that cannot be");
  Event caused = at({20, 92});
  caused.because = 2;
  EXPECT_EQ(trouble_with_last({caused}), "found that event 1 came of event 2, wanted an earlier one");
}

TEST(LogJudge, ALogIsReadToWhereNoRunCouldGoOn) {
  const TempFolder folder;
  std::vector<Event> events = small_events();
  events.insert(events.end() - 1, event_at(288, EventKind::landed, "adrift/1", {10, 95}, {0, 500}));
  LogReader log(write_log(folder / "run", numbered(events)));
  EXPECT_EQ(events_of(log).size(), events.size() - 2);
  EXPECT_THAT(log.trouble(),
              HasSubstr("read to where it is whole: found 544 people ashore, dead or missing of 46"));
}

TEST(LogJudge, NothingComesAfterTheEnd) {
  const TempFolder folder;
  std::vector<Event> events = small_events();
  events.push_back(event_at(288, EventKind::capsized, "adrift/1", {10, 95}));
  LogReader log(write_log(folder / "run", numbered(events)));
  EXPECT_EQ(events_of(log).size(), events.size() - 1);
  EXPECT_THAT(log.trouble(), HasSubstr("found events after the end of the run"));
}

}  // namespace
}  // namespace searoom::test
