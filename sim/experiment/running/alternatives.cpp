#include "sim/experiment/running/alternatives.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "sim/base/complaints.h"

namespace searoom {

std::vector<Alternative> alternatives_of(const std::string& policies, const ScenarioChoice& world) {
  std::vector<Alternative> alternatives;
  std::istringstream in(policies + ",");
  for (std::string text; std::getline(in >> std::ws, text, ',');) {
    text.erase(text.find_last_not_of(' ') + 1);
    if (text.empty())
      throw BadInput("--policy: found " + (policies.empty() ? "nothing" : policies) +
                     ", wanted names with commas between them, like none,shared-picture");
    Alternative alternative{text, world, {}};
    for (const std::string& policy : split_policies(text)) alternative.choice.policies.push_back(policy);
    const auto same = [&](const Alternative& a) { return a.name == text || a.name.starts_with(text + " ("); };
    if (const auto before = std::ranges::count_if(alternatives, same); before > 0)
      alternative.name = fmt::format("{} ({})", text, before + 1);
    alternatives.push_back(std::move(alternative));
  }
  return alternatives;
}

}  // namespace searoom
