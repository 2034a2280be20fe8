// What states refuse when they are asked or know of it: a case that another rescue centre offers, a port for
// a ship with people aboard, any response to a boat that they take to be in trouble. Each as a count, and as
// the share of all that they were asked or knew: whoever is told of more has more to refuse, and neither side
// of the count alone is better.
#pragma once

#include <set>

#include "sim/metrics/by_country.h"

namespace searoom {

class Refusals : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  // By the state that refuses, and by the state that was asked or knew.
  struct Kind {
    Figures refused, of;
  };
  static void write_counts(const Figures& refused, const std::string& key, const char* label,
                           const RunHeader& header, std::vector<Outcome>& outcomes);
  static void write_shares(const Kind& kind, const std::string& key, const char* label,
                           const RunHeader& header, std::vector<Outcome>& outcomes);

  Kind cases_, ports_;
  Figures ignored_;  // times
  // Boats by the state and its own name for them: each counts once a state.
  std::map<std::string, std::set<std::string>> in_trouble_, ignored_in_trouble_;
};

}  // namespace searoom
