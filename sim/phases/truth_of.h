// What is true of what a desk believes: for phases that tell the log, or that are about what happens and not
// about what is decided. Rules and views lie below and cannot include this.
#pragma once

#include "sim/world/truth.h"

namespace searoom {

struct TruthOpener {
  template <class T>
  static T& open(Truth<T>& truth) {
    return truth.value_;
  }
  template <class T>
  static const T& open(const Truth<T>& truth) {
    return truth.value_;
  }
};

template <class T>
T& truth_of(Truth<T>& truth) {
  return TruthOpener::open(truth);
}
template <class T>
const T& truth_of(const Truth<T>& truth) {
  return TruthOpener::open(truth);
}

}  // namespace searoom
