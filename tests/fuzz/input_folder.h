// A folder of this process for inputs that must be files; gone at its end.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <string_view>

namespace searoom::fuzz {

class InputFolder {
 public:
  // Holds what lies in these folders of the sources; of two files of one name that of the first.
  explicit InputFolder(std::initializer_list<std::string_view> beside = {});
  ~InputFolder();
  InputFolder(const InputFolder&) = delete;
  InputFolder& operator=(const InputFolder&) = delete;

  // Of scenarios, so that an input may name a file that is there.
  static InputFolder with_scenarios() {
    return InputFolder({"tests/scenario/good", "scenarios/teaching", "tests/bad_scenarios"});
  }

  // A file of these bytes, in the place of an earlier one.
  std::filesystem::path put(std::string_view name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

}  // namespace searoom::fuzz
