#include "sim/scenario/reading/names_at_sea.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace searoom {
namespace {

// What gives names "SOURCE/1", "SOURCE/2" and so on.
struct NameGiver {
  FilePlace at;
  std::string path;
};

// "teknaf/sabrang/12" to "teknaf/sabrang"; nothing where a name ends in no number.
std::optional<std::string> source_of(const std::string& name) {
  const std::size_t slash = name.rfind('/');
  if (slash == std::string::npos || slash + 1 == name.size()) return std::nullopt;
  const bool number = std::all_of(name.begin() + static_cast<std::ptrdiff_t>(slash) + 1, name.end(),
                                  [](char c) { return c >= '0' && c <= '9'; });
  return number ? std::optional(name.substr(0, slash)) : std::nullopt;
}

class NamesAtSea {
 public:
  explicit NamesAtSea(Complaints& complaints) : complaints_(complaints) {}

  void source(const std::string& source, const NameGiver& giver) {
    const auto [first, fresh] = givers_.try_emplace(source, giver);
    if (!fresh) complain(source + "/1", giver, first->second);
  }

  // A storm has one name, and no number of its own.
  void storm(const std::string& name, const NameGiver& giver) {
    const auto source = source_of(name);
    if (!source) return;
    if (const auto other = givers_.find(*source); other != givers_.end())
      complain(name, giver, other->second);
  }

  // Of those who were in the water a boat may be left that is called after the wreck: "SOURCE/3/debris/1".
  void wrecks() {
    constexpr std::string_view wreck = "/debris";
    for (const auto& [source, giver] : givers_) {
      if (!source.ends_with(wreck)) continue;
      const auto of = source_of(source.substr(0, source.size() - wreck.size()));
      if (!of) continue;
      if (const auto other = givers_.find(*of); other != givers_.end())
        complain(source + "/1", giver, other->second);
    }
  }

 private:
  void complain(const std::string& name, const NameGiver& giver, const NameGiver& other) {
    complaints_.add(giver.at, giver.path,
                    fmt::format("found the name {}, which {} at {} gives too; wanted names that nothing else "
                                "at sea has",
                                name, other.path, other.at.text()));
  }

  Complaints& complaints_;
  std::map<std::string, NameGiver> givers_;
};

void name_boats(const Scenario& s, NamesAtSea& names) {
  for (const DepartureFlow& flow : s.flows) {
    for (const auto& [place, share] : flow.places)
      names.source(flow.name + "/" + place.name, {place.at, place.path});
  }
  for (const NetworkSpec& network : s.networks) {
    names.source(network.name + "/mother-ship", {network.at, "networks." + network.name});
    for (const auto& [place, share] : network.places)
      names.source(network.name + "/" + place.name, {place.at, place.path});
  }
  for (const PlacedVessel& vessel : s.placed)
    names.source(vessel.name, {vessel.name_at, "vessels." + vessel.name});
}

void name_ships(const Scenario& s, NamesAtSea& names) {
  for (const StateSpec& state : s.states) {
    for (const UnitSpec& unit : state.units)
      names.source(state.code + "/" + unit.name, {unit.at, state.path + ".units." + unit.name});
  }
  for (const NgoShip& ship : s.ngo_ships) names.source(ship.name, {ship.ship.at, "ngo_ships." + ship.name});
  for (const FisherFleet& fleet : s.fishers)
    names.source("fishers/" + fleet.name, {fleet.name_at, "fishers." + fleet.name});
  for (const LaneTraffic& traffic : s.traffic.lanes) {
    for (const char* way : {"/along", "/against"})
      names.source(traffic.lane.name + way, {traffic.lane.at, traffic.lane.path});
  }
}

}  // namespace

void want_names_at_sea_once(const Scenario& s, const FilePlace& random_storms, Complaints& complaints) {
  NamesAtSea names(complaints);
  // Those that form by chance (world/sea/storm.cpp).
  if (s.sea.storms.random) names.source("storm", {random_storms, "sea.storms.random"});
  name_boats(s, names);
  name_ships(s, names);
  for (const ScriptedStorm& storm : s.sea.storms.scripted)
    names.storm(storm.name, {storm.at, "sea.storms.scripted." + storm.name});
  names.wrecks();
}

}  // namespace searoom
