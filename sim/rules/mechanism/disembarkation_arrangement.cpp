#include "sim/rules/mechanism/disembarkation_arrangement.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void DisembarkationArrangement::list_fields(Fields& f, MechanismPart& part) {
  Sharing& sharing = part.sharing;
  auto rule = static_cast<std::size_t>(sharing.rule);
  f.choice("share_by", rule, {"nearest", "equal", "coast", "gdp", "population", "quota"},
           {.about = "Which port people are brought to"});
  sharing.rule = static_cast<SharingRule>(rule);
  f.shares("quotas", part.by_state["quotas"],
           {.about = "Shares of members, where it goes by quota", .low = 0, .high = 1e6});
  f.shares("caps", part.by_state["caps"],
           {.about = "People after whom a member receives no more", .unit = "people", .low = 0, .high = 1e7});
  f.number(
      "compliance", sharing.compliance,
      {.about = "Share of boats for which a member with full interest keeps to it", .low = 0, .high = 1});
  f.quantity("detour", sharing.detour,
             {.about = "How much longer than to the nearest port people may be aboard for the sake of shares",
              .unit = "hours",
              .low = 0,
              .high = 240});
}

void DisembarkationArrangement::provide(const ForumView& view, const ForumState&, Provisions& p) const {
  for (const StateIndex i : view.states()) {
    if (view.is_member(i)) p.of_state[i].arrangement = view.index();
  }
}

}  // namespace searoom
