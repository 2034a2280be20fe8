// A page of `searoom report`, as `searoom rerun` reads it.
#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "sim/experiment/report/report.h"
#include "sim/experiment/running/parameter_rows.h"
#include "tests/fuzz/input_folder.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

// The alternatives, each with its point by the names of factors.
std::vector<AlternativeRecord> in_order(const Manifest& manifest) {
  std::vector<AlternativeRecord> alternatives = manifest.alternatives;
  for (AlternativeRecord& a : alternatives) std::ranges::sort(a.point);
  return alternatives;
}

}  // namespace

bool read_page(std::string_view input) {
  static const InputFolder folder;
  const auto file = folder.put("report.html", input);
  return is_read([&] {
    const RerunPlan plan = rerun_plan_in(file);
    const ParameterRows rows = ParameterRows::parse(plan.manifest.rows);
    if (!rows.empty()) rows.settings(0);
    // What is read goes into a database, and comes out as it was.
    if (in_order(ResultsDb::in_memory(plan.manifest).manifest()) != in_order(plan.manifest))
      throw std::logic_error("a plan is not what was kept of it");
  });
}

}  // namespace searoom::fuzz
