#include "sim/experiment/validation/measures/ashore.h"

#include <algorithm>

#include "sim/experiment/design/names_in_world.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

// Whether each group of the run, in the order of its counts, is of this origin.
std::vector<bool> groups_of(const std::string& origin, const RunHeader& header) {
  std::vector<bool> are;
  for (const std::string& group : header.groups) {
    const auto found = header.cast().origins.find(group);
    are.push_back(found != header.cast().origins.end() && found->second == origin);
  }
  return are;
}

}  // namespace

std::optional<double> PeopleAshore::of(const RunRecord& run) const {
  std::uint64_t people = 0;
  for (const Event& e : run.events) people += landings_.holds(e, run.header) ? total(e.people) : 0;
  return static_cast<double>(people);
}

void ShareOfOrigin::list_fields(Fields& fields) {
  landings_.list_fields(fields);
  fields.text("origin", origin_,
              {.about = "An origin of people, as the groups of the world name it", .required = true});
}

std::string ShareOfOrigin::trouble(const YamlNode& world) const {
  std::vector<std::string> origins;
  const YamlNode* people = world.find("people");
  const YamlNode* groups = people ? people->find("groups") : nullptr;
  for (std::size_t i = 0; groups && i < groups->entries.size(); ++i) {
    const YamlNode* origin = groups->entries[i].value.find("origin");
    if (origin && origin->is_map()) origin = origin->find("value");  // with its source
    if (origin) origins.push_back(origin->text);
  }
  const std::string text = unknown_name("an origin", origin_, origins);
  return text.empty() ? landings_.trouble(world) : text;
}

void ShareBroughtIn::list_fields(Fields& fields) {
  landings_.list_fields(fields);
  by_ = list_ways_ashore(fields, "by", "Who brought them in, or how they came, joined by +", true);
}

std::optional<double> ShareBroughtIn::of(const RunRecord& run) const {
  std::uint64_t brought = 0, all = 0;
  for (const Event& e : run.events) {
    if (!landings_.holds(e, run.header)) continue;
    all += total(e.people);
    if (std::ranges::find(by_, e.cause) != by_.end()) brought += total(e.people);
  }
  if (all == 0) return std::nullopt;
  return static_cast<double>(brought) / static_cast<double>(all);
}

std::optional<double> ShareOfOrigin::of(const RunRecord& run) const {
  const std::vector<bool> is_of_origin = groups_of(origin_, run.header);
  std::uint64_t of_origin = 0, all = 0;
  bool known = false;
  for (const bool is : is_of_origin) known = known || is;
  for (const Event& e : run.events) {
    if (!landings_.holds(e, run.header)) continue;
    all += total(e.people);
    for (std::size_t g = 0; g < e.people.size(); ++g) of_origin += is_of_origin[g] ? e.people[g] : 0;
  }
  if (all == 0 || !known) return std::nullopt;
  return static_cast<double>(of_origin) / static_cast<double>(all);
}

}  // namespace searoom
