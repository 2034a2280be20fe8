#include "sim/scenario/specs/perception_spec.h"
#include "sim/scenario/reading/fields.h"

#include <algorithm>
#include <string>

namespace searoom {
namespace {

// Errors and delays of each channel where the scenario says nothing (assumptions). Which fishers and
// merchants report at all is said where they are described.
struct Usual {
  double sent, twice, wrong, error_nm, delay_hours;
};
constexpr std::array<Usual, channels> usual = {{
    {1, 0, 0.02, 0.5, 0.2},    // own unit, by radio
    {1, 0, 0.3, 0.5, 0.5},     // radar: an echo tells little
    {0.5, 0.1, 0.2, 1, 3},     // shore
    {1, 0.1, 0.1, 2, 8},       // fishers, back in port or by radio
    {1, 0.1, 0.1, 1, 2},       // merchant
    {1, 0.1, 0.02, 0.5, 0.5},  // NGO ship
    {1, 0.3, 0.1, 3, 1},       // hotline
    {0.7, 0.2, 0.2, 10, 6},    // relatives
    {1, 0.5, 0.1, 3, 3},       // press
    {1, 0, 0.05, 2, 3},        // another state
    {1, 0, 0, 0, 0},           // partner: its mechanism says
}};

std::string key_of(Channel channel) {
  std::string key(name_of(channel));
  std::replace(key.begin(), key.end(), ' ', '_');
  return key;
}

void list_channel(Fields& f, const Usual& u, ChannelSpec& c) {
  c = {u.sent,  u.twice,
       u.wrong, Distance::nautical_miles(u.error_nm),
       0.3,     Distribution::constant(u.delay_hours)};
  f.number("sent", c.sent, {.about = "Share of sightings that are reported", .low = 0, .high = 1});
  f.number("twice", c.twice, {.about = "Share of reports that come a second time", .low = 0, .high = 1});
  f.number("wrong", c.wrong, {.about = "Share that tell wrongly how the boat is", .low = 0, .high = 1});
  f.quantity("error", c.error,
             {.about = "Error of the position, one standard deviation",
              .unit = "nautical_miles",
              .low = 0,
              .high = 500});
  f.number("people_error", c.people_error,
           {.about = "Error of the number aboard: standard deviation of its logarithm", .low = 0, .high = 3});
  f.distribution("delay_hours", c.delay_hours,
                 {.about = "Time until the report is on the desk", .unit = "hours", .low = 0, .high = 8784});
}

}  // namespace

std::string_view name_of(Channel channel) {
  constexpr std::array<std::string_view, channels> names = {"own unit", "radar",       "shore",   "fishers",
                                                            "merchant", "ngo ship",    "hotline", "relatives",
                                                            "press",    "other state", "partner"};
  return names[static_cast<std::size_t>(channel)];
}

void list_fields(Fields& f, PerceptionSpec& p) {
  std::size_t law = 0;
  f.choice("law", law, {"inverse_cube", "exponential"}, {.about = "Lateral range law of lookouts"});
  p.law = static_cast<DetectionLaw>(law);
  p.visibility_nm.fill(10);
  f.monthly("visibility_nautical_miles", p.visibility_nm,
            {.about = "Meteorological visibility", .unit = "nautical_miles", .low = 0.1, .high = 40});
  f.quantity("radar_finds_ship", p.radar_finds_ship,
             {.about = "Echoes in range of a ship's radar that are found to be such a boat",
              .unit = "per_hour",
              .low = 0,
              .high = 60});
  f.quantity("radar_finds_aircraft", p.radar_finds_aircraft,
             {.about = "The same from an aircraft", .unit = "per_hour", .low = 0, .high = 60});
  f.quantity("radar_finds_coast", p.radar_finds_coast,
             {.about = "The same from a coastal radar", .unit = "per_hour", .low = 0, .high = 60});
  f.quantity("ais_heard_to", p.ais_heard_to,
             {.about = "How far the AIS of a boat that has it is heard, by whoever has radar",
              .unit = "nautical_miles",
              .low = 0,
              .high = 60});
  f.number(
      "recognised_when_sound", p.recognised_when_sound,
      {.about = "Share of those who see a boat in order and know it for what it is", .low = 0, .high = 1});
  f.quantity("shore_sees", p.shore_sees,
             {.about = "How often people on shore notice a boat within their sight by day",
              .unit = "per_hour",
              .low = 0,
              .high = 60});
  f.quantity("shore_sees_to", p.shore_sees_to,
             {.about = "How far people on shore see a boat", .unit = "nautical_miles", .low = 0, .high = 20});
  f.quantity("reports_again_after", p.reports_again_after,
             {.about = "Time between reports of a unit that keeps a boat in sight",
              .unit = "hours",
              .low = 0.1,
              .high = 240});
  f.quantity("contact_lasts", p.contact_lasts,
             {.about = "Time without news after which a desk drops a contact",
              .unit = "days",
              .low = 0.1,
              .high = 365});
  f.quantity(
      "contact_drifts", p.contact_drifts,
      {.about = "How fast the error of a contact's position grows", .unit = "knots", .low = 0, .high = 20});
  f.quantity("contact_sails", p.contact_sails,
             {.about = "The same of a boat that was seen in order", .unit = "knots", .low = 0, .high = 20});
  f.number(
      "unknown_boats_within_100_nautical_miles", p.unknown_boats_within_100_nm,
      {.about = "Boats that a desk expects there beside its contacts: the more, the sooner it takes a report "
                "for a new boat",
       .low = 1e-6,
       .high = 1000});
  f.number("hotline_reaches", p.hotline_reaches,
           {.about = "Share of calls for help that are passed on to a rescue centre", .low = 0, .high = 1});
  f.number(
      "hotline_knows_region", p.hotline_knows_region,
      {.about = "Share of those that go to the centre whose waters they come from; the others to the nearest",
       .low = 0,
       .high = 1});
  f.section("channels", {.about = "How reports come, by channel"}, [&](Fields& channel_fields) {
    for (std::size_t i = 0; i < channels; ++i) {
      channel_fields.section(key_of(static_cast<Channel>(i)), {.about = "Reports by this channel"},
                             [&](Fields& channel) { list_channel(channel, usual[i], p.by_channel[i]); });
    }
  });
}

}  // namespace searoom
