// The plan of an experiment: a design of `searoom explore` and `calibrate`, whose points are laid out, and a
// file of targets.
#include <stdexcept>
#include <string>

#include "sim/experiment/design/design.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/statistics/sampling.h"
#include "sim/experiment/validation/targets.h"
#include "sim/scenario/reading/load_tree.h"
#include "tests/fuzz/input_folder.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

// Designs are sound up to millions of values, which take a while to lay out.
constexpr std::size_t most_points = 200, most_factors = 20, most_levels = 5;

bool is_small(const Design& design) {
  if (design.layout != Layout::full)
    return design.points <= most_points && design.factors.size() <= most_factors;
  double points = 1;
  for (const Factor& f : design.factors)
    points *= static_cast<double>(f.levels.empty() ? design.levels : f.levels.size());
  return design.levels <= most_levels && points <= static_cast<double>(most_points);
}

void lay_out(Design design) {
  Complaints complaints;
  const LoadedTree world = load_tree({design.world, {}, design.settings}, complaints);
  complaints.throw_if_any();
  take_ranges(design, world.tree);
  if (!is_small(design)) return;
  Exploration exploration{design, {}};
  exploration.points = points_of(exploration.design);
  if (exploration.points.size() <= most_points) alternatives_of(exploration);
  Manifest manifest;
  manifest.kind = "explore";
  manifest.design = exploration.json();
  manifest.alternatives.resize(exploration.points.size() * exploration.design.policies.size());
  if (exploration_in(manifest).points.size() != exploration.points.size())
    throw std::logic_error("a design is not what was kept of it");
}

}  // namespace

bool read_plan(std::string_view input) {
  static const InputFolder folder = InputFolder::with_scenarios();
  const auto file = folder.put("input.yaml", input);
  const bool is_design = is_read([&] { lay_out(read_design(file)); });
  const bool is_targets = is_read([&] { read_targets(file); });
  return is_design || is_targets;
}

}  // namespace searoom::fuzz
