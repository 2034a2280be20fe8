// A scenario written in a test as JSON, as the header of a log tells it.
#pragma once

#include <string>

#include "sim/record/told_scenario.h"

namespace searoom::test {

ToldScenario scenario_told(const std::string& json);

}  // namespace searoom::test
