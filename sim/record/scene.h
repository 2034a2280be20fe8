// What a picture of a moment shows: where everybody is as last told, how boats are, what each desk believes,
// and what has come of it all. A fold over the events of a log, and a plain value: a copy is a keyframe.
//
// Events are applied all, each once, in order; the counts come out right for no other.
#pragma once

#include <map>
#include <string>

#include "sim/record/distress.h"
#include "sim/world/happened.h"

namespace searoom {

// How a boat is, in the one word that its colour and letter tell.
enum class BoatStatus : std::uint8_t {
  under_way,
  stranded,  // held, left by its crew, without power
  distress,  // called, awash, capsized, on a reef, broken up; people in the water
  assisted,  // somebody came to its help in the last two days
  refused,   // sent away, or ignored, in the last two days
};
inline constexpr std::size_t boat_statuses = 5;
std::string_view name_of(BoatStatus status);

struct SceneBoat {
  std::string kind, network, destination, conduct, afloat, rule;
  Position where;
  Tick told = 0;       // when it was last told where it is
  Tick embarked = -1;  // since when there are people aboard; -1: there never were
  std::uint64_t people = 0;
  Aboard aboard;
  Plight plight;
  bool distress = false;
  Tick assisted = -1, refused = -1;
  std::uint64_t last_event = 0;  // the number of the last thing that befell it

  bool stranded() const { return plight.stranded(); }
  BoatStatus status(Tick now, std::int64_t step_s) const;
  bool operator==(const SceneBoat&) const = default;
};

struct SceneUnit {
  std::string kind;                     // "ship", "aircraft", "helicopter", "fishers", "merchant"
  std::string country, action, vessel;  // what it is about, and with which boat
  Position where;
  Tick told = 0;
  std::uint64_t people = 0;
  std::uint64_t last_event = 0;
  bool operator==(const SceneUnit&) const = default;
};

// A boat as a desk believes it to be.
struct SceneContact {
  Position where;
  Tick told = 0;
  Picture picture;
  std::string action;  // last decided
  std::string vessel;  // which boat it is in truth; empty in a log as a state knew it
  bool operator==(const SceneContact&) const = default;
};

struct SceneSearch {
  std::string country, contact;
  Tick until = 0;
  std::vector<MapPoint> map;
  bool operator==(const SceneSearch&) const = default;
};

struct SceneTotals {
  std::uint64_t departed = 0, dead = 0, missing = 0, returned = 0;
  std::map<std::string, std::uint64_t> landed, disembarked;  // by country
  bool operator==(const SceneTotals&) const = default;
};

struct Scene {
  Tick now = 0;
  std::uint64_t events = 0;  // that made it
  std::map<std::string, SceneBoat> boats;
  std::map<std::string, SceneUnit> units;  // at sea
  std::map<std::string, std::map<std::string, SceneContact>>
      desks;                                    // by country, then by the desk's own name
  std::map<std::string, SceneSearch> searches;  // by the unit that searches
  std::map<std::string, Position> storms;
  DistressFold in_distress;  // as outcomes count it: more than what a mark shows as distress
  SceneTotals totals;

  void apply(const Event& event, std::int64_t step_s);
  std::uint64_t people_at_sea() const;
  std::uint64_t people_stranded() const;
  bool operator==(const Scene&) const = default;
};

}  // namespace searoom
