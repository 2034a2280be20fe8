// The program searoom-view as a person meets it, and the pictures that it keeps.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <SFML/Graphics/Image.hpp>
#include <cmath>
#include <filesystem>
#include <memory>

#include "render/commands.h"
#include "render/layers/layers.h"
#include "render/marks.h"
#include "tests/render/on_screen.h"
#include "tests/render/two_coasts.h"
#include "tests/support/file_contents.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

const std::string mid_run = " --at 2015-02-04T12:00 ";

// Hands.

struct Key {
  std::string key, command;
  std::vector<std::string> arguments;
};

std::vector<Key> keys_with_commands() {
  std::vector<std::string> names;
  for (const Command& command : commands()) {
    std::istringstream in{std::string(command.keys)};
    for (std::string entry; in >> entry;) names.push_back(entry.substr(0, entry.find(':', 1)));
  }
  for (const Layer& layer : layers())
    if (!layer.key.empty()) names.emplace_back(layer.key);
  std::vector<Key> keys;
  for (const std::string& name : names) {
    std::istringstream in(command_of_key(name));
    Key key{name, "", {}};
    in >> key.command;
    for (std::string word; in >> word;) key.arguments.push_back(word);
    keys.push_back(key);
  }
  return keys;
}

double hours_between(const Told& a, const Told& b) {
  return static_cast<double>(*parse_instant(b.at("time")) - *parse_instant(a.at("time"))) / 3600;
}

// What a key does, by what is told before and after it.
void expect_done(const Key& k, const Told& before, const Told& after) {
  const std::string first = k.arguments.empty() ? "" : k.arguments[0];
  const auto same = [&](const char* field) { return before.at(field) == after.at(field); };
  const auto factor = [&](const char* field) { return number(after, field) / number(before, field); };
  if (k.command == "play") {
    EXPECT_EQ(after.at("playing"), "true");
  } else if (k.command == "step") {
    EXPECT_EQ(hours_between(before, after), std::stod(first)) << k.key;
  } else if (k.command == "goto") {
    EXPECT_EQ(after.at("time"), first == "start" ? "2015-02-01T00:00Z" : "2015-02-08T00:00Z");
  } else if (k.command == "speed" && first[0] == 'x') {
    EXPECT_NEAR(factor("speed"), std::stod(first.substr(1)), 0.01) << k.key;
  } else if (k.command == "speed") {
    EXPECT_EQ(number(after, "speed"), std::stod(first)) << k.key;
  } else if (k.command == "next") {
    EXPECT_EQ(hours_between(before, after) > 0, first != "back") << k.key;
    EXPECT_NE(after.at("said"), "");
  } else if (k.command == "fit") {
    EXPECT_FALSE(same("zoom")) << k.key;
  } else if (k.command == "zoom") {
    EXPECT_NEAR(factor("zoom"), std::stod(first), 0.01) << k.key;
  } else if (k.command == "pan") {
    EXPECT_FALSE(same("centre")) << k.key;
    EXPECT_TRUE(same("zoom")) << k.key;
  } else if (k.command == "picture") {
    EXPECT_EQ(after.at("picture"), first == "next" ? "XXX" : "YYY");
  } else if (k.command == "palette") {
    EXPECT_FALSE(same("palette"));
  } else if (k.command == "timeline") {
    EXPECT_EQ(number(after, "timeline"), first == "x2" ? 2 : 1) << k.key;
  } else if (k.command == "scale") {
    EXPECT_NEAR(factor("scale"), std::stod(first.substr(1)), 0.01) << k.key;
  } else if (k.command == "panel" && first == "results") {
    EXPECT_NE(after.at("said").find("--results"), std::string::npos) << "there are none";
  } else if (k.command == "panel") {
    EXPECT_NE(lists(before.at("panels"), first), lists(after.at("panels"), first)) << k.key;
  } else if (k.command == "layer") {
    EXPECT_NE(lists(before.at("layers"), first), lists(after.at("layers"), first)) << k.key;
  } else if (k.command == "select") {
    EXPECT_NE(after.at("selected"), "none");
  } else if (k.command == "seed") {
    EXPECT_EQ(number(after, "seed"), number(before, "seed") + 1);
  } else if (k.command == "beside") {
    EXPECT_EQ(after.at("panes"), first == "none" ? "1" : "2");
  } else if (k.command == "command") {
    EXPECT_EQ(after.at("typed"), first.empty() ? ":" : ":" + first + " ");
  } else if (k.command != "shot") {
    EXPECT_TRUE(k.command == "escape" || k.command == "measure") << "what should " << k.key << " do?";
  }
}

