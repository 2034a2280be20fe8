// How well boats are seen, and what becomes of a sighting as a report. Read from `perception`.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "sim/base/quantity.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/monthly.h"
#include "sim/science/detection.h"

namespace searoom {

class Fields;

// By which way a desk hears of a boat.
enum class Channel : std::uint8_t {
  own_unit,
  radar,
  shore,
  fishers,
  merchant,
  ngo_ship,
  hotline,
  relatives,
  press,
  other_state,
  partner,  // another state's desk, through a mechanism
};
inline constexpr std::size_t channels = 11;
std::string_view name_of(Channel channel);

// How reports of one channel come to a desk.
struct ChannelSpec {
  double sent = 1;            // share of sightings that are reported at all
  double twice = 0;           // share of reports that come a second time, from somebody else
  double wrong = 0;           // share that tell the boat's condition wrongly
  Distance error;             // one standard deviation of the position
  double people_error = 0.3;  // of the logarithm of the number aboard, as guessed
  Distribution delay_hours;   // until it is on the desk
};

struct PerceptionSpec {
  DetectionLaw law = DetectionLaw::inverse_cube;
  Monthly visibility_nm{};  // by month
  // Of echoes within radar range, how many an hour are looked at and found to be such a boat.
  Rate radar_finds_ship = Rate::per_hour(0.5), radar_finds_aircraft = Rate::per_hour(2),
       radar_finds_coast = Rate::per_hour(0.02);
  Distance ais_heard_to = Distance::nautical_miles(30);  // by whoever has radar
  double recognised_when_sound = 0.3;     // share of those who see a boat in order and know it for what it is
  Rate shore_sees = Rate::per_hour(0.1);  // people on shore, a boat within their sight by day
  Distance shore_sees_to = Distance::nautical_miles(3);
  Duration reports_again_after = Duration::minutes(20);  // a unit that keeps a boat in sight
  Duration contact_lasts = Duration::days(10);           // without news a desk drops a contact
  // Growth of a contact's error with its age, as it was seen: adrift or in trouble, and under way.
  Speed contact_drifts = Speed::knots(1), contact_sails = Speed::knots(4);
  double unknown_boats_within_100_nm = 0.5;  // as a desk reckons: else a report tells of a known one
  double hotline_reaches = 0.7;              // share of calls that reach a desk
  double hotline_knows_region =
      0.7;  // of those, share to the desk that answers for the place; else the nearest
  std::array<ChannelSpec, channels> by_channel;
  const ChannelSpec& of(Channel channel) const { return by_channel[static_cast<std::size_t>(channel)]; }
};

void list_fields(Fields& fields, PerceptionSpec& perception);

}  // namespace searoom
