#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/scenario/reading/scalars.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

// "metres per second" for the suffix "metres_per_second".
std::string spoken(std::string_view unit) {
  std::string words(unit);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

}  // namespace

std::string limits_text(const FieldSpec& spec, double factor, std::string_view unit) {
  const std::string of = unit.empty() ? "" : " " + spoken(unit);
  const bool low = std::isfinite(spec.low), high = std::isfinite(spec.high);
  const auto shown = [&](double limit) {
    return factor == 1 ? number_text(limit) : fmt::format("{:.6g}", limit * factor);
  };
  if (low && high) return fmt::format("{} to {}{}", shown(spec.low), shown(spec.high), of);
  if (low) return fmt::format("at least {}{}", shown(spec.low), of);
  if (high) return fmt::format("at most {}{}", shown(spec.high), of);
  return "any" + of;
}

// "[95, 10]" for a short list of scalars, else as the node says.
std::string said_in_full(const YamlNode& node) {
  const auto is_scalar = [](const YamlNode& item) { return item.is_scalar(); };
  if (!node.is_list() || node.items.size() > 4 ||
      !std::all_of(node.items.begin(), node.items.end(), is_scalar))
    return node.said();
  std::vector<std::string> parts;
  for (const YamlNode& item : node.items) parts.push_back(item.said());
  return fmt::format("[{}]", fmt::join(parts, ", "));
}

std::string or_list(const std::vector<std::string>& words) {
  constexpr std::size_t most_listed = 14;
  if (words.size() <= most_listed) return fmt::format("{}", fmt::join(words, ", "));
  return fmt::format("{}, ... ({} in all)", fmt::join(words.begin(), words.begin() + most_listed, ", "),
                     words.size());
}

}  // namespace searoom
