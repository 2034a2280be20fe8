#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/record/telling/desk_brief.h"
#include "sim/record/telling/situation_text.h"

namespace searoom {
namespace {

Tick tick_at(const std::string& text, const Playback& playback) {
  const RunHeader& h = playback.header();
  if (text.empty()) return playback.last();
  return (instant_told(text, h, playback.last(), "--at: ") - h.start) / h.step_s;
}

}  // namespace

void add_situation_command(ProgramCommand& program) {
  struct Options {
    std::string log, at;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("situation", "Tell how things stood at a moment, or to one desk");
  command.option("log", o->log, "A run log (run.jsonl.zst), or one as a state knew it (run-as-THA.jsonl.zst)")
      .takes(Words::file)
      .required();
  command.option("--at", o->at, "The moment (UTC): 2015-05-14T06:00; without it, the end");
  command.does([o] {
    std::string trouble;
    Playback playback = read_playback(o->log, trouble);
    const bool of_a_desk = !playback.header().as.empty();
    print_out("{}", (of_a_desk ? desk_brief : situation_text)(playback, tick_at(o->at, playback)));
    if (!trouble.empty()) print_note("{}\n", trouble);
  });
}

}  // namespace searoom
