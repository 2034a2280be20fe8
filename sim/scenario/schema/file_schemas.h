// The JSON Schemas (draft 2020-12) of the files that a person writes: editors complete and check them by
// these.
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>

namespace searoom {

class Fields;

// Of a whole scenario: the fields that `list` lists, and the keys extends, include and policies, which are
// resolved before them. One that extends or includes another file need not hold every required key itself.
nlohmann::ordered_json scenario_schema(const std::function<void(Fields&)>& list);

// Of a file that is laid over a scenario or included in one: any part of it.
nlohmann::ordered_json part_schema(const std::function<void(Fields&)>& list);

}  // namespace searoom
