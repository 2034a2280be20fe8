#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/commands/scenario_options.h"
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
    // Whatever policy is laid over it, it must still be readable.
    for (const std::string& policy : setting.scenario->policy_names) {
      ScenarioChoice with = choice;
      with.policies = {policy};
      load_setting(with, o->threads);
    }
    const std::vector<Complaint> advice = advice_on(*setting.scenario);
    for (const Complaint& a : advice) print_out("{}\n", a.line());
    print_out("{}: {} {}\n", o->file, advice.empty() ? "sound" : "can be run, with things to look at:",
              advice.empty() ? "" : std::to_string(advice.size()));
  });
}

}  // namespace searoom