// What a script does after a key, so that the next has the same before it.
std::string undo(const std::string& command) {
  if (command == "play") return "pause\n";
  if (command == "speed") return "speed 24\n";
  if (command == "picture") return "picture truth\n";
  if (command == "scale") return "scale 1\n";
  if (command == "timeline") return "timeline all\n";
  if (command == "seed" || command == "beside") return "settle\n";
  return command == "command" || command == "panel" || command == "select" ? "key Escape\n" : "";
}

TEST(ViewProgram, EveryKeyDoesWhatItsTableSays) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-keys");
  std::vector<Key> keys = keys_with_commands();
  std::erase_if(keys, [](const Key& key) { return key.command == "quit"; });
  std::ofstream script(folder.file("script"));
  script << "speed 24\n";
  for (const Key& k : keys)
    script << "goto 2015-02-04T12:00\nlook 13 93.5 50\ntell\nkey " << k.key
           << (k.command == "panel" && k.key == "R" ? "\nrefused there are no results" : "") << "\ntell\n"
           << undo(k.command);
  script << "key Ctrl+q\ntell\n";
  script.close();
  const Answer a = shell("cd " + folder.file("") + " && env -u DISPLAY '" SEAROOM_VIEW_PROGRAM "' " +
                         two_coasts_log() + " --size 640x400 --script script");
  EXPECT_EQ(a.code, 0) << a.text;
  std::vector<Told> told;
  for (const std::string& line : lines_of(a.text))
    if (const Told t = told_in(line); !t.empty()) told.push_back(t);
  ASSERT_EQ(told.size(), 2 * keys.size()) << "nothing is told after the key that leaves; " << a.text;
  for (std::size_t i = 0; i < keys.size(); ++i) expect_done(keys[i], told[2 * i], told[2 * i + 1]);
  std::size_t pictures = 0;
  for (const auto& entry : fs::directory_iterator(folder.file("")))
    pictures += entry.path().extension() == ".png";
  EXPECT_EQ(pictures, 1u) << "F12 keeps one";
}

TEST(ViewProgram, EveryPanelAndPaletteIsDrawnOverEveryPicture) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  std::vector<std::string> every_panel;
  for (const PanelSwitch& each : panel_switches) {
    if (each.on != &View::results) every_panel.emplace_back(each.name);
  }
  std::string script;
  for (const Palette& p : palettes()) {
    script += "palette " + std::string(p.name) + "\ntell\n";
    for (const std::string& panel : every_panel)
      for (const char* on : {"on", "off"}) script += "panel " + panel + " " + on + "\ntell\n";
    script += "picture next\n";
  }
  for (const Layer& layer : layers()) script += "layer " + std::string(layer.name) + " on\n";
  script += "picture truth\ntell\npicture XXX\ntell\nselect next\ntell\nselect XXX\ntell\n";
  const auto told = play(two_coasts_log() + mid_run + "--size 800x500", script);
  const std::size_t a_palette = 2 * every_panel.size() + 1;
  ASSERT_EQ(told.size(), palettes().size() * a_palette + 4);
  for (std::size_t p = 0; p < palettes().size(); ++p) {
    EXPECT_EQ(told[a_palette * p].at("palette"), palettes()[p].name);
    EXPECT_EQ(told[a_palette * (p + 1) - 1].at("panels"), "") << "all are off";
    EXPECT_TRUE(lists(told[a_palette * (p + 1) - 2].at("panels"), "help"));
  }
}

