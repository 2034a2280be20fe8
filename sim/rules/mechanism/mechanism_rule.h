// What a mechanism of coordination does. A rule is parameters and const functions; what it remembers is in
// its ForumState. It sees only what members tell (ForumView), and acts only through the Forum: by messages
// between desks, by meetings, by commitments that states keep or do not, and by what it provides to those who
// take part. A new kind is one file and one line in mechanism_rule.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/world/forum.h"
#include "sim/world/forum_view.h"

namespace searoom {

class Fields;
struct KnownMechanism;

// How well news passes from one desk to another.
struct Link {
  Duration delay;
  double arrives = 1;          // share of messages
  Distance error;              // that is added to the position
  bool only_position = false;  // neither how many are aboard nor how the boat is
};

// What a mechanism may do.
class Forum {
 public:
  virtual ~Forum() = default;

  // What one desk knows of a boat goes to another.
  virtual void pass(StateIndex from, const Contact& contact, StateIndex to, const Link& link) = 0;

  // A state undertakes something; whether it keeps it is seen after the lag.
  struct Promise {
    Undertaking what{};
    double kept = 1;  // chance
    Duration lag;     // from the promise until it is acted upon
    Duration lasts;   // from then on
  };
  virtual void commit(StateIndex state, const Promise& promise, std::uint64_t because) = 0;

  // Members are asked again about what they undertook here and did not keep; each keeps it from now on with
  // this chance.
  virtual void review(double chance) = 0;

  // Something that is told in the log; returns the event.
  struct Word {
    EventKind kind{};
    Cause cause;
    std::string country;  // of one state
    std::string other;    // of several
    double people = 0;
    double hours = 0;
    std::uint64_t because = 0;
  };
  virtual std::uint64_t tell(const Word& word) = 0;

  // The public of a state minds more.
  virtual void raise_attention(StateIndex state, double by) = 0;
};

class MechanismRule {
 public:
  virtual ~MechanismRule() = default;
  virtual void list_fields(Fields& fields, MechanismPart& part) = 0;
  // Once when it comes into force.
  virtual void begin(const ForumView&, ForumState&, Forum&) const {}
  // Every hour while it is in force.
  virtual void act(const ForumView&, ForumState&, Forum&) const {}
  // Every hour while it is in force: what it provides until the next.
  virtual void provide(const ForumView&, const ForumState&, Provisions&) const {}
};

// One a part of the scenario's mechanisms, in the same order.
using MechanismRules = By<MechanismPart, std::shared_ptr<MechanismRule>>;

// The kinds that a scenario may name, each with the list of its parameters.
std::vector<KnownMechanism> mechanism_table(MechanismRules& rules);

}  // namespace searoom
