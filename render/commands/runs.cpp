// Commands that show other runs.
#include <fmt/format.h>

#include <cmath>

#include "render/commands/performing.h"
#include "sim/base/complaints.h"

namespace searoom::commanded {

void seed(Session& s, const Arguments& a) {
  const double wanted = a.empty() ? static_cast<double>(s.header().seed) + 1 : number(a[0], "a seed: seed 7");
  if (wanted < 0 || wanted != std::floor(wanted) || wanted > 9e15)
    throw BadInput("wanted a whole number: seed 7");
  s.show_seed(static_cast<std::uint64_t>(wanted));
  s.view.said = fmt::format("The same world with other luck: seed {:.0f}", wanted);
}

void beside(Session& s, const Arguments& a) {
  if (!a.empty() && a[0] == "none") {
    s.panes.erase(s.panes.begin() + 1, s.panes.end());
    return;
  }
  const std::string policy = a.empty() ? s.next_policy() : a[0];
  s.show_beside(policy);
  s.view.said = "The same sea, people and luck under: " + policy;
}

}  // namespace searoom::commanded
