#include "sim/scenario/advice/advice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "sim/geo/earth.h"
#include "sim/scenario/advice/advice_on_data.h"
#include "sim/scenario/reading/memory_need.h"
#include "sim/science/daylight.h"
#include "sim/science/seakeeping.h"

namespace searoom {
namespace {

class Adviser {
 public:
  explicit Adviser(const Scenario& s) : s_(s) {}

  std::vector<Complaint> all() {
    for (const VesselKind& kind : s_.kinds) on_speed(kind);
    for (const DepartureFlow& flow : s_.flows) {
      on_load(flow.boats);
      on_ways(flow.places, flow.destinations, flow.boats);
    }
    for (const NetworkSpec& network : s_.networks) on_network(network);
    for (const PlacedVessel& vessel : s_.placed) on_placed(vessel);
    on_desks();
    on_regions();
    on_nights();
    on_memory();
    for (Complaint& a : advice_on_data(s_)) advice_.push_back(std::move(a));
    return std::move(advice_);
  }

 private:
  void say(const FilePlace& at, const std::string& path, const std::string& text) {
    advice_.push_back({at, path, text});
  }

  FilePlace place_of(const std::string& path) const {
    for (const Parameter& p : s_.parameters) {
      if (p.path.starts_with(path)) return p.at;
    }
    return whole_file(s_.file);
  }

  // Planing hulls go faster than this, loaded wooden ones do not.
  void on_speed(const VesselKind& kind) {
    constexpr double waterline_share = 0.9;
    const Speed most = hull_speed(kind.length * waterline_share);
    if (kind.cruise_speed <= most) return;
    const std::string path = "vessel_kinds." + kind.name + ".cruise_speed";
    say(place_of(path), path + "_knots",
        fmt::format("found {:.1f} knots, faster than a loaded hull of {:.0f} m goes ({:.1f} knots, 1.34 "
                    "times the root of "
                    "its waterline in feet)",
                    kind.cruise_speed.in_knots(), kind.length.in_metres(), most.in_knots()));
  }

  void on_people(const NameRef& kind_ref, const Distribution& people, const FilePlace& at,
                 const std::string& path) {
    const VesselKind& kind = s_.kinds[kind_ref.index];
    if (people.largest() <= static_cast<double>(kind.people_most)) return;
    say(at, path,
        fmt::format("found up to {} people aboard, more than the {} that a {} takes", people.largest(),
                    kind.people_most, kind.name));
  }

  void on_load(const std::vector<FlowBoats>& all) {
    for (const FlowBoats& boats : all) {
      on_people(boats.kind, boats.people_aboard, boats.kind.at, boats.kind.path + ".people_aboard");
    }
  }

  void on_network(const NetworkSpec& network) {
    on_load(network.mother_ships);
    on_people(network.feeder.kind, network.feeder.people_aboard, network.feeder.kind.at,
              "networks." + network.name + ".feeder.people_aboard");
    on_ways(network.places, network.anchorages, {{network.feeder.kind, 1, {}}});
    on_ways(network.anchorages, network.destinations, network.mother_ships);
  }

  void on_placed(const PlacedVessel& vessel) {
    on_people(vessel.kind, vessel.people_aboard, vessel.kind.at, "vessels." + vessel.name + ".people_aboard");
    if (!vessel.destination.given()) return;
    const int to = s_.sea_cells[vessel.destination.as<Place>()];
    const Position from =
        vessel.has_position ? vessel.at : s_.chart->grid().centre(s_.sea_cells[vessel.from.as<Place>()]);
    if (s_.chart->route(from, to).empty()) {
      say(vessel.destination.at, vessel.destination.path,
          "found " + vessel.destination.name + ", which no boat can reach by sea from where this one starts");
    }
  }

  // From each place to each destination: is there a way, and fuel for it?
  void on_ways(const std::vector<std::pair<NameRef, double>>& places,
               const std::vector<std::pair<NameRef, double>>& destinations,
               const std::vector<FlowBoats>& all) {
    for (const auto& [to, to_share] : destinations) {
      double longest_m = 0;
      for (const auto& [from, from_share] : places) {
        const Position start = s_.chart->grid().centre(s_.sea_cells[from.as<Place>()]);
        const std::vector<Position> way = s_.chart->route(start, s_.sea_cells[to.as<Place>()]);
        if (way.empty())
          say(to.at, to.path,
              fmt::format("found {}, which no boat can reach by sea from {}", to.name, from.name));
        if (!way.empty()) longest_m = std::max(longest_m, route_length(way).in_metres());
      }
      for (const FlowBoats& boats : all) on_fuel(s_.kinds[boats.kind.index], to, Distance::metres(longest_m));
    }
  }

  void on_fuel(const VesselKind& kind, const NameRef& to, Distance way) {
    const double burn = fuel_burn_litres_per_hour(kind.horsepower, kind.engine_load);
    if (burn <= 0 || kind.cruise_speed.si() <= 0) return;
    const double needed = burn * (way / kind.cruise_speed).in_hours();
    const std::string text = fmt::format(
        "found a {} with {:.0f} litres, less than the {:.0f} that the way to {} burns in calm water",
        kind.name, kind.fuel_litres, needed, to.name);
    if (kind.fuel_litres >= needed || !said_.insert(text).second) return;
    say(to.at, to.path, text);
  }

  // Where boats leave by night alone, and summer has none.
  void on_nights() {
    for (const DepartureFlow& flow : s_.flows) {
      if (flow.by_night) on_nights_at(flow.places);
    }
    for (const NetworkSpec& network : s_.networks) {
      if (network.feeder.by_night) on_nights_at(network.places);
    }
  }

  void on_nights_at(const std::vector<std::pair<NameRef, double>>& places) {
    for (const auto& [place, share] : places) {
      const double lat = s_.places[place.as<Place>()].at.lat_deg;
      std::optional<Instant> first, last;
      for (Instant day = s_.start; day < s_.end; day = day + 86400) {
        if (night_share(lat, sun_at(days_since_j2000(day)).declination_rad) >= least_dark_share) continue;
        if (!first) first = day;
        last = day;
      }
      if (!first) continue;
      say(place.at, place.path,
          fmt::format(
              "found nights of less than 72 minutes (sun 12 degrees down) or none between {} and {}; boats "
              "leave in the 72 minutes about midnight then",
              format_date(*first), format_date(*last)));
    }
  }

  void on_memory() {
    const MemoryNeed need = memory_need(s_);
    if (need.bytes() > memory_to_tell_bytes)
      say(whole_file(s_.file), "", "found that " + memory_in_words(need, s_.destinations));
  }

  void on_desks() {
    for (const StateSpec& state : s_.states) {
      if (state.has_desk && state.units.empty())
        say(state.at, state.path + ".units",
            fmt::format("found a desk for {} with no unit to send", state.name));
    }
  }

  void on_regions() {
    std::set<std::string> said;
    for (const Region& region : s_.chart->regions()) {
      const auto desk = std::find_if(s_.states.begin(), s_.states.end(), [&](const StateSpec& state) {
        return state.code == region.country && state.has_desk;
      });
      if (desk != s_.states.end() || !said.insert(region.name).second) continue;
      say(s_.chart_spec.regions.at, s_.chart_spec.regions.path,
          fmt::format("found the region {} of {}, for which no state has a desk", region.name,
                      region.country));
    }
  }

  const Scenario& s_;
  std::vector<Complaint> advice_;
  std::set<std::string> said_;
};

}  // namespace

std::vector<Complaint> advice_on(const Scenario& scenario) {
  return Adviser(scenario).all();
}

}  // namespace searoom
