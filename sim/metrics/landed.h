// People who came ashore by themselves or were landed by their network, by country and by how.
#pragma once

#include <map>

#include "sim/metrics/metric.h"

namespace searoom {

class Landed : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  std::map<std::string, double> countries_;  // people by ISO code
  std::map<std::string, double> hows_;       // people by the cause of the landing
};

}  // namespace searoom
