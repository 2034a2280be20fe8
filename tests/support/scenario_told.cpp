#include "tests/support/scenario_told.h"

#include <nlohmann/json.hpp>

namespace searoom::test {

ToldScenario scenario_told(const std::string& json) {
  return ToldScenario(nlohmann::ordered_json::parse(json));
}

}  // namespace searoom::test