TEST(ViewProgram, ACommandIsTypedAndEntered) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told =
      play(two_coasts_log() + mid_run + "--size 640x400",
           "type :goto 2015-02-06T03:00x\ntell\nkey Backspace\nkey Enter\ntell\ntype :goto tomorrow\n"
           "key Enter\nrefused found tomorrow\ntell\nkey :\nkey Up\ntell\nkey Escape\ntell\n"
           "type :picture YYY\nkey Enter\ntell\n");
  ASSERT_EQ(told.size(), 6u);
  EXPECT_EQ(told[0].at("typed"), ":goto 2015-02-06T03:00x");
  EXPECT_EQ(told[0].at("layers"), told[1].at("layers")) << "no letter was taken for a key";
  EXPECT_EQ(told[1].at("time"), "2015-02-06T03:00Z");
  EXPECT_EQ(told[1].at("typed"), "no");
  EXPECT_EQ(told[2].at("time"), "2015-02-06T03:00Z");
  EXPECT_EQ(told[3].at("typed"), ":goto tomorrow") << "the last one again";
  EXPECT_EQ(told[4].at("typed"), "no");
  EXPECT_EQ(told[5].at("picture"), "YYY");
}

TEST(ViewProgram, TheClockRunsWhileItPlays) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told = play(two_coasts_log() + mid_run + "--size 640x400",
                         "speed 60\nplay\nframes 60\npause\ntell\nframes 30\ntell\ngoto end\nplay\ntell\n");
  ASSERT_EQ(told.size(), 3u);
  const double hours =
      static_cast<double>(*parse_instant(told[0].at("time")) - *parse_instant("2015-02-04T12:00")) / 3600;
  EXPECT_NEAR(hours, 60, 4) << "a second at sixty hours a second";
  EXPECT_EQ(told[0].at("time"), told[1].at("time")) << "it was halted";
  EXPECT_EQ(told[2].at("time").substr(0, 10), "2015-02-01") << "from its end it begins again";
}

Position position_of_boat(const std::string& name, const char* time) {
  std::string trouble;
  Playback playback = read_playback(two_coasts_log(), trouble);
  const auto tick = static_cast<double>(*parse_instant(time) - playback.header().start) /
                    static_cast<double>(playback.header().step_s);
  for (const BoatMark& boat : marks_at(playback, tick, "").boats)
    if (boat.name == name) return boat.where;
  ADD_FAILURE() << name << " is not at sea";
  return {};
}

// With no panels the map lies between the top bar and the timeline, 40 and 52 pixels high.
const std::string only_the_map = "panel summary off\npanel legend off\npanel charts off\n";
constexpr const char* middle_of_the_map = "640 354";

TEST(ViewProgram, AClickOnABoatSelectsItAndAClickOnLandItsState) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const Position boat = position_of_boat("far-sailing/1", "2015-02-04T12:00");
  const std::string look = fmt::format("look {} {} 2000\n", boat.lat_deg, boat.lon_deg);
  const std::string click = std::string("click ") + middle_of_the_map + "\ntell\nselect none\n";
  const auto told =
      play(two_coasts_log() + mid_run, only_the_map + look + click + only_the_map + "look 10 93 2000\n" +
                                           click + only_the_map + "look 12 95.8 2000\n" + click +
                                           only_the_map + "picture YYY\n" + look + click);
  ASSERT_EQ(told.size(), 4u);
  EXPECT_EQ(told[0].at("selected"), "far-sailing/1");
  EXPECT_TRUE(lists(told[0].at("panels"), "summary")) << "where it is told of";
  EXPECT_EQ(told[1].at("selected"), "none") << "the open sea";
  EXPECT_EQ(told[2].at("selected"), "XXX");
  EXPECT_EQ(told[3].at("selected"), "none") << "that state does not know of it";
}

TEST(ViewProgram, TheMapIsDraggedAndTheWheelZoomsAboutItsPlace) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const auto told =
      play(two_coasts_log() + mid_run,
           only_the_map + "look 12 93 100\ntell\ndrag 600 300 700 300\ntell\nwheel 640 354 3\ntell\n" +
               "wheel 640 10 3\ntell\n");
  ASSERT_EQ(told.size(), 4u);
  EXPECT_EQ(told[0].at("centre"), "12.000,93.000");
  EXPECT_EQ(told[1].at("centre"), "12.000,92.000");
  EXPECT_EQ(told[2].at("centre"), told[1].at("centre"));
  EXPECT_NEAR(number(told[2], "zoom"), 100 * std::pow(1.25, 3), 0.1);
  EXPECT_EQ(told[3].at("zoom"), told[2].at("zoom")) << "the top bar is no map";
}

