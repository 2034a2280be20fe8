#include "sim/rules/desk/spare_the_sinking.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
namespace {

constexpr Draw is_spared{"is_spared"};

}  // namespace

void SpareTheSinking::list_fields(Fields& f) {
  f.number("share", share_, {.about = "Share of boats for which the order is kept", .low = 0, .high = 1});
}

std::optional<DeskOrder> SpareTheSinking::decide(const DeskView& desk, const Contact& c) const {
  if (c.seen_as != SeenAs::sinking || !desk.is_in(Waters::search_region, c)) return std::nullopt;
  if (desk.luck(is_spared, "", c) >= share_) return std::nullopt;
  return DeskOrder{Action::rescue, Cause::boat_sinks};
}

}  // namespace searoom
