// What the state undertook, and keeps, goes before its posture: people in need are rescued and landed where
// it undertook to land them, an arrangement of disembarkation holds or states search together for them; no
// boat is sent away where it undertook to end pushbacks, but gets water and food in place of that.
#pragma once

#include "sim/rules/desk/desk_rule.h"

namespace searoom {

class KeepCommitments : public DeskRule {
 public:
  void list_fields(Fields&) {}
  std::optional<DeskOrder> decide(const DeskView& desk, const Contact& contact) const override;
};

}  // namespace searoom
