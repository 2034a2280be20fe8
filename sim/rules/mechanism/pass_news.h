// News of boats from each member's desk to those of all others: what a member has heard at first hand since
// it last told.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

template <class Wanted>
void pass_news(const ForumView& view, ForumState& memory, Forum& forum, const Link& link,
               const Wanted& wanted) {
  for (const StateIndex from : view.states()) {
    if (!view.is_member(from)) continue;
    for (const Contact& c : view.contacts(from)) {
      if (c.closed || c.first_hand <= memory.told_until[from] || !wanted(c)) continue;
      for (const StateIndex to : view.states()) {
        if (to != from && view.is_member(to)) forum.pass(from, c, to, link);
      }
    }
    memory.told_until[from] = view.tick();
  }
}

}  // namespace searoom
