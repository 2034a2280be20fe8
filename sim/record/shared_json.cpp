#include "sim/record/shared_json.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace searoom {

SharedJson::SharedJson() : SharedJson(nullptr) {}

SharedJson::SharedJson(nlohmann::ordered_json json)
    : json_(std::make_shared<const nlohmann::ordered_json>(std::move(json))) {}

}  // namespace searoom
