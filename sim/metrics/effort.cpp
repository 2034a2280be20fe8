#include "sim/metrics/effort.h"

#include "sim/world/heed.h"

namespace searoom {

void Effort::count(const Sortie& sortie, double hours) {
  if (sortie.type == "ship") ship_hours_[sortie.country] += hours;
  if (sortie.type == "aircraft" || sortie.type == "helicopter" || sortie.type == "drone")
    flight_hours_[sortie.country] += hours;
}

void Effort::observe(const Event& e, const RunHeader& header) {
  static constexpr Heed<Effort&, const Event&, const RunHeader&> heed = {
      {EventKind::unit_sailed,
       [](Effort& self, const Event& sailed, const RunHeader&) {
         if (!sailed.country.empty())
           self.out_[sailed.unit] = {sailed.country, sailed.boat_kind, sailed.tick};
       }},
      {EventKind::unit_returned,
       [](Effort& self, const Event& back, const RunHeader&) {
         if (!back.country.empty()) self.count({back.country, back.boat_kind, back.tick}, back.hours);
         self.out_.erase(back.unit);
       }},
      {EventKind::search_planned,
       [](Effort& self, const Event& search, const RunHeader&) { self.searches_[search.country] += 1; }},
      {EventKind::run_ended,
       [](Effort& self, const Event& end, const RunHeader& h) {
         for (const auto& [unit, sortie] : self.out_)
           self.count(sortie, static_cast<double>((end.tick - sortie.sailed) * h.step_s) / 3600);
       }},
  };
  heed(e.kind, *this, e, header);
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
