#include "sim/experiment/running/arms.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "sim/base/complaints.h"

namespace searoom {

std::vector<Arm> arms_of(const std::string& policies, const ScenarioChoice& world) {
  std::vector<Arm> arms;
  std::istringstream in(policies + ",");
  for (std::string text; std::getline(in, text, ',');) {
    if (text.empty())
      throw BadInput("--policy: found " + (policies.empty() ? "nothing" : policies) +
                     ", wanted names with commas between them, like none,shared-picture");
    Arm arm{text, world, {}};
    if (text != "none") {
      for (const std::string& policy : split_policies(text)) arm.choice.policies.push_back(policy);
    }
    const auto same = [&](const Arm& a) { return a.name == text || a.name.starts_with(text + " ("); };
    if (const auto before = std::ranges::count_if(arms, same); before > 0)
      arm.name = fmt::format("{} ({})", text, before + 1);
    arms.push_back(std::move(arm));
  }
  return arms;
}

}  // namespace searoom
