#include "sim/experiment/running/setting_shelf.h"

#include <algorithm>

namespace searoom {

std::shared_ptr<const Setting> SettingShelf::of(std::size_t arm) {
  const std::lock_guard lock(reading_);
  const auto found = std::ranges::find_if(shelf_, [&](const Entry& e) { return e.arm == arm; });
  if (found != shelf_.end()) {
    shelf_.splice(shelf_.begin(), shelf_, found);
  } else {
    shelf_.push_front({arm, std::make_shared<const Setting>(load_setting(arms_[arm].choice, 1))});
    if (shelf_.size() > kept_) shelf_.pop_back();
  }
  return shelf_.front().setting;
}

}  // namespace searoom
