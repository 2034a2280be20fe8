#include "sim/run/command_line.h"
namespace searoom {
void add_export_command(CLI::App&) {}
}  // namespace searoom
