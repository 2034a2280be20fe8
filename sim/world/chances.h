// The purposes of a boat's own draws. Renaming one changes the luck of every seed.
#pragma once

#include "sim/base/dice.h"

namespace searoom {

inline constexpr Draw jibes{"jibes"};
inline constexpr Draw engine_fails{"engine_fails"};
inline constexpr Draw engine_is_repaired{"engine_is_repaired"};
inline constexpr Draw founders{"founders"};
inline constexpr Draw someone_dies{"someone_dies"};
inline constexpr Draw who_dies_of_what{"who_dies_of_what"};
inline constexpr Draw reaches_shore{"reaches_shore"};
inline constexpr Draw who_is_aboard{"who_is_aboard"};
inline constexpr Draw wanders{"wanders"};

}  // namespace searoom
