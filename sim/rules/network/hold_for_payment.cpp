#include "sim/rules/network/hold_for_payment.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

namespace {
constexpr Draw waits_for_payment{"waits_for_payment"};
}

void HoldForPayment::list_fields(Fields& f) {
  f.distribution("days", days_,
                 {.about = "How long a boat is held in the offing", .unit = "days", .low = 0, .high = 365});
}

std::optional<NetworkOrder> HoldForPayment::decide(const NetworkView&, const OwnBoat& boat) const {
  if (!boat.is_in_the_offing()) return std::nullopt;
  const NetworkOrder hold{Order::hold, Cause::payment_awaited};
  if (boat.order() == Order::sail) return hold;
  if (boat.order() != Order::hold) return std::nullopt;
  const Duration needed = Duration::days(days_.quantile(boat.luck(waits_for_payment)));
  if (boat.in_this_order_for() >= needed) return std::nullopt;
  return hold;
}

}  // namespace searoom
