#include "sim/rules/conduct/carry_out_orders.h"

namespace searoom {

std::optional<Course> CarryOutOrders::decide(const BridgeView& self) const {
  if (!self.has_power()) return std::nullopt;
  switch (self.order()) {
    case Order::fill:
    case Order::sail:
    case Order::hold:
    case Order::land_by_relay:
      if (self.is_at_anchorage() || self.is_in_the_offing()) return Conduct::hold;
      return Course::to_lie_off(self.lies_off());
    case Order::put_ashore:
      return self.is_dark() ? Conduct::follow_route : Conduct::hold;
    default:
      return std::nullopt;
  }
}

}  // namespace searoom
