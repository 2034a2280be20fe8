#include "sim/rules/mechanism/information_link.h"

#include "sim/rules/mechanism/pass_news.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void InformationLink::list_fields(Fields& f, MechanismPart&) {
  f.quantity("delay", link_.delay,
             {.about = "From one desk to the other", .unit = "hours", .low = 0, .high = 2000});
  f.number("arrives", link_.arrives, {.about = "Share of messages that arrive", .low = 0, .high = 1});
  f.quantity(
      "error", link_.error,
      {.about = "Added to the error of the position", .unit = "nautical_miles", .low = 0, .high = 100});
  f.flag("only_positions", link_.only_position, {.about = "Neither how many are aboard nor how the boat is"});
  f.choice("carries", carries_, {"everything", "boats_in_trouble", "own_sightings"},
           {.about = "Of which boats"});
}

void InformationLink::act(const ForumView& view, ForumState& memory, Forum& forum) const {
  pass_news(view, memory, forum, link_, [&](const Contact& c) {
    return carries_ == everything || (carries_ == boats_in_trouble && c.seen_as >= SeenAs::adrift) ||
           (carries_ == own_sightings && c.channel <= Channel::radar);
  });
}

}  // namespace searoom
