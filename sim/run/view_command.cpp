#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <filesystem>

#include "sim/run/command_line.h"

namespace searoom {
namespace {

constexpr const char* viewer = "searoom-view";

// Beside this program, or wherever programs are found.
std::string path_of_viewer() {
  std::error_code error;
  const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
  const std::filesystem::path beside = self.parent_path() / viewer;
  return !error && std::filesystem::exists(beside) ? beside.string() : viewer;
}

}  // namespace

// A program of its own, so that this one needs neither display nor OpenGL. It takes this one's place.
void add_view_command(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "view", "See a run, what each state knows of it, and two side by side (searoom view --help)");
  command->set_help_flag();
  command->prefix_command();
  command->callback([command] {
    std::string program = path_of_viewer();
    std::vector<std::string> words = command->remaining();
    std::vector<char*> arguments = {program.data()};
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execvp(program.c_str(), arguments.data());
    fmt::print(
        stderr,
        "searoom: found no program {} beside this one, wanted it for pictures; script/view builds it\n",
        viewer);
    throw ExitCode{1};
  });
}

}  // namespace searoom
