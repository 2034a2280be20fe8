// A place in a file that a person can go to: file, line and column, both counted from 1. Line 0 means the
// whole file (or the command line, when the file is "--set").
#pragma once

#include <compare>
#include <memory>
#include <string>

namespace searoom {

struct FilePlace {
  std::shared_ptr<const std::string> file;
  int line = 0;
  int column = 0;

  // "world.yaml:12:3", or "world.yaml" for the whole file.
  std::string text() const {
    const std::string name = file ? *file : std::string("(no file)");
    return line == 0 ? name : name + ":" + std::to_string(line) + ":" + std::to_string(column);
  }
};

inline FilePlace whole_file(std::string name) {
  return {std::make_shared<const std::string>(std::move(name)), 0, 0};
}

}  // namespace searoom
