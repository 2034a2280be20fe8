// What commands do, each told of by its line in commands.cpp. They throw BadInput with what was found and
// wanted.
#pragma once

#include "render/commands/arguments.h"
#include "render/session.h"

namespace searoom::commanded {

void play(Session& session, const Arguments& arguments);
void pause(Session& session, const Arguments& arguments);
void step(Session& session, const Arguments& arguments);
void go_to(Session& session, const Arguments& arguments);
void speed(Session& session, const Arguments& arguments);
void next_happening(Session& session, const Arguments& arguments);
void fit(Session& session, const Arguments& arguments);
void zoom(Session& session, const Arguments& arguments);
void pan(Session& session, const Arguments& arguments);
void look(Session& session, const Arguments& arguments);
void picture(Session& session, const Arguments& arguments);
void layer(Session& session, const Arguments& arguments);
void palette(Session& session, const Arguments& arguments);
void trail(Session& session, const Arguments& arguments);
void timeline(Session& session, const Arguments& arguments);
void ui_scale(Session& session, const Arguments& arguments);
void panel(Session& session, const Arguments& arguments);
void select(Session& session, const Arguments& arguments);
void measure(Session& session, const Arguments& arguments);
void seed(Session& session, const Arguments& arguments);
void beside(Session& session, const Arguments& arguments);
void shot(Session& session, const Arguments& arguments);
void command_line(Session& session, const Arguments& arguments);
void escape(Session& session, const Arguments& arguments);
void quit(Session& session, const Arguments& arguments);

}  // namespace searoom::commanded
