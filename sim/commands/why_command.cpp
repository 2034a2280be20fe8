#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/record/log_reader.h"
#include "sim/record/telling/story_text.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

// Throws BadInput, with the nearest name, when no boat of the run is called so.
void want_boat(const std::string& name, const std::vector<Event>& events) {
  const std::vector<std::string> boats = boats_of(events);
  if (std::ranges::find(boats, name) != boats.end()) return;
  const std::string nearest = nearest_name(name, boats);
  const std::string example = boats.empty() ? "; this run has none" : ", like " + boats.front();
  throw BadInput(fmt::format("boat: found {}, wanted the name of a boat of this run{}", name,
                             nearest.empty() ? example : "; did you mean " + nearest + "?"));
}

}  // namespace

void add_why_command(ProgramCommand& program) {
  struct Options {
    std::string log, boat;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("why", "Tell what led to a boat's end, from a run's log");
  command.option("log", o->log, "A run log (run.jsonl.zst)").takes(Words::file).required();
  command.option("boat", o->boat, "The name of a boat: myanmar-bangladesh/sabrang/1").required();
  command.does([o] {
    LogReader log(o->log);
    std::vector<Event> events;
    while (auto event = log.next()) {
      if (!is_position(event->kind)) events.push_back(std::move(*event));
    }
    want_boat(o->boat, events);
    fmt::print("{}", story_text({log.header(), o->boat}, events));
    if (!log.trouble().empty()) fmt::print(stderr, "{}\n", log.trouble());
  });
}

}  // namespace searoom
