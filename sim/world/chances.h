// The purposes of a boat's own draws. Renaming one changes the luck of every seed.
#pragma once

#include "sim/base/dice.h"

namespace searoom {

inline constexpr Draw jibes{"jibes"};
inline constexpr Draw engine_fails{"engine_fails"};
inline constexpr Draw engine_is_repaired{"engine_is_repaired"};
inline constexpr Draw capsizes{"capsizes"};
inline constexpr Draw leaks{"leaks"};
inline constexpr Draw leak_is_mended{"leak_is_mended"};
inline constexpr Draw floods{"floods"};
inline constexpr Draw breaks_up{"breaks_up"};
inline constexpr Draw strikes{"strikes"};
inline constexpr Draw refloats{"refloats"};
inline constexpr Draw drowns{"drowns"};
inline constexpr Draw who_drowns{"who_drowns"};
inline constexpr Draw lost_at_once{"lost_at_once"};
inline constexpr Draw is_wrecked_in_surf{"is_wrecked_in_surf"};
inline constexpr Draw lost_in_surf{"lost_in_surf"};
inline constexpr Draw boards_in_a_rush{"boards_in_a_rush"};
inline constexpr Draw takes_the_helm{"takes_the_helm"};
inline constexpr Draw has_a_phone{"has_a_phone"};
inline constexpr Draw whom_it_calls{"whom_it_calls"};
inline constexpr Draw is_heard_after{"is_heard_after"};
inline constexpr Draw call_goes_to_the_right_desk{"call_goes_to_the_right_desk"};
inline constexpr Draw call_reaches_a_desk{"call_reaches_a_desk"};
inline constexpr Draw leeway_error{"leeway_error"};
inline constexpr Draw leeway_error_across{"leeway_error_across"};
inline constexpr Draw drift_side{"drift_side"};
inline constexpr Draw fights{"fights"};
inline constexpr Draw is_abandoned{"is_abandoned"};
inline constexpr Draw is_put_ashore{"is_put_ashore"};
inline constexpr Draw is_merged{"is_merged"};
inline constexpr Draw is_let_off{"is_let_off"};
inline constexpr Draw takes_parts{"takes_parts"};
inline constexpr Draw calls{"calls"};
inline constexpr Draw someone_dies{"someone_dies"};
inline constexpr Draw who_dies_of_what{"who_dies_of_what"};
inline constexpr Draw reaches_shore{"reaches_shore"};
inline constexpr Draw who_is_aboard{"who_is_aboard"};
inline constexpr Draw wanders{"wanders"};

}  // namespace searoom
