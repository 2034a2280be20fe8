// What stands on the map at a moment: boats, units and believed boats, with all that their drawing tells.
// Made of a playback alone, so a run that goes on gives the same marks as its log.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/record/playback.h"

namespace searoom {

struct BoatMark {
  std::string name;
  Position where;
  BoatStatus status = BoatStatus::under_way;
  std::uint64_t people = 0;
  double days_at_sea = 0;
  bool operator==(const BoatMark&) const = default;
};

enum class UnitShape : std::uint8_t { ship, aircraft, merchant, fishers };
UnitShape shape_of(std::string_view kind);

struct UnitMark {
  std::string name, country, action;
  Position where;
  UnitShape shape = UnitShape::ship;
  bool under_way_to_people = false;  // it searches, or goes to a boat or works by one
  std::uint64_t people = 0;
  std::optional<Position> towards;  // the boat it is about; in truth alone
  bool operator==(const UnitMark&) const = default;
};

// A boat as a desk believes it to be: where it was last told of, and how long ago.
struct ContactMark {
  std::string country, name, seen_as, action;
  Position where;
  double hours_old = 0;
  double error_nm = 0;  // one standard deviation, when it was told
  double people = 0;    // as guessed
  bool operator==(const ContactMark&) const = default;
};

struct Marks {
  std::vector<BoatMark> boats;  // with people aboard; in truth alone
  std::vector<UnitMark> units;  // in its picture those of one state, where they last told
  std::vector<ContactMark> contacts;
  bool operator==(const Marks&) const = default;
};

// `picture`: the state whose picture it is; empty for the truth. `tick` may lie between two.
Marks marks_at(Playback& playback, double tick, const std::string& picture);

// In words for people who read the map in ten seconds.
struct SeaSummary {
  // People, in truth. Distress is what outcomes count as such: who is stranded without power is in distress
  // too, though the mark of the boat shows the one or the other.
  std::uint64_t at_sea = 0, stranded = 0, in_distress = 0;
  std::size_t boats = 0, boats_stranded = 0, boats_in_distress = 0;
  std::size_t unknown_boats = 0;  // that no desk holds a contact of
  std::uint64_t unknown_people = 0;
  std::size_t helping = 0, searching = 0;  // units on their way or at work; that search
  std::uint64_t dead = 0, missing = 0, in_safety = 0;
  bool operator==(const SeaSummary&) const = default;
};
SeaSummary summary_of(const Scene& scene);

}  // namespace searoom
