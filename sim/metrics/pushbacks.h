// Boats that states send on instead of landing those aboard: towed out, escorted out, or supplied, mended and
// sent on their way. A pushback is one such operation of one unit with one boat; a tow that parts and is
// taken up again, or an escort that turns into a tow, is the same one. It is a repeat when any state has
// pushed the same boat back before.
#pragma once

#include <set>
#include <unordered_map>

#include "sim/metrics/by_country.h"

namespace searoom {

class Pushbacks : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

  struct OfBoat {
    std::uint64_t times = 0;
    std::set<std::string> states;  // that have pushed it back
  };
  // None of a boat that was never pushed back.
  OfBoat of_boat(const std::string& vessel) const;

 private:
  struct Boat : OfBoat {
    std::string unit;  // that did so last
    Tick last = 0;
    bool let_go = false;  // since then
  };
  bool is_the_same(const Boat& boat, const Event& event, const RunHeader& header) const;
  double boats_of_states(std::size_t at_least) const;

  std::unordered_map<std::string, Boat> boats_;  // that were ever pushed back
  Figures by_state_, repeats_by_state_, by_kind_;
  double people_ = 0;  // aboard these boats, at the first pushback of each
};

}  // namespace searoom
