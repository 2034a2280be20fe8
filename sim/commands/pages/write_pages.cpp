#include <fmt/format.h>

#include <fstream>
#include <stdexcept>

#include "sim/commands/pages/pages.h"

namespace searoom {

std::string command_words(const CommandTable& program) {
  std::string words;
  for (const CommandTable& command : program.commands) words += (words.empty() ? "" : " ") + command.name;
  return words;
}

void write_pages(const CommandTable& program, const std::string& version,
                 const std::filesystem::path& folder) {
  std::vector<ProgramPage> pages = manual_pages(program, version);
  for (const auto& completion : {bash_completion, zsh_completion, fish_completion})
    pages.push_back(completion(program));
  for (const ProgramPage& page : pages) {
    const std::filesystem::path file = folder / page.file;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << page.text;
    if (!out.flush()) throw std::runtime_error(fmt::format("{}: it cannot be written", file.string()));
  }
}

}  // namespace searoom
