#include "sim/experiment/validation/targets.h"

#include <fmt/format.h>

#include <limits>

#include "sim/base/complaints.h"
#include "sim/base/input_file.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

// No figure of a crisis is negative, and none is larger than all the people there are.
constexpr double target_limit = 1e10;

void list_run(Fields& f, RunChoice& run) {
  f.instant("start", run.start, {.about = "Begin of the run, instead of the world's own"});
  f.instant("end", run.end, {.about = "End of the run, instead of the world's own"});
  f.text("policy", run.policy, {.about = "Policies laid over the world: one, or several as a+b"});
  std::vector<std::pair<std::string, std::string>> settings;
  f.texts("set", settings, {.about = "Single values laid over the world: path.to.key: value"});
  for (const auto& [path, value] : settings) run.settings.push_back(path + "=" + value);
}

void list_accepted(Fields& f, Target& target) {
  std::vector<double> range;
  f.numbers("accepted", range,
            {.about = "The range that a run should reach: [low, high]",
             .low = 0,
             .high = target_limit,
             .required = true});
  if (range.size() == 2 && range[0] <= range[1]) {
    target.low = range[0];
    target.high = range[1];
    return;
  }
  if (!range.empty()) f.complain("accepted", "found no range, wanted [low, high]");
}

void list_naive(Fields& f, Target& target) {
  double value = std::numeric_limits<double>::quiet_NaN();
  bool given = false;
  f.section(
      "naive", {.about = "What someone without a model would have said"},
      [&](Fields& naive) {
        naive.number(
            "value", value,
            {.about = "Left out where nobody would have said anything", .low = 0, .high = target_limit});
        naive.text("source", target.naive_source, {.about = "Why just this", .required = true});
      },
      &given);
  if (given && value == value) target.naive = value;
}

void list_fields(Fields& f, Target& target) {
  static const std::vector<std::string> uses = {"held-out", "tuned-on", "input"};
  static const std::vector<std::string> levels = {"high", "medium", "low"};
  f.text("name", target.name, {.about = "What it is, in plain words", .required = true});
  f.text("how", target.how, {.about = "How it is read in a run", .required = true});
  f.text("unit", target.unit, {.about = "people, boats, days, share ...", .required = true});
  f.number("observed", target.observed,
           {.about = "The observed value", .low = 0, .high = target_limit, .required = true});
  list_accepted(f, target);
  f.text("source", target.source, {.about = "Where the observed value comes from", .required = true});
  std::size_t level = 1, use = 0;
  f.choice("confidence", level, levels, {.about = "How sure the observed value is", .required = true});
  f.choice("use", use, uses, {.about = "What the figure was used for in making the world", .required = true});
  target.confidence = levels[level];
  target.use = static_cast<Use>(use);
  f.known_map("measure", {.about = "The quantity of a run that is compared"}, measure_table(target.measure));
  f.text("not_tested", target.not_tested, {.about = "Why no measure can be given"});
  f.section("run", {.about = "Another run than the world's own"},
            [&](Fields& run) { list_run(run, target.run); });
  list_naive(f, target);
}

// Exactly one of the two.
void check_measure(Fields& f, const Target& target) {
  if (target.measure && !target.not_tested.empty())
    f.complain("not_tested", "found both measure and not_tested, wanted one of them");
  if (!target.measure && target.not_tested.empty())
    f.complain("", "found neither measure nor not_tested, wanted one of them");
}

}  // namespace

std::string_view use_in_words(Use use) {
  constexpr std::string_view words[] = {"held out", "tuned on", "input"};
  return words[static_cast<std::size_t>(use)];
}

std::vector<Target> read_targets(const std::filesystem::path& file) {
  Complaints complaints;
  std::vector<Parameter> unused;
  std::vector<Target> targets;
  const YamlNode tree =
      parse_yaml(read_input(file, "a file of targets", YamlLimits{}.most_bytes), file.string(), complaints);
  {
    ReadFields fields(&tree, tree.at, "", complaints, unused);
    std::string about;
    fields.text("about", about, {.about = "What these targets are"});
    fields.map_of("targets", {.about = "Targets by their short names", .required = true},
                  [&](Fields& f, const EntryName& entry) {
                    Target target;
                    target.id = entry.name;
                    target.at = entry.at;
                    list_fields(f, target);
                    check_measure(f, target);
                    targets.push_back(std::move(target));
                  });
  }
  complaints.throw_if_any();
  return targets;
}

}  // namespace searoom
