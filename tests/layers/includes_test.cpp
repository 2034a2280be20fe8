// The layers of the software, as their include lines tell: a file includes its own layer and those below it,
// and each outside library is met where it belongs.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace searoom::test {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> layers = {"base",       "geo",      "science", "scenario", "world",
                                         "rules",      "phases",   "record",  "metrics",  "run",
                                         "experiment", "exercise", "commands"};

// Who opens what a desk may not know: the log and checkpoints, and two that look on: whether anybody
// responds, and what the press may find.
const std::set<std::string> open_the_truth = {
    "sim/phases/desks/desk_events.cpp",
    "sim/phases/desks/raise_attention.cpp",
    "sim/phases/truth_of.h",
    "sim/phases/rescue/responsibility_gap.cpp",
    "sim/phases/seeing/pass_messages.cpp",
    "sim/record/checkpoint.cpp",
};

// What is wrong with one line of a file, in words; empty when nothing is. `file` is relative to the root.
std::string trouble(const std::string& file, const std::string& line) {
  static const std::regex own(R"(^\s*#include "sim/(\w+)/.*)");
  static const std::regex layer_of(R"(^sim/(\w+)/.*)");
  std::smatch in, of;
  const bool in_sim = std::regex_match(file, of, layer_of);
  const bool in_room = file.starts_with("room/"), in_pages = file.starts_with("render/web/");
  if (in_sim && line.find("#include \"render/") != std::string::npos) return "the engine includes the screen";
  if ((in_sim || file.starts_with("render/")) && line.find("#include \"room/") != std::string::npos)
    return "the engine or the screen includes the room";
  // A server has no screen: of render/ it takes the pages, which are data and how they are put together.
  if ((in_room || in_pages) && line.find("#include \"render/") != std::string::npos &&
      line.find("#include \"render/web/") == std::string::npos)
    return "the screen in the room or in pages";
  if (in_sim && std::regex_match(line, in, own)) {
    const auto used = std::find(layers.begin(), layers.end(), in[1].str());
    const auto user = std::find(layers.begin(), layers.end(), of[1].str());
    if (used == layers.end() || user == layers.end()) return "a folder that is no layer";
    if (used > user) return "includes upward";
  }
  const auto includes = [&](const char* what) {
    return line.find("#include <" + std::string(what)) != std::string::npos;
  };
  if ((includes("SFML/") || includes("imgui") || includes("GL/")) &&
      (!file.starts_with("render/") || in_pages))
    return "the screen outside render/";
  if ((includes("sys/socket.h") || includes("netinet/") || includes("boost/asio") ||
       includes("boost/beast") || includes("openssl/")) &&
      !in_room)
    return "a socket outside the room";
  if (includes("yaml-cpp/") && file != "sim/scenario/reading/yaml_tree.cpp")
    return "yaml-cpp outside the reader";
  if (includes("sqlite3") && file != "sim/experiment/store/sqlite.cpp" && !in_room)
    return "SQLite outside the store and the room";
  if (includes("CLI/") && file != "sim/commands/program_command.cpp" &&
      file != "sim/commands/command_line.cpp")
    return "CLI11 outside the command line";
  if (includes("nlohmann/json.hpp") && file.ends_with(".h") && file != "sim/scenario/schema/schema_fields.h")
    return "a header that reads the JSON library";  // seconds for everyone; json_fwd.hpp does
  if (line.find("TruthOpener") != std::string::npos && file != "sim/world/truth.h" &&
      file != "sim/phases/truth_of.h")
    return "a second key to the truth";
  if (line.find("truth_of") != std::string::npos && !open_the_truth.contains(file) &&
      file != "sim/world/truth.h")
    return "the truth of a contact where it is not told";
  static const std::regex of_a_log(R"re((\[|\b(at|find|value|contains)\()"scenario")re");
  if (line.find("\"scenario\"") != std::string::npos && file != "sim/record/run_header.cpp" &&
      std::regex_search(line, of_a_log))
    return "a log's scenario read outside its header";  // what readers need of it is in its cast
  static const std::regex text(R"("[^"]*")"), reserved(R"(\b(_[A-Z]\w*|(?!__asan_)\w*__\w*))");
  if (line.find('_') != std::string::npos && std::regex_search(std::regex_replace(line, text, ""), reserved))
    return "a name that C++ reserves";
  // An exercise too is told what time it is: only then can it be played again.
  const bool engine =
      in_sim && (of[1] == "exercise" || std::find(layers.begin(), layers.end(), of[1].str()) <
                                            std::find(layers.begin(), layers.end(), "record"));
  static const std::regex chance(
      R"(\bstd::(mt19937|random_device|\w+_distribution)|\brand\(\)|system_clock|steady_clock|\btime\(nullptr)");
  // A line without any of these characters is spared the slow look.
  if (engine && line.find_first_of(":(_") != std::string::npos && std::regex_search(line, chance))
    return "a clock or foreign chance inside the engine";
  return "";
}

TEST(Layers, NoFileIncludesUpwardOrALibraryOutOfItsPlace) {
  const fs::path root = SEAROOM_SOURCE_DIR;
  int files = 0;
  for (const char* folder : {"sim", "render", "room"}) {
    if (!fs::exists(root / folder)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".h" && extension != ".cpp") continue;
      ++files;
      const std::string file = fs::relative(entry.path(), root).string();
      std::ifstream in(entry.path());
      int number = 0;
      for (std::string line; std::getline(in, line);) {
        ++number;
        EXPECT_EQ(trouble(file, line), "") << file << ":" << number << ": " << line;
      }
    }
  }
  EXPECT_GT(files, 100);
}

