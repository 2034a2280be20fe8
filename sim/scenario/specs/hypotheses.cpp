#include "sim/scenario/specs/hypotheses.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
namespace {

struct Listed {
  const char* key;
  double Hypotheses::*value;
  const char* about;
  double low, high;
};

constexpr Listed all[] = {
    {"rescue_pulls_departures", &Hypotheses::rescue_pulls_departures,
     "More leave when others were brought ashore: change per 1,000 people in the last month, as a power of e",
     -2, 2},
    {"turning_back_deters_departures", &Hypotheses::turning_back_deters_departures,
     "Fewer leave when boats were ordered off: change per 10 boats in the last month, as a power of e", -2,
     2},
    {"deaths_deter_departures", &Hypotheses::deaths_deter_departures,
     "Fewer leave when others died: change per 100 dead and missing in the last month, as a power of e", -2,
     2},
    {"arrests_deter_departures", &Hypotheses::arrests_deter_departures,
     "Share of those who wish to leave that recruiters lose when arrests on their own coast are at 1", 0, 1},
    {"price_rises_under_pressure", &Hypotheses::price_rises_under_pressure,
     "Relative rise of the price when every landing is closed", 0, 5},
    {"price_deters_departures", &Hypotheses::price_deters_departures,
     "Wishes fall as the price to this power", 0, 3},
    {"networks_stop_landing", &Hypotheses::networks_stop_landing,
     "How fully a closed way inland stops landings by relay; 1 in proportion", 0, 1},
    {"networks_seek_other_coasts", &Hypotheses::networks_seek_other_coasts,
     "How fully boats are sent where the way inland is less closed; 1 in proportion", 0, 1},
    {"networks_hold_at_origin", &Hypotheses::networks_hold_at_origin,
     "How fully mother ships stay off the coast of departure while landings are closed", 0, 1},
    {"networks_merge_boats", &Hypotheses::networks_merge_boats,
     "Multiplies the rate at which held boats are merged under pressure", 0, 10},
    {"networks_stop_supplies", &Hypotheses::networks_stop_supplies,
     "How fully arrests stop supplies to held boats", 0, 1},
    {"crews_abandon_boats", &Hypotheses::crews_abandon_boats,
     "Multiplies the rate at which crews leave loaded boats under pressure", 0, 10},
    {"crews_put_people_ashore", &Hypotheses::crews_put_people_ashore,
     "Multiplies the rate at which crews put people ashore by night under pressure", 0, 10},
};

}  // namespace

void list_fields(Fields& f, Hypotheses& h) {
  for (const Listed& one : all)
    f.number(one.key, h.*one.value, {.about = one.about, .low = one.low, .high = one.high});
}

}  // namespace searoom
