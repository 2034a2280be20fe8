#include "sim/scenario/specs/hull_spec.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
namespace {

void list_failures(Fields& f, HullSpec& h) {
  f.quantity("leaks", h.leaks,
             {.about = "Leaks that begin in up to 1 m of sea; beyond, with the square of the wave height",
              .unit = "per_hour",
              .low = 0,
              .high = 10});
  f.quantity("floods_in", h.floods_in,
             {.about = "Mean time until a leaking boat without pump is awash, in up to 1 m of sea",
              .unit = "hours",
              .low = 0.1,
              .high = 8784});
  f.quantity("breaks_up", h.breaks_up,
             {.about = "Swamped or capsized hulls that break up, times the square of metres of sea",
              .unit = "per_hour",
              .low = 0,
              .high = 10});
  f.number("capsizes_in_calm_per_hour", h.capsizing.calm_per_hour,
           {.about = "Chance an hour to capsize even in a calm", .unit = "per hour", .low = 0, .high = 1});
  f.number("capsizes_at_waves_over_freeboard", h.capsizing.threshold,
           {.about = "Wave height over freeboard at which the chance to capsize is half the worst",
            .low = 0.1,
            .high = 20});
  f.number("capsizes_spread", h.capsizing.spread,
           {.about = "How gradually that chance rises with wave height over freeboard; small is abrupt",
            .low = 0.01,
            .high = 5});
  f.number("at_anchor_factor", h.at_anchor_factor,
           {.about = "Capsizing of a hull that rides bow on to its anchor, over that of one under way",
            .low = 0,
            .high = 10});
  f.quantity("debris_for", h.debris_for,
             {.about = "How long debris stays together", .unit = "days", .low = 0, .high = 365});
  f.number("rush_least", h.rush_least,
           {.about = "Chance that one boarding capsizes a boat just overloaded", .low = 0, .high = 1});
  f.number("rush_most", h.rush_most,
           {.about = "The same at one and a half times people_most", .low = 0, .high = 1});
}

void list_people(Fields& f, HullSpec& h) {
  f.number("lost_at_once", h.lost_at_once,
           {.about = "Share lost in the first minutes when a boat capsizes in 2 m of sea by day",
            .low = 0,
            .high = 1});
  f.number("night_factor", h.night_factor, {.about = "Multiplies that by night", .low = 0, .high = 10});
  f.number("share_with_float", h.share_with_float,
           {.about = "Share of those in the water who hold something that floats", .low = 0, .high = 1});
  f.number("clinging_factor", h.clinging_factor,
           {.about = "Hazard of those on a capsized hull over that of swimmers with a float",
            .low = 0,
            .high = 10});
  f.number("awash_factor", h.awash_factor,
           {.about = "The same of those on a hull awash", .low = 0, .high = 10});
}

void list_ground(Fields& f, HullSpec& h) {
  f.quantity("surf_above", h.surf_above,
             {.about = "Wave height at which half of the boats of 15 m that meet the shore are wrecked",
              .unit = "metres",
              .low = 0,
              .high = 30});
  f.number("lost_in_surf", h.lost_in_surf,
           {.about = "Share of those aboard who are then lost", .low = 0, .high = 1});
  f.quantity(
      "strikes_adrift", h.strikes_adrift,
      {.about = "Strikes of a boat without power inside a reef", .unit = "per_hour", .low = 0, .high = 60});
  f.quantity("strikes_at_night", h.strikes_at_night,
             {.about = "Strikes of a boat under way by night inside a reef",
              .unit = "per_hour",
              .low = 0,
              .high = 60});
  f.quantity("refloats", h.refloats,
             {.about = "Boats aground that come off", .unit = "per_hour", .low = 0, .high = 60});
  f.quantity("breaks_up_aground", h.breaks_up_aground,
             {.about = "Boats aground that break up, times the square of metres of sea",
              .unit = "per_hour",
              .low = 0,
              .high = 60});
}

}  // namespace

void list_fields(Fields& f, HullSpec& h) {
  list_failures(f, h);
  list_people(f, h);
  list_ground(f, h);
}

void list_fields(Fields& f, Reef& reef) {
  f.text("about", reef.about, {.about = "What lies there"});
  f.position("at", reef.at, {.about = "Its middle", .required = true});
  reef.radius = Distance::nautical_miles(1);
  f.quantity("radius", reef.radius,
             {.about = "How far it reaches", .unit = "nautical_miles", .low = 0.05, .high = 60});
}

}  // namespace searoom
