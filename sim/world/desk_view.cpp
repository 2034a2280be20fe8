#include "sim/world/desk_view.h"

#include <string>

namespace searoom {

std::string_view DeskView::region_of(const Contact& contact) const {
  const Region* region = scenario_.chart->region_at(contact.where);
  return region ? std::string_view(region->country) : std::string_view();
}

bool DeskView::is_in(Waters waters, const Contact& contact) const {
  const std::string& owner = scenario_.chart->territorial_sea_of(contact.where);
  switch (waters) {
    case Waters::anywhere:
      return true;
    case Waters::territorial_sea:
      return owner == state().code;
    case Waters::search_region:
      return region_of(contact) == state().code;
    case Waters::own_or_nobodys: {
      const std::string_view region = owner.empty() ? region_of(contact) : std::string_view(owner);
      return region.empty() || region == state().code;
    }
  }
  return true;
}

bool DeskView::undertakes(Undertaking what) const {
  return searoom::undertakes(world_.forums, state_, what, world_.now);
}

bool DeskView::lands_by_arrangement(const Contact& contact) const {
  constexpr Draw complies{"complies_with_arrangement"};
  const PartIndex part = world_.forums.provisions.of_state[state_].arrangement;
  if (!part) return false;
  const MechanismPart& arrangement = scenario_.parts[part];
  const double interest = scenario_.mechanisms[arrangement.mechanism].interest(state_);
  return luck(complies, "", contact) < arrangement.sharing.compliance * interest;
}

bool DeskView::is_sought_together(const Contact& contact) const {
  const PartIndex pool = world_.forums.provisions.of_state[state_].pool;
  return pool && contact.case_no && scenario_.parts[pool].rescues;
}

double DeskView::attention() const {
  return world_.attention.of_state[state_];
}

double DeskView::luck(Draw purpose, std::string_view line, const Contact& contact) const {
  const ActorId self =
      line.empty() ? actor(state().code) : actor(state().code + "/posture/" + std::string(line));
  return dice_.uniform(self, purpose, Occasion{contact.number.value()});
}

}  // namespace searoom
