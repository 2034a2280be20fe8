#include "render/script.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

#include "render/commands.h"
#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"

namespace searoom {
namespace {

constexpr double frame_s = 1.0 / 60;

class Player {
 public:
  Player(ViewWindow& window, Session& session) : window_(window), session_(session) {}

  void play(const std::string& line) {
    std::istringstream in(line);
    std::string name;
    in >> name;
    if (name == "key") {
      for (std::string key; in >> key;) press(key);
    } else if (name == "type") {
      std::string text;
      std::getline(in >> std::ws, text);
      window_.type(session_, text);
    } else if (name == "click") {
      window_.click(session_, pixel(in));
    } else if (name == "drag") {
      const Pixel from = pixel(in);
      window_.drag(session_, from, pixel(in));
    } else if (name == "wheel") {
      const Pixel at = pixel(in);
      window_.turn_wheel(session_, at, number(in));
    } else if (name == "frames") {
      for (auto n = static_cast<int>(number(in)); n > 1; --n) draw();
    } else if (name == "settle") {
      settle(window_, session_, 1e18);
    } else if (name == "refused") {
      refused(in);
    } else if (name == "tell") {
      draw();
      print_out("{}\n", tell(session_, drawn_));
    } else {
      refused_ = !perform(session_, line);
    }
    draw();
  }
  // A refusal that nobody expected.
  void finish() const {
    if (refused_) throw BadInput(session_.view.said);
  }
  bool was_refused() const { return refused_; }

 private:
  static float number(std::istream& in) {
    float value = 0;
    if (!(in >> value)) throw BadInput("wanted a number");
    return value;
  }
  static Pixel pixel(std::istream& in) {
    const float x = number(in);
    return {x, number(in)};
  }
  void press(const std::string& key) {
    if (!session_.view.typed && command_of_key(key).empty())
      throw BadInput(fmt::format("found {}, wanted a key that stands for a command (? lists them)", key));
    refused_ = !window_.press(session_, key);
  }
  void refused(std::istream& in) {
    std::string words;
    std::getline(in >> std::ws, words);
    const std::string said = session_.view.said;
    if (!refused_ || said.find(words) == std::string::npos)
      throw BadInput(fmt::format("found {}, wanted a refusal with \"{}\"",
                                 refused_ ? "\"" + said + "\"" : "none", words));
    refused_ = false;
  }
  void draw() {
    session_.advance(frame_s);
    if (session_.wanted_shot) {
      const auto file = *session_.wanted_shot;
      session_.wanted_shot.reset();
      keep_picture(window_, session_, file);
    }
    drawn_ = window_.draw(session_, frame_s);
  }

  ViewWindow& window_;
  Session& session_;
  Drawn drawn_;
  bool refused_ = false;
};

}  // namespace

std::string tell(const Session& session, const Drawn& drawn) {
  const View& v = session.view;
  std::string shown;
  for (std::size_t i = 0; i < layers().size(); ++i)
    if (v.layers[i]) shown += (shown.empty() ? "" : ",") + std::string(layers()[i].name);
  std::string panels;
  for (const PanelSwitch& panel : panel_switches)
    if (v.*panel.on) panels += (panels.empty() ? "" : ",") + std::string(panel.name);
  return fmt::format(
      "{} picture={} boats={} units={} contacts={} words={} playing={} speed={:.4g} timeline={:.4g} "
      "palette={} scale={:.4g} "
      "selected={} panes={} seed={} centre={:.3f},{:.3f} zoom={:.1f} "
      "layers={} panels={} typed={} said={}",
      format_instant(session.now()), v.picture.empty() ? "truth" : v.picture, drawn.boats, drawn.units,
      drawn.contacts, drawn.words, v.playing, v.hours_per_second, v.timeline_zoom, v.colours().name,
      v.ui_scale, v.selection.name.empty() ? "none" : v.selection.name, session.panes.size(),
      session.header().seed, v.camera.centre().lat_deg, v.camera.centre().lon_deg,
      v.camera.pixels_per_degree(), shown, panels, v.typed ? ":" + *v.typed : "no", v.said);
}

void settle(ViewWindow& window, Session& session, double tick) {
  const auto told = [&] {
    return std::ranges::all_of(session.panes, [&](const Pane& pane) {
      return pane.feed->over() || static_cast<double>(pane.playback->last()) >= tick;
    });
  };
  while (!told() && window.is_open()) {
    for (Pane& pane : session.panes) pane.feed->fill(*pane.playback, 0.25);
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

void keep_picture(ViewWindow& window, Session& session, const std::filesystem::path& file) {
  if (file.extension() != ".png")
    throw BadInput(fmt::format("{}: found {}, wanted a name that ends in .png", file.string(),
                               file.extension().string()));
  window.draw(session, frame_s);  // sizes of panels that fit themselves settle in a second frame
  sf::Image image;
  window.draw(session, frame_s, &image);
  if (!image.saveToFile(file.string()))
    throw std::runtime_error(fmt::format("{}: cannot be written", file.string()));
}

void play_script(const std::filesystem::path& script, ViewWindow& window, Session& session) {
  std::ifstream in(script);
  if (!in) throw BadInput(fmt::format("{}: found no such file, wanted a script", script.string()));
  Player player(window, session);
  int number = 0;
  int last_number = 0;
  for (std::string line; std::getline(in, line) && !session.view.quit;) {
    ++number;
    line.erase(std::min(line.find('#'), line.size()));
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    try {
      if (player.was_refused() && !line.starts_with("refused")) {
        number = last_number;
        player.finish();
      }
      player.play(line);
    } catch (const BadInput& e) {
      throw BadInput(fmt::format("{}:{}: {}", script.string(), number, e.what()));
    }
    last_number = number;
  }
  try {
    player.finish();
  } catch (const BadInput& e) {
    throw BadInput(fmt::format("{}:{}: {}", script.string(), last_number, e.what()));
  }
}

}  // namespace searoom
