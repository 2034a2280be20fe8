// What a desk believes, by the names that the log gives it, in the order of its lines.
//
// The order is part of the log's format.
#pragma once

#include "sim/world/event.h"

namespace searoom {

struct PictureText {
  const char* key;
  std::string Picture::*where;
};
inline constexpr PictureText picture_texts[] = {
    {"contact", &Picture::contact}, {"channel", &Picture::channel}, {"seen_as", &Picture::seen_as}};

// Left out of the log where they are 0.
struct PictureNumber {
  const char* key;
  double Picture::*where;
};
inline constexpr PictureNumber picture_numbers[] = {{"error_nm", &Picture::error_nm},
                                                    {"people", &Picture::people},
                                                    {"age_hours", &Picture::age_hours},
                                                    {"probability", &Picture::probability}};

}  // namespace searoom
