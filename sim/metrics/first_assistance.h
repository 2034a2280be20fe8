// How long boats in distress wait until somebody first assists them. Distress is what `distress.h` says;
// assistance is stores from a ship, aircraft or fishers, a boat mended and sent on, people taken off, or a
// tow to be brought in. Being seen, kept by, towed out or escorted out is no assistance.
#pragma once

#include <map>
#include <unordered_set>

#include "sim/metrics/metric.h"
#include "sim/record/distress.h"

namespace searoom {

class FirstAssistance : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  DistressFold distress_;
  std::unordered_set<std::string> in_distress_;  // ever, with people aboard
  std::unordered_set<std::string> assisted_;
  std::map<Tick, std::uint64_t> boats_by_wait_;
};

}  // namespace searoom
