#include "sim/scenario/people_spec.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

namespace searoom {
namespace {

void list_group(Fields& f, PeopleGroup& group) {
  f.text("origin", group.origin,
         {.about = "Where they come from, as UNHCR and IOM count it", .required = true});
  f.number("share", group.share, {.about = "Share of all who depart", .low = 0, .high = 1, .required = true});
  f.number("risk", group.risk,
           {.about = "How much more these people suffer every hazard", .low = 0, .high = 100});
}

void list_hazard(Fields& f, PeopleHazard& hazard) {
  f.text("about", hazard.about, {.about = "What this cause covers"});
  f.quantity(
      "deaths", hazard.deaths,
      {.about = "Deaths per person aboard", .unit = "per_day", .low = 0, .high = 24, .required = true});
  f.quantity(
      "begins_after", hazard.begins_after,
      {.about = "Time at sea before which this cause takes nobody", .unit = "days", .low = 0, .high = 365});
}

}  // namespace

void list_fields(Fields& f, PeopleSpec& people) {
  f.map_of("groups", {.about = "Groups of people aboard, by a name of your choice; their shares make 1"},
           [&](Fields& entry, const EntryName& name) {
             PeopleGroup group;
             group.name = name.name;
             group.share = std::numeric_limits<double>::quiet_NaN();  // until it is read
             list_group(entry, group);
             people.groups.push_back(group);
           });
  if (people.groups.empty()) people.groups.push_back({"people", "not stated", 1, 1});
  double total = 0;
  for (const PeopleGroup& group : people.groups) total += group.share;
  if (std::abs(total - 1) > 1e-6) {
    f.complain("groups", fmt::format("found shares that make {:.6g}, wanted 1", total));
  }
  f.map_of("hazards", {.about = "Causes of death aboard, by a name of your choice; they compete"},
           [&](Fields& entry, const EntryName& name) {
             PeopleHazard hazard;
             hazard.cause = name.name;
             list_hazard(entry, hazard);
             people.hazards.push_back(hazard);
           });
  f.number("foundering_factor", people.foundering_factor,
           {.about = "Multiplies the rate at which hulls founder in waves; 0 turns foundering off",
            .low = 0,
            .high = 1000});
  f.number("ashore_share", people.ashore_share,
           {.about = "Share of those aboard who reach land when a boat founders close to it",
            .low = 0,
            .high = 1});
  people.ashore_within = Distance::nautical_miles(1);
  f.quantity("ashore_within", people.ashore_within,
             {.about = "How close to land that is", .unit = "nautical_miles", .low = 0, .high = 30});
}

}  // namespace searoom
