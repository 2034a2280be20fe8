// What states spend at sea: hours of their ships and of their aircraft away from base, and searches. Hours of
// a unit that is out when the run ends count so far. Fishers, merchants and ships of organisations are no
// state's and do not count.
#pragma once

#include <map>

#include "sim/metrics/by_country.h"

namespace searoom {

class Effort : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  struct Sortie {
    std::string country, type;
    Tick sailed = 0;
  };
  void count(const Sortie& sortie, double hours);

  std::map<std::string, Sortie> out_;             // by unit
  Figures ship_hours_, flight_hours_, searches_;  // by state
};

}  // namespace searoom
