#include "sim/scenario/specs/posture_spec.h"
#include "sim/scenario/reading/fields.h"

#include "sim/scenario/dates.h"

#include <array>

namespace searoom {

std::string_view name_of(SeenAs seen) {
  constexpr std::array<std::string_view, 4> names = {"sound", "adrift", "in distress", "sinking"};
  return names[static_cast<std::size_t>(seen)];
}

std::string_view name_of(Action action) {
  constexpr std::array<std::string_view, actions> names = {"none",    "ignore",     "monitor",
                                                           "shadow",  "supply",     "help_on",
                                                           "tow_out", "escort_out", "intercept_and_return",
                                                           "rescue",  "medevac",    "refer"};
  return names[static_cast<std::size_t>(action)];
}

void list_fields(Fields& f, PostureLine& l) {
  const std::vector<std::string> waters = {"anywhere", "territorial_sea", "search_region", "no_other_state"};
  const std::vector<std::string> conditions = {"sound", "adrift", "in_distress", "sinking"};
  std::vector<std::string> choices;
  for (std::size_t a = 1; a < actions; ++a) choices.emplace_back(name_of(static_cast<Action>(a)));
  f.text("about", l.about, {.about = "What was decided"});
  list_dates(f, l.starts, l.ends);
  std::size_t action = 0;
  f.choice("action", action, choices, {.about = "What is done about the boat", .required = true});
  l.action = static_cast<Action>(action + 1);
  f.choice("where", l.where, waters, {.about = "In which waters the boat is believed to be"});
  f.quantity("within", l.within,
             {.about = "At most so far from the coast", .unit = "nautical_miles", .low = 0, .high = 10000});
  f.choice("seen_as", l.seen_as, conditions, {.about = "How the boat was seen, or worse"});
  f.choice("not_worse_than", l.not_worse, conditions, {.about = "How the boat was seen, and no worse"});
  f.number("people_at_least", l.people_at_least,
           {.about = "As many aboard as guessed", .unit = "people", .low = 0, .high = 100000});
  f.number("share", l.share,
           {.about = "Share of boats to which the line applies; the others are left to the next line",
            .low = 0,
            .high = 1});
  f.flag("goes_out", l.goes_out,
         {.about = "Units are sent to where a boat was reported; else only those act that come upon it"});
  f.number("yields_to_attention", l.yields_to_attention,
           {.about = "Share of boats that are spared it while the public's attention is at 1",
            .low = 0,
            .high = 1});
  f.name("towards", l.towards,
         {.about =
              "A place of the chart towards which boats are sent or towed, or to which people are returned"});
  f.quantity("decides_after", l.decides_after,
             {.about = "From the first report to the decision", .unit = "hours", .low = 0, .high = 8784});
  f.quantity("releases_at", l.releases_at,
             {.about = "Distance from the coast at which a boat that is towed or escorted out is let go",
              .unit = "nautical_miles",
              .low = 1,
              .high = 30});
  f.flag("gives_stores", l.gives_stores,
         {.about = "Boats get water and food before they are towed or escorted out"});
  f.number("mends", l.mends,
           {.about = "Share of failed engines that a unit which helps a boat on gets to run",
            .low = 0,
            .high = 1});
  if (l.not_worse < l.seen_as)
    f.complain("not_worse_than",
               "found a condition better than seen_as, so that no boat fits, wanted one as bad");
}

}  // namespace searoom
