#include <fmt/format.h>

#include "sim/base/leaving_text.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"

namespace searoom {

std::string limits_section(const ReportInput& in) {
  const Comparison& c = in.comparison;
  std::string text =
      "<section><h2>What this cannot tell</h2><ul>"
      "<li>It is a model for exercise and study, not a forecast. It shows what follows from its "
      "assumptions.</li>"
      "<li>The intervals hold the luck of sea, engines, sightings and decisions. They do not hold what the "
      "model has "
      "wrong, nor assumptions that were not varied.</li>"
      "<li>Of history the dead and the missing are known only as a minimum; so is everything that was tuned "
      "on "
      "them.</li>"
      "<li>Differences between policies are more certain than levels, since both share what is wrong.</li>"
      "<li>With many runs every difference can be told from none. Ask whether it is large enough to "
      "matter.</li>";
  if (!c.manifest.paired)
    text +=
        "<li>The policies were run with seeds of their own, so their differences hold both sides' luck.</li>";
  if (!c.failed.empty()) {
    text += fmt::format("<li>{} runs failed and are left out:<ul>", c.failed.size());
    for (std::size_t i = 0; i < c.failed.size() && i < 20; ++i)
      text += fmt::format("<li>{}, seed {}: {}</li>",
                          for_page(c.manifest.alternatives[c.failed[i].replicate.alternative].name),
                          c.failed[i].replicate.seed, for_page(c.failed[i].error));
    text += "</ul></li>";
  }
  return text + "</ul></section>\n";
}

}  // namespace searoom
