#include "tests/fuzz/input_folder.h"

#include <unistd.h>

#include <atomic>
#include <fstream>
#include <string>

namespace searoom::fuzz {

namespace fs = std::filesystem;

InputFolder::InputFolder(std::initializer_list<std::string_view> beside) {
  static std::atomic<int> made = 0;
  path_ =
      fs::temp_directory_path() / ("searoom-fuzz-" + std::to_string(getpid()) + "-" + std::to_string(made++));
  fs::remove_all(path_);
  fs::create_directories(path_);
  for (const std::string_view folder : beside)
    fs::copy(fs::path(SEAROOM_SOURCE_DIR) / folder, path_,
             fs::copy_options::recursive | fs::copy_options::skip_existing);
}

InputFolder::~InputFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

fs::path InputFolder::put(std::string_view name, std::string_view bytes) const {
  const fs::path file = path_ / name;
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return file;
}

}  // namespace searoom::fuzz