// Two types of one name in one namespace, in files that never meet, are one type to the linker: it keeps the
// functions of either.
TEST(Layers, NoTwoHeadersDefineATypeOfOneName) {
  static const std::regex type(R"(^(struct|class|enum class) (\w+)[^;]*\{.*)");
  std::map<std::string, std::string> defined_in;
  for (const char* folder : {"sim", "render"}) {
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(fs::path(SEAROOM_SOURCE_DIR) / folder)) {
      if (entry.path().extension() != ".h") continue;
      std::ifstream in(entry.path());
      std::smatch found;
      for (std::string line; std::getline(in, line);) {
        if (!std::regex_match(line, found, type)) continue;
        const auto [other, is_new] = defined_in.emplace(found[2], entry.path().string());
        EXPECT_TRUE(is_new || other->second == entry.path().string())
            << found[2] << ": " << other->second << " and " << entry.path();
      }
    }
  }
  EXPECT_GT(defined_in.size(), 200u);
}

// A library a layer, each linked with those before it.
TEST(Layers, TheBuildHasThemInThisOrder) {
  std::ifstream in(fs::path(SEAROOM_SOURCE_DIR) / "sim/CMakeLists.txt");
  static const std::regex added(R"(^add_layer\((\w+).*)");
  std::vector<std::string> built, there;
  std::smatch found;
  for (std::string line; std::getline(in, line);) {
    if (std::regex_match(line, found, added)) built.push_back(found[1]);
  }
  std::ranges::copy_if(layers, std::back_inserter(there), [](const std::string& layer) {
    return fs::exists(fs::path(SEAROOM_SOURCE_DIR) / "sim" / layer);
  });
  EXPECT_EQ(built, there);
}

// No folder is a drawer: where a thing is, is seen from the folders. Those with a reason stand in
// sim/README.md.
TEST(Layers, NoFolderHoldsMoreThanTwentyFiveSources) {
  std::map<std::string, int> sources;
  for (const char* folder : {"sim", "render"}) {
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(fs::path(SEAROOM_SOURCE_DIR) / folder)) {
      if (entry.path().extension() == ".cpp")
        ++sources[fs::relative(entry.path().parent_path(), SEAROOM_SOURCE_DIR).string()];
    }
  }
  sources.erase("sim/metrics");  // one file an outcome
  for (const auto& [folder, count] : sources) EXPECT_LE(count, 25) << folder;
  EXPECT_GT(sources.size(), 30u);
}

