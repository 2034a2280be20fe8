// The program as a person starts it.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

namespace searoom::test {

struct Answer {
  int code;
  std::string text;  // both streams
};

// A shell command, from the root of this repository.
inline Answer shell(const std::string& command) {
  const std::string whole = "cd '" SEAROOM_SOURCE_DIR "' && { " + command + "; } 2>&1 </dev/null";
  std::FILE* pipe = popen(whole.c_str(), "r");
  std::string text;
  std::array<char, 4096> piece{};
  while (const std::size_t n = std::fread(piece.data(), 1, piece.size(), pipe)) text.append(piece.data(), n);
  return {WEXITSTATUS(pclose(pipe)), text};
}

inline Answer searoom(const std::string& arguments) {
  return shell("'" SEAROOM_PROGRAM "' " + arguments);
}

// A text with the lines of its commands joined, as a shell joins them: where a command is broken depends on
// how long the path of this repository is.
inline std::string commands_joined(const std::string& text) {
  return std::regex_replace(text, std::regex(R"( \\\n +)"), " ");
}

// A folder that goes with it.
class TemporaryFolder {
 public:
  explicit TemporaryFolder(const std::string& name)
      : path_(std::filesystem::temp_directory_path() / (name + "-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(path_);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace searoom::test
