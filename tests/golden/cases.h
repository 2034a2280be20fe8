// What the golden numbers are made of: commands of the program, and which of their bytes count.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace searoom::golden {

// One command. Its bytes are those of `file` when it names one, of the standard output otherwise.
struct Case {
  std::string name;
  std::vector<std::string> arguments;
  std::string file;
};

// Commands that run one after the other in one folder, since the later ones read what the earlier ones wrote.
using Chain = std::vector<Case>;

// All of them, for the scenarios that stand in `root`. A new scenario is taken up by itself.
std::vector<Chain> all_chains(const std::filesystem::path& root);

}  // namespace searoom::golden
