#include "sim/scenario/specs/network_spec.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
namespace {

void list_feeder(Fields& f, FeederSpec& feeder) {
  f.name("kind", feeder.kind, {.about = "One of vessel_kinds", .required = true});
  feeder.people_aboard = Distribution::constant(40);
  f.distribution("people_aboard", feeder.people_aboard,
                 {.about = "People that one carries", .unit = "people", .low = 1, .high = 20000});
  feeder.waves_below = Distance::metres(1.5);
  f.quantity("waves_below", feeder.waves_below,
             {.about = "Significant wave height at which feeders no longer put out",
              .unit = "metres",
              .low = 0,
              .high = 20});
  f.flag("by_night", feeder.by_night, {.about = "They put out only in the night"});
}

void list_recruiting(Fields& f, NetworkSpec& n) {
  f.monthly("people_per_month", n.people_per_month,
            {.about = "People who come to the coast to leave in each month, all places together",
             .unit = "people",
             .low = 0,
             .high = 1e6,
             .required = true});
  n.push = Distribution::constant(1);
  f.distribution("push", n.push,
                 {.about = "What drives people away, against the usual; drawn once a run and multiplies them",
                  .low = 0,
                  .high = 100});
  n.gives_up_after = Duration::days(30);
  f.quantity("gives_up_after", n.gives_up_after,
             {.about = "Mean time for which people wait on the coast for a place in a boat",
              .unit = "days",
              .low = 0.1,
              .high = 3650});
  f.shares(
      "places", n.places,
      {.about = "Where people leave the coast, and their shares", .low = 0, .high = 1e6, .required = true});
  f.section("feeder", {.about = "Small boats to the mother ship", .required = true},
            [&](Fields& feeder) { list_feeder(feeder, n.feeder); });
}

void list_mother_ships(Fields& f, NetworkSpec& n) {
  list_boats(f, "mother_ships", "Kinds of mother ship", n.mother_ships);
  f.shares("anchorages", n.anchorages,
           {.about = "Where mother ships lie to be filled, and their shares",
            .low = 0,
            .high = 1e6,
            .required = true});
  f.integer("most_filling", n.most_filling,
            {.about = "Mother ships that are filled at one time", .unit = "boats", .low = 1, .high = 1000});
  n.patience_days = Distribution::constant(21);
  f.distribution("patience_days", n.patience_days,
                 {.about = "From the first people aboard until a mother ship sails, full or not",
                  .unit = "days",
                  .low = 0,
                  .high = 365});
}

void list_landing(Fields& f, NetworkSpec& n) {
  f.shares("destinations", n.destinations,
           {.about = "Places off which mother ships hold and from which people go inland, and their shares",
            .low = 0,
            .high = 1e6,
            .required = true});
  f.shares("beaches", n.beaches,
           {.about = "Where crews put people ashore by night when the usual landing is closed",
            .low = 0,
            .high = 1e6});
  n.offing = Distance::nautical_miles(20);
  f.quantity("offing", n.offing,
             {.about = "How far off its destination a mother ship lies",
              .unit = "nautical_miles",
              .low = 2,
              .high = 200});
  n.relay_people_per_night = 100;
  f.number("relay_people_per_night", n.relay_people_per_night,
           {.about = "People that relay boats land in a night while the way inland is open",
            .unit = "people",
            .low = 0,
            .high = 1e6});
  n.relay_load = 50;
  f.number("relay_load", n.relay_load,
           {.about = "People in one relay boat", .unit = "people", .low = 1, .high = 1e4});
  n.relay_every = Duration::minutes(10);
  f.quantity("relay_every", n.relay_every,
             {.about = "Time from one relay boat that comes alongside a mother ship to the next",
              .unit = "minutes",
              .low = 1,
              .high = 1440});
  n.closed_below_openness = 0.3;
  f.number("closed_below_openness", n.closed_below_openness,
           {.about = "Mother ships are neither filled nor sent while less of its landings is open",
            .unit = "share",
            .low = 0,
            .high = 1});
  n.takes_engine_parts = 0.5;
  f.number("takes_engine_parts", n.takes_engine_parts,
           {.about = "Crews that take parts of the engine with them when they abandon a boat",
            .unit = "share",
            .low = 0,
            .high = 1});
  n.news_delay_days = Distribution::constant(1);
  f.distribution("news_delay_days", n.news_delay_days,
                 {.about = "Until a measure of a state is felt", .unit = "days", .low = 0, .high = 365});
}

}  // namespace

void list_fields(Fields& f, NetworkSpec& n) {
  f.text("about", n.about, {.about = "What this network is"});
  list_recruiting(f, n);
  list_mother_ships(f, n);
  list_landing(f, n);
}

}  // namespace searoom
