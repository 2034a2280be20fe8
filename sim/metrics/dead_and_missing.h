// People who died and people who went missing, by cause, kept apart; and of each, how many somebody knows of.
//
// A loss is known to someone when its boat ever called for help, or when anybody who was aboard at the time,
// or came aboard later, reached land at that time or afterwards, on that boat or on another boat or ship that
// they passed on to. People tell each other: whoever shares a boat with a witness knows too. All others are
// known to no one.
#pragma once

#include <map>
#include <set>
#include <unordered_map>

#include "sim/metrics/metric.h"

namespace searoom {

class DeadAndMissing : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  struct Loss {
    bool dead = false;  // else missing
    double people = 0;
    bool known = false;
  };
  struct Boat {
    std::set<std::size_t> untold;  // losses that those aboard know of and nobody ashore does
    bool called = false;           // for help
    Tick landed = -1;              // when somebody last reached land from it
  };
  void lose(const Event& event);
  void tell(Boat& boat);
  void write_known(bool dead, const std::string& key, std::vector<Outcome>& outcomes) const;

  std::map<std::string, double> dead_, missing_;
  std::vector<Loss> losses_;
  std::unordered_map<std::string, Boat> boats_;  // and units, as passage.h names them
};

}  // namespace searoom
