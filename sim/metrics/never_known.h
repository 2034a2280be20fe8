// Boats that no state's desk ever heard of, and the person-days that people spent aboard boats while no desk
// knew of them: all, and of these in distress. A desk knows of a boat from the first report that reaches it,
// even where it takes the boat for another. Boats that only brought their people to other boats do not count
// as boats.
#pragma once

#include <unordered_map>

#include "sim/metrics/metric.h"
#include "sim/record/distress.h"

namespace searoom {

class NeverKnown : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  struct Boat {
    std::int64_t people = 0;
    Tick since = 0;  // counted up to here
    bool known = false, ever_in_distress = false, in_distress = false;
    bool had_people = false;
  };
  void count_up_to(Tick tick, Boat& boat);
  void change(const std::string& carrier, std::int64_t people, Tick tick);
  void end(const Boat& boat, bool emptied);

  DistressFold distress_;
  std::unordered_map<std::string, Boat> boats_;
  std::int64_t person_ticks_ = 0, person_ticks_in_distress_ = 0;
  double boats_unknown_ = 0, boats_unknown_in_distress_ = 0;
};

}  // namespace searoom
