#include "sim/rules/conduct/carry_out_orders.h"

namespace searoom {

std::optional<Course> CarryOutOrders::decide(const BridgeView& self) const {
  if (!self.has_power()) return std::nullopt;
  switch (self.order()) {
    case Order::none:
    case Order::merge:
    case Order::abandon:
      return std::nullopt;
    case Order::fill:
    case Order::let_off:
    case Order::land_by_relay:
      return Conduct::hold;
    case Order::sail:
    case Order::hold:
      return self.has_destination() && !self.is_in_the_offing() ? Conduct::follow_route : Conduct::hold;
    case Order::put_ashore:
      return self.light() == Light::night ? Conduct::follow_route : Conduct::hold;
  }
  return std::nullopt;
}

}  // namespace searoom
