// A name that must exist elsewhere (a place, a kind): checked once everything is read.
#pragma once

#include <cstddef>
#include <string>

#include "sim/base/file_place.h"
#include "sim/base/index.h"

namespace searoom {

struct NameRef {
  std::string name;
  FilePlace at;
  std::string path;
  std::size_t index = npos;  // of what it names, once found
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  bool given() const { return !name.empty(); }
  bool found() const { return index != npos; }
  // For one that names an entry of the list of these; none until it is found.
  template <class Of>
  Index<Of> as() const {
    return found() ? Index<Of>(index) : Index<Of>();
  }
};

}  // namespace searoom
