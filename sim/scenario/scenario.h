// What was said: read once, checked once, constant for ever after. Everything a run needs beside a seed.
#pragma once

#include <cmath>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/complaints.h"
#include "sim/base/index.h"
#include "sim/geo/chart.h"
#include "sim/geo/depths.h"
#include "sim/geo/incidents.h"
#include "sim/scenario/parameter.h"
#include "sim/scenario/specs/attention_spec.h"
#include "sim/scenario/specs/departures_spec.h"
#include "sim/scenario/specs/distress_spec.h"
#include "sim/scenario/specs/fisher_spec.h"
#include "sim/scenario/specs/hull_spec.h"
#include "sim/scenario/specs/hypotheses.h"
#include "sim/scenario/specs/mechanism_spec.h"
#include "sim/scenario/specs/network_spec.h"
#include "sim/scenario/specs/people_spec.h"
#include "sim/scenario/specs/perception_spec.h"
#include "sim/scenario/specs/pressure_spec.h"
#include "sim/scenario/specs/sea_spec.h"
#include "sim/scenario/specs/search_spec.h"
#include "sim/scenario/specs/state_spec.h"
#include "sim/scenario/specs/traffic_spec.h"
#include "sim/scenario/specs/vessel_kind.h"
#include "sim/scenario/specs/view_spec.h"
#include "sim/scenario/tables/current_table.h"
#include "sim/scenario/tables/swell_table.h"
#include "sim/scenario/tables/wind_climate.h"

namespace searoom {

class Fields;
struct RuleTables;

// How boats without power drift.
struct DriftSpec {
  bool errors = true;    // each boat draws its own leeway error and keeps it
  std::size_t side = 0;  // 0 either by chance, 1 right, 2 left of downwind
  Rate jibing;
  double diffusivity_m2_s = 0;  // of the random walk that stands for unresolved eddies
};

struct ChartSpec {
  double west_degrees = 0, south_degrees = 0, east_degrees = 0, north_degrees = 0;
  double cell_minutes = 1;
  NameRef coast, places, lanes, regions;  // files; empty without
  Distance clear_of_coast;
  double clear_of_coast_weight = 2;
  std::vector<Place> own_places;  // listed in the scenario itself
};

struct Scenario {
  std::string title;
  std::string about;
  Instant start;
  Instant end;
  std::int64_t step_s = 600;
  std::int64_t positions_every_s = 6 * 3600;

  ChartSpec chart_spec;
  SeaSpec sea;
  DriftSpec drift;
  PeopleSpec people;
  HullSpec hulls;
  std::vector<Reef> reefs;
  std::vector<NameRef> havens;  // places where a boat in trouble may put in
  CallsSpec calls;
  HelmSpec helm;
  std::vector<VesselKind> kinds;
  std::vector<DepartureFlow> flows;
  std::vector<PlacedVessel> placed;
  By<NetworkSpec> networks;
  std::vector<PressureMeasure> measures;
  Hypotheses hypotheses;
  SearchSpec search;
  PerceptionSpec perception;
  By<StateSpec> states;
  std::vector<FisherFleet> fishers;
  TrafficSpec traffic;
  std::vector<NgoShip> ngo_ships;
  AttentionSpec attention;
  By<MechanismSpec> mechanisms;
  By<MechanismPart> parts;  // of all mechanisms, in the order of the scenario
  std::vector<std::pair<std::string, std::string>> sources;
  ViewSpec view;

  // Built from the files that are named.
  By<Place> places;              // of the chart and of the scenario
  By<Place, int> sea_cells;      // where boats leave or arrive; -1 when not used
  std::size_t destinations = 0;  // cells to which the chart knows the way
  std::shared_ptr<const Chart> chart;
  WindClimate wind_climate;
  CurrentTable current_table;
  SwellTable swell_table;
  std::optional<Depths> sea_floor;  // on which waves break
  std::vector<Complaint> noticed;   // while files were read; nothing that forbids a run
  std::optional<Depths> depths;     // for pictures alone
  std::vector<Incident> incidents;  // likewise; they may lie outside the chart or the run

  // Provenance.
  std::string file;
  std::string coast_file;                   // from where this program was called; empty without a coast
  std::vector<std::string> policies;        // laid over
  std::vector<std::string> settings;        // "path=value", laid over
  std::vector<std::string> policy_names;    // that the world knows
  std::vector<std::string> empty_policies;  // those of them that change no key and say so
  std::string text_hash;                    // of every file read, the policies and the settings
  std::vector<Parameter> parameters;

  Tick ticks() const { return (end - start) / step_s; }
  Duration step() const { return Duration::seconds(static_cast<double>(step_s)); }
  Instant instant_of(Tick tick) const { return start + tick * step_s; }
  // The steps in which a time is over; one that is whole steps but for rounding is those steps.
  Tick ticks_of(Duration time) const { return static_cast<Tick>(std::ceil(time / step() - 1e-9)); }
  // The state of this code; one that has a desk. None where there is none.
  StateIndex state_of(std::string_view code) const;
  StateIndex desk_of(std::string_view code) const;
};

void list_fields(Fields& fields, Scenario& scenario, const RuleTables& rules);

}  // namespace searoom
