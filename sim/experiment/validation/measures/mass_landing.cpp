#include "sim/experiment/validation/measures/mass_landing.h"

#include <algorithm>
#include <map>

#include "sim/experiment/design/names_in_world.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

std::int64_t day_of(const Event& e, const RunHeader& header) {
  constexpr std::int64_t day_s = 86400;
  return header.instant_of(e.tick).unix_seconds / day_s;
}

}  // namespace

void DaysToMassLanding::list_fields(Fields& fields) {
  when_.list_fields(fields);
  fields.text("measure_name", measure_name_,
              {.about = "The measure from which days count", .required = true});
  fields.integer("people_at_least", people_at_least_,
                 {.about = "How many make a mass landing", .unit = "people", .low = 1, .high = 1e6});
  not_by_ = list_ways_ashore(fields, "not_by", "Ways of landing that do not count, joined by +");
}

std::string DaysToMassLanding::trouble(const YamlNode& world) const {
  return unknown_name("a measure against networks", measure_name_, keys_of(world.find("pressure")));
}

std::optional<double> DaysToMassLanding::of(const RunRecord& run) const {
  const auto is_the_measure = [this](const Event& e) {
    return e.kind == EventKind::measure_began && e.cause.words() == measure_name_;
  };
  const auto began = std::ranges::find_if(run.events, is_the_measure);
  if (began == run.events.end()) return std::nullopt;
  const auto many = static_cast<std::uint64_t>(people_at_least_);
  std::map<std::pair<std::string, std::string>, std::uint64_t> by_boat;
  std::map<std::pair<std::string, std::int64_t>, std::uint64_t> by_day;
  for (auto e = began; e != run.events.end(); ++e) {
    if (!came_ashore(*e) || !when_.holds(run.header.instant_of(e->tick))) continue;
    if (std::ranges::find(not_by_, e->cause) != not_by_.end()) continue;
    const std::int64_t day = day_of(*e, run.header);
    const std::string& whose = e->vessel.empty() ? e->unit : e->vessel;  // a ship may bring those of several
    const std::uint64_t of_boat = by_boat[{e->country, whose}] += total(e->people);
    const std::uint64_t of_day = by_day[{e->country, day}] += total(e->people);
    if (of_boat >= many || of_day >= many) return static_cast<double>(day - day_of(*began, run.header));
  }
  return std::nullopt;
}

}  // namespace searoom
