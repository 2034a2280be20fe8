#include <fmt/format.h>

#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"

namespace searoom {

std::string provenance_section(const ReportInput& in) {
  const Manifest& m = in.comparison.manifest;
  const std::vector<std::uint64_t>& seeds =
      in.all.seeds.front();  // none where the first policy has no run yet
  std::vector<std::vector<std::string>> rows = {
      {"What", "Value"},
      {"World", m.title + " (" + m.world + ")"},
      {"Time", m.start + " to " + m.end},
      {"Seeds", seeds.empty()
                    ? "others for each policy; none yet of the first"
                    : fmt::format("{} to {}, {}", seeds.front(), seeds.back(),
                                  m.paired ? "the same for all policies" : "others for each policy")},
      {"Command", m.command},
      {"Program", m.program + ", build " + m.program_hash}};
  std::vector<std::vector<std::string>> alternatives = {
      {"Policy", "Laid over the world", "Settings", "Hash of its texts"}};
  for (const AlternativeRecord& a : m.alternatives)
    alternatives.push_back({a.name, fmt::format("{}", fmt::join(a.policies, " + ")),
                            fmt::format("{}", fmt::join(a.settings, ", ")), a.scenario_hash});
  std::string text = "<section><h2>How this came about</h2>" + html_table(rows);
  text += m.alternatives.size() <= 12 ? html_table(alternatives)
                                      : folded_table("The policies and their hashes", alternatives);
  return text +
         "<p>The same numbers again: <code>searoom rerun REPORT.html</code>, with this file and the same "
         "world. It says "
         "whether they are the same to the last digit.</p></section>\n";
}

}  // namespace searoom
