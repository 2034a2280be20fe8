// What can be typed and pressed.
#include "render/commands.h"

#include <gtest/gtest.h>

#include <algorithm>

#include <cmath>
#include <map>
#include <set>

#include "render/layers/layers.h"
#include "tests/render/on_screen.h"
#include "tests/render/two_coasts.h"

namespace searoom::test {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

// Every key with who claims it.
std::multimap<std::string, std::string> claimed_keys() {
  std::multimap<std::string, std::string> keys;
  for (const Command& command : commands())
    for (const std::string& entry : words_of(command.keys))
      keys.emplace(entry.substr(0, entry.find(':', 1)), command.name);
  for (const Layer& layer : layers())
    if (!layer.key.empty()) keys.emplace(layer.key, "layer " + std::string(layer.name));
  return keys;
}

TEST(Keys, AreClaimedOnce) {
  const auto keys = claimed_keys();
  EXPECT_GT(keys.size(), 50u);
  for (const auto& [key, claimed_by] : keys) EXPECT_EQ(keys.count(key), 1u) << key << ": " << claimed_by;
}

TEST(Keys, StandForCommandsThatAre) {
  for (const auto& [key, claimed_by] : claimed_keys()) {
    const std::vector<std::string> words = words_of(command_of_key(key));
    ASSERT_FALSE(words.empty()) << key;
    EXPECT_TRUE(std::ranges::count(commands(), words[0], &Command::name) == 1) << key;
    EXPECT_EQ(words[0], words_of(claimed_by)[0]) << key;
    EXPECT_TRUE(words[0] != "layer" || layer_named(words.at(1)).has_value()) << key;
  }
  EXPECT_EQ(command_of_key("Up"), "pan 0 -0.15");
  EXPECT_EQ(command_of_key("no such key"), "");
}

TEST(Commands, HaveNamesOfTheirOwnAndSayWhatTheyDo) {
  std::set<std::string_view> names;
  for (const Command& command : commands()) {
    EXPECT_TRUE(names.insert(command.name).second) << command.name;
    EXPECT_FALSE(command.about.empty()) << command.name;
  }
  std::set<std::string_view> of_layers;
  for (const Layer& layer : layers()) {
    EXPECT_TRUE(of_layers.insert(layer.name).second) << layer.name;
    EXPECT_FALSE(layer.about.empty()) << layer.name;
  }
}

const std::string small = " --size 640x400 --at 2015-02-04T12:00 ";

std::vector<Told> play_small(const std::string& script) {
  return play(two_coasts_log() + small, script);
}

// A command, and what its refusal must say.
struct Bad {
  const char *command, *words;
};

void expect_refused(const std::vector<Bad>& all) {
  std::string script = "tell\n";
  for (const Bad& bad : all) script += std::string(bad.command) + "\nrefused " + bad.words + "\n";
  std::vector<Told> told = play_small(script + "tell\n");
  ASSERT_EQ(told.size(), 2u);
  for (Told& t : told) t.erase("said");
  EXPECT_EQ(told[0], told[1]) << "a refused command changes nothing";
}

TEST(Commands, RefuseWhatTheyCannotReadAndSayWhatTheyWanted) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  expect_refused({
      {"goto nonsense", "found nonsense, wanted a date"},
      {"goto", "found nothing, wanted a date"},
      {"goto 2015-02-30", "found 2015-02-30, wanted a date"},
      {"goto 2016-01-01", "found 2016-01-01, wanted a time that has been told of, 2015-02-01"},
      {"step soon", "found soon, wanted hours"},
      {"speed fast", "found fast, wanted hours a second"},
      {"speed xfast", "found fast, wanted a factor"},
      {"speed 1e999", "found 1e999"},
      {"zoom abc", "found abc, wanted a factor"},
      {"zoom nan", "found nan, wanted a factor"},
      {"zoom 2x", "found 2x, wanted a factor"},
      {"pan", "found nothing, wanted"},
      {"pan inf 0", "found inf, wanted a number"},
      {"look 999 0", "wanted a latitude"},
      {"look 5", "found 5, wanted latitude and longitude"},
      {"look here there", "found here"},
      {"trail long", "found long, wanted hours"},
      {"scale big", "found big, wanted a scale"},
      {"measure 1 2 3", "wanted two places"},
      {"measure a b c d", "found a"},
      {"seed -1", "wanted a whole number"},
      {"seed 1.5", "wanted a whole number"},
      {"seed x", "found x, wanted a seed"},
  });
}

