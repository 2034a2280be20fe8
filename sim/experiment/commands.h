// Commands that make many runs.
#pragma once

namespace CLI {
class App;
}

namespace searoom {

void add_validate_command(CLI::App& app);

}  // namespace searoom
