#include "sim/metrics/effort.h"

namespace searoom {

void Effort::count(const Sortie& sortie, double hours) {
  if (sortie.type == "ship") ship_hours_[sortie.country] += hours;
  if (sortie.type == "aircraft" || sortie.type == "helicopter" || sortie.type == "drone")
    flight_hours_[sortie.country] += hours;
}

void Effort::observe(const Event& e, const RunHeader& header) {
  switch (e.kind) {
    case EventKind::unit_sailed:
      if (!e.country.empty()) out_[e.unit] = {e.country, e.boat_kind, e.tick};
      return;
    case EventKind::unit_returned:
      if (!e.country.empty()) count({e.country, e.boat_kind, e.tick}, e.hours);
      out_.erase(e.unit);
      return;
    case EventKind::search_planned:
      searches_[e.country] += 1;
      return;
    case EventKind::run_ended:
      for (const auto& [unit, sortie] : out_)
        count(sortie, static_cast<double>((e.tick - sortie.sailed) * header.step_s) / 3600);
      return;
    default:
      return;
  }
}

void Effort::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const auto add = [&](const std::string& key, const char* label, const Figures& figures, const char* unit) {
    if (figures.empty()) return;
    outcomes.push_back({key, label, sum_of(figures), unit});
    write_by_country(key, "of", figures, unit, header, outcomes);
  };
  add("effort.ship_hours", "Hours of states' ships at sea", ship_hours_, "ship-hours");
  add("effort.flight_hours", "Hours of states' aircraft in the air", flight_hours_, "flight-hours");
  add("effort.searches", "Searches planned", searches_, "searches");
}

}  // namespace searoom
