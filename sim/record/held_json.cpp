#include "sim/record/held_json.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace searoom {

HeldJson::HeldJson() : HeldJson(nullptr) {}

HeldJson::HeldJson(nlohmann::ordered_json json)
    : json_(std::make_shared<const nlohmann::ordered_json>(std::move(json))) {}

}  // namespace searoom
