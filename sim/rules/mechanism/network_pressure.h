// States press smuggling networks together. Where loaded boats are out, crews that fear arrest leave them or
// hold them at sea, as in May 2015; the phased variant waits until another mechanism, of rescue, is in force,
// or until few boats are known to be at sea.
//
// Facts: rows 14, 20, 21, 27-30; the review of 2016 [B3] for the phased variant. Strengths are assumptions.
#pragma once

#include "sim/rules/mechanism/mechanism_rule.h"

namespace searoom {

// What both kinds of pressure list.
void list_pressing(Fields& fields, MechanismPart& part);

class NetworkPressure : public MechanismRule {
 public:
  void list_fields(Fields& fields, MechanismPart& part) override;
  void provide(const ForumView& view, const ForumState& memory, Provisions& provisions) const override;

 private:
  double boats_at_most_ = 1e6;
};

}  // namespace searoom
