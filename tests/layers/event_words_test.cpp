// What has one home for all: the words of causes, and what holds for a kind of event.
#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "sim/world/cause.h"
#include "tests/layers/source_text.h"

namespace searoom::test {
namespace {

// --- The words of causes.

const std::string home_of_causes = "sim/world/cause.cpp";

std::set<std::string> words_of_causes() {
  std::set<std::string> words;
  for (std::size_t i = 1; i < Cause::known_causes; ++i) words.emplace(words_of(static_cast<Cause::Known>(i)));
  return words;
}

// Words of a cause that mean something else where they stand.
using Homonym = std::pair<std::string, std::string>;
const std::set<Homonym> homonyms = {
    {"render/happenings.cpp", "ashore"},                            // a row of the timeline
    {"render/marks.cpp", "fishers"},                                // a type of unit
    {"sim/experiment/design/design.cpp", "full"},                   // a layout of designs
    {"sim/geo/incidents.cpp", "abandoned"},                         // a kind of incident
    {"sim/rules/network/abandon_under_pressure.cpp", "abandoned"},  // a parameter
    {"sim/scenario/scenario.cpp", "fishers"},                       // a section
    {"sim/scenario/specs/perception_spec.cpp", "fishers"},          // a channel
    {"sim/scenario/specs/unit_spec.cpp", "fishers"},                // a type of unit
    {"sim/world/event_kind.cpp", "abandoned"},                      // a kind of event
    {"sim/world/vessels.cpp", "aground"},                           // what is afloat
    {"sim/world/vessels.cpp", "awash"},
};

TEST(Causes, TheirWordsStandInOnePlace) {
  const std::set<std::string> words = words_of_causes();
  std::set<Homonym> met;
  bool home_met = false;
  const int files = for_each_source([&](const std::string& file, const SourceText& source) {
    home_met = home_met || file == home_of_causes;
    for (const TextInSource& text : source.texts) {
      if (file == home_of_causes || !words.contains(text.text)) continue;
      const Homonym here{file, text.text};
      if (homonyms.contains(here)) met.insert(here);
      EXPECT_TRUE(homonyms.contains(here)) << file << ":" << text.line << ": \"" << text.text
                                           << "\" is a cause; compare it by its name in sim/world/cause.h";
    }
  });
  EXPECT_GT(files, 100);
  EXPECT_TRUE(home_met);
  EXPECT_EQ(met, homonyms) << "an exception that nothing needs any more";
}

TEST(Causes, HaveWordsThatTellThemApart) {
  const std::set<std::string> words = words_of_causes();
  EXPECT_EQ(words.size(), Cause::known_causes - 1);
  for (std::size_t i = 0; i < Cause::known_causes; ++i) {
    const auto known = static_cast<Cause::Known>(i);
    EXPECT_EQ(Cause(words_of(known)), Cause(known)) << words_of(known);
    EXPECT_EQ(Cause(known).words(), words_of(known));
    EXPECT_EQ(Cause(known).empty(), known == Cause::none);
  }
}

TEST(Causes, OfAScenarioKeepTheirWords) {
  const Cause measure("graves-found");
  EXPECT_EQ(measure.words(), "graves-found");
  EXPECT_FALSE(measure.empty());
  EXPECT_NE(measure, Cause());
  EXPECT_NE(measure, Cause("graves"));
  EXPECT_EQ(measure, Cause(std::string("graves-found")));
}

// --- Switches over kinds of events.

std::size_t closing(const std::string& code, std::size_t opening, char open, char close) {
  int depth = 0;
  for (std::size_t i = opening; i < code.size(); ++i) {
    if (code[i] == open) ++depth;
    if (code[i] == close && --depth == 0) return i;
  }
  return code.size();
}

// The names by which a source calls EventKind.
std::string names_of_kinds(const std::string& code) {
  static const std::regex alias(R"(using (\w+) = EventKind;)");
  std::string names = "EventKind";
  for (std::sregex_iterator it(code.begin(), code.end(), alias), end; it != end; ++it)
    names += "|" + (*it)[1].str();
  return names;
}

// Where the body of a switch opens and closes.
std::pair<std::size_t, std::size_t> body_of(const std::string& code, std::size_t a_switch) {
  const std::size_t condition = closing(code, code.find('(', a_switch), '(', ')');
  const std::size_t opens = std::min(code.find('{', condition), code.size());
  return {opens, closing(code, opens, '{', '}')};
}

// Bodies of the switches in a source, each without those inside it. "switch (" is as clang-format has it.
std::vector<std::string> switch_bodies(const std::string& code) {
  constexpr const char* word = "switch (";
  std::vector<std::string> bodies;
  for (std::size_t at = code.find(word); at != std::string::npos; at = code.find(word, at + 1)) {
    const auto [opens, closes] = body_of(code, at);
    std::string body = code.substr(opens, closes - opens);
    for (std::size_t inner = body.find(word); inner != std::string::npos; inner = body.find(word)) {
      const std::size_t until = body_of(body, inner).second;
      body.replace(inner, until - inner, until - inner, ' ');
    }
    bodies.push_back(std::move(body));
  }
  return bodies;
}

// How many switches over kinds of events have a default.
int switches_with_default(const std::string& code) {
  if (code.find("EventKind") == std::string::npos) return 0;
  const std::regex over_kinds(R"(\bcase\s+(searoom::)?()" + names_of_kinds(code) + R"()::)");
  static const std::regex has_default(R"(\bdefault\s*:)");
  return static_cast<int>(std::ranges::count_if(switch_bodies(code), [&](const std::string& body) {
    return std::regex_search(body, over_kinds) && std::regex_search(body, has_default);
  }));
}

TEST(EventKinds, NoSwitchOverThemHasADefault) {
  const int files = for_each_source([](const std::string& file, const SourceText& source) {
    EXPECT_EQ(switches_with_default(source.code), 0)
        << file << ": a new kind of event must be answered here by name, by a column of event_kind.cpp, by a "
        << "question of happened.h or by a Heed";
    EXPECT_EQ(source.code.find("using enum EventKind"), std::string::npos) << file;
  });
  EXPECT_GT(files, 100);
}

// --- That the scan sees what it forbids.

SourceText scanned(std::string_view source) {
  return SourceReader(source).read();
}

TEST(SourceScan, FindsTextsButNoneInComments) {
  const SourceText source = scanned(
      "// \"no\"\nf(\"relay\", 'c', '\"', 10'000, \"a\\\"b\"); /* \"no\n\" */ g(R\"x(raw "
      "\"text\")x\");\n\"let off\"");
  std::vector<std::string> texts;
  for (const TextInSource& text : source.texts) texts.push_back(text.text);
  EXPECT_EQ(texts, (std::vector<std::string>{"relay", "a\\\"b", "raw \"text\"", "let off"}));
  EXPECT_EQ(source.texts[0].line, 2);
  EXPECT_EQ(source.texts[3].line, 4);
  EXPECT_EQ(source.code.find("no"), std::string::npos);
}

TEST(SourceScan, FindsADefaultInASwitchOverKinds) {
  const auto found = [](std::string_view source) { return switches_with_default(scanned(source).code); };
  EXPECT_EQ(found("switch (e.kind) { case EventKind::died: return 1; default: return 0; }"), 1);
  EXPECT_EQ(found("using K = EventKind; switch (f(x)) {\n case K::died:\n {}\n default :\n break; }"), 1);
  EXPECT_EQ(found("switch (e.kind) { case EventKind::died: return 1; } switch (c) { default: return 0; }"),
            0);
  EXPECT_EQ(found("switch (e.kind) { case EventKind::died: switch (c) { default: f(); } }"), 0);
  EXPECT_EQ(found("switch (c) { case 1: switch (k) { case EventKind::died: default: f(); } default: g(); }"),
            1);
  EXPECT_EQ(found("switch (e.kind) { case EventKind::died: return 1; /* default: */ }"), 0);
  EXPECT_EQ(found("switch (order) { case Order::abandon: return 1; default: return 0; }"), 0);
}

}  // namespace
}  // namespace searoom::test