TEST(Layers, TheRoomHasClocksSocketsAndSqliteAndAnExerciseNone) {
  const std::string clock = "auto t = std::chrono::steady_clock::now();", socket = "#include <sys/socket.h>",
                    server = "#include <boost/beast/core.hpp>", sqlite = "#include <sqlite3.h>";
  for (const std::string& line : {clock, socket, server, sqlite}) {
    EXPECT_EQ(trouble("room/server.cpp", line), "") << line;
    EXPECT_NE(trouble("sim/exercise/cell.cpp", line), "") << line;
  }
  EXPECT_EQ(trouble("render/web/page.cpp", socket), "a socket outside the room");
  EXPECT_EQ(trouble("render/web/page.cpp", "#include <SFML/Graphics.hpp>"), "the screen outside render/");
  EXPECT_EQ(trouble("render/web/page.cpp", "#include \"render/view.h\""),
            "the screen in the room or in pages");
  EXPECT_EQ(trouble("room/server.cpp", "#include \"render/window.h\""), "the screen in the room or in pages");
  EXPECT_EQ(trouble("room/server.cpp", "#include \"render/web/pages.h\""), "");
  EXPECT_EQ(trouble("room/server.cpp", "#include \"sim/run/simulation.h\""), "");
  EXPECT_EQ(trouble("sim/run/simulation.cpp", "#include \"room/server.h\""),
            "the engine or the screen includes the room");
}

TEST(Layers, TheScanSeesWhatItForbids) {
  EXPECT_EQ(trouble("sim/base/dice.h", "#include \"sim/world/world.h\""), "includes upward");
  EXPECT_EQ(trouble("sim/world/world.h", "#include \"sim/base/dice.h\""), "");
  EXPECT_EQ(trouble("sim/run/main.cpp", "#include <SFML/Graphics.hpp>"), "the screen outside render/");
  EXPECT_EQ(trouble("sim/scenario/reading/fields.cpp", "#include <yaml-cpp/yaml.h>"),
            "yaml-cpp outside the reader");
  EXPECT_EQ(trouble("sim/metrics/landed.cpp", "#include <sqlite3.h>"),
            "SQLite outside the store and the room");
  EXPECT_EQ(trouble("sim/commands/why_command.cpp", "#include <CLI/CLI.hpp>"),
            "CLI11 outside the command line");
  EXPECT_EQ(trouble("render/main.cpp", "#include <CLI/CLI.hpp>"), "CLI11 outside the command line");
  EXPECT_EQ(trouble("sim/record/passage.h", "#include <nlohmann/json.hpp>"),
            "a header that reads the JSON library");
  EXPECT_EQ(trouble("sim/metrics/landed.cpp", "const auto scenario = line.at(\"scenario\");"),
            "a log's scenario read outside its header");
  EXPECT_EQ(trouble("sim/rules/desk/follow_posture.cpp", "if (truth_of(contact.vessel).empty()) return;"),
            "the truth of a contact where it is not told");
  EXPECT_EQ(trouble("sim/world/desk_view.h", "struct TruthOpener {"), "a second key to the truth");
  EXPECT_EQ(trouble("sim/commands/scenario_options.h", "command.option(\"scenario\", file);"), "");
  EXPECT_EQ(trouble("sim/phases/boats/move.cpp", "int _Ticks = 0;"), "a name that C++ reserves");
  EXPECT_EQ(trouble("sim/phases/boats/move.cpp", "int of__tick = 0;"), "a name that C++ reserves");
  EXPECT_EQ(trouble("sim/phases/boats/move.cpp", "int of_tick_ = write(\"_Encoding\");"), "");
  EXPECT_EQ(trouble("sim/phases/boats/move.cpp", "std::mt19937 generator;"),
            "a clock or foreign chance inside the engine");
  EXPECT_EQ(trouble("sim/phases/boats/move.cpp", "auto t = std::chrono::steady_clock::now();"),
            "a clock or foreign chance inside the engine");
}

}  // namespace
}  // namespace searoom::test
