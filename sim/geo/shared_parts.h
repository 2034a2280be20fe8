// Parts of charts that are large and constant, held once in a process however many charts have them: policies
// that are set side by side sail on one sea. A part goes when the last chart that holds it does.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace searoom {

template <class Part>
class SharedParts {
 public:
  // The part that others hold under this key, else what `make` gives. The key must tell all that shapes it.
  template <class Make>
  std::shared_ptr<const Part> get(const std::string& key, const Make& make) {
    if (auto held = find(key)) return held;
    std::shared_ptr<const Part> made(new Part(make()));  // unlocked: it may take long; need not be movable
    const std::lock_guard lock(changing_);
    std::weak_ptr<const Part>& entry = parts_[key];
    if (auto held = entry.lock()) return held;
    entry = made;
    return made;
  }

 private:
  std::shared_ptr<const Part> find(const std::string& key) {
    const std::lock_guard lock(changing_);
    const auto found = parts_.find(key);
    return found == parts_.end() ? nullptr : found->second.lock();
  }

  std::mutex changing_;
  std::map<std::string, std::weak_ptr<const Part>> parts_;
};

}  // namespace searoom
