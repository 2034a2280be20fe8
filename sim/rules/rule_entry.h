// One line of a table of rules: its name, what it does, and the reading of its parameters, by which a rule is
// appended to those of the scenario.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "sim/scenario/reading/fields.h"

namespace searoom {

// `Rule` has list_fields(Fields&); `rules` is a list of {name, shared pointer}.
template <class Rule, class Rules>
KnownEntry rule_entry(std::string name, std::string about, Rules& rules) {
  return {name, std::move(about), [name, &rules](Fields& fields) {
            auto rule = std::make_shared<Rule>();
            rule->list_fields(fields);
            rules.push_back({name, rule});
          }};
}

}  // namespace searoom
