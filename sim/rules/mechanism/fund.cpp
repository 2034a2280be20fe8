#include "sim/rules/mechanism/fund.h"
#include "sim/scenario/reading/fields.h"

#include <algorithm>

namespace searoom {

void Fund::list_fields(Fields& f, MechanismPart&) {
  f.number("million_usd", million_usd_,
           {.about = "The money", .unit = "million US dollars", .low = 0, .high = 1e5});
  f.quantity("paid_after", paid_after_,
             {.about = "Until it is there", .unit = "days", .low = 0, .high = 3650});
  f.number(
      "shelter_usd_per_day", shelter_usd_per_day_,
      {.about = "Price of a day of one person's shelter", .unit = "US dollars", .low = 0.1, .high = 1e4});
  f.number("shelter_places", places_,
           {.about = "Places in each member that it pays beside the member's own",
            .unit = "people",
            .low = 0,
            .high = 1e6});
  f.number("rescue_usd_per_day", rescue_usd_per_day_,
           {.about = "Paid a day to those who go out to rescue; 0: nothing",
            .unit = "US dollars",
            .low = 0,
            .high = 1e6});
  f.number("fishers_help", fishers_help_,
           {.about = "Share of the members' fishers who help, at least, while they are paid for it",
            .low = 0,
            .high = 1});
}

void Fund::begin(const ForumView&, ForumState& memory, Forum&) const {
  memory.amount = million_usd_ * 1e6;
}

void Fund::act(const ForumView& view, ForumState& memory, Forum& forum) const {
  if (!is_paid(view, memory)) return;
  double people = 0;
  for (const StateIndex i : view.states()) {
    if (view.is_member(i))
      people += std::clamp(view.sheltered(i) - view.state(i).reception.shelter_places, 0.0, places_);
  }
  memory.amount -= (people * shelter_usd_per_day_ + rescue_usd_per_day_) / 24;
  if (memory.amount > 0) return;
  Forum::Word word;
  word.kind = EventKind::fund_spent;
  word.because = memory.began;
  forum.tell(word);
}

void Fund::provide(const ForumView& view, const ForumState& memory, Provisions& p) const {
  if (!is_paid(view, memory)) return;
  for (const StateIndex i : view.states()) {
    if (!view.is_member(i)) continue;
    p.of_state[i].shelter_places += places_;
    if (rescue_usd_per_day_ > 0)
      p.of_state[i].fishers_help = std::max(p.of_state[i].fishers_help, fishers_help_);
  }
}

}  // namespace searoom
