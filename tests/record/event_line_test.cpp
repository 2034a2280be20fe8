#include "sim/record/event_line.h"

#include "tests/record/small_log.h"

namespace searoom::test {
namespace {

TEST(EventLine, EveryKindComesBackFromItsLine) {
  const RunHeader header = small_header();
  for (std::size_t kind = 0; kind < event_kinds; ++kind) {
    Event e = event_at(1234, static_cast<EventKind>(kind), "bay/sittwe/2", {-1.5, 179.25}, {1, 4294967295u});
    if (!happens_somewhere(e.kind)) e.where = {};
    EXPECT_EQ(parse_event(event_line(e, header), header), e) << name_of(e.kind);
  }
}

TEST(EventLine, EveryTextComesBackFromItsLine) {
  const RunHeader header = small_header();
  for (const std::string text :
       {"plain", "\"quoted\"", "back\\slash", "new\nline", "tab\tand\x01", "<&'>", "ကျောက်ဖြူ, ,"}) {
    Event e = event_at(0, EventKind::course_changed, text, {1, 2});
    e.boat_kind = e.place = e.destination = e.country = e.region = e.conduct = e.rule = text;
    e.cause = Cause(text);
    EXPECT_EQ(parse_event(event_line(e, header), header), e) << text;
  }
}

TEST(EventLine, AReadEventGivesTheSameLine) {
  const RunHeader header = small_header();
  for (int i = 0; i < 1000; ++i) {
    const Position where{i * 0.0900001 - 45, i * 0.360000007 - 180};
    const std::string line = event_line(event_at(i, EventKind::position, "b/1", where, {1, 2}), header);
    EXPECT_EQ(event_line(parse_event(line, header), header), line);
  }
}

TEST(EventLine, ALineHoldsNoLineBreak) {
  EXPECT_EQ(event_line(event_at(0, EventKind::position, "a\nb", {}), small_header()).find('\n'),
            std::string::npos);
}

TEST(EventLine, WhatIsNoEventIsRefused) {
  const RunHeader header = small_header();
  for (const char* line :
       {"", "{}", "[]", "3", "{\"tick\":0}", "{\"tick\":0,\"event\":\"sank\"}",
        "{\"tick\":\"0\",\"event\":\"died\"}", "{\"tick\":0,\"event\":\"died\",\"people\":[1]}",
        "{\"tick\":0,\"event\":\"died\",\"people\":[1,2,3]}"}) {
    EXPECT_THROW(parse_event(line, header), std::runtime_error) << line;
  }
}

}  // namespace
}  // namespace searoom::test
