#include "sim/rules/hazard/hazard.h"

#include "sim/rules/hazard/asphyxia.h"
#include "sim/rules/hazard/beriberi.h"
#include "sim/rules/hazard/constant.h"
#include "sim/rules/hazard/hunger.h"
#include "sim/rules/hazard/illness.h"
#include "sim/rules/hazard/thirst.h"
#include "sim/rules/hazard/violence.h"
#include "sim/rules/rule_entry.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
std::vector<KnownEntry> hazard_table(HazardRules& hazards) {
  return {
      rule_entry<Illness>("illness", "People fall ill, recover or die", hazards),
      rule_entry<Thirst>("thirst", "Bodies that lack more than a tenth of their weight in water fail",
                         hazards),
      rule_entry<Hunger>("hunger", "Bodies fail after weeks without food", hazards),
      rule_entry<Beriberi>("beriberi", "Hearts fail after weeks on polished rice", hazards),
      rule_entry<Violence>("violence", "Armed crews beat and shoot; people fight over what is left", hazards),
      rule_entry<Asphyxia>("asphyxia", "People crammed under deck in the heat suffocate", hazards),
      rule_entry<Constant>("constant", "A rate that nothing changes, for teaching and tests", hazards),
  };
}

}  // namespace searoom
