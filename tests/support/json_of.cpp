#include "tests/support/json_of.h"

#include <nlohmann/json.hpp>

namespace searoom::test {

SharedJson json_of(const std::string& text) {
  return nlohmann::ordered_json::parse(text);
}

}  // namespace searoom::test
