#include "render/window.h"

#include <fmt/format.h>
#include <imgui.h>

#include <SFML/System/Err.hpp>

#include <algorithm>
#include <cmath>

#include "render/commands.h"
#include "render/display.h"
#include "render/selecting.h"

namespace searoom {
namespace {

constexpr float click_reach = 14;  // pixels of the design

std::string named(const sf::Event::KeyEvent& key) {
  switch (key.code) {
    case sf::Keyboard::Tab:
      return key.shift ? "Shift+Tab" : "Tab";
    case sf::Keyboard::Escape:
      return "Escape";
    case sf::Keyboard::Left:
      return "Left";
    case sf::Keyboard::Right:
      return "Right";
    case sf::Keyboard::Up:
      return "Up";
    case sf::Keyboard::Down:
      return "Down";
    case sf::Keyboard::Home:
      return "Home";
    case sf::Keyboard::End:
      return "End";
    case sf::Keyboard::Enter:
      return "Enter";
    case sf::Keyboard::Backspace:
      return "Backspace";
    case sf::Keyboard::F12:
      return "F12";
    case sf::Keyboard::Q:
      return key.control ? "Ctrl+q" : "";
    case sf::Keyboard::Add:
    case sf::Keyboard::Equal:
      return key.control ? "Ctrl++" : "";
    case sf::Keyboard::Subtract:
    case sf::Keyboard::Hyphen:
      return key.control ? "Ctrl+-" : "";
    default:
      return "";
  }
}

Pixel pixel(int x, int y) {
  return {static_cast<float>(x), static_cast<float>(y)};
}

// Of one of two runs. A state knows neither policies nor seed.
std::string name_of_run(const Session& session, std::size_t pane) {
  const Pane& run = session.panes[pane];
  if (!session.view.picture.empty()) return pane == 0 ? "the left run" : "the right run";
  return fmt::format("{}, seed {}", run.policies(), run.header().seed);
}

// A click where no mark is: the state whose land it is, if it has a desk.
Selection land_at(const Session& session, Pixel at) {
  const Pane& pane = session.panes.front();
  if (!pane.setting) return {};
  const LandMask& mask = pane.setting->scenario->chart->mask();
  const int cell = mask.grid().cell_of(session.view.camera.position_at(at));
  if (cell < 0 || !mask.is_land_cell(cell)) return {};
  const std::string& country = mask.countries()[static_cast<std::size_t>(mask.country_of(cell))];
  const std::vector<std::string> states = session.states();
  if (std::ranges::find(states, country) == states.end()) return {};
  return {Selection::Kind::state, country, ""};
}

}  // namespace

ViewWindow::ViewWindow(const WindowOptions& options) {
  const std::string fonts = font_folder();
  const auto display = hold_display();
  sf::err().rdbuf(nullptr);  // what matters is said in our words
  window_.create(sf::VideoMode(options.width, options.height), "Searoom", sf::Style::Default,
                 sf::ContextSettings(0, 0, options.smooth ? 4 : 0, 2, 1));
  if (!window_.isOpen()) throw std::runtime_error("the display gave no window with OpenGL");
  window_.setVerticalSyncEnabled(true);
  gui_ = std::make_unique<Gui>(fonts);
}

bool ViewWindow::press(Session& session, const std::string& key) {
  std::optional<std::string>& typed = session.view.typed;
  const std::string command = command_of_key(key);
  if (typed && key != "Escape" && key != "F12") {
    return type_key(session, key);
  }
  return !command.empty() && perform(session, command);
}

// Into the command line.
bool ViewWindow::type_key(Session& session, const std::string& key) {
  std::optional<std::string>& typed = session.view.typed;
  if (key == "Enter") {
    typed_before_.push_back(*typed);
    typed.reset();
    return perform(session, typed_before_.back());
  }
  if (key == "Backspace") {
    if (!typed->empty()) typed->pop_back();
  } else if (key == "Up") {
    if (!typed_before_.empty()) typed = typed_before_.back();
  } else if (key == "Space") {
    *typed += ' ';
  } else if (key.size() == 1) {
    *typed += key;
  }
  return true;
}

void ViewWindow::type(Session& session, const std::string& text) {
  for (const char c : text) press(session, c == ' ' ? "Space" : std::string(1, c));
}

void ViewWindow::click(Session& session, Pixel at) {
  const View& view = session.view;
  const Marks marks = session.marks();
  Selection found = mark_at(at, marks, view.camera, click_reach * view.ui_scale);
  if (found.kind == Selection::Kind::nothing) found = land_at(session, at);
  if (view.measure && !view.measure->until) {
    session.view.measure->until = view.camera.position_at(at);
    return;
  }
  session.view.selection = found;
  if (found.kind != Selection::Kind::nothing) session.view.summary = true;
}

void ViewWindow::turn_wheel(Session& session, Pixel at, float turns) {
  if (session.view.camera.shows(at)) session.view.camera.zoom(std::pow(1.25, turns), at);
}

void ViewWindow::drag(Session& session, Pixel from, Pixel to) {
  session.view.camera.move_by({to.x - from.x, to.y - from.y});
}

void ViewWindow::take_key(Session& session, const sf::Event::KeyEvent& key) {
  const std::string name = named(key);
  if (!name.empty()) press(session, name);
}

void ViewWindow::take_mouse(Session& session, const sf::Event& event) {
  gui_->take(event);
  if (event.type == sf::Event::MouseMoved) {
    const Pixel now = pixel(event.mouseMove.x, event.mouseMove.y);
    session.view.cursor = now;
    if (dragging_) drag(session, last_, now);
    last_ = now;
    return;
  }
  if (event.type == sf::Event::MouseWheelScrolled) {
    if (!gui_->has_mouse())
      turn_wheel(session, pixel(event.mouseWheelScroll.x, event.mouseWheelScroll.y),
                 event.mouseWheelScroll.delta);
    return;
  }
  if (event.mouseButton.button != sf::Mouse::Left) return;
  const Pixel at = pixel(event.mouseButton.x, event.mouseButton.y);
  if (event.type == sf::Event::MouseButtonPressed) {
    dragging_ = !gui_->has_mouse() && session.view.camera.shows(at);
    pressed_ = last_ = at;
  } else {
    if (dragging_ && std::hypot(at.x - pressed_.x, at.y - pressed_.y) < 4) click(session, at);
    dragging_ = false;
  }
}

void ViewWindow::take_events(Session& session) {
  for (sf::Event event; window_.pollEvent(event);) {
    switch (event.type) {
      case sf::Event::Closed:
        session.view.quit = true;
        break;
      case sf::Event::KeyPressed:
        take_key(session, event.key);
        break;
      case sf::Event::TextEntered:
        if (event.text.unicode == ' ')
          press(session, "Space");
        else if (event.text.unicode > ' ' && event.text.unicode < 127)
          press(session, std::string(1, static_cast<char>(event.text.unicode)));
        break;
      case sf::Event::MouseMoved:
      case sf::Event::MouseButtonPressed:
      case sf::Event::MouseButtonReleased:
      case sf::Event::MouseWheelScrolled:
        take_mouse(session, event);
        break;
      default:
        break;
    }
  }
}

void ViewWindow::draw_map(Session& session, Pane& pane, const Marks& marks, const Room& room, Drawn& drawn,
                          const std::string& name) {
  View& view = session.view;
  Camera camera = view.camera;
  camera.resize({room.x, room.y}, {room.width, room.height});
  const Pixel whole = size();
  sf::View clipped(sf::FloatRect(room.x, room.y, room.width, room.height));
  clipped.setViewport({room.x / whole.x, room.y / whole.y, room.width / whole.x, room.height / whole.y});
  window_.setView(clipped);
  session.backdrop->draw(window_, camera, view.colours(), shows(view, "depth"));

  const Scene& scene = pane.as_seen(view.picture).at(static_cast<Tick>(view.tick));
  const Weather* weather = pane.weather ? &pane.weather->at(static_cast<Tick>(view.tick)) : nullptr;
  const Frame frame{session, pane, view, scene, marks, weather};
  constexpr std::size_t crowd = 300;  // boats
  Canvas canvas(camera, view.colours(), view.ui_scale, marks.boats.size() <= crowd);
  for (std::size_t i = 0; i < layers().size(); ++i)
    if (view.layers[i] && layers()[i].draw) layers()[i].draw(frame, canvas);
  if (!name.empty())
    canvas.label(
        {{room.x + room.width / 2, room.y + canvas.px(14)}, {0, 0}, name, view.colours().ink, 13, 100, true});
  canvas.finish(window_, *ImGui::GetBackgroundDrawList(), gui_->fonts());
  window_.setView(sf::View(sf::FloatRect(0, 0, whole.x, whole.y)));
  drawn.boats += marks.boats.size();
  drawn.units += marks.units.size();
  drawn.contacts += marks.contacts.size();
  drawn.words += canvas.words_shown();
}

Drawn ViewWindow::draw(Session& session, double seconds, sf::Image* picture) {
  View& view = session.view;
  const Pixel whole = size();
  const PanelLayout layout = layout_of(session, whole.x, whole.y);
  const std::size_t panes = session.panes.size();
  const float width = layout.map.width / static_cast<float>(panes);
  view.camera.resize({layout.map.x, layout.map.y}, {width, layout.map.height});
  if (!fitted_) view.camera.fit(session.box());
  fitted_ = true;

  gui_->begin(window_.getSize(), static_cast<float>(seconds), view.ui_scale, view.colours());
  window_.clear(sf_colour(view.colours().sea));
  Drawn drawn;
  std::vector<Marks> marks;
  for (std::size_t i = 0; i < panes; ++i) {
    marks.push_back(marks_at(session.panes[i].as_seen(view.picture), view.tick, view.picture));
    draw_map(session, session.panes[i], marks[i],
             {layout.map.x + static_cast<float>(i) * width, layout.map.y, width, layout.map.height}, drawn,
             panes == 1 ? "" : name_of_run(session, i));
  }
  draw_panels({session, gui_->fonts(), marks.front(), view.ui_scale}, layout);
  gui_->end(window_);
  if (picture) {
    sf::Texture texture;
    texture.create(window_.getSize().x, window_.getSize().y);
    texture.update(window_);
    *picture = texture.copyToImage();
  }
  window_.display();
  return drawn;
}

}  // namespace searoom
