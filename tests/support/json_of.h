// JSON written in a test, as a header of a log holds it.
#pragma once

#include <string>

#include "sim/record/held_json.h"

namespace searoom::test {

HeldJson json_of(const std::string& text);

}  // namespace searoom::test
