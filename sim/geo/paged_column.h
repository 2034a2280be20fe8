// A column of numbers that a cache keeps by pages, each read when one of its entries is first asked for.
// Where the cache can no longer give a page, the whole column is made anew: what is read is the same either
// way.
//
// Any number of threads may read at once.
#pragma once

#include <atomic>
#include <cassert>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "sim/geo/cached_pages.h"

namespace searoom {

template <class Number>
class PagedColumn {
 public:
  static constexpr std::size_t a_page = CachedPages::page_bytes / sizeof(Number);

  // `anew` gives as many numbers as `kept` holds.
  PagedColumn(std::unique_ptr<const CachedPages> kept, std::function<std::vector<Number>()> anew)
      : kept_(std::move(kept)),
        anew_(std::move(anew)),
        size_(static_cast<std::size_t>(kept_->size() / sizeof(Number))),
        pages_(kept_->pages()) {}

  // Worked out just now, and in no cache's keeping.
  explicit PagedColumn(std::vector<Number> whole)
      : size_(whole.size()), pages_((size_ + a_page - 1) / a_page), whole_(std::move(whole)) {
    for (std::size_t page = 0; page < pages_.size(); ++page) pages_[page] = whole_.data() + page * a_page;
  }

  Number operator[](std::size_t i) const {
    const Number* page = pages_[i / a_page].load(std::memory_order_acquire);
    if (page == nullptr) page = fetch(i / a_page);
    return page[i % a_page];
  }
  std::size_t size() const { return size_; }

 private:
  const Number* fetch(std::size_t page) const {
    const std::lock_guard lock(fetching_);
    if (const Number* known = pages_[page].load(std::memory_order_relaxed)) return known;
    const Number* made = nullptr;
    if (whole_.empty()) {
      auto numbers = std::make_unique<Number[]>(a_page);
      if (kept_->read(page, reinterpret_cast<char*>(numbers.get()))) {
        made = numbers.get();
        read_.push_back(std::move(numbers));
      } else {
        whole_ = anew_();
        assert(whole_.size() == size_ && "it is the same column");
      }
    }
    if (made == nullptr) made = whole_.data() + page * a_page;
    pages_[page].store(made, std::memory_order_release);
    return made;
  }

  std::unique_ptr<const CachedPages> kept_;
  std::function<std::vector<Number>()> anew_;
  std::size_t size_;
  mutable std::vector<std::atomic<const Number*>> pages_;
  mutable std::mutex fetching_;
  mutable std::vector<std::unique_ptr<Number[]>> read_;  // what pages_ point into
  mutable std::vector<Number> whole_;                    // or this
};

}  // namespace searoom
