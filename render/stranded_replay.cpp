#include "render/stranded_replay.h"

#include <algorithm>

namespace searoom {

StrandedMap::ByHexagon StrandedReplay::up_to(Tick tick, const Playback& playback) {
  const std::size_t end = playback.first_after(tick);
  const std::size_t keyframe = std::min(end / events_a_keyframe, keyframes_.size());
  if (end < seen_ || keyframe * events_a_keyframe > seen_) {
    seen_ = keyframe * events_a_keyframe;
    shown_ = keyframe == 0 ? empty_ : keyframes_[keyframe - 1];
  }
  while (seen_ < end) {
    shown_.observe(playback.events()[seen_]);
    ++seen_;
    if (seen_ == (keyframes_.size() + 1) * events_a_keyframe) keyframes_.push_back(shown_);
  }
  return shown_.by_hexagon();
}

}  // namespace searoom
