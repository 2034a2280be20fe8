// What stands in a schema more than once, said once.
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace searoom {

// The same schema, in which parts that are alike but for their description stand under `$defs`.
nlohmann::ordered_json with_shared_parts(const nlohmann::ordered_json& schema);

}  // namespace searoom
