#include <unistd.h>

#include <filesystem>

#include "sim/base/standard_streams.h"
#include "sim/commands/command_line.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"

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
void add_view_command(ProgramCommand& program) {
  ProgramCommand command = program.command("view", "See a run on the map, or two runs side by side");
  command.hands_on([](std::vector<std::string> words) {
    std::string path = path_of_viewer();
    std::vector<char*> arguments = {path.data()};
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execvp(path.c_str(), arguments.data());
    print_note(
        "searoom: found no program {0} beside this one, wanted it for pictures: the package {0} has it, and "
        "script/view builds it\n",
        viewer);
    throw ExitCode{1};
  });
}

}  // namespace searoom
