// When enough runs are enough: a sequential rule on the width of an interval.
//
//     halfwidth(person_days_stranded) < 5%            of the mean of every policy
//     halfwidth_of_difference(lost) < 200             of every difference against the first policy
//     halfwidth_of_difference(lost) < 10%             of the first policy's mean
//
// It is asked after every ten runs of each policy, from twenty on, and stops when it holds at two such looks
// one after the other: the look-ahead keeps it from stopping at a width that is small by chance (Hoad,
// Robinson and Davies 2010). That the interval of the stopped sample still covers at its level is asymptotic
// (Chow and Robbins 1965); for samples stopped at its fewest it covers a little less.
#pragma once

#include <string>

#include "sim/experiment/store/results.h"

namespace searoom {

class StopRule {
 public:
  static constexpr std::size_t fewest = 20, step = 10;

  // Throws BadInput.
  explicit StopRule(const std::string& text);

  // Whether the first `runs` of each alternative are enough. Throws BadInput when there is no such outcome.
  bool holds(const Results& results, std::size_t runs) const;
  // How far the widest interval is from enough: "halfwidth 6.2 % of bali-full, wanted under 5 %".
  std::string state(const Results& results, std::size_t runs) const;

 private:
  struct Widest {
    double width = 0;  // in the rule's own measure
    std::size_t alternative = 0;
  };
  Widest widest(const Results& results, std::size_t runs) const;
  bool is_under(const Results& results, std::size_t runs) const;

  std::string outcome_;
  bool of_difference_ = false;
  bool relative_ = false;
  double bound_ = 0;  // a share where it is relative
};

}  // namespace searoom
