// Whether a value is as a JSON Schema wants it, by the keywords that ours use: another one is a failure, so
// that no test passes for what it does not look at.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace searoom::test {

// The first thing that is wrong, with its path; empty where nothing is.
std::string trouble_by_schema(const nlohmann::ordered_json& value, const nlohmann::ordered_json& schema);

}  // namespace searoom::test
