#include "sim/geo/paged_floats.h"

#include <cassert>
#include <utility>

namespace searoom {

PagedFloats::PagedFloats(std::unique_ptr<const CachedPages> kept, std::function<std::vector<float>()> anew)
    : kept_(std::move(kept)),
      anew_(std::move(anew)),
      size_(static_cast<std::size_t>(kept_->size() / sizeof(float))),
      pages_(kept_->pages()) {}

const float* PagedFloats::fetch(std::size_t page) const {
  const std::lock_guard lock(fetching_);
  if (const float* known = pages_[page].load(std::memory_order_relaxed)) return known;
  const float* made = nullptr;
  if (whole_.empty()) {
    auto bytes = std::make_unique<float[]>(a_page);
    if (kept_->read(page, reinterpret_cast<char*>(bytes.get()))) {
      made = bytes.get();
      read_.push_back(std::move(bytes));
    } else {
      whole_ = anew_();
      assert(whole_.size() == size_ && "it is the same column");
    }
  }
  if (made == nullptr) made = whole_.data() + page * a_page;
  pages_[page].store(made, std::memory_order_release);
  return made;
}

}  // namespace searoom
