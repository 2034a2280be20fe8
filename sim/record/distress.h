// Which boats are in distress, and since when, as the events tell; the truth, not what anybody knew.
//
// Distress begins with the first of: a call for help; the crew leaving people aboard; the loss of power with
// people aboard, or a departure without any; a hull awash, capsized or on a reef; somebody's coming upon it
// adrift or worse. It ends when everybody is off the boat. A boat that lost its power and nothing
// else, and whose power comes back, is in distress no more; a boat that runs on to the shore and lands its
// people there never was.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "sim/world/event.h"

namespace searoom {

class DistressFold {
 public:
  void observe(const Event& event);

  // Empty: it is in no distress, after the events so far.
  std::optional<Tick> since(const std::string& vessel) const;
  bool operator==(const DistressFold&) const = default;

 private:
  struct Boat {
    std::int64_t people = 0;
    Tick without_power = -1;  // since; -1: it has power
    Tick in_need = -1;        // of another kind
    bool operator==(const Boat&) const = default;
  };
  void note(const Event& event);
  void lose_power(const Event& event);
  void be_in_need(const Event& event);
  void change(const std::string& carrier, std::int64_t people, Tick tick);

  std::unordered_map<std::string, Boat> boats_;
};

}  // namespace searoom