TEST(Commands, RefuseNamesThatAreNotAndOfferTheNearest) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  expect_refused({
      {"layer", "found nothing, wanted the name of a layer"},
      {"layer bots", "found bots, wanted the name of a layer; did you mean boats?"},
      {"layer curent on", "did you mean current?"},
      {"picture ZZZ", "found ZZZ, wanted truth or the code of a state with a desk"},
      {"picture XXY", "did you mean XXX?"},
      {"picture", "found nothing, wanted truth"},
      {"palette pink", "found pink, wanted light, dark, projector or print"},
      {"panel sidebar", "found sidebar, wanted legend, summary, charts, timeline, difference, results, help"},
      {"panel results", "start with --results"},
      {"select nobody", "found nobody, wanted what is on the map now"},
      {"select far-stranded/9", "did you mean far-stranded/1?"},
      {"beside no-such-policy", "no-such-policy"},
      {"dance", "no such command"},
      {"paws", "did you mean pause?"},
  });
}

TEST(Commands, RefusePlacesThatAreNotOnTheEarth) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  expect_refused({
      {"look 86 95", "wanted a latitude"},
      {"look 5 361", "wanted a latitude"},
      {"measure 999 95 12 95", "wanted"},
      {"measure 12 95 12 999", "wanted"},
  });
}

TEST(Commands, RefuseWordsThatTheyDoNotKnow) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  expect_refused({
      {"layer boats maybe", "found maybe, wanted"},
      {"panel legend of", "found of, wanted"},
      {"next bakc", "found bakc, wanted"},
      {"fit poeple", "found poeple, wanted"},
  });
}

TEST(Commands, RefuseSpeedsBackwardsAndOfNothing) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  expect_refused(
      {{"speed -5", "found -5, wanted"}, {"speed x-2", "found -2, wanted"}, {"speed 0", "found 0"}});
}

TEST(Commands, KeepASpeedWithinItsLimits) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play_small("speed 1e300\ntell\nspeed 0.001\ntell\nspeed 24\nspeed x2\ntell\n");
  ASSERT_EQ(told.size(), 3u);
  EXPECT_EQ(number(told[0], "speed"), 1000);
  EXPECT_NEAR(number(told[1], "speed"), 1.0 / 60, 1e-4);
  EXPECT_EQ(number(told[2], "speed"), 48);
}

TEST(Commands, MoveInTime) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play_small(
      "step 6\ntell\nstep -30\ntell\nstep\ntell\nstep 1e9\ntell\nstep -1e9\ntell\ngoto end\ntell\ngoto "
      "start\n"
      "tell\ngoto 2015-02-03T07:30\ntell\n");
  std::vector<std::string> times;
  for (const Told& t : told) times.push_back(t.at("time"));
  EXPECT_EQ(times, (std::vector<std::string>{"2015-02-04T18:00Z", "2015-02-03T12:00Z", "2015-02-03T13:00Z",
                                             "2015-02-08T00:00Z", "2015-02-01T00:00Z", "2015-02-08T00:00Z",
                                             "2015-02-01T00:00Z", "2015-02-03T07:30Z"}));
}

TEST(Commands, MoveTheMap) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play_small(
      "fit\ntell\nzoom 2\ntell\nzoom 0.5\ntell\npan 0.5 0\ntell\nlook 12.5 93.5 300\ntell\nfit people\ntell\n"
      "picture YYY\nfit people\nrefused nobody to look at\nfit all\ntell\n");
  ASSERT_EQ(told.size(), 7u);
  EXPECT_NEAR(number(told[1], "zoom"), 2 * number(told[0], "zoom"), 0.2);
  EXPECT_EQ(told[1].at("centre"), told[0].at("centre"));
  EXPECT_EQ(told[2].at("zoom"), told[0].at("zoom"));
  EXPECT_NE(told[3].at("centre"), told[2].at("centre"));
  EXPECT_EQ(told[4].at("centre"), "12.500,93.500");
  EXPECT_EQ(told[4].at("zoom"), "300.0");
  EXPECT_GT(number(told[5], "zoom"), number(told[0], "zoom")) << "people are on a part of the sea";
  EXPECT_EQ(told[6].at("zoom"), told[0].at("zoom"));
  EXPECT_EQ(told[6].at("centre"), told[0].at("centre"));
}

