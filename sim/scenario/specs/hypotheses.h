// What nobody knows about how people and networks respond to what states do. Each is a number that a scenario
// states in the open, 0 being "no such response": the literature holds both sides of most of them. Read from
// `hypotheses`; experiments vary them within their ranges.
#pragma once

namespace searoom {

class Fields;

struct Hypotheses {
  // People. Relative change of the number who wish to leave, as exp(value * what was heard).
  double rescue_pulls_departures = 0;         // per 1,000 brought ashore alive in the last month
  double turning_back_deters_departures = 0;  // per 10 boats ordered off in the last month
  double deaths_deter_departures = 0;         // per 100 dead and missing in the last month
  double arrests_deter_departures = 0;        // share of wishes lost when arrests at the origin are at 1
  double price_rises_under_pressure = 0;      // relative rise of the price when every landing is closed
  double price_deters_departures = 0;         // elasticity: wishes fall as price to this power

  // Networks. How strongly a response of theirs is felt; 1 as its rule says.
  double networks_stop_landing = 0;
  double networks_seek_other_coasts = 0;
  double networks_hold_at_origin = 0;
  double networks_merge_boats = 0;
  double networks_stop_supplies = 0;
  double crews_abandon_boats = 0;
  double crews_put_people_ashore = 0;
};

void list_fields(Fields& fields, Hypotheses& hypotheses);

}  // namespace searoom
