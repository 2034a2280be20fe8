#include "sim/rules/hazard/hazard.h"

#include "sim/rules/hazard/asphyxia.h"
#include "sim/rules/hazard/beriberi.h"
#include "sim/rules/hazard/constant.h"
#include "sim/rules/hazard/hunger.h"
#include "sim/rules/hazard/illness.h"
#include "sim/rules/hazard/thirst.h"
#include "sim/rules/hazard/violence.h"

namespace searoom {
namespace {

template <class Rule>
KnownEntry entry(std::string name, std::string about, HazardRules& hazards) {
  return {name, about, [name, &hazards](Fields& fields) {
            auto hazard = std::make_shared<Rule>();
            hazard->list_fields(fields);
            hazards.push_back({name, hazard});
          }};
}

}  // namespace

std::vector<KnownEntry> hazard_table(HazardRules& hazards) {
  return {
      entry<Illness>("illness", "People fall ill, recover or die", hazards),
      entry<Thirst>("thirst", "Bodies that lack more than a tenth of their weight in water fail", hazards),
      entry<Hunger>("hunger", "Bodies fail after weeks without food", hazards),
      entry<Beriberi>("beriberi", "Hearts fail after weeks on polished rice", hazards),
      entry<Violence>("violence", "Armed crews beat and shoot; people fight over what is left", hazards),
      entry<Asphyxia>("asphyxia", "People crammed under deck in the heat suffocate", hazards),
      entry<Constant>("constant", "A rate that nothing changes, for teaching and tests", hazards),
  };
}

}  // namespace searoom
