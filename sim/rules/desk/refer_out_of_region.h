// A boat in trouble that is believed to be in the search region of another state is referred to that state's
// rescue centre (SAR Convention 1979, annex 4.5).
#pragma once

#include "sim/rules/desk/desk_rule.h"

namespace searoom {

class ReferOutOfRegion : public DeskRule {
 public:
  void list_fields(Fields&) {}
  std::optional<DeskOrder> decide(const DeskView& desk, const Contact& c) const override {
    const std::string_view region = desk.region_of(c);
    if (c.seen_as < SeenAs::in_distress || region.empty() || region == desk.state().code) return std::nullopt;
    return DeskOrder{Action::refer, Cause::in_anothers_region};
  }
};

}  // namespace searoom
