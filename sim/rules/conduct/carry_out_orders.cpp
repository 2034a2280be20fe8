#include "sim/rules/conduct/carry_out_orders.h"

namespace searoom {

std::optional<Course> CarryOutOrders::decide(const BridgeView& self) const {
  if (!self.has_power()) return std::nullopt;
  if (is_to_lie_off(self.order())) {
    if (self.is_at_anchorage() || self.is_in_the_offing()) return Conduct::hold;
    return Course::to_lie_off(self.lies_off());
  }
  if (self.order() == Order::put_ashore) return self.is_dark() ? Conduct::follow_route : Conduct::hold;
  return std::nullopt;
}

}  // namespace searoom
