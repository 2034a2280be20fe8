#include "sim/scenario/specs/vessel_kind.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
namespace {

// Of wooden fishing boats; 15 x 4 m is one.
constexpr double length_over_beam = 3.75;

}  // namespace

namespace {

// Without a word on stores everybody whom the hull carries has water and food for so long (assumption).
constexpr double days_of_stores = 12;
constexpr double litres_per_person_day = 1;

// Share of length times a quarter of it, the usual beam, where people can sit (assumption).
constexpr double usable_deck = 0.7;

void list_stores(Fields& f, VesselKind& k) {
  const double person_days = days_of_stores * static_cast<double>(k.people_most);
  k.water_litres = person_days * litres_per_person_day;
  f.number(
      "water_litres", k.water_litres,
      {.about = "Drinking water at departure, and what the casks hold; not given: a litre a day for 12 days "
                "for all whom the hull carries",
       .unit = "litres",
       .low = 0,
       .high = 1e7});
  k.food_person_days = person_days;
  f.number(
      "food_person_days", k.food_person_days,
      {.about = "Food at departure, one sparse meal a person and day; not given: 12 days for all whom the "
                "hull carries",
       .unit = "person-days",
       .low = 0,
       .high = 1e7});
  k.rain_catch_square_metres = 4;
  f.number("rain_catch_square_metres", k.rain_catch_square_metres,
           {.about = "Sheets and roofs from which rain is caught", .unit = "m2", .low = 0, .high = 10000});
  k.deck_square_metres = usable_deck * k.length.in_metres() * k.length.in_metres() / 4;
  f.number("deck_square_metres", k.deck_square_metres,
           {.about = "Deck where people can sit; not given: 0.7 of the length times a quarter of it",
            .unit = "m2",
            .low = 0.1,
            .high = 100000});
}

}  // namespace

void list_fields(Fields& f, VesselKind& k) {
  f.text("about", k.about, {.about = "What boats of this kind are"});
  f.name("leeway", k.leeway,
         {.about = "Leeway class of the hull when it drifts (USCG list, docs/science.md)", .required = true});
  f.quantity("length", k.length,
             {.about = "Length overall", .unit = "metres", .low = 1, .high = 400, .required = true});
  k.beam = k.length / length_over_beam;
  f.quantity("beam", k.beam,
             {.about = "Greatest breadth; a part of the length if not given",
              .unit = "metres",
              .low = 0.3,
              .high = 80});
  k.freeboard = Distance::metres(0.7);
  f.quantity("freeboard", k.freeboard,
             {.about = "Height of the deck edge above water with people_most aboard",
              .unit = "metres",
              .low = 0.05,
              .high = 30});
  f.integer("people_most", k.people_most,
            {.about = "People that the hull carries without sinking it",
             .unit = "people",
             .low = 0,
             .high = 20000,
             .required = true});
  f.quantity("cruise_speed", k.cruise_speed,
             {.about = "Speed through calm water, loaded; 0 for what has no engine",
              .unit = "knots",
              .low = 0,
              .high = 60,
              .required = true});
  f.number("speed_loss_per_metre_of_sea", k.speed_loss_per_metre,
           {.about = "Share of cruise speed lost per metre of significant wave height", .low = 0, .high = 1});
  f.number("engine_horsepower", k.horsepower,
           {.about = "Engine power", .unit = "horsepower", .low = 0, .high = 100000});
  k.engine_load = 0.7;
  f.number("engine_load", k.engine_load,
           {.about = "Share of full power used at cruise speed", .low = 0, .high = 1});
  f.number("fuel_litres", k.fuel_litres,
           {.about = "Fuel aboard at departure", .unit = "litres", .low = 0, .high = 1e7});
  list_stores(f, k);
  f.flag("sends_ais", k.sends_ais,
         {.about = "Its AIS tells its position to ships, aircraft and coastal radars"});
  f.quantity("engine_failure", k.engine_failure,
             {.about = "Engine failures while it runs", .unit = "per_hour", .low = 0, .high = 10});
  f.quantity("engine_repair", k.engine_repair,
             {.about = "Repairs at sea once it has failed", .unit = "per_hour", .low = 0, .high = 10});
}

}  // namespace searoom
