// A column of floats that a cache keeps by pages, each read when one of its entries is first asked for. Where
// the cache can no longer give a page, the whole column is made anew: what is read is the same either way.
//
// Any number of threads may read at once.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "sim/geo/cached_pages.h"

namespace searoom {

class PagedFloats {
 public:
  static constexpr std::size_t a_page = CachedPages::page_bytes / sizeof(float);

  // `anew` gives as many floats as `kept` holds.
  PagedFloats(std::unique_ptr<const CachedPages> kept, std::function<std::vector<float>()> anew);

  float operator[](std::size_t i) const {
    const float* page = pages_[i / a_page].load(std::memory_order_acquire);
    if (page == nullptr) page = fetch(i / a_page);
    return page[i % a_page];
  }
  std::size_t size() const { return size_; }

 private:
  const float* fetch(std::size_t page) const;

  std::unique_ptr<const CachedPages> kept_;
  std::function<std::vector<float>()> anew_;
  std::size_t size_;
  mutable std::vector<std::atomic<const float*>> pages_;
  mutable std::mutex fetching_;
  mutable std::vector<std::unique_ptr<float[]>> read_;  // what pages_ point into
  mutable std::vector<float> whole_;                    // or this
};

}  // namespace searoom
