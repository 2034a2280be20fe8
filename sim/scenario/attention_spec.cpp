#include "sim/scenario/attention_spec.h"

namespace searoom {

void list_fields(Fields& f, AttentionSpec& a) {
  f.quantity("half_life", a.half_life,
             {.about = "Time in which attention fades to a half", .unit = "days", .low = 0.1, .high = 3650});
  const FieldSpec rise = {
      .about = "Rise of attention, where 1 is all that there can be", .low = 0, .high = 10};
  f.number("per_thousand_ashore", a.per_thousand_ashore, rise);
  f.number("per_hundred_dead", a.per_hundred_dead, rise);
  f.number("per_pushback", a.per_pushback, rise);
  f.number("per_press_report", a.per_press_report, rise);
  f.number("per_appeal", a.per_appeal, rise);
  f.number("shared", a.shared,
           {.about = "Share of each rise in one state that the others feel", .low = 0, .high = 1});
  f.number(
      "appeals_above_ashore", a.appeals_above_ashore,
      {.about = "People brought or come ashore within a week at which agencies of the UN appeal; 0 is never",
       .unit = "people",
       .low = 0,
       .high = 1e6});
  f.quantity("appeals_after", a.appeals_after,
             {.about = "Until an appeal is made", .unit = "days", .low = 0, .high = 365});
  f.quantity("appeals_again_after", a.appeals_again_after,
             {.about = "Between two appeals", .unit = "days", .low = 0.1, .high = 365});
}

}  // namespace searoom
