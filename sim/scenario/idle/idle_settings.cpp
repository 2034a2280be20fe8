#include "sim/scenario/idle/idle_settings.h"

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

// Each kind of setting that does nothing is found in a file of its own.
using Finds = void (*)(ToldSettings&);
constexpr Finds kinds_of_idleness[] = {
    dates_outside_the_run, countries_of_nobody, hypotheses_without_reader,      rules_never_asked,
    lines_never_asked,     states_without_desk, values_without_their_condition, names_that_nothing_uses,
};

}  // namespace

std::vector<Complaint> idle_settings(const Scenario& scenario, const YamlNode& tree, const RuleNames& rules) {
  ToldSettings told(scenario, tree, rules);
  for (const Finds find : kinds_of_idleness) find(told);
  return told.take();
}

}  // namespace searoom
