// A file that is written whole or not at all.
#pragma once

#include <filesystem>
#include <functional>
#include <ostream>

namespace searoom {

// Calls `write` with a new file beside `file` and puts it in its place once all of it is on the disk; a file
// that was there stays as it was until then, and when something fails. A device or a pipe is written to as it
// is. Throws std::runtime_error when the file cannot be written.
void replace_file(const std::filesystem::path& file, const std::function<void(std::ostream&)>& write);

}  // namespace searoom
