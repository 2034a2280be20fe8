// How much the public minds what happens at sea: what raises it, how it fades; how the press finds boats;
// when agencies of the UN call on states and open shelter. Read from `attention`.
#pragma once

#include <string>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/quantity.h"
#include "sim/scenario/name_ref.h"

namespace searoom {

class Fields;

// News that come on a day, whatever happens at sea.
struct DatedNews {
  std::string name;
  std::string about;
  std::string country;  // whose public minds most
  Instant at;
  double raises = 0;
};

// Places that agencies open in a state where people have come ashore.
struct AgencyPlaces {
  NameRef state;
  double people = 0;
};

struct AttentionSpec {
  Duration half_life = Duration::days(10);
  double per_thousand_ashore = 0;  // in the state where they come ashore
  double per_hundred_dead = 0;     // on boats that somebody knows of, everywhere
  double per_pushback = 0;         // in the state that does it
  double per_press_report = 0;     // of a boat in trouble, in the state whose desk hears of it
  double shared = 0.5;             // share of each rise that the other states feel
  double per_appeal = 0;           // everywhere
  std::vector<DatedNews> news;
  // An appeal comes after so many people ashore, or taken off, within a week, or so many that one desk knows
  // to be at sea; 0: never.
  double appeals_above_ashore = 0, appeals_above_at_sea = 0;
  Duration appeals_after = Duration::days(1.5);
  Duration appeals_again_after = Duration::days(7);
  Rate press_finds;  // a boat in need that a desk knows of
  Distance press_goes_to = Distance::nautical_miles(25);
  Duration agencies_open_after = Duration::days(14);
  std::vector<AgencyPlaces> agencies;

  bool on() const;
};

void list_fields(Fields& fields, AttentionSpec& attention);

}  // namespace searoom
