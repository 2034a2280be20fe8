// What pictures show beside a run. No run reads any of it. Read from `view`.
#pragma once

#include "sim/scenario/name_ref.h"

namespace searoom {

struct ViewSpec {
  NameRef depths, incidents;  // files; empty without
};

}  // namespace searoom
