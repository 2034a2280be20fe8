#include "sim/world/forum_view.h"

#include <algorithm>

namespace searoom {
namespace {

bool in_trouble(const Contact& c) {
  return !c.closed && c.seen_as >= SeenAs::adrift;
}

double people_of(const std::vector<Contact>& contacts) {
  double people = 0;
  for (const Contact& c : contacts) people += in_trouble(c) ? c.people : 0;
  return people;
}

}  // namespace

double ForumView::boats_at_sea() const {
  std::ptrdiff_t most = 0;
  for (const StateIndex i : states()) {
    if (is_member(i)) most = std::max(most, std::ranges::count_if(contacts(i), in_trouble));
  }
  return static_cast<double>(most);
}

double ForumView::people_at_sea() const {
  double most = 0;
  for (const StateIndex i : states()) {
    if (is_member(i)) most = std::max(most, people_of(contacts(i)));
  }
  return most;
}

double ForumView::people_ashore() const {
  return w_.attention.ashore_of_late;
}

double ForumView::attention() const {
  double most = 0;
  for (const StateIndex i : states()) {
    if (is_member(i)) most = std::max(most, w_.attention.of_state[i]);
  }
  return most;
}

StateIndex ForumView::most_affected() const {
  StateIndex most;
  double people = -1;
  for (const StateIndex i : states()) {
    if (!is_member(i) || people_of(contacts(i)) <= people) continue;
    people = people_of(contacts(i));
    most = i;
  }
  return most;
}

double ForumView::sheltered(StateIndex member) const {
  double people = 0;
  for (const Reception& r : w_.desks[member].in_shelter) people += r.people;
  return people;
}

bool ForumView::is_bound(StateIndex state, Undertaking what) const {
  return std::ranges::any_of(w_.forums.commitments, [&](const Commitment& c) {
    return c.state == state && c.what == what && c.is != Commitment::Is::broken && w_.now < c.until;
  });
}

double ForumView::people_who_leave() const {
  const CivilDate date = civil_date(now());
  double people = 0;
  for (const NetworkSpec& network : s_.networks)
    people += network.people_per_month[static_cast<std::size_t>(date.month - 1)];
  return people;
}

double ForumView::luck(StateIndex state, Draw purpose, std::uint64_t occasion) const {
  return dice_.uniform(actor(mechanism().name + "/" + part().kind + "/" + s_.states[state].code), purpose,
                       Occasion{occasion});
}

}  // namespace searoom
