// The one place where it is judged whether a file may be written under a name: nothing that a person may
// still need is replaced by a slip of the hand.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace searoom {

// What is written. A file of its kind that this program wrote before may be replaced, and no other.
struct OutputKind {
  std::string_view words;   // "a page of searoom report"
  std::string_view begins;  // its first bytes
  std::string_view holds;   // what it has somewhere, beside those; empty: nothing that is sure
};

// Throws BadInput when `out`, which was given as `option`, is one of `inputs` under whatever name or link, or
// when a file stands there that is not of this kind: a log, a database, a scenario. A new name, an empty
// file, a device and a pipe may be written to.
void want_output(const std::string& option, const std::filesystem::path& out, const OutputKind& kind,
                 const std::vector<std::filesystem::path>& inputs);

}  // namespace searoom