TEST(Commands, GoThroughThePicturesAndComeBackToTheTruth) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play_small(
      "select next\npicture next\ntell\npicture next\ntell\npicture next\ntell\npicture previous\ntell\n"
      "picture XXX\ntell\npicture truth\ntell\n");
  std::vector<std::string> pictures;
  for (const Told& t : told) pictures.push_back(t.at("picture"));
  EXPECT_EQ(pictures, (std::vector<std::string>{"XXX", "YYY", "truth", "YYY", "XXX", "truth"}));
  EXPECT_EQ(told[0].at("selected"), "none") << "a boat that was looked at in truth";
  for (const Told& t : told) {
    EXPECT_EQ(t.at("boats") == "0", t.at("picture") != "truth") << t.at("picture");
    EXPECT_EQ(t.at("contacts") == "0", t.at("picture") != "XXX") << t.at("picture");
  }
}

TEST(Commands, EscapeClosesOneThingAtATime) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play_small(
      "select far-sailing/1\nmeasure 12 94 13 95\npanel help on\ncommand\ntell\nescape\ntell\nescape\ntell\n"
      "escape\ntell\nescape\ntell\nescape\ntell\n");
  ASSERT_EQ(told.size(), 6u);
  EXPECT_EQ(told[0].at("typed"), ":");
  EXPECT_EQ(told[1].at("typed"), "no");
  EXPECT_TRUE(lists(told[1].at("panels"), "help"));
  EXPECT_FALSE(lists(told[2].at("panels"), "help"));
  EXPECT_EQ(told[3].at("selected"), "far-sailing/1") << "the measure went first";
  EXPECT_EQ(told[4].at("selected"), "none");
  EXPECT_EQ(told[5].at("selected"), "none");
}

TEST(Commands, NextInAStatesPictureTellsNothingThatItsDeskDoesNotKnow) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  std::string script = "picture XXX\ngoto start\n";
  for (int i = 0; i < 8; ++i) script += "next\ntell\n";
  for (int i = 0; i < 4; ++i) script += "next back\ntell\n";
  const auto told = play_small(script);
  ASSERT_EQ(told.size(), 12u);
  for (const Told& t : told) {
    EXPECT_NE(t.at("said"), "");
    for (const char* truth : {"near/", "far-"})
      EXPECT_EQ(t.at("said").find(truth), std::string::npos) << t.at("said");
  }
  EXPECT_TRUE(std::ranges::any_of(
      told, [](const Told& t) { return t.at("said").find("XXX/1") != std::string::npos; }));
  // After its own posture began.
  play_small("picture YYY\ngoto 2015-02-01T02:00\nnext\nrefused nothing more is told of\n");
}

TEST(Commands, InAStatesPictureNoBoatIsFoundByItsTrueName) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play_small(
      "picture XXX\nselect near/1\nrefused found near/1\nselect far-stranded/9\nrefused found\ntell\n"
      "select next\ntell\n");
  ASSERT_EQ(told.size(), 2u);
  EXPECT_EQ(told[0].at("said").find("far-stranded/1"), std::string::npos) << told[0].at("said");
  EXPECT_EQ(told[1].at("selected").find("XXX/"), 0u) << told[1].at("selected");
}

TEST(Commands, ALogAsAStateKnewItHasNoOtherPicture) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-as-state");
  ASSERT_EQ(searoom("run " + two_coasts_typed() + " --seed 1 --as XXX --out " + folder.file("run")).code, 0);
  const auto told = play(folder.file("run/run-as-XXX.jsonl.zst") + small + "2>" + folder.file("errors"),
                         "tell\npicture next\ntell\npicture truth\nrefused found truth\nseed 2\nrefused "
                         "scenario\ntell\n");
  ASSERT_EQ(told.size(), 3u);
  for (const Told& t : told) {
    EXPECT_EQ(t.at("picture"), "XXX");
    EXPECT_EQ(t.at("boats"), "0");
    EXPECT_NE(t.at("contacts"), "0");
  }
}

TEST(Commands, ShowOtherLuckAndAnotherPolicyBesideThisOne) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play_small(
      "seed 7\nsettle\ngoto 2015-02-05\ntell\nbeside kinder\nsettle\ngoto 2015-02-05\ntell\nbeside "
      "none\ntell\n"
      "beside\nsettle\ntell\n");
  ASSERT_EQ(told.size(), 4u);
  EXPECT_EQ(told[0].at("seed"), "7");
  EXPECT_EQ(told[0].at("time"), "2015-02-05T00:00Z");
  EXPECT_EQ(told[1].at("panes"), "2");
  EXPECT_EQ(told[1].at("time"), "2015-02-05T00:00Z");
  EXPECT_EQ(told[2].at("panes"), "1");
  EXPECT_EQ(told[3].at("panes"), "2");
  EXPECT_NE(told[3].at("said").find("kinder"), std::string::npos) << told[3].at("said");
}

}  // namespace
}  // namespace searoom::test
