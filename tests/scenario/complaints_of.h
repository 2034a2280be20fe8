// What a reader complained of, as the lines that a person sees.
#pragma once

#include <string>

#include "sim/base/complaints.h"

namespace searoom::test {

inline std::string said_by(const Complaints& complaints) {
  try {
    complaints.throw_if_any();
  } catch (const BadInput& e) {
    return e.what();
  }
  return "";
}

}  // namespace searoom::test
