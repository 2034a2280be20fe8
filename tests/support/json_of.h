// JSON written in a test, as a header of a log holds it.
#pragma once

#include <string>

#include "sim/record/shared_json.h"

namespace searoom::test {

SharedJson json_of(const std::string& text);

}  // namespace searoom::test
