#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/leaving_text.h"
#include "sim/base/nearest_name.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/commands/screens/what_next.h"
#include "sim/metrics/notable_boats.h"
#include "sim/record/log_reader.h"
#include "sim/record/telling/story_text.h"
#include "sim/record/telling/words.h"
#include "sim/record/telling/wrapped.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

// A screen of them, with the line about all.
constexpr std::size_t most_listed = 10;

// Throws BadInput, with the nearest name, when no boat of the run is called so.
void want_boat(const std::string& name, const std::vector<Event>& events) {
  const std::vector<std::string> boats = boats_of(events);
  if (std::ranges::find(boats, name) != boats.end()) return;
  const std::string nearest = did_you_mean(name, boats);
  const std::string example = boats.empty() ? "; this run has none" : ", like " + boats.front();
  throw BadInput(fmt::format("boat: found {}, wanted the name of a boat of this run{}", name,
                             nearest.empty() ? example : nearest));
}

std::vector<Event> read_story(LogReader& log, const std::string& file) {
  std::vector<Event> events;
  while (auto event = log.next()) {
    want_room_for_event(events.size(), file);
    if (!is_position(event->kind)) events.push_back(std::move(*event));
  }
  return events;
}

// The boats worth asking about: why each is, and what to type.
std::string boats_to_ask_about(const std::string& log, const RunHeader& header,
                               const std::vector<Event>& events) {
  const std::size_t all = boats_of(events).size();
  const std::vector<NotableBoat> boats = notable_boats(events, header, most_listed);
  if (boats.empty()) {
    return header.as.empty() ? "No boat of this run had people aboard.\n"
                             : fmt::format("{} knew of no boat.\n", country_in_words(header.as, header));
  }
  std::string text = wrapped(fmt::format("{} of {} worth asking about, and how to ask:", boats.size(),
                                         count_in_words(all, "boat", "boats")),
                             screen_columns, 0) +
                     "\n\n";
  for (const NotableBoat& boat : boats) {
    const std::string name = (boat.name.starts_with('-') ? "-- " : "") + for_shell(boat.name);  // no option
    text += wrapped(boat.why, screen_columns, 0) + "\n  " +
            command_to_type({program_as_typed(), "why", path_for_shell(log), name}, 2) + "\n";
  }
  return text;
}

}  // namespace

void add_why_command(ProgramCommand& program) {
  struct Options {
    std::string log, boat;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("why", "Tell what led to a boat's end, or which to ask about");
  command.option("log", o->log, "A run log (run.jsonl.zst)").takes(Words::file).required();
  command.option(
      "boat", o->boat,
      "The name of a boat: myanmar-bangladesh/sabrang/1; without it, the boats that are worth asking "
      "about are listed");
  command.does([o] {
    LogReader log(o->log);
    const std::vector<Event> events = read_story(log, o->log);
    if (o->boat.empty()) {
      print_out("{}", boats_to_ask_about(o->log, log.header(), events));
    } else {
      want_boat(o->boat, events);
      print_out("{}", story_text({log.header(), o->boat}, events));
    }
    if (!log.trouble().empty()) print_note("{}\n", log.trouble());
  });
}

}  // namespace searoom
