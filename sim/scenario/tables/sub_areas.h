// Tables that give the sea sub-area by sub-area: boxes in the order of the file, each laid over those
// before it.
#pragma once

#include <string>

#include "sim/geo/box.h"

namespace searoom {

class Fields;

struct SubArea {
  std::string id;
  Box box;
  std::string confidence;
  std::string source;
};

// The fields that every sub-area has.
void list_sub_area(Fields& fields, SubArea& area);

}  // namespace searoom
