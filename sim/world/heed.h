// What a listener does at each of the kinds of events that it heeds; at all others it does nothing. For those
// who follow a few kinds of many; what must be answered for every kind is a column of event_kind.cpp.
#pragma once

#include <array>
#include <initializer_list>

#include "sim/world/event_kind.h"

namespace searoom {

// Of calls with `Args`, the event among them.
template <class... Args>
class Heed {
 public:
  using Act = void (*)(Args...);
  struct Row {
    EventKind kind;
    Act act;
  };

  constexpr Heed(std::initializer_list<Row> rows) {
    for (const Row& row : rows) acts_[static_cast<std::size_t>(row.kind)] = row.act;
  }

  void operator()(EventKind kind, Args... args) const {
    if (const Act act = acts_[static_cast<std::size_t>(kind)]) act(args...);
  }

 private:
  std::array<Act, event_kinds> acts_{};
};

}  // namespace searoom
