#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/layers/layers.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

constexpr double oldest_h = 96;  // of the age ring: full at four days

}  // namespace

// Hollow and dashed, since nobody sees it now: within the ring the boat was when it was told of, to two
// standard deviations; the arc inside grows with the age of the news.
void draw_contacts(const Frame& frame, Canvas& canvas) {
  for (const ContactMark& contact : frame.marks.contacts) {
    const Pixel at = canvas.camera().pixel_of(contact.where);
    const bool trouble = is_taken_to_be_in_trouble(contact.seen_as);
    const Colour colour = trouble ? canvas.palette().status[static_cast<std::size_t>(BoatStatus::distress)]
                                  : canvas.palette().unknown;
    const auto error = static_cast<float>(2 * contact.error_nm * canvas.camera().pixels_per_nautical_mile());
    canvas.dashed_ring(at, std::max(error, canvas.px(9)), canvas.px(1.6), colour);
    canvas.ring(at, canvas.px(5), canvas.px(2), colour, std::clamp(contact.hours_old / oldest_h, 0.04, 1.0));
    canvas.keep_free(at, canvas.px(8));
    if (!canvas.camera().shows(at)) continue;
    std::string text = fmt::format("{}: {} ago", contact.seen_as.empty() ? "boat" : contact.seen_as,
                                   age_in_words(contact.hours_old));
    if (contact.people >= 1) text += fmt::format(", about {}", figure(contact.people, 0));
    canvas.label({at, {canvas.px(12), 0}, text, canvas.palette().ink, 12, 6 + contact.people / 1000});
  }
}

}  // namespace searoom
