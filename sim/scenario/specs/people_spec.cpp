#include "sim/scenario/specs/people_spec.h"
#include "sim/scenario/reading/fields.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

namespace searoom {
namespace {

// How much more than adults each age band suffers (assumption; infants and the old die first in every crowded
// emergency).
double usual_risk(AgeBand age) {
  switch (age) {
    case AgeBand::under_5:
      return 3;
    case AgeBand::from_5_to_14:
      return 1.3;
    case AgeBand::from_60:
      return 2;
    default:
      return 1;
  }
}

void list_group(Fields& f, PeopleGroup& group) {
  f.text("origin", group.origin,
         {.about = "Where they come from, as UNHCR and IOM count it", .required = true});
  f.number("share", group.share, {.about = "Share of all who depart", .low = 0, .high = 1, .required = true});
  auto age = static_cast<std::size_t>(AgeBand::any), sex = static_cast<std::size_t>(Sex::any);
  f.choice("age", age, {"under-5", "5-14", "15-59", "60-over", "any"}, {.about = "Their age in years"});
  f.choice("sex", sex, {"female", "male", "any"}, {.about = "Their sex"});
  group.age = static_cast<AgeBand>(age);
  group.sex = static_cast<Sex>(sex);
  group.risk = usual_risk(group.age);
  f.number("risk", group.risk,
           {.about = "How much more these people suffer every hazard; not given: by age 3, 1.3, 1, 2 or 1",
            .low = 0,
            .high = 100});
}

void list_rations(Fields& f, RationSpec& rations) {
  f.number("water_litres_per_day", rations.water_litres_per_day,
           {.about = "Water for each person, cooking included", .unit = "litres", .low = 0, .high = 20});
  f.number("least_water_litres_per_day", rations.least_water_litres_per_day,
           {.about = "Water for each person once it has to last", .unit = "litres", .low = 0, .high = 20});
  f.flag(
      "rationing", rations.rationing,
      {.about = "A master cuts to the least water and half meals when stores would not last the days to go"});
  rations.plans_for = Duration::days(30);
  f.quantity("plans_for", rations.plans_for,
             {.about = "How long stores ought to last on a boat that is adrift",
              .unit = "days",
              .low = 0,
              .high = 365});
  rations.plans_for_when_held = Duration::days(7);
  f.quantity("plans_for_when_held", rations.plans_for_when_held,
             {.about = "The same on a boat that its network fills or holds, and supplies",
              .unit = "days",
              .low = 0,
              .high = 365});
  if (rations.least_water_litres_per_day > rations.water_litres_per_day) {
    f.complain("least_water_litres_per_day",
               "found a least ration above the normal one, wanted one not above it");
  }
}

void list_body_water(Fields& f, WaterLoss& loss) {
  f.number(
      "least_per_day", loss.least,
      {.about = "What skin, lungs and kidneys lose in a day whatever a body lacks, as a share of its weight",
       .low = 0,
       .high = 0.1});
  f.number(
      "sweat_at_32_celsius_per_day", loss.sweat_at_32_celsius,
      {.about = "Sweat of a body at rest in the shade, the hottest hour at 32 C, as a share of its weight",
       .low = 0,
       .high = 0.1});
  f.number("sweat_e_folds_in_celsius", loss.sweat_e_folds_in_celsius,
           {.about = "Degrees that multiply sweat by e", .unit = "C", .low = 1, .high = 50});
  f.number("surplus_per_day", loss.surplus,
           {.about = "What a body that lacks nothing loses beyond that, as a share of its weight",
            .low = 0,
            .high = 0.1});
  f.number("surplus_ends_at_deficit", loss.surplus_ends_at_deficit,
           {.about = "Water lacked, as a share of body weight, at which a third of the surplus is left",
            .low = 0.001,
            .high = 0.2});
}

void list_air(Fields& f, AirSpec& air) {
  air.hottest_of_day_celsius.fill(30);
  f.monthly("hottest_of_day_celsius", air.hottest_of_day_celsius,
            {.about = "Temperature of the hottest hour of the day, in the shade",
             .unit = "C",
             .low = -20,
             .high = 60});
  f.monthly("rain_millimetres_per_day", air.rain_millimetres_per_day,
            {.about = "Rain over the sea", .unit = "mm", .low = 0, .high = 200});
}

void list_fights(Fields& f, FightSpec& fights) {
  f.quantity("begin", fights.begin,
             {.about = "Fights that break out on a boat whose people hunger or thirst",
              .unit = "per_day",
              .low = 0,
              .high = 24});
  f.number("when_water_deficit_above", fights.water_deficit,
           {.about = "They thirst: water that they lack, as a share of body weight", .low = 0, .high = 1});
  f.number("when_days_without_food_above", fights.days_without_food,
           {.about = "They hunger: days without food", .unit = "days", .low = 0, .high = 365});
  fights.last = Duration::hours(12);
  f.quantity("last", fights.last,
             {.about = "How long a fight goes on", .unit = "hours", .low = 0, .high = 240});
}

}  // namespace

void list_fields(Fields& f, PeopleSpec& people, const std::vector<KnownEntry>& hazards) {
  f.map_of("groups", {.about = "Groups of people aboard, by a name of your choice; their shares make 1"},
           [&](Fields& entry, const EntryName& name) {
             PeopleGroup group;
             group.name = name.name;
             group.share = std::numeric_limits<double>::quiet_NaN();  // until it is read
             list_group(entry, group);
             people.groups.push_back(group);
           });
  if (people.groups.empty()) people.groups.push_back({"people", "not stated", 1});
  double total = 0;
  for (const PeopleGroup& group : people.groups) total += group.share;
  if (std::abs(total - 1) > 1e-6) {
    f.complain("groups", fmt::format("found shares that make {:.6g}, wanted 1", total));
  }
  f.number("body_weight_kilograms", people.body_weight_kilograms,
           {.about = "Mean weight of those aboard", .unit = "kg", .low = 10, .high = 150});
  f.section("body_water", {.about = "How much water bodies lose"},
            [&](Fields& water) { list_body_water(water, people.body_water); });
  f.section("rations", {.about = "What a master gives out"},
            [&](Fields& rations) { list_rations(rations, people.rations); });
  f.section("air", {.about = "Heat and rain over the sea"}, [&](Fields& air) { list_air(air, people.air); });
  f.section("fights", {.about = "When people fight each other over what is left"},
            [&](Fields& fights) { list_fights(fights, people.fights); });
  f.known_map("hazards", {.about = "Causes of death aboard; they compete. None that is not named"}, hazards);
  f.number("foundering_factor", people.foundering_factor,
           {.about = "Multiplies the rates at which hulls capsize and leak; 0: no sound boat fails, on reefs "
                     "or in a rush either",
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
