#include "sim/rules/mechanism/commitment.h"

#include "sim/rules/mechanism/undertaking_field.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void CommitmentOfAll::list_fields(Fields& f, MechanismPart&) {
  list_promise(f, promise_);
  f.quantity("reviews_every", reviews_every_,
             {.about = "Time between reviews; 0: there are none", .unit = "days", .low = 0, .high = 3650});
  f.number("review_raises", raises_,
           {.about = "Chance that a review makes a member keep what it had not kept", .low = 0, .high = 1});
}

void CommitmentOfAll::begin(const ForumView& view, ForumState& memory, Forum& forum) const {
  memory.quiet_until = view.tick() + view.ticks_of(reviews_every_);
  for (const StateIndex i : view.states()) {
    if (!view.is_member(i)) continue;
    Forum::Promise promise = promise_;
    promise.kept *= view.mechanism().interest(i);
    forum.commit(i, promise, memory.began);
  }
}

void CommitmentOfAll::act(const ForumView& view, ForumState& memory, Forum& forum) const {
  if (reviews_every_ <= Duration{} || view.tick() < memory.quiet_until) return;
  memory.quiet_until = view.tick() + view.ticks_of(reviews_every_);
  forum.review(raises_);
}

}  // namespace searoom
