#include <fmt/format.h>

#include <algorithm>

#include "render/layers/layers.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

constexpr std::int64_t shown_for_s = 4 * 86400;  // after its last day, fading

std::string people_of(const Incident& incident) {
  if (!incident.people_low) return "";
  const std::string low = figure(*incident.people_low, 0);
  if (!incident.people_high || *incident.people_high == *incident.people_low) return ", " + low + " people";
  return ", " + low + " to " + figure(*incident.people_high, 0) + " people";
}

}  // namespace

// Soft discs as large as the place is uncertain, never a pin: most reports tell only roughly where.
void draw_incidents(const Frame& frame, Canvas& canvas) {
  if (!frame.pane.setting || !frame.view.picture.empty()) return;  // a desk of the run has not read of them
  const Instant now = frame.session.now();
  const double zoom = canvas.camera().pixels_per_degree();
  for (const Incident& incident : frame.pane.setting->scenario->incidents) {
    if (incident.from > now || now > incident.until + shown_for_s) continue;
    const double fade =
        1 - std::clamp(static_cast<double>(now - incident.until) / shown_for_s, 0.0, 1.0) * 0.7;
    const Pixel at = canvas.camera().pixel_of(incident.at);
    const auto radius =
        static_cast<float>(incident.uncertainty_nm * canvas.camera().pixels_per_nautical_mile());
    canvas.soft_disc(at, std::max(radius * 1.4F, canvas.px(16)),
                     with_alpha(canvas.palette().storm, 0.55 * fade));
    const std::string date = time_in_words(incident.from);
    std::string text = "reported " + date.substr(0, date.rfind(' ', date.find(','))) + ": " +
                       plain_words(incident.kind) + people_of(incident);
    if (zoom > 130) text = incident.text;
    canvas.label({at, {canvas.px(10), canvas.px(12)}, text, canvas.palette().storm, 11, 4.2});
  }
}

}  // namespace searoom
