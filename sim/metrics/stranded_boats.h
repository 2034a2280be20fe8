// The boats that go nowhere with people aboard: held at sea by their network under pressure, left by their
// crew, or without power. Time counts once, under the first of these three that holds; who has been taken off
// counts no more.
#pragma once

#include <functional>
#include <string>
#include <unordered_map>

#include "sim/world/happened.h"

namespace searoom {

class StrandedBoats {
 public:
  enum Reason { abandoned, held, without_power, reasons };
  // Told of each stretch of time: people aboard times ticks.
  using Count = std::function<void(const std::string& boat, Reason reason, std::int64_t person_ticks)>;

  void observe(const Event& event, const Count& count);

 private:
  struct Boat {
    std::int64_t people = 0;
    Plight plight;
    Tick since = 0;  // counted up to here
  };
  static void count_up_to(Tick tick, const std::string& name, Boat& boat, const Count& count);
  void change(const std::string& carrier, std::int64_t people, Tick tick, const Count& count);

  std::unordered_map<std::string, Boat> boats_;
};

}  // namespace searoom
