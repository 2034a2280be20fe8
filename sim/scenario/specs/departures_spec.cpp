#include "sim/scenario/specs/departures_spec.h"
#include "sim/scenario/reading/fields.h"

#include <cmath>
#include <limits>

namespace searoom {

double people_per_boat(const std::vector<FlowBoats>& boats) {
  double people = 0, share = 0;
  for (const FlowBoats& b : boats) {
    people += b.share * b.people_aboard.mean();
    share += b.share;
  }
  return share > 0 || std::isnan(share) ? people / share : 0;
}

std::vector<double> shares_of(const std::vector<FlowBoats>& boats) {
  std::vector<double> shares;
  for (const FlowBoats& b : boats) shares.push_back(b.share);
  return shares;
}

std::vector<double> shares_of(const std::vector<std::pair<NameRef, double>>& names) {
  std::vector<double> shares;
  for (const auto& [name, share] : names) shares.push_back(share);
  return shares;
}

void list_boats(Fields& f, std::string_view key, std::string_view about, std::vector<FlowBoats>& all) {
  f.map_of(key, {.about = about, .required = true}, [&](Fields& entry, const EntryName& name) {
    FlowBoats boats;
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();  // until it is read
    boats.kind = {name.name, name.at, name.path};
    boats.share = unknown;
    entry.number("share", boats.share,
                 {.about = "Share of all these boats", .low = 0, .high = 1e6, .required = true});
    boats.people_aboard = Distribution::constant(unknown);
    entry.distribution("people_aboard", boats.people_aboard,
                       {.about = "People aboard when they sail",
                        .unit = "people",
                        .low = 0,
                        .high = 20000,
                        .required = true});
    all.push_back(boats);
  });
}

double departures_per_second(const DepartureFlow& flow, CivilDate date) {
  constexpr double seconds_per_week = 7 * 86400.0;
  const auto month = static_cast<std::size_t>(date.month - 1);
  if (!flow.by_people) return flow.boats_per_week[month] / seconds_per_week;
  return flow.people_per_month[month] / flow.people_per_boat /
         (days_in_month(date.year, date.month) * 86400.0);
}

void list_fields(Fields& f, DepartureFlow& flow) {
  f.text("about", flow.about, {.about = "What this flow is"});
  constexpr double nobody = -1;
  flow.people_per_month.fill(nobody);
  flow.boats_per_week.fill(nobody);
  f.monthly("people_per_month", flow.people_per_month,
            {.about = "People who leave in each month, all places together",
             .unit = "people",
             .low = 0,
             .high = 1e7});
  f.monthly("boats_per_week", flow.boats_per_week,
            {.about = "Boats that leave in a week of each month, instead of people_per_month",
             .unit = "boats",
             .low = 0,
             .high = 1e6});
  flow.by_people = flow.people_per_month[0] != nobody;
  if (flow.by_people == (flow.boats_per_week[0] != nobody)) {
    f.complain("", flow.by_people ? "found both people_per_month and boats_per_week, wanted one of them"
                                  : "found neither people_per_month nor boats_per_week, wanted one of them");
  }
  f.flag("by_night", flow.by_night, {.about = "Boats leave only between dusk and dawn"});
  f.shares("places", flow.places,
           {.about = "Embarkation places and their shares of departures",
            .low = 0,
            .high = 1e6,
            .required = true});
  list_boats(f, "boats", "Kinds of boat in this flow", flow.boats);
  flow.people_per_boat = people_per_boat(flow.boats);
  f.shares("destinations", flow.destinations,
           {.about = "Places that boats make for and their shares of voyages",
            .low = 0,
            .high = 1e6,
            .required = true});
}

void list_fields(Fields& f, PlacedVessel& v) {
  f.name("kind", v.kind, {.about = "One of vessel_kinds", .required = true});
  constexpr Position nowhere{1000, 1000};
  v.at = nowhere;
  f.position("at", v.at, {.about = "Where it is put to sea; or give `from`"});
  v.has_position = !(v.at == nowhere);
  f.name("from", v.from, {.about = "The place where it is put to sea; or give `at`"});
  if (v.has_position == v.from.given()) {
    f.complain("", v.from.given() ? "found both at and from, wanted one of them"
                                  : "found neither at nor from, wanted one of them");
  }
  f.name("destination", v.destination, {.about = "The place that it makes for; without one it drifts"});
  constexpr Instant at_the_start{INT64_MIN};
  v.departs = at_the_start;
  f.instant("departs", v.departs, {.about = "When it is put to sea; the start of the run if not given"});
  v.has_departure_time = v.departs != at_the_start;
  f.integer("count", v.count, {.about = "How many alike", .unit = "boats", .low = 1, .high = 2e6});
  v.people_aboard = Distribution::constant(0);
  f.distribution("people_aboard", v.people_aboard,
                 {.about = "People aboard each", .unit = "people", .low = 0, .high = 20000});
  f.flag("adrift", v.adrift, {.about = "Its engine is dead and stays so"});
}

}  // namespace searoom