// Pictures.

sf::Image picture_of(const std::string& file) {
  sf::Image image;
  EXPECT_TRUE(image.loadFromFile(file)) << file;
  return image;
}

struct Part {
  unsigned left, top, right, bottom;
};

// How many pixels of a part are of a colour, within a tolerance of each channel.
std::size_t count_of(const sf::Image& image, const Part& part, Colour colour, int tolerance = 2) {
  std::size_t count = 0;
  for (unsigned y = part.top; y < part.bottom; ++y) {
    for (unsigned x = part.left; x < part.right; ++x) {
      const sf::Color c = image.getPixel(x, y);
      count += std::abs(c.r - colour.red) <= tolerance && std::abs(c.g - colour.green) <= tolerance &&
               std::abs(c.b - colour.blue) <= tolerance;
    }
  }
  return count;
}

std::string bytes_in(const sf::Image& image, const Part& part) {
  std::string bytes;
  for (unsigned y = part.top; y < part.bottom; ++y) {
    for (unsigned x = part.left; x < part.right; ++x) {
      const sf::Color c = image.getPixel(x, y);
      for (const sf::Uint8 channel : {c.r, c.g, c.b}) bytes += static_cast<char>(channel);
    }
  }
  return bytes;
}

double share_of_different(const sf::Image& a, const sf::Image& b) {
  if (a.getSize() != b.getSize()) return 1;
  std::size_t different = 0;
  const auto [width, height] = a.getSize();
  for (unsigned y = 0; y < height; ++y)
    for (unsigned x = 0; x < width; ++x) different += a.getPixel(x, y) != b.getPixel(x, y);
  return static_cast<double>(different) / (static_cast<double>(width) * height);
}

const Palette& light() {
  return *find_palette("light");
}
Colour of_status(BoatStatus status) {
  return light().status[static_cast<std::size_t>(status)];
}

// Of 1280 by 720 with the summary, the charts and no legend.
constexpr Part summary{972, 42, 1280, 570}, foot{0, 572, 1280, 720};
constexpr Part top_bar{0, 0, 1280, 40}, map{0, 41, 969, 570};

// Several pictures of one start: the truth, what a state knows, other colours, other sizes.
class Pictures : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!can_draw()) return;
    folder = std::make_unique<TemporaryFolder>("searoom-pictures");
    std::string script = "panel legend off\nlayer depth off\nlayer graticule off\nlayer night off\n";
    const auto keep = [&](const std::string& name) { script += "shot " + folder->file(name) + "\n"; };
    keep("truth.png");
    script += "picture XXX\n";
    keep("XXX.png");
    script += "picture YYY\n";
    keep("YYY.png");
    script += "picture truth\n";
    keep("again.png");
    for (const Palette& p : palettes()) {
      script += "palette " + std::string(p.name) + "\n";
      keep(std::string(p.name) + ".png");
    }
    play(two_coasts_log() + mid_run, script);
  }
  static void TearDownTestSuite() { folder.reset(); }
  void SetUp() override { SEAROOM_WANTS_A_VIRTUAL_DISPLAY(); }
  static sf::Image picture(const std::string& name) { return picture_of(folder->file(name + ".png")); }

  static inline std::unique_ptr<TemporaryFolder> folder;
};

TEST_F(Pictures, HaveTheSizeOfTheWindowAndABarInThePapersColour) {
  const sf::Image truth = picture("truth");
  EXPECT_EQ(truth.getSize(), sf::Vector2u(1280, 720));
  EXPECT_GT(count_of(truth, top_bar, light().paper), 1280u * 40 / 2);
  EXPECT_GT(count_of(truth, top_bar, light().ink, 40), 200u) << "words";
}

TEST_F(Pictures, ShowLandAndSeaInTheirShares) {
  const sf::Image truth = picture("truth");
  const auto sea = static_cast<double>(count_of(truth, map, light().sea)),
             land = static_cast<double>(count_of(truth, map, light().land));
  EXPECT_NEAR(land / (land + sea), 0.2, 0.03) << "one degree of five is land";
  EXPECT_GT(land + sea, 0.2 * 969 * 529);
}

