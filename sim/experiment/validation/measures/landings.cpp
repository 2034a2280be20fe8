#include "sim/experiment/validation/measures/landings.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/nearest_name.h"
#include "sim/experiment/design/names_in_world.h"
#include "sim/scenario/country_code.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// As a target names them.
std::vector<std::string> ways_ashore() {
  std::vector<std::string> words;
  for (const Cause::Known way : ways_to_land) words.emplace_back(words_of(way));
  for (const Cause::Known by : who_brings_people) words.emplace_back(words_of(by));
  return words;
}

}  // namespace

std::vector<std::string> parts_of(const std::string& joined) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= joined.size() && !joined.empty();) {
    const std::size_t end = std::min(joined.find('+', at), joined.size());
    const std::size_t first = std::min(joined.find_first_not_of(' ', at), end);
    std::size_t last = end;
    while (last > first && joined[last - 1] == ' ') --last;
    parts.push_back(joined.substr(first, last - first));
    at = end + 1;
  }
  return parts;
}

std::vector<Cause> list_ways_ashore(Fields& fields, std::string_view key, std::string_view about,
                                    bool required) {
  std::string joined;
  fields.text(key, joined, {.about = about, .required = required});
  const std::vector<std::string> known = ways_ashore();
  std::vector<Cause> ways;
  for (const std::string& way : parts_of(joined)) {
    if (!contains(known, way))
      fields.complain(key, fmt::format("found {}, wanted some of {}, joined by +{}", way, or_list(known),
                                       did_you_mean(way, known)));
    ways.emplace_back(way);
  }
  return ways;
}

void Landings::list_fields(Fields& fields) {
  when_.list_fields(fields);
  std::string joined;
  fields.text("countries", joined,
              {.about = "Where: codes of ISO 3166-1 alpha-3, joined by +; left out: anywhere"});
  countries_ = parts_of(joined);
  for (const std::string& code : countries_) {
    if (!is_country_code(code))
      fields.complain("countries", fmt::format("found {}, wanted three capital letters, like IDN+MYS", code));
  }
  not_by_ = list_ways_ashore(fields, "not_by", "Ways of landing that do not count, joined by +");
}

std::string Landings::trouble(const YamlNode& world) const {
  for (const std::string& code : countries_) {
    const std::string text = unknown_name("a country", code, keys_of(world.find("states")));
    if (!text.empty()) return text;
  }
  return "";
}

bool Landings::holds(const Event& event, const RunHeader& header) const {
  if (!came_ashore(event) || !when_.holds(header.instant_of(event.tick))) return false;
  if (!countries_.empty() && !contains(countries_, event.country)) return false;
  return std::ranges::find(not_by_, event.cause) == not_by_.end();
}

}  // namespace searoom
