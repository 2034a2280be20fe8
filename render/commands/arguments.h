// The words behind a command, read strictly. All throw BadInput with what was found and wanted.
#pragma once

#include <string>
#include <vector>

#include "sim/geo/position.h"

namespace searoom {

using Arguments = std::vector<std::string>;

double number(const std::string& text, const char* wanted);
double number_or(const Arguments& arguments, std::size_t i, double otherwise, const char* wanted);
const std::string& word(const Arguments& arguments, std::size_t i, const char* wanted);
// One of some words; `otherwise` where it is left out.
std::string choice(const Arguments& arguments, std::size_t i, const std::vector<std::string>& words,
                   const std::string& otherwise);
// The other of what is now, where it is left out.
bool on_or_off(const Arguments& arguments, std::size_t i, bool now);
// Latitude and longitude, the i-th and the next.
Position place(const Arguments& arguments, std::size_t i);

}  // namespace searoom