TEST_F(Pictures, OfTheTruthShowBoatsInTheColoursOfTheirStatus) {
  const sf::Image truth = picture("truth");
  EXPECT_GT(count_of(truth, map, of_status(BoatStatus::stranded)), 30u);
  EXPECT_GT(count_of(truth, map, of_status(BoatStatus::under_way)), 30u);
}

// Distress is left out: in that colour a contact is drawn that was seen in trouble.
TEST_F(Pictures, OfAStateShowNoBoatThatItDoesNotKnow) {
  for (const char* state : {"XXX", "YYY"}) {
    const sf::Image known = picture(state);
    for (const BoatStatus status :
         {BoatStatus::under_way, BoatStatus::stranded, BoatStatus::assisted, BoatStatus::refused})
      EXPECT_EQ(count_of(known, map, of_status(status)), 0u) << state << ": " << name_of(status);
  }
  EXPECT_GT(count_of(picture("XXX"), map, of_status(BoatStatus::distress), 30), 10u)
      << "its contacts, adrift";
  EXPECT_EQ(count_of(picture("YYY"), map, of_status(BoatStatus::distress), 30), 0u) << "it knows of nobody";
}

TEST_F(Pictures, OfOneMomentAreEqual) {
  EXPECT_LT(share_of_different(picture("truth"), picture("again")), 1e-4);
}

TEST_F(Pictures, InOtherColoursDiffer) {
  for (const Palette& p : palettes()) {
    const sf::Image image = picture(std::string(p.name));
    EXPECT_GT(count_of(image, top_bar, p.paper), 1280u * 40 / 2) << p.name;
    EXPECT_GT(count_of(image, map, p.sea), 10000u) << p.name;
    EXPECT_GT(count_of(image, map, p.status[static_cast<std::size_t>(BoatStatus::stranded)]), 30u) << p.name;
    for (const Palette& q : palettes()) {
      if (&p == &q) break;
      EXPECT_GT(share_of_different(image, picture(std::string(q.name))), 0.1) << p.name << ", " << q.name;
    }
  }
}

TEST(ViewProgram, AShotHasTheSizeThatWasAskedForAndTwoOfThemAreEqual) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-shots");
  for (const char* name : {"a.png", "b.png"}) {
    const Answer a = view(two_coasts_log() + mid_run + "--size 900x601 --shot " + folder.file(name));
    EXPECT_EQ(a.code, 0) << a.text;
    EXPECT_EQ(a.text, "");
  }
  const sf::Image a = picture_of(folder.file("a.png"));
  EXPECT_EQ(a.getSize(), sf::Vector2u(900, 601));
  EXPECT_LT(share_of_different(a, picture_of(folder.file("b.png"))), 1e-3);
}

TEST(ViewProgram, LargeWordsFillAWindow) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-large");
  std::ofstream(folder.file("script")) << "tell\nselect next\npanel help on\ntell\n";
  const Answer a = view(two_coasts_log() + mid_run + "--ui-scale 2 --size 1280x720 --script " +
                        folder.file("script") + " --shot " + folder.file("a.png"));
  ASSERT_EQ(a.code, 0) << a.text;
  EXPECT_EQ(told_in(lines_of(a.text).at(0)).at("scale"), "2");
  const sf::Image image = picture_of(folder.file("a.png"));
  EXPECT_GT(count_of(image, {0, 0, 1280, 80}, light().paper), 1280u * 80 / 2) << "a bar twice as high";
}

TEST(ViewProgram, TwoLogsStandSideBySide) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-beside");
  ASSERT_EQ(
      searoom("run " + two_coasts_typed() + " --seed 1 --policy kinder --out " + folder.file("kinder")).code,
      0);
  const auto told = play(two_coasts_log() + " " + folder.file("kinder/run.jsonl.zst") + mid_run,
                         "tell\nkey Tab\ntell\nbeside none\ntell\n");
  ASSERT_EQ(told.size(), 3u);
  EXPECT_EQ(told[0].at("panes"), "2");
  EXPECT_GT(number(told[0], "boats"), number(told[2], "boats")) << "those of both";
  EXPECT_EQ(told[1].at("boats"), "0");
  EXPECT_EQ(told[2].at("panes"), "1");
}

