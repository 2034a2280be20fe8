// Person-days aboard boats that go nowhere: held at sea by their network under pressure, left by their crew,
// or without power. A person-day counts once, under the first of these three that holds; who has been taken
// off counts no more.
#pragma once

#include <unordered_map>

#include "sim/metrics/metric.h"

namespace searoom {

class Stranded : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  enum Reason { abandoned, held, without_power, reasons };
  struct Boat {
    std::int64_t people = 0;
    bool abandoned = false, held = false, engine_failed = false, out_of_fuel = false;
    Tick since = 0;  // counted up to here
  };
  void count_up_to(Tick tick, Boat& boat);
  void change(const std::string& carrier, std::int64_t people, Tick tick);
  void note(const Event& event, Boat& boat);

  std::unordered_map<std::string, Boat> boats_;
  std::int64_t person_ticks_[reasons] = {};
};

}  // namespace searoom
