#include "sim/scenario/reading/memory_need.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace searoom {
namespace {

// Of a cell: its country, its distance to the coast and the nearest land (chart.h), and what is used while
// they are made.
constexpr double bytes_a_cell = 40;
constexpr double bytes_a_cost = sizeof(float);  // of one destination (distance_field.h)
// Measured: its row among the vessels, and the events of its departure before the log has them.
constexpr double bytes_a_boat = 4500;
// For how long those of flows and networks are reckoned to be at sea (assumption).
constexpr double days_at_sea = 90;

double seconds_at_sea(const Scenario& s) {
  return std::min<double>(static_cast<double>(s.end - s.start), days_at_sea * 86400);
}

// That may be at sea at one time, at the rate of the busiest month.
double boats_of_flows(const Scenario& s) {
  const CivilDate first = civil_date(s.start);
  double boats = 0;
  for (const DepartureFlow& flow : s.flows) {
    double busiest = 0;
    for (int month = 1; month <= 12; ++month)
      busiest = std::max(busiest, departures_per_second(flow, {first.year, month, 1}));
    boats += busiest * seconds_at_sea(s);
  }
  return boats;
}

// The same; feeders are at sea for hours, and left out.
double ships_of_networks(const Scenario& s) {
  constexpr double seconds_in_a_short_month = 28 * 86400.0;
  double ships = 0;
  for (const NetworkSpec& n : s.networks) {
    const double people =
        *std::max_element(n.people_per_month.begin(), n.people_per_month.end()) * n.push.mean();
    ships += people / std::max(1.0, people_per_boat(n.mother_ships)) / seconds_in_a_short_month *
             seconds_at_sea(s);
  }
  return ships;
}

}  // namespace

MemoryNeed memory_need(const Scenario& s) {
  const auto cells = static_cast<double>(s.chart->grid().size());
  MemoryNeed need;
  need.chart_bytes = bytes_a_cell * cells;
  // Without land, ways are straight lines.
  if (!s.chart->mask().all_sea())
    need.ways_bytes = bytes_a_cost * cells * static_cast<double>(s.destinations);
  for (const PlacedVessel& v : s.placed) need.placed_bytes += bytes_a_boat * static_cast<double>(v.count);
  need.flows_bytes = bytes_a_boat * boats_of_flows(s);
  need.networks_bytes = bytes_a_boat * ships_of_networks(s);
  return need;
}

std::string memory_in_words(const MemoryNeed& need, std::size_t destinations) {
  constexpr double gigabyte = 1e9;
  return fmt::format(
      "a run needs about {:.1f} GB of memory: {:.1f} for the chart, {:.1f} for the ways to {} destinations, "
      "{:.1f} for boats",
      need.bytes() / gigabyte, need.chart_bytes / gigabyte, need.ways_bytes / gigabyte, destinations,
      need.boats_bytes() / gigabyte);
}

void want_memory(const Scenario& s, Complaints& complaints) {
  const MemoryNeed need = memory_need(s);
  if (need.bytes() <= memory_budget_bytes) return;
  const bool for_boats = need.boats_bytes() > need.ways_bytes + need.chart_bytes;
  const std::pair<double, const char*> of_boats = std::max({std::pair(need.placed_bytes, "vessels"),
                                                            {need.flows_bytes, "departures"},
                                                            {need.networks_bytes, "networks"}});
  complaints.add(whole_file(s.file), for_boats ? of_boats.second : "chart.cell_minutes",
                 fmt::format("found that {}; wanted {:.0f} GB at most, by {}",
                             memory_in_words(need, s.destinations), memory_budget_bytes / 1e9,
                             for_boats ? "fewer boats" : "larger cells or fewer destinations"));
}

}  // namespace searoom
