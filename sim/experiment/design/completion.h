// How far an experiment has come: what is told of half of it is not told of the whole.
#pragma once

#include <string>

#include "sim/experiment/store/results.h"

namespace searoom {

struct Completion {
  std::size_t planned = 0;  // runs in all; 0: not known
  std::size_t done = 0, failed = 0;
  bool unfinished() const { return done < planned; }
};

Completion completion_of(const Results& results);

// "Unfinished: 37 of 60 runs are done, 1 failed; go on with --resume." Empty of a whole experiment.
std::string unfinished_in_words(const Completion& completion);

}  // namespace searoom
