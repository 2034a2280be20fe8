#include "sim/rules/mechanism/legal_route.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void LegalRoute::list_fields(Fields& f, MechanismPart&) {
  f.number("places_per_year", places_per_year_,
           {.about = "Places a year", .unit = "people", .low = 0, .high = 1e6});
  f.number("would_have_left", would_have_left_,
           {.about = "Share of those who get one that would have left by sea", .low = 0, .high = 1});
  f.quantity(
      "heard_after", heard_after_,
      {.about = "Until people have heard of it and the first leave", .unit = "days", .low = 0, .high = 3650});
}

// Told once a week.
void LegalRoute::act(const ForumView& view, ForumState& memory, Forum& forum) const {
  if (!is_known(view, memory) || view.tick() < memory.quiet_until) return;
  memory.quiet_until = view.tick() + view.ticks_of(Duration::days(7));
  memory.amount += places_per_year_ * 7 / 365.25;
  Forum::Word word;
  word.kind = EventKind::left_legally;
  word.people = std::floor(memory.amount);
  word.because = memory.began;
  if (word.people > 0) forum.tell(word);
  memory.amount -= word.people;
}

void LegalRoute::provide(const ForumView& view, const ForumState& memory, Provisions& p) const {
  const double leave = view.people_who_leave();
  if (!is_known(view, memory) || leave <= 0) return;
  multiply_wishes(std::max(0.0, 1 - would_have_left_ * places_per_year_ / 12 / leave), p);
}

}  // namespace searoom