// The second state knows of nobody in either run, whatever the first has seen and done.
TEST(ViewProgram, InAStatesPictureAnotherStateTellsNothingOfItsDesk) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-other-state");
  for (const char* policy : {"kinder", "harder"}) {
    std::ofstream(folder.file("script"))
        << "picture YYY\nselect XXX\nshot " << folder.file(policy) << ".png\n";
    const Answer a = view(two_coasts_typed() + " --seed 1 --policy " + policy + mid_run + "--script " +
                          folder.file("script"));
    ASSERT_EQ(a.code, 0) << a.text;
  }
  const sf::Image kinder = picture_of(folder.file("kinder.png")),
                  harder = picture_of(folder.file("harder.png"));
  EXPECT_TRUE(bytes_in(kinder, summary) == bytes_in(harder, summary));
}

// What the truth's log and the log as the state knew it tell of the state's own ship is the same.
TEST(ViewProgram, InAStatesPictureItsOwnUnitTellsNoTrueNameOfABoat) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-own-unit");
  const auto told = play(two_coasts_log() + mid_run,
                         "picture XXX\nselect XXX/cutter/1\nshot " + folder.file("truth.png") + "\ntell\n");
  ASSERT_EQ(told.size(), 1u);
  ASSERT_EQ(told[0].at("selected"), "XXX/cutter/1");
  ASSERT_EQ(searoom("run " + two_coasts_typed() + " --seed 1 --as XXX --out " + folder.file("run")).code, 0);
  play(folder.file("run/run-as-XXX.jsonl.zst") + mid_run + "2>" + folder.file("errors") + " --world " +
           two_coasts_typed(),
       "select XXX/cutter/1\nshot " + folder.file("known.png") + "\n");
  EXPECT_TRUE(bytes_in(picture_of(folder.file("truth.png")), summary) ==
              bytes_in(picture_of(folder.file("known.png")), summary))
      << "the desk calls the boats that its ship met XXX/1 and so on, and nobody counted who is aboard";
}

// Map, charts and timeline; the figures at the side say besides that the log is not whole.
TEST(ViewProgram, AStatesPictureShowsNothingOfWhatComesAfterIt) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-now");
  const std::string run = two_coasts_typed() + " --seed 1 --as XXX --out ";
  ASSERT_EQ(searoom("run " + run + folder.file("whole")).code, 0);
  ASSERT_EQ(searoom("run " + run + folder.file("stopped") + " --stop-at 2015-02-04T12:00").code, 0);
  const auto picture = [&](const std::string& log, const std::string& name) {
    const Answer a = view(log + " --world " + two_coasts_typed() + " --picture XXX" + mid_run + "--shot " +
                          folder.file(name));
    EXPECT_EQ(a.code, 0) << a.text;
    return picture_of(folder.file(name));
  };
  const sf::Image stopped = picture(folder.file("stopped/run-as-XXX.jsonl.zst"), "stopped.png"),
                  known = picture(folder.file("whole/run-as-XXX.jsonl.zst"), "known.png"),
                  truth = picture(folder.file("whole/run.jsonl.zst"), "truth.png");
  for (const Part& part : {top_bar, map, foot}) EXPECT_TRUE(bytes_in(known, part) == bytes_in(stopped, part));
  // The map of the whole log has the weather besides.
  for (const Part& part : {top_bar, foot, summary})
    EXPECT_TRUE(bytes_in(truth, part) == bytes_in(known, part));
}

TEST(ViewProgram, AVideoHasItsSizeAndItsLength) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  if (shell("command -v ffmpeg && command -v ffprobe").code != 0) GTEST_SKIP() << "ffmpeg is not installed";
  const TemporaryFolder folder("searoom-video");
  const Answer a =
      view(two_coasts_log() +
           " --size 641x400 --from 2015-02-03 --until 2015-02-05 --hours-per-second 24 --video " +
           folder.file("a.mp4"));
  ASSERT_EQ(a.code, 0) << a.text;
  const Answer probe = shell(
      "ffprobe -v error -select_streams v:0 -show_entries stream=width,height,nb_frames "
      "-of csv=p=0 " +
      folder.file("a.mp4"));
  EXPECT_EQ(probe.code, 0);
  EXPECT_EQ(probe.text.substr(0, 8), "642,400,") << "to an even number, which the format wants";
  EXPECT_NEAR(std::stod(probe.text.substr(8)), 60, 1) << "two seconds";
}

