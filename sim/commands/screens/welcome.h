// What somebody reads who types the program's name and nothing else.
#pragma once

#include <string>

namespace searoom {

// A screen. `program`: the words by which it was started.
std::string welcome(const std::string& program);

}  // namespace searoom
