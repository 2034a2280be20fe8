// By day a master keeps out of the territorial sea of countries whose patrols he fears, unless he is near his
// landing or has just left. Once he stood off he waits outside for the night, rather than turn about at the
// line.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class AvoidPatrols : public ConductRule {
 public:
  void list_fields(Fields& fields);
  std::optional<Course> decide(const BridgeView& self) const override;

 private:
  std::vector<std::pair<std::string, std::string>> countries_;
  Distance near_landing_ = Distance::nautical_miles(20);
  Distance near_home_ = Distance::nautical_miles(30);

  bool fears(const std::string& country) const;
};

}  // namespace searoom
