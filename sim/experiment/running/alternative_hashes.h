// What tells whether two alternatives are of the same world: a hash of all its texts and data, its policies
// and settings. The many points of a design are not read one by one for it: they have what they set, and the
// world without it.
#pragma once

#include <map>

#include "sim/experiment/running/alternative.h"

namespace searoom {

class AlternativeHashes {
 public:
  // Throws BadInput.
  std::string of(const Alternative& alternative);

 private:
  std::map<std::pair<std::vector<std::string>, std::vector<std::string>>, std::string> worlds_;
};

}  // namespace searoom
