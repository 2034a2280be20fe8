// The state of those aboard by the names that the log gives it, in the order of its lines.
//
// The order is part of the log's format.
#pragma once

#include "sim/world/event.h"

namespace searoom {

struct AboardField {
  const char* key;
  double Aboard::*where;
};

// Left out of the log where all are 0.
inline constexpr AboardField aboard_fields[] = {
    {"water_deficit", &Aboard::water_deficit},
    {"days_without_food", &Aboard::days_without_food},
    {"ill", &Aboard::ill},
    {"injured", &Aboard::injured},
    {"water_litres", &Aboard::water_litres},
    {"food_person_days", &Aboard::food_person_days},
    {"fuel_litres", &Aboard::fuel_litres},
};

}  // namespace searoom
