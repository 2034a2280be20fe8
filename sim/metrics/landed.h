// People who came ashore, by country and by how.
#pragma once

#include <map>

#include "sim/metrics/metric.h"

namespace searoom {

class Landed : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(std::vector<Outcome>& outcomes) const override;

 private:
  struct Country {
    std::string name;
    double people = 0;
  };
  std::map<std::string, Country> countries_;  // by ISO code
  std::map<std::string, double> hows_;        // by the cause of the landing
};

}  // namespace searoom
