#include "sim/scenario/scenario.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/rule_tables.h"

#include <cmath>
#include <limits>

#include "sim/science/leeway.h"

namespace searoom {
namespace {

void list_chart(Fields& f, ChartSpec& chart) {
  // An edge that is not given, or wrongly, is not compared.
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  chart.west_degrees = chart.south_degrees = chart.east_degrees = chart.north_degrees = unknown;
  f.number("west_degrees", chart.west_degrees,
           {.about = "Western edge", .unit = "degrees", .low = -180, .high = 180, .required = true});
  f.number("south_degrees", chart.south_degrees,
           {.about = "Southern edge", .unit = "degrees", .low = -80, .high = 80, .required = true});
  f.number("east_degrees", chart.east_degrees,
           {.about = "Eastern edge", .unit = "degrees", .low = -180, .high = 180, .required = true});
  f.number("north_degrees", chart.north_degrees,
           {.about = "Northern edge", .unit = "degrees", .low = -80, .high = 80, .required = true});
  f.number("cell_minutes", chart.cell_minutes,
           {.about = "Size of a cell of the land mask, minutes of arc",
            .unit = "minutes of arc",
            .low = 0.5,
            .high = 30});
  f.name("coast", chart.coast, {.about = "GeoJSON of land polygons; open sea without one"});
  f.name("places", chart.places, {.about = "GeoJSON of named places"});
  f.name("lanes", chart.lanes, {.about = "GeoJSON of shipping lanes"});
  f.name("regions", chart.regions, {.about = "GeoJSON of search-and-rescue regions"});
  chart.clear_of_coast = Distance::nautical_miles(10);
  f.quantity(
      "clear_of_coast", chart.clear_of_coast,
      {.about = "Routes prefer to keep this far from land", .unit = "nautical_miles", .low = 0, .high = 30});
  f.number("clear_of_coast_weight", chart.clear_of_coast_weight,
           {.about = "How strongly: a mile along the shore costs this many more", .low = 0, .high = 100});
  if (chart.west_degrees >= chart.east_degrees) {
    f.complain("east_degrees",
               "found an eastern edge that is not east of the western one, wanted one that is");
  }
  if (chart.south_degrees >= chart.north_degrees) {
    f.complain("north_degrees",
               "found a northern edge that is not north of the southern one, wanted one that is");
  }
  const double cell = chart.cell_minutes / 60;
  const double columns = (chart.east_degrees - chart.west_degrees) / cell;
  const double rows = (chart.north_degrees - chart.south_degrees) / cell;
  if (columns * rows > 2e7) {
    f.complain("cell_minutes",
               "found a chart of more than 20 million cells, wanted larger cells or a smaller box");
  }
  if ((columns > 0 && columns < 1) || (rows > 0 && rows < 1)) {
    f.complain("cell_minutes",
               "found cells larger than the chart's box, wanted smaller ones or a larger box");
  }
}

void list_view(Fields& f, ViewSpec& view) {
  f.name("depths", view.depths, {.about = "CSV matrix of relief in metres, the sea's floor negative"});
  f.name("incidents", view.incidents, {.about = "GeoJSON of what was reported, where and when"});
}

void list_place(Fields& f, Place& place) {
  f.text("name", place.name, {.about = "As a person would write it; the key if not given"});
  place.kind = "landing";
  f.text(
      "kind", place.kind,
      {.about =
           "embarkation, landing, port, base, mrcc, anchorage (at sea: nobody lands there) or another word"});
  f.text("country", place.country, {.about = "ISO 3166-1 alpha-3"});
  f.position("at", place.at, {.about = "Where it is", .required = true});
}

void list_drift(Fields& f, DriftSpec& drift) {
  f.flag("errors", drift.errors, {.about = "Each boat draws its own leeway error once and keeps it"});
  f.choice("side", drift.side, {"either", "right", "left"},
           {.about = "Side of downwind to which boats drift: either by chance, right or left"});
  f.quantity(
      "jibing", drift.jibing,
      {.about = "Changes from one side of downwind to the other", .unit = "per_hour", .low = 0, .high = 60});
  f.number("diffusivity_square_metres_per_second", drift.diffusivity_m2_s,
           {.about = "Random walk that stands for eddies too small for the current table",
            .unit = "m2/s",
            .low = 0,
            .high = 1000});
}

}  // namespace

StateIndex Scenario::state_of(std::string_view code) const {
  for (const StateIndex state : states.indices()) {
    if (states[state].code == code) return state;
  }
  return {};
}

StateIndex Scenario::desk_of(std::string_view code) const {
  const StateIndex state = state_of(code);
  return state && states[state].has_desk ? state : StateIndex();
}

namespace {

void list_mechanism(Fields& f, const EntryName& name, const RuleTables& rules, Scenario& s) {
  MechanismSpec& mechanism = s.mechanisms.emplace_back();
  mechanism.name = name.name;
  list_fields(f, mechanism);
  const MechanismIndex index(s.mechanisms.size() - 1);
  std::vector<KnownEntry> kinds;
  for (const KnownMechanism& kind : rules.mechanisms) {
    kinds.push_back({kind.name, kind.about, [&s, &kind, index](Fields& fields) {
                       MechanismPart part;
                       part.mechanism = index;
                       part.kind = kind.name;
                       kind.body(fields, part);
                       s.parts.push_back(std::move(part));
                     }});
  }
  f.known_map("does", {.about = "What it does: one or several of the kinds", .required = true}, kinds);
}

}  // namespace

void list_fields(Fields& f, Scenario& s, const RuleTables& rules) {
  f.text("title", s.title, {.about = "What a person calls this scenario", .required = true});
  f.text("about", s.about, {.about = "What it is for, and what it leaves out"});
  f.instant("start", s.start, {.about = "First instant of the run (UTC)", .required = true});
  f.instant("end", s.end, {.about = "Last instant of the run (UTC)", .required = true});
  std::int64_t step_minutes = 10;
  f.integer("step_minutes", step_minutes,
            {.about = "Time step; must divide an hour", .unit = "minutes", .low = 1, .high = 60});
  s.step_s = step_minutes * 60;
  if (3600 % s.step_s != 0) {
    f.complain(
        "step_minutes",
        "found a step that does not divide an hour, wanted 1, 2, 3, 5, 6, 10, 12, 15, 20, 30 or 60 minutes");
    s.step_s = 600;
  }
  f.section("chart", {.about = "The sea's box, its coast and places", .required = true},
            [&](Fields& c) { list_chart(c, s.chart_spec); });
  f.map_of("places", {.about = "Further places, beside those of the chart"},
           [&](Fields& entry, const EntryName& name) {
             Place place;
             place.id = name.name;
             place.name = name.name;
             list_place(entry, place);
             s.chart_spec.own_places.push_back(place);
           });
  f.section("sea", {.about = "Wind, current, waves and storms; calm if not given"},
            [&](Fields& sea) { list_fields(sea, s.sea); });
  s.drift.jibing = jibing_rate;
  f.section("drift", {.about = "How boats without power drift"},
            [&](Fields& drift) { list_drift(drift, s.drift); });
  f.map_of("vessel_kinds", {.about = "Kinds of boat, by a name of your choice"},
           [&](Fields& entry, const EntryName& name) {
             VesselKind kind;
             kind.name = name.name;
             list_fields(entry, kind);
             s.kinds.push_back(kind);
           });
  f.section("people", {.about = "Who is aboard, and what endangers them"},
            [&](Fields& people) { list_fields(people, s.people, rules.hazards); });
  f.section("hulls", {.about = "How hulls fail, and what becomes of those in the water"},
            [&](Fields& hulls) { list_fields(hulls, s.hulls); });
  f.map_of("reefs", {.about = "Rocks and shoals, by a name of your choice"},
           [&](Fields& entry, const EntryName& name) {
             Reef reef;
             reef.name = name.name;
             list_fields(entry, reef);
             s.reefs.push_back(reef);
           });
  f.map_of("havens", {.about = "Places where a boat in trouble may put in, by their names"},
           [&](Fields& entry, const EntryName& name) {
             std::string about;
             entry.text("about", about, {.about = "Why there"});
             s.havens.push_back({name.name, name.at, name.path});
           });
  f.section("calls", {.about = "Calls for help by satellite phone; none without this section"},
            [&](Fields& calls) { list_fields(calls, s.calls); });
  f.section("helm", {.about = "Passengers who take the helm; none do without this section"},
            [&](Fields& helm) { list_fields(helm, s.helm); });
  f.map_of("departures", {.about = "Flows of boats that leave by chance"},
           [&](Fields& entry, const EntryName& name) {
             DepartureFlow flow;
             flow.name = name.name;
             list_fields(entry, flow);
             s.flows.push_back(flow);
           });
  f.map_of("vessels", {.about = "Boats put to sea by hand"}, [&](Fields& entry, const EntryName& name) {
    PlacedVessel vessel;
    vessel.name = name.name;
    vessel.name_at = name.at;
    list_fields(entry, vessel);
    s.placed.push_back(vessel);
  });
  f.map_of("networks", {.about = "Smuggling networks, by a name of your choice"},
           [&](Fields& entry, const EntryName& name) {
             NetworkSpec network;
             network.name = name.name;
             network.at = name.at;
             list_fields(entry, network);
             s.networks.push_back(network);
           });
  f.known_map(
      "network_rules",
      {.about = "Rules that networks follow for each boat, the first that applies winning", .ordered = true},
      rules.network);
  f.map_of("pressure", {.about = "What states do against networks, and when"},
           [&](Fields& entry, const EntryName& name) {
             PressureMeasure measure;
             measure.name = name.name;
             list_fields(entry, measure);
             s.measures.push_back(measure);
           });
  f.section("hypotheses", {.about = "Responses of people and networks that nobody knows; 0 is none"},
            [&](Fields& hypotheses) { list_fields(hypotheses, s.hypotheses); });
  f.known_map("conduct",
              {.about = "Rules that masters follow, the first that applies winning", .ordered = true},
              rules.conduct);
  f.section("perception", {.about = "How well boats are seen and reported"},
            [&](Fields& perception) { list_fields(perception, s.perception); });
  f.known_map("desk_rules",
              {.about = "Rules that desks of states follow for each contact, the first that applies winning",
               .ordered = true},
              rules.desks);
  f.section("search", {.about = "How rescue centres reckon drift, and when they stop looking"},
            [&](Fields& search) { list_fields(search, s.search); });
  f.map_of("states", {.about = "Coastal states, by ISO 3166-1 alpha-3 code"},
           [&](Fields& entry, const EntryName& name) {
             StateSpec state;
             state.code = name.name;
             state.at = name.at;
             state.path = name.path;
             list_fields(entry, state);
             s.states.push_back(state);
           });
  f.map_of("fishers", {.about = "Fleets of fishers, by a name of your choice"},
           [&](Fields& entry, const EntryName& name) {
             FisherFleet fleet;
             fleet.name = name.name;
             fleet.name_at = name.at;
             list_fields(entry, fleet);
             s.fishers.push_back(fleet);
           });
  f.section("traffic", {.about = "Merchant ships"},
            [&](Fields& traffic) { list_fields(traffic, s.traffic); });
  f.map_of("ngo_ships", {.about = "Rescue ships of organisations, by a name of your choice"},
           [&](Fields& entry, const EntryName& name) {
             NgoShip ship;
             ship.name = name.name;
             ship.ship.at = name.at;
             list_fields(entry, ship);
             s.ngo_ships.push_back(ship);
           });
  f.section("attention", {.about = "How much the public minds what happens at sea"},
            [&](Fields& attention) { list_fields(attention, s.attention); });
  f.map_of("mechanisms", {.about = "Mechanisms of coordination between states, by a name of your choice"},
           [&](Fields& entry, const EntryName& name) { list_mechanism(entry, name, rules, s); });
  f.section("log", {.about = "What the run log keeps"}, [&](Fields& log) {
    Duration every = Duration::seconds(static_cast<double>(s.positions_every_s));
    log.quantity("positions_every", every,
                 {.about = "Time between positions of each boat; a multiple of the step",
                  .unit = "hours",
                  .low = 1.0 / 60,
                  .high = 8784});
    s.positions_every_s = static_cast<std::int64_t>(every.in_seconds() + 0.5);
    if (s.positions_every_s <= 0 || s.positions_every_s % s.step_s != 0) {
      log.complain("positions_every",
                   "found a time between positions that is no multiple of the step, wanted one");
      s.positions_every_s = s.step_s;
    }
  });
  f.section("view", {.about = "What pictures show beside a run; no run reads it"},
            [&](Fields& view) { list_view(view, s.view); });
  f.texts("sources", s.sources, {.about = "Sources that values cite, by key"});
}

}  // namespace searoom
