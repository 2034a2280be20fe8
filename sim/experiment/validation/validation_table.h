// A validation as a person reads it, and as a program does.
#pragma once

#include <string>

#include "sim/experiment/validation/validation.h"

namespace searoom {

std::string validation_table(const Validation& validation);
std::string validation_json(const Validation& validation);

}  // namespace searoom
