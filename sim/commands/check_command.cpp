#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/commands/scenario_options.h"
#include "sim/run/idle_in_run.h"
#include "sim/run/simulation.h"
#include "sim/scenario/advice/advice.h"

namespace searoom {
void add_check_command(ProgramCommand& program) {
  auto o = std::make_shared<ScenarioOptions>();
  ProgramCommand command = program.command("check", "Check a scenario and its policies, without a run");
  o->add_to(command);
  command.does([o] {
    const ScenarioChoice choice = o->choice();
    const Setting setting = load_setting(choice, o->threads);
    std::vector<Complaint> advice = advice_on(*setting.scenario);
    for (Complaint& c : advice_on_settings(choice, setting, o->threads)) advice.push_back(std::move(c));
    for (const Complaint& a : advice) print_out("{}\n", a.line());
    print_out("{}: {} {}\n", o->file, advice.empty() ? "sound" : "can be run, with things to look at:",
              advice.empty() ? "" : std::to_string(advice.size()));
  });
}

}  // namespace searoom
