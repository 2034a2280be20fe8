// What a reader may say of a file that it does not take.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "sim/base/complaints.h"

namespace searoom::fuzz {

// A refusal that nobody can act on.
class UnclearRefusal : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

// It says something, and each line of it at most one place that there is.
inline void want_clear(std::string_view refusal) {
  if (refusal.empty()) throw UnclearRefusal("a refusal without a word");
  if (refusal.find(".yaml:-1:") != std::string_view::npos)
    throw UnclearRefusal("a refusal at line -1: " + std::string(refusal));
}

// It begins with the name of the file, too.
inline void want_clear(std::string_view refusal, std::string_view file) {
  want_clear(refusal);
  if (!refusal.starts_with(file))
    throw UnclearRefusal("a refusal that does not name its file: " + std::string(refusal));
}

// Whether `read` reads, not refuses.
template <class Read>
bool is_read(Read&& read) {
  try {
    std::forward<Read>(read)();
    return true;
  } catch (const BadInput& e) {
    want_clear(e.what());
    return false;
  }
}

}  // namespace searoom::fuzz
