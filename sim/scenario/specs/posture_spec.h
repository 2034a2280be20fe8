// What a state does about boats: lines of its posture, the first that applies to a contact deciding. A line
// may hold for some dates, waters and conditions only. Read from `states.*.posture`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "sim/base/clock.h"
#include "sim/base/file_place.h"
#include "sim/base/index.h"
#include "sim/base/quantity.h"
#include "sim/scenario/name_ref.h"

namespace searoom {

class Fields;

// How a boat looks to whoever sees or hears of it; each is worse than the one before.
enum class SeenAs : std::uint8_t {
  sound,        // under way, or at anchor and in order
  adrift,       // no power, or nobody of a crew aboard
  in_distress,  // people call, faint, bail
  sinking,      // awash, capsized, people in the water
};
std::string_view name_of(SeenAs seen);

// What a desk does about a boat. Each is an event of its own.
enum class Action : std::uint8_t {
  none,  // not decided yet
  ignore,
  monitor,               // keeps the contact, sends nobody
  shadow,                // a unit keeps by it
  supply,                // water and food, and no more
  help_on,               // supplied, mended and sent on its way
  tow_out,               // out of own waters
  escort_out,            // under its own power where it has any, else towed
  intercept_and_return,  // to the coast from which it came
  rescue,                // people are taken aboard or towed in, and disembarked
  medevac,               // the sick are taken off, the others supplied
  refer,                 // to the rescue centre of another state
};
std::string_view name_of(Action action);
inline constexpr std::size_t actions = 12;

// Waters of a contact, as its own desk reckons them.
enum class Waters : std::uint8_t { anywhere, territorial_sea, search_region, own_or_nobodys };

struct PostureLine;
using PostureIndex = Index<PostureLine>;  // into StateSpec::posture

struct PostureLine {
  std::string name;
  std::string about;
  Instant starts, ends;                               // when it holds
  std::size_t where = 0;                              // Waters
  Distance within = Distance::nautical_miles(10000);  // of the state's own coast, to 30 nm
  std::size_t seen_as = 0;                            // SeenAs: or worse
  std::size_t not_worse = 3;                          // SeenAs: and no worse
  double people_at_least = 0;
  double share = 1;  // of boats; the others are left to the next line
  Action action = Action::monitor;
  bool goes_out = false;  // units are sent to where the boat was reported; else only those act that meet it
  double yields_to_attention = 0;  // share of boats spared it when attention is 1
  NameRef towards;                 // where boats are sent on or towed to; people are returned to
  Duration decides_after;          // from the first report
  Distance releases_at =
      Distance::nautical_miles(15);  // from any coast: a boat towed or escorted out is let go
  bool gives_stores = true;          // to boats before they are towed or escorted out
  double mends = 0.7;                // share of failed engines that a unit gets to run
  FilePlace at;
  std::string path;

  bool holds(Instant now) const { return starts <= now && now < ends; }
};

void list_fields(Fields& fields, PostureLine& line);

}  // namespace searoom
