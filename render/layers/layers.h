// The layers of the map, from the bottom up. A new one is one file and one line in layers.cpp.
#pragma once

#include <span>
#include <string_view>

#include "render/canvas.h"
#include "render/session.h"

namespace searoom {

// One moment of one run, ready to be drawn.
struct Frame {
  const Session& session;
  Pane& pane;
  const View& view;
  const Scene& scene;
  const Marks& marks;
  const Weather* weather;  // null where it cannot be known
};

struct Layer {
  std::string_view name;
  std::string_view key;  // that switches it
  std::string_view about;
  bool on;                              // at first
  void (*draw)(const Frame&, Canvas&);  // null: part of the backdrop
};

std::span<const Layer> layers();
// Its place in the table; empty when there is none.
std::optional<std::size_t> layer_named(std::string_view name);
bool shows(const View& view, std::string_view layer);

void draw_graticule(const Frame& frame, Canvas& canvas);
void draw_zones(const Frame& frame, Canvas& canvas);
void draw_places(const Frame& frame, Canvas& canvas);
void draw_night(const Frame& frame, Canvas& canvas);
void draw_wind(const Frame& frame, Canvas& canvas);
void draw_current(const Frame& frame, Canvas& canvas);
void draw_waves(const Frame& frame, Canvas& canvas);
void draw_storms(const Frame& frame, Canvas& canvas);
void draw_stranded(const Frame& frame, Canvas& canvas);
void draw_incidents(const Frame& frame, Canvas& canvas);
void draw_searches(const Frame& frame, Canvas& canvas);
void draw_trails(const Frame& frame, Canvas& canvas);
void draw_units(const Frame& frame, Canvas& canvas);
void draw_contacts(const Frame& frame, Canvas& canvas);
void draw_boats(const Frame& frame, Canvas& canvas);
void draw_selection(const Frame& frame, Canvas& canvas);
void draw_measure(const Frame& frame, Canvas& canvas);
void draw_furniture(const Frame& frame, Canvas& canvas);

}  // namespace searoom