TEST(ViewProgram, ARunThatIsShownKeepsTheLogThatSearoomKeeps) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-live");
  const std::string world =
      two_coasts_typed() + " --seed 3 --policy kinder --set log.positions_every_hours=3 ";
  ASSERT_EQ(searoom("run " + world + "--out " + folder.file("alone")).code, 0);
  const Answer a = view(world + "--out " + folder.file("shown") + " --size 640x400 --at 2015-02-02 --shot " +
                        folder.file("a.png"));
  EXPECT_EQ(a.code, 0) << a.text;
  const std::string kept = contents_of(folder.file("shown/run.jsonl.zst"));
  EXPECT_GT(kept.size(), 1000u);
  EXPECT_EQ(kept, contents_of(folder.file("alone/run.jsonl.zst")));
}

TEST(ViewProgram, ALogThatIsNotWholeSaysSoOnTheErrorStream) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-half");
  const std::string whole = contents_of(two_coasts_log());
  std::ofstream(folder.file("run.jsonl.zst"), std::ios::binary) << whole.substr(0, whole.size() * 6 / 10);
  const Answer a = view(folder.file("run.jsonl.zst") + " --size 640x400 --shot " + folder.file("a.png") +
                        " 2>" + folder.file("errors"));
  EXPECT_EQ(a.code, 0) << a.text;
  EXPECT_EQ(a.text, "");
  EXPECT_NE(contents_of(folder.file("errors")).find("run.jsonl.zst"), std::string::npos)
      << contents_of(folder.file("errors"));
  EXPECT_TRUE(fs::exists(folder.file("a.png")));
}

// Bad inputs.

void expect_error(const Answer& a, int code, const std::string& words) {
  EXPECT_EQ(a.code, code) << a.text;
  EXPECT_NE(a.text.find(words), std::string::npos) << a.text;
  EXPECT_LE(lines_of(a.text).size(), 3u) << a.text;
}

TEST(ViewProgram, RefusesOptionsThatItCannotRead) {
  for (const char* size : {"big", "1280", "10x10", "1280x720x3", "99999x720"})
    expect_error(view(two_coasts_log() + " --size " + size), 2, "--size: found " + std::string(size));
  expect_error(view(two_coasts_log() + " --palette lihgt"), 2, "--palette: found lihgt, wanted light");
  expect_error(view(two_coasts_log() + " --ui-scale 9"), 2, "--ui-scale");
  EXPECT_EQ(view("").code, 2);
  EXPECT_EQ(view("--version").code, 0);
  EXPECT_EQ(view("--help").code, 0);
}

TEST(ViewProgram, RefusesFilesThatAreNeitherLogNorScenario) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-no-files");
  const std::string shot = " --shot " + folder.file("a.png");
  expect_error(view("/no/such/run.jsonl.zst" + shot), 2, "/no/such/run.jsonl.zst");
  expect_error(view("/no/such/world.yaml" + shot), 2, "/no/such/world.yaml");
  expect_error(view("README.md" + shot), 2, "README.md");
  expect_error(view(two_coasts_typed() + " --policy no-such-policy" + shot), 2, "no-such-policy");
  expect_error(view(two_coasts_typed() + " " + two_coasts_typed() + shot), 2, "two scenarios");
}

TEST(ViewProgram, RefusesTimesAndPicturesThatAreNotOfTheRun) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-no-times");
  const std::string shot = " --shot " + folder.file("a.png") + " --size 640x400 ";
  expect_error(view(two_coasts_log() + shot + "--at 2016-01-01"), 2, "--at: found 2016-01-01, wanted a time");
  expect_error(view(two_coasts_log() + shot + "--at yesterday"), 2, "--at: found yesterday, wanted a date");
  expect_error(view(two_coasts_log() + shot + "--picture ZZZ"), 2, "--picture: found ZZZ, wanted truth");
  EXPECT_FALSE(fs::exists(folder.file("a.png")));
}

