// Hours in which a distress was known and no state responded: all of them, and by the search-and-rescue
// region in which it was. A gap that is still open counts until the boat's end or the run's.
#pragma once

#include <map>

#include "sim/metrics/by_country.h"

namespace searoom {

class ResponsibilityGap : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  struct Gap {
    std::string region, known_to;
    Tick began = 0;
    Tick boat_gone = -1;  // -1: the boat is at sea
  };
  void open(const Event& began);
  void close(const Event& ended);
  void lose_boat(const Event& gone);
  void end(Tick now, const RunHeader& header);
  void count(const Gap& gap, double hours);

  using Pair = std::pair<std::string, std::string>;  // the state that knew, the region
  std::map<std::string, Gap> open_;                  // by boat
  std::map<Pair, double> pairs_;                     // hours
  Figures hours_;                                    // by region; "" outside all
  double gaps_ = 0, longest_hours_ = 0;
};

}  // namespace searoom
