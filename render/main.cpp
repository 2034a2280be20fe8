// The program `searoom-view`. Exit codes as of `searoom`: 0 done; 1 it failed (no display, a full disk); 2
// the input was bad.
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

#include "render/commands.h"
#include "render/display.h"
#include "render/script.h"
#include "render/video.h"
#include "render/window.h"
#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/command_line.h"
#include "sim/commands/program_command.h"

namespace searoom {
namespace {

struct Options {
  std::vector<std::string> files;
  std::string policy, world, out, at, shot, video, script, palette, picture, results, size = "1280x720", from,
                                                                                      until;
  std::vector<std::string> settings;
  std::uint64_t seed = 1;
  double ui_scale = 0, hours_per_second = 24;

  bool needs_nobody() const { return !shot.empty() || !video.empty() || !script.empty(); }
};

void add_options(ProgramCommand& program, Options& o) {
  program
      .option("what", o.files,
              "A scenario (world.yaml) to run, a run log (run.jsonl.zst) to replay, or two logs side by side")
      .takes(Words::scenario)
      .required()
      .given(1, 2);
  program.option("--policy", o.policy, "Policies to lay over a scenario: one, or several as a+b")
      .takes(Words::policy);
  program.option("--set", o.settings, "Set one value of a scenario: path.to.key=value; may be given again")
      .one_at_a_time();
  program.option("--seed", o.seed, "The run's luck");
  program.option("--out", o.out, "Folder for the log of a run").takes(Words::folder);
  program.option("--world", o.world, "Where the scenario of a log lies now, for its coast and weather")
      .takes(Words::scenario);
  program.option("--at", o.at,
                 "Begin at this time (UTC): 2015-05-14T06:00; a picture without one is of the end");
  program.option("--picture", o.picture, "Begin with what the desk of a state knows: THA");
  program.option("--palette", o.palette, "light, dark, projector or print");
  program.option("--ui-scale", o.ui_scale, "Size of words and marks, 1 to 3")
      .between(0.8, 3.0)
      .defaults_to("as the display asks");
  program.option("--size", o.size, "Of the window or picture: 1280x720");
  program
      .option("--results", o.results,
              "A results database of `searoom compare`, to see the run among the others")
      .takes(Words::file);
  program.option("--shot", o.shot, "Keep one picture (.png) and leave").takes(Words::file);
  program.option("--video", o.video, "Keep a video (.mp4) and leave; needs ffmpeg").takes(Words::file);
  program.option("--from", o.from, "Begin of a video");
  program.option("--until", o.until, "End of a video");
  program.option("--hours-per-second", o.hours_per_second, "Speed of a video").between(0.01, 2000.0);
  program.option("--script", o.script, "Do what a file says, a command a line, and leave").takes(Words::file);
}

bool is_scenario(const std::string& file) {
  return file.ends_with(".yaml") || file.ends_with(".yml");
}

WindowOptions window_options(const Options& o) {
  WindowOptions w;
  char x = 0, more = 0;
  if (std::sscanf(o.size.c_str(), "%5u%c%5u%c", &w.width, &x, &w.height, &more) != 3 || x != 'x' ||
      w.width < 640 || w.height < 400 || w.width > 7680 || w.height > 4320)
    throw BadInput("--size: found " + o.size +
                   ", wanted a width and height like 1280x720, from 640x400 to 7680x4320");
  w.smooth = o.needs_nobody();
  return w;
}

// Two runs read their logs in the order given.
Session open_session(const Options& o) {
  std::vector<Pane> panes;
  for (const std::string& file : o.files) {
    if (is_scenario(file))
      panes.emplace_back(
          open_run(load_setting({file, split_policies(o.policy), o.settings}, 1), o.seed, o.out));
    else
      panes.emplace_back(open_log(file, o.world));
  }
  if (panes.size() == 2 && is_scenario(o.files[0]) && is_scenario(o.files[1]))
    throw BadInput(
        "found two scenarios, wanted one, or logs; a policy beside another: press q in the window");
  Session session(std::move(panes[0]));
  if (panes.size() > 1) session.add_pane(std::move(panes[1]));
  if (!o.results.empty()) session.add_results(o.results);
  return session;
}

void want(Session& session, const std::string& option, const std::string& command) {
  if (!perform(session, command))
    throw BadInput(option + ": " + session.view.said.substr(session.view.said.find(": ") + 2));
}

// To a time, when it has been told of.
double tick_of(const std::string& option, const std::string& text, ViewWindow& window, Session& session) {
  const auto instant = parse_instant(text);
  if (!instant)
    throw BadInput(
        fmt::format("{}: found {}, wanted a date like 2015-05-14 or 2015-05-14T06:00", option, text));
  const double tick =
      static_cast<double>(*instant - session.header().start) / static_cast<double>(session.header().step_s);
  settle(window, session, tick);
  want(session, option, "goto " + text);
  return session.view.tick;
}

// Alone under a virtual display, where a picture is wanted and there is none to draw on.
void find_display(const Options& o, char** argv) {
  const char* display = std::getenv("DISPLAY");
  if (!o.needs_nobody() || (display && *display) || std::getenv("SEAROOM_XVFB")) return;
  setenv("SEAROOM_XVFB", "1", 1);
  std::vector<char*> words;
  std::string run = "xvfb-run", any = "-a", screen_option = "-s", screen = "-screen 0 7680x4320x24 -noreset";
  for (std::string* word : {&run, &any, &screen_option, &screen}) words.push_back(word->data());
  for (char** word = argv; *word; ++word) words.push_back(*word);
  words.push_back(nullptr);
  execvp("xvfb-run", words.data());  // comes back only where there is none
}

void live(ViewWindow& window, Session& session) {
  auto last = std::chrono::steady_clock::now();
  while (!session.view.quit && window.is_open()) {
    const auto now = std::chrono::steady_clock::now();
    const double seconds = std::chrono::duration<double>(now - last).count();
    last = now;
    window.take_events(session);
    session.advance(std::min(seconds, 0.25));
    if (session.wanted_shot) {
      const auto file = *session.wanted_shot;
      session.wanted_shot.reset();
      try {
        keep_picture(window, session, file);
        session.view.said = "Kept as " + file.string();
      } catch (const std::exception& e) {
        session.view.said = e.what();
      }
    }
    window.draw(session, seconds);
  }
}

void view(const Options& o) {
  const WindowOptions options = window_options(o);
  if (!o.palette.empty() && !find_palette(o.palette))
    throw BadInput("--palette: found " + o.palette + ", wanted light, dark, projector or print");
  Session session = open_session(o);
  const auto display = hold_display();
  ViewWindow window(options);
  if (!o.palette.empty()) want(session, "--palette", "palette " + o.palette);
  if (o.ui_scale > 0) want(session, "--ui-scale", fmt::format("scale {}", o.ui_scale));
  if (!o.picture.empty()) want(session, "--picture", "picture " + o.picture);
  if (!o.at.empty()) tick_of("--at", o.at, window, session);
  session.view.said.clear();
  if (!o.script.empty()) play_script(o.script, window, session);
  if (!o.shot.empty()) {
    // As the run ends, unless a time was named.
    if (o.at.empty() && o.script.empty()) {
      settle(window, session, 1e18);
      session.go_to(static_cast<double>(session.last()));
    }
    keep_picture(window, session, o.shot);
  }
  if (!o.video.empty()) {
    VideoOptions video{o.video, 0, 0, o.hours_per_second, 30};
    settle(window, session, o.until.empty() ? 1e18 : 0);
    video.until =
        o.until.empty() ? static_cast<double>(session.last()) : tick_of("--until", o.until, window, session);
    video.from = o.from.empty() ? 0 : tick_of("--from", o.from, window, session);
    keep_video(video, window, session);
  }
  if (o.needs_nobody()) {
    for (const Pane& pane : session.panes)
      for (const std::string& text : {pane.feed->trouble(), pane.missing})
        if (!text.empty()) print_note("{}\n", text);
    settle(window, session, o.out.empty() ? 0 : 1e18);  // a log that was wanted is written to its end
    return;
  }
  session.view.playing = o.at.empty();
  live(window, session);
}

}  // namespace
}  // namespace searoom

int main(int argc, char** argv) {
  using namespace searoom;
  Options options;
  return run_command_line(
      argc, argv,
      {"searoom-view", "searoom-view: see a run, what each state knows of it, and two policies side by side",
       "Keys and commands: press ? in the window.", [&](ProgramCommand& program) {
         add_options(program, options);
         program.does([&] {
           find_display(options, argv);
           view(options);
         });
       }});
}
