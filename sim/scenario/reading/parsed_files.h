// What the files of scenarios say, kept for as long as the program runs: policies that are set side by side,
// and what a run advises at its end, read the same files.
#pragma once

#include <string>
#include <string_view>

#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

// As parse_yaml of a file's text, under the name by which messages show it. A text that was read before under
// this name is not parsed again, unless there is something to complain of. May be called from any thread.
YamlNode parsed_file(std::string_view text, const std::string& shown, Complaints& complaints);

}  // namespace searoom
