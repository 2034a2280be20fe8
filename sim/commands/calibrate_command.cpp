#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/base/complaints.h"
#include "sim/base/leaving_text.h"
#include "sim/base/nearest_name.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/ensemble_options.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/running/side_by_side.h"
#include "sim/experiment/statistics/abc.h"
#include "sim/experiment/statistics/summary.h"
#include "sim/experiment/validation/targets.h"
#include "sim/record/exports/export_file.h"
#include "sim/record/exports/output_path.h"
#include "sim/record/telling/text_table.h"

namespace searoom {
namespace {

// One target counts at most so much, so that a run that misses one wholly may still be told from others.
constexpr double farthest = 10;

struct CalibrateOptions {
  std::string design, targets, out = "posterior.csv";
  std::vector<std::string> chosen;
  AbcPlan plan;
  std::uint64_t first_seed = 1;
  int jobs = threads_of_this_machine();

  void add_to(ProgramCommand& command) {
    command
        .option("design", design,
                "A design whose factors are what is to be found, each alike likely over its range")
        .takes(Words::design)
        .required();
    command.option("--targets", targets, "File of targets; without it: targets.yaml beside the world")
        .takes(Words::file);
    command
        .option("--target", chosen,
                "Targets to come near to, by their ids; without it, those that are marked as tuned on")
        .split_at(',');
    command.option("--particles", plan.particles, "Parameter sets to keep").between(5, 100000);
    command.option("--generations", plan.generations, "How often the tolerance is narrowed").between(1, 50);
    command.option("--max", plan.most_runs, "The most runs").between(5, 10000000);
    command.option("--seed-from", first_seed, "The seed of the first run")
        .between(std::uint64_t{0}, largest_seed);
    command.option("--jobs", jobs, "Runs side by side; results are the same with any number")
        .between(1, 1024)
        .defaults_to("all cores");
    command.option("-o,--out", out, "The posterior, one parameter set a row (CSV), for explore and compare")
        .takes(Words::file);
  }
};

std::vector<Target> chosen_targets(const CalibrateOptions& o, const Design& design) {
  const auto file =
      o.targets.empty() ? design.world.parent_path() / "targets.yaml" : std::filesystem::path(o.targets);
  std::vector<Target> all = read_targets(file), chosen;
  std::vector<std::string> ids;
  for (const Target& t : all) ids.push_back(t.id);
  for (const std::string& id : o.chosen) {
    if (std::ranges::count(ids, id)) continue;
    throw BadInput("--target: found " + id + ", wanted a target of " + file.string() + did_you_mean(id, ids));
  }
  for (Target& t : all) {
    const bool wanted = o.chosen.empty() ? t.use == Use::tuned_on : std::ranges::count(o.chosen, t.id) > 0;
    // Another run than the world's own would need runs of its own.
    if (wanted && t.measure && t.run == RunChoice{}) chosen.push_back(std::move(t));
  }
  if (chosen.empty())
    throw BadInput(
        "--target: found none that a run of the world as it is can be set against, wanted at least one");
  return chosen;
}

// In half-widths of what is accepted from its middle: within 1 all is accepted.
double distance_from(const std::vector<Target>& targets, const RunRecord& run) {
  double squares = 0;
  for (const Target& t : targets) {
    const auto value = t.measure->of(run);
    const double half = std::max((t.high - t.low) / 2, 1e-9);
    const double off = value ? std::min(std::abs(*value - (t.low + t.high) / 2) / half, farthest) : farthest;
    squares += off * off;
  }
  return std::sqrt(squares / static_cast<double>(targets.size()));
}

// The heading of a posterior: another design has another one.
std::string posterior_heading(const std::vector<Factor>& factors) {
  std::string heading;
  for (const Factor& f : factors) heading += f.path + ",";
  return heading + "distance\n";
}

void write_posterior(const std::string& file, const std::vector<Factor>& factors,
                     const std::vector<ParameterSet>& particles) {
  replace_file(file, [&](std::ostream& out) {
    out << posterior_heading(factors);
    for (const ParameterSet& p : particles) {
      for (const double v : p.at) out << fmt::format("{},", v);
      out << fmt::format("{}\n", p.distance);
    }
  });
}

std::string posterior_table(const std::vector<Factor>& factors, const std::vector<ParameterSet>& particles) {
  std::vector<std::vector<std::string>> rows = {{"factor", "before", "after, 5 %", "median", "95 %", ""}};
  for (std::size_t i = 0; i < factors.size(); ++i) {
    std::vector<double> x;
    for (const ParameterSet& p : particles) x.push_back(p.at[i]);
    std::ranges::sort(x);
    const double narrowed =
        (quantile(x, 0.95) - quantile(x, 0.05)) / (0.9 * (factors[i].high - factors[i].low));
    rows.push_back(
        {factors[i].path, fmt::format("{:.3g} to {:.3g}", factors[i].low, factors[i].high),
         fmt::format("{:.3g}", quantile(x, 0.05)), fmt::format("{:.3g}", quantile(x, 0.5)),
         fmt::format("{:.3g}", quantile(x, 0.95)),
         narrowed > 0.8 ? "these targets do not tell" : fmt::format("narrowed to {:.0f} %", 100 * narrowed)});
  }
  return text_table(rows);
}

void calibrate(const CalibrateOptions& o) {
  Design design = read_design(o.design);
  const ScenarioChoice world{design.world, split_policies(design.policies[0]), design.settings};
  take_ranges(design, load_setting(world, 1).tree);
  for (const Factor& f : design.factors) {
    if (!f.levels.empty())
      throw BadInput(f.at.text() + ": " + f.path +
                     ": found levels, wanted a range: a posterior is over numbers");
  }
  const std::vector<Target> targets = chosen_targets(o, design);
  const std::string heading = posterior_heading(design.factors);
  want_output("--out", o.out, {"a posterior of this design", heading, ""},
              {o.design, o.targets, design.world, design.csv});
  const Distances distances = [&](const std::vector<Point>& points, std::size_t first) {
    std::vector<double> found(points.size());
    side_by_side(points.size(), o.jobs, [&](std::size_t i) {
      ScenarioChoice choice = world;
      for (std::size_t f = 0; f < design.factors.size(); ++f)
        choice.settings.push_back(fmt::format("{}={}", design.factors[f].path, points[i][f]));
      found[i] = distance_from(targets, record_run(load_setting(choice, 1), o.first_seed + first + i));
    });
    return found;
  };
  std::vector<std::string> ids;
  for (const Target& t : targets) ids.push_back(t.id);
  print_out("Coming near to {}: {} particles, at most {} generations and {} runs\n", fmt::join(ids, ", "),
            o.plan.particles, o.plan.generations, o.plan.most_runs);
  AbcPlan plan = o.plan;
  plan.seed = design.seed;
  std::size_t runs = 0;
  const Generation last = abc(design.factors, plan, distances, [&](const Generation& g) {
    runs += g.runs;
    double sum = 0;
    for (const ParameterSet& p : g.particles) sum += p.weight * p.distance;
    print_out("  after {} runs: distance {:.2f} on the mean{}\n", runs, sum,
              std::isfinite(g.tolerance) ? fmt::format(", at most {:.2f}", g.tolerance) : "");
    write_posterior(o.out, design.factors,
                    resampled(g, plan.seed));  // what is finished is kept, whatever comes
  });
  print_out(
      "\n{}\nA distance of 1 is the edge of what is accepted. Posterior: {}\nUse it with: searoom compare {} "
      "--parameters {}\n",
      posterior_table(design.factors, resampled(last, plan.seed)), o.out,
      path_for_shell(design.world.string()), path_for_shell(o.out));
}

}  // namespace

void add_calibrate_command(ProgramCommand& program) {
  auto o = std::make_shared<CalibrateOptions>();
  ProgramCommand command = program.command("calibrate", "Find values that come near to what was observed");
  o->add_to(command);
  command.does([o] { calibrate(*o); });
}

}  // namespace searoom
