#include "sim/experiment/running/setting_cache.h"

#include <algorithm>

namespace searoom {

std::shared_ptr<const Setting> SettingCache::of(std::size_t alternative) {
  const std::lock_guard lock(reading_);
  const auto found =
      std::ranges::find_if(cache_, [&](const Entry& e) { return e.alternative == alternative; });
  if (found != cache_.end()) {
    cache_.splice(cache_.begin(), cache_, found);
  } else {
    cache_.push_front(
        {alternative, std::make_shared<const Setting>(load_setting(alternatives_[alternative].choice, 1))});
    if (cache_.size() > kept_) cache_.pop_back();
  }
  return cache_.front().setting;
}

}  // namespace searoom