TEST(ViewProgram, AWrongLineOfAScriptIsToldByItsPlace) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-wrong");
  const auto wrong = [&](const std::string& script, const std::string& words) {
    std::ofstream(folder.file("script")) << script;
    expect_error(view(two_coasts_log() + " --size 640x400 --script " + folder.file("script")), 2,
                 folder.file("script") + words);
  };
  wrong("# a comment\n\ntell\ngoto nonsense\ntell\n", ":4: goto: found nonsense");
  wrong("tell\ndance", ":2: dance: no such command");
  wrong("click here\n", ":1: wanted a number");
  wrong("goto nonsense\nrefused other words\n", ":2: found \"goto: found nonsense");
  expect_error(view(two_coasts_log() + " --size 640x400 --script " + folder.file("none")), 2,
               "none: found no such");
}

TEST(ViewProgram, AScriptThatWaitsForARefusalIsToldWhenThereIsNone) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-refused");
  std::ofstream(folder.file("script")) << "palette print\nrefused Colours\n";
  expect_error(view(two_coasts_log() + " --size 640x400 --script " + folder.file("script")), 2, "script:2:");
}

TEST(ViewProgram, AScriptCannotPressAKeyThatIsNone) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-no-key");
  std::ofstream(folder.file("script")) << "key Sapce\n";
  expect_error(view(two_coasts_log() + " --size 640x400 --script " + folder.file("script")), 2, "script:1:");
}

TEST(ViewProgram, APictureThatCannotBeKeptIsToldOf) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  expect_error(view(two_coasts_log() + " --size 640x400 --shot /no/such/folder/a.png"), 1,
               "/no/such/folder/a.png: cannot be written");
  expect_error(view(two_coasts_log() + " --size 640x400 --shot a-picture.gif"), 2, ".png");
  if (shell("command -v ffmpeg").code == 0)
    expect_error(view(two_coasts_log() + " --size 640x400 --until 2015-02-02 --video /no/such/folder/a.mp4"),
                 1, "/no/such/folder/a.mp4");
}

TEST(ViewProgram, WithoutFontsItSaysWhichPackageHasThem) {
  SEAROOM_WANTS_A_VIRTUAL_DISPLAY();
  const TemporaryFolder folder("searoom-no-fonts");
  expect_error(view(two_coasts_log() + " --size 640x400 --shot " + folder.file("a.png"),
                    "SEAROOM_FONTS=" + folder.file("")),
               1, "fonts-dejavu-core");
}

TEST(ViewProgram, WithoutADisplayItSaysSo) {
  const TemporaryFolder empty("searoom-no-path");
  for (const std::string& what : {std::string(), " --shot " + empty.file("a.png")}) {
    const Answer a = view(two_coasts_log() + what, "PATH=" + empty.file(""));
    if (a.text.find("fonts") != std::string::npos) GTEST_SKIP() << "fonts-dejavu-core is not installed";
    expect_error(a, 1, "found no display, wanted one to draw on");
    EXPECT_NE(a.text.find("xvfb"), std::string::npos) << "what would help";
  }
  expect_error(view(two_coasts_log(), "DISPLAY=:98765"), 1, "found no display");
}

// An X server resets itself when its last client leaves, and refuses the next meanwhile; the program looks
// for a display before its window connects. On a busy machine every fourth start failed so.
TEST(ViewProgram, ItsVirtualDisplayOutlastsTheFirstLookAtIt) {
  const TemporaryFolder folder("searoom-xvfb");
  std::ofstream(folder.file("xvfb-run")) << "#!/bin/sh\necho \"$@\"\n";
  fs::permissions(folder.file("xvfb-run"), fs::perms::owner_all);
  const Answer a = view(two_coasts_log() + " --shot a.png", "PATH=" + folder.file(""));
  EXPECT_EQ(a.code, 0);
  EXPECT_NE(a.text.find("-noreset"), std::string::npos) << a.text;
  EXPECT_NE(a.text.find(two_coasts_log() + " --shot a.png"), std::string::npos) << a.text;
}

TEST(ViewProgram, TheProgramSearoomNeedsNoGraphics) {
  const Answer a = shell("ldd '" SEAROOM_PROGRAM "'");
  ASSERT_EQ(a.code, 0) << a.text;
  for (const char* library : {"libGL", "libsfml", "libimgui", "libX11"})
    EXPECT_EQ(a.text.find(library), std::string::npos) << a.text;
}

}  // namespace
}  // namespace searoom::test
