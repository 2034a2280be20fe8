#include "sim/rules/mechanism/victim_identification.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void VictimIdentification::list_fields(Fields& f, MechanismPart& part) {
  f.number("share", share_,
           {.about = "Share of those who come ashore that are identified as victims", .low = 0, .high = 1});
  f.number("witnesses", witnesses_,
           {.about = "Of them, how many must have been heard before arrests follow", .low = 0, .high = 1e6});
  part.pressing.arrests = 0.2;
  f.number("arrests", part.pressing.arrests,
           {.about = "How much crews and brokers have to fear then", .low = 0, .high = 1});
}

// Told once a week.
void VictimIdentification::act(const ForumView& view, ForumState& memory, Forum& forum) const {
  if (view.tick() < memory.quiet_until) return;
  memory.quiet_until = view.tick() + view.ticks_of(Duration::days(7));
  for (const StateIndex i : view.states()) {
    if (!view.is_member(i)) continue;
    const double identified = std::floor(share_ * view.ashore(i));
    if (identified <= memory.people[i]) continue;
    Forum::Word word;
    word.kind = EventKind::identified;
    word.country = view.state(i).code;
    word.people = identified - memory.people[i];
    word.because = memory.began;
    forum.tell(word);
    memory.amount += word.people;
    memory.people[i] = identified;
  }
}

void VictimIdentification::provide(const ForumView& view, const ForumState& memory, Provisions& p) const {
  p.pressing[view.index()] = memory.amount >= witnesses_ && memory.amount > 0;
}

}  // namespace searoom
