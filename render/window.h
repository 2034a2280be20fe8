// The window: takes keys and the mouse, draws frames, keeps pictures.
#pragma once

#include <SFML/Graphics.hpp>
#include <memory>

#include "render/gui.h"
#include "render/layers/layers.h"
#include "render/panels/panels.h"
#include "render/session.h"

namespace searoom {

struct WindowOptions {
  unsigned width = 1280, height = 720;
  bool smooth = false;  // multisampled: for pictures
};

// What a frame showed, for scripts and benchmarks.
struct Drawn {
  std::size_t boats = 0, units = 0, contacts = 0, words = 0;
};

class ViewWindow {
 public:
  // Throws std::runtime_error in plain words when there is no display, no OpenGL or no font.
  explicit ViewWindow(const WindowOptions& options);

  // What has happened to the window since.
  void take_events(Session& session);
  // As if the key had been pressed, or the mouse clicked or dragged. False when a key stands for nothing, or
  // for a command that was refused.
  bool press(Session& session, const std::string& key);
  void type(Session& session, const std::string& text);
  void click(Session& session, Pixel at);
  void turn_wheel(Session& session, Pixel at, float turns);
  void drag(Session& session, Pixel from, Pixel to);

  // Draws a frame and shows it; `seconds` of the wall have passed. `picture` takes what was drawn.
  Drawn draw(Session& session, double seconds, sf::Image* picture = nullptr);
  bool is_open() const { return window_.isOpen(); }
  Pixel size() const {
    return {static_cast<float>(window_.getSize().x), static_cast<float>(window_.getSize().y)};
  }

 private:
  bool type_key(Session& session, const std::string& key);
  void take_key(Session& session, const sf::Event::KeyEvent& key);
  void take_mouse(Session& session, const sf::Event& event);
  void draw_map(Session& session, Pane& pane, const Marks& marks, const Room& room, Drawn& drawn,
                const std::string& name);

  sf::RenderWindow window_;
  std::unique_ptr<Gui> gui_;
  bool fitted_ = false;  // the camera, to the world
  bool dragging_ = false;
  Pixel pressed_, last_;
  std::vector<std::string> typed_before_;  // command lines
};

}  // namespace searoom
