#include <fmt/format.h>

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

std::optional<Instant> date_in(const YamlNode& part, std::string_view key) {
  const YamlNode* date = part.find(key);
  return date ? parse_instant(value_of(*date).text) : std::nullopt;
}

void find_dates(ToldSettings& told, const YamlNode& part, const std::string& path) {
  if (part.is_map() && !path.empty() && !is_disabled(part)) {
    const auto starts = date_in(part, "starts"), ends = date_in(part, "ends");
    if (starts && *starts >= told.scenario.end)
      told.idle(path, fmt::format("it starts on {}, and the run ends on {}", format_instant(*starts),
                                  format_instant(told.scenario.end)));
    if (ends && *ends <= told.scenario.start)
      told.idle(path, fmt::format("it ends on {}, and the run starts on {}", format_instant(*ends),
                                  format_instant(told.scenario.start)));
  }
  for (const YamlEntry& entry : part.entries)
    find_dates(told, entry.value, path.empty() ? entry.key : path + "." + entry.key);
}

void find_moment(ToldSettings& told, Instant at, const std::string& path) {
  if (at >= told.scenario.start && at < told.scenario.end) return;
  told.idle(path, fmt::format("it is on {}, and the run goes from {} to {}", format_instant(at),
                              format_instant(told.scenario.start), format_instant(told.scenario.end)));
}

}  // namespace

void dates_outside_the_run(ToldSettings& told) {
  find_dates(told, told.tree, "");
  for (const DatedNews& news : told.scenario.attention.news)
    find_moment(told, news.at, "attention.news." + news.name);
  for (const ScriptedStorm& storm : told.scenario.sea.storms.scripted) {
    const std::string path = "sea.storms.scripted." + storm.name;
    if (storm.fixes.front().at >= told.scenario.end) find_moment(told, storm.fixes.front().at, path);
    if (storm.fixes.back().at < told.scenario.start) find_moment(told, storm.fixes.back().at, path);
  }
  for (const NgoShip& ship : told.scenario.ngo_ships) {
    if (ship.ship.starts <= told.scenario.start) continue;
    const Instant sails = ship.ship.starts + static_cast<std::int64_t>(ship.permit.in_seconds());
    if (sails >= told.scenario.end)
      told.idle("ngo_ships." + ship.name,
                fmt::format("it may sail on {}, and the run ends on {}", format_instant(sails),
                            format_instant(told.scenario.end)));
  }
}

}  // namespace searoom
