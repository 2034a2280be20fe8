// What was recorded of each output: short texts whole, of longer ones and of logs two bytes a line, which
// tell the first line that differs.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/golden/output.h"

namespace searoom::golden {

class Recorded {
 public:
  // Throws std::runtime_error where the folder is damaged; one that is not there holds nothing.
  explicit Recorded(const std::filesystem::path& folder);

  // "none" before anything was recorded.
  const std::string& number() const { return number_; }

  // Empty when the output is as recorded. Otherwise its name and the first line that differs, in words.
  std::string difference(const Output& output) const;

  std::vector<std::string> names_without(const std::vector<Output>& outputs) const;

 private:
  std::filesystem::path folder_;
  std::string number_ = "none";
  std::map<std::string, std::string> hashes_;
};

// Replaces all that is recorded in the folder.
void record(const std::vector<Output>& outputs, const std::filesystem::path& folder);

// Two bytes for each line, each from all lines up to it.
std::string marks_of(const std::string& text);

}  // namespace searoom::golden
