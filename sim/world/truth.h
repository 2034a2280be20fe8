// The truth behind what somebody believes: which boat a desk's contact really is. It lies beside the belief
// so that the log can tell both, and is closed: no rule and no view can look into it, compare it or copy it
// out. Phases and the record open it with `truth_of` (phases/truth_of.h), which lies above rules and views.
#pragma once

#include <utility>

namespace searoom {

template <class T>
class Truth {
 public:
  Truth() = default;
  Truth(T value) : value_(std::move(value)) {}

 private:
  friend struct TruthOpener;
  T value_{};
};

}  // namespace searoom
