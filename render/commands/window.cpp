// Commands about the window itself.
#include <fmt/format.h>

#include <string>

#include "render/commands/performing.h"

namespace searoom::commanded {

void shot(Session& s, const Arguments& a) {
  s.wanted_shot = a.empty() ? "searoom-" + format_instant(s.now()).substr(0, 16) + ".png" : a[0];
}

void command_line(Session& s, const Arguments& a) {
  s.view.typed = "";
  for (const std::string& part : a) *s.view.typed += part + " ";
}

void escape(Session& s, const Arguments&) {
  if (s.view.typed)
    s.view.typed.reset();
  else if (s.view.help)
    s.view.help = false;
  else if (s.view.measure)
    s.view.measure.reset();
  else
    s.view.selection = {};
}

void quit(Session& s, const Arguments&) {
  s.view.quit = true;
}

}  // namespace searoom::commanded
