// What the program gave for a case.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/golden/cases.h"

namespace searoom::golden {

struct Output {
  std::string name;
  std::string bytes;    // logs without their compression; the program's own hash and version masked
  std::string trouble;  // the end of the error stream, where the command failed; then there are no bytes

  bool failed() const { return !trouble.empty(); }
  std::string hash() const;
};

// One number for all: 16 hexadecimal digits.
std::string number_of(const std::vector<Output>& outputs);

// A temporary folder where commands run, with a cache of charts of its own, so that nothing which another
// build has left on the machine takes part.
class Workplace {
 public:
  Workplace(const std::filesystem::path& program, const std::filesystem::path& root);
  ~Workplace();
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;

  // May be called from several threads.
  std::vector<Output> outputs_of(const Chain& chain) const;

 private:
  std::string version_of_program() const;
  Output output_of(const Case& c, const std::filesystem::path& here) const;

  std::filesystem::path program_, root_, folder_;
  std::string program_hash_, version_;
};

}  // namespace searoom::golden
