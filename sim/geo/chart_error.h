// What is wrong with a chart's input file, in one sentence that the person who wrote it can act on. It
// begins with the file name and, where there is one, the feature.
#pragma once

#include <stdexcept>

namespace searoom {

struct ChartError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace searoom
