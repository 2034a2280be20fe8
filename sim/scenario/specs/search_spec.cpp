#include "sim/scenario/specs/search_spec.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void list_fields(Fields& f, SearchSpec& s) {
  f.number(
      "wind_skill", s.wind_skill,
      {.about = "Correlation of the wind that met services tell with the true one, the season's mean apart",
       .low = 0,
       .high = 1});
  f.number("current_skill", s.current_skill, {.about = "The same of the current", .low = 0, .high = 1});
  f.integer("particles", s.particles,
            {.about = "Possible boats that a rescue centre lets drift for each case",
             .unit = "particles",
             .low = 20,
             .high = 10000});
  f.quantity("inquiries", s.inquiries,
             {.about = "Inquiries without news, from doubt to alert and from alert to distress",
              .unit = "hours",
              .low = 0,
              .high = 720});
  f.number("negligible_success", s.negligible_success,
           {.about = "Probability that a search finds the boat, below which it is not worth while",
            .low = 0,
            .high = 1});
  f.quantity("survival_aboard", s.survival_aboard,
             {.about = "For which rescue centres expect people aboard to live",
              .unit = "days",
              .low = 0,
              .high = 366});
  f.quantity("survival_in_water", s.survival_in_water,
             {.about = "The same of people in the water", .unit = "days", .low = 0, .high = 366});
  f.quantity("silence", s.silence,
             {.about = "Without an answer to an offered case, which then counts as refused",
              .unit = "hours",
              .low = 0,
              .high = 8784});
  f.quantity(
      "offers_again", s.offers_again,
      {.about = "After a refusal, until the case is offered again", .unit = "hours", .low = 1, .high = 8784});
}

}  // namespace searoom
