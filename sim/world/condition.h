// How those aboard are, as they meet and mix.
#pragma once

#include "sim/world/vessels.h"

namespace searoom {

// Before `people` of them pass from one boat to another that holds those of its counts: the receiving boat's
// condition becomes the mean over all who are then aboard. Those who stay behind are as they were.
void mix_conditions(std::size_t from, std::size_t to, std::uint32_t people, Vessels& vessels);

// What a position tells of those aboard and their stores.
Aboard aboard_of(const Vessels& vessels, std::size_t row);

}  // namespace searoom
