#include "sim/experiment/design/design.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "sim/base/complaints.h"
#include "sim/base/input_file.h"
#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/scenario_folder.h"
#include "sim/scenario/reading/shipped.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

constexpr double factor_limit = 1e12;

void list_fields(Fields& f, Factor& factor) {
  std::vector<double> range;
  f.numbers("range", range,
            {.about = "Lowest and highest value; without it, the range that the world tells",
             .low = -factor_limit,
             .high = factor_limit});
  f.numbers(
      "levels", factor.levels,
      {.about = "The only values it takes, instead of a range", .low = -factor_limit, .high = factor_limit});
  if (!factor.levels.empty()) {
    if (!range.empty()) f.complain("levels", "found both range and levels, wanted one of them");
    const auto [low, high] = std::ranges::minmax(factor.levels);
    range = std::vector<double>{low, high};
  }
  if (range.empty()) return;
  if (range.size() != 2 || range[0] >= range[1])
    return f.complain("range", "found no range, wanted [low, high]");
  factor.low = range[0];
  factor.high = range[1];
  factor.has_range = true;
}

void list_factors(Fields& f, std::string_view key, const char* kind, std::string_view about,
                  std::vector<Factor>& factors) {
  f.map_of(key, {.about = about}, [&](Fields& entry, const EntryName& name) {
    Factor factor;
    factor.path = name.name;
    factor.at = name.at;
    factor.kind = kind;
    list_fields(entry, factor);
    factors.push_back(std::move(factor));
  });
}

void list_fields(Fields& f, Design& d) {
  f.text("about", d.about, {.about = "What this explores"});
  NameRef world;
  f.name("world", world, {.about = "The scenario file, relative to this one", .required = true});
  d.world = world.name;
  d.world_at = world.at;
  std::string policies, csv;
  f.text("policies", policies,
         {.about = "Policies that meet each point, with commas between them; none: the world without any"});
  if (!policies.empty()) {
    d.policies.clear();
    std::istringstream in(policies);
    for (std::string name; std::getline(in >> std::ws, name, ',');) {
      name.erase(name.find_last_not_of(' ') + 1);
      d.policies.push_back(name);
    }
  }
  std::vector<std::pair<std::string, std::string>> settings;
  f.texts("set", settings, {.about = "Single values that hold at every point: path.to.key: value"});
  for (const auto& [path, value] : settings) d.settings.push_back(path + "=" + value);
  auto layout = static_cast<std::size_t>(d.layout);
  f.choice("design", layout, layout_names(), {.about = "How points are laid out", .required = true});
  d.layout = static_cast<Layout>(layout);
  std::int64_t points = 64, levels = 3, runs = 5, seed = 1;
  f.integer("points", points,
            {.about = "Points of lhs, base samples of sobol, trajectories of morris", .low = 2, .high = 1e6});
  f.integer("levels", levels, {.about = "Values of each range in a full layout", .low = 2, .high = 100});
  f.integer("runs", runs, {.about = "Runs of each policy at each point, one a seed", .low = 1, .high = 1e5});
  f.integer("seed", seed, {.about = "Of the layout: another one gives other points", .low = 0, .high = 1e15});
  d.points = static_cast<std::size_t>(points);
  d.levels = static_cast<std::size_t>(levels);
  d.runs = static_cast<std::size_t>(runs);
  d.seed = static_cast<std::uint64_t>(seed);
  f.text("file", csv, {.about = "Of csv: the points, one a row, under the paths of their factors"});
  d.csv = csv;
  if ((d.layout == Layout::csv) == csv.empty())
    f.complain("file", csv.empty() ? "found no file, wanted the points of the design csv"
                                   : "found a file, wanted it with the design csv alone");
  list_factors(f, "uncertainties", "uncertainty", "What nature decides, by the path of each value",
               d.factors);
  list_factors(f, "levers", "lever", "What states decide, by the path of each value", d.factors);
  list_factors(f, "hypotheses", "hypothesis", "How people and networks respond, by the path of each value",
               d.factors);
  if (d.factors.empty() && d.layout != Layout::csv)
    f.complain("uncertainties", "found no factor at all, wanted something to vary");
}

std::pair<double, double> range_in(const YamlNode& node) {
  const YamlNode* range = node.is_map() ? node.find("range") : nullptr;
  if (!range || !range->is_list() || range->items.size() != 2) return {0, 0};
  try {
    return {std::stod(range->items[0].text), std::stod(range->items[1].text)};
  } catch (const std::exception&) {
    return {0, 0};
  }
}

// The number that stands there, plain or as `value`; nothing when it is none, or outside the factor's range.
std::optional<double> nominal_in(const YamlNode& node, const Factor& factor) {
  const YamlNode* value = node.is_map() ? node.find("value") : &node;
  if (!value || value->is_map() || value->is_list()) return std::nullopt;
  try {
    const double nominal = std::stod(value->text);
    if (nominal >= factor.low && nominal <= factor.high) return nominal;
  } catch (const std::exception&) {  // a word
  }
  return std::nullopt;
}

// Designs stand beside a world or in a folder of their own below it, so their folder is the one above, where
// no file marks another.
std::filesystem::path design_root(const std::filesystem::path& design) {
  const std::filesystem::path root = scenario_root(design);
  const std::filesystem::path own =
      std::filesystem::weakly_canonical(std::filesystem::absolute(design)).parent_path();
  return root == own ? own.parent_path() : root;
}

// Why a file that a design names may not be read; empty where it may.
std::string trouble_with_path(const std::filesystem::path& design, const std::string& name) {
  const std::filesystem::path named_in = std::filesystem::absolute(behind_link(design));
  const NamedFile target = file_named(name, named_in, design_root(design));
  const bool shipped =
      !shipped_folder().empty() &&
      file_named(name, named_in, std::filesystem::weakly_canonical(shipped_folder())).trouble.empty();
  return shipped ? "" : target.trouble;
}

// The file beside the design, or a scenario that came with the program.
std::filesystem::path world_meant(const std::filesystem::path& design, const std::filesystem::path& name,
                                  std::string& trouble) {
  trouble = trouble_with_path(design, name.string());
  const std::filesystem::path beside = behind_link(design).parent_path() / name;
  if (trouble.empty() && std::filesystem::exists(beside)) return beside;
  const std::filesystem::path meant = scenario_meant(name);
  const std::filesystem::path shipped = meant.lexically_relative(shipped_folder());
  if (meant == name || shipped.empty() || *shipped.begin() == "..") return beside;
  trouble.clear();
  return meant;
}

}  // namespace

const std::vector<std::string>& layout_names() {
  static const std::vector<std::string> names = {"full", "lhs", "sobol", "one-at-a-time", "morris", "csv"};
  return names;
}

Design read_design(const std::filesystem::path& file) {
  Complaints complaints;
  std::vector<Parameter> unused;
  Design design;
  const YamlNode tree =
      parse_yaml(read_input(file, "a design", YamlLimits{}.most_bytes), file.string(), complaints);
  {
    ReadFields fields(&tree, tree.at, "", complaints, unused);
    list_fields(fields, design);
  }
  complaints.throw_if_any();
  std::string trouble;
  design.world = world_meant(file, design.world, trouble);
  if (!trouble.empty()) complaints.add(design.world_at, "world", trouble);
  if (!design.csv.empty()) {
    trouble = trouble_with_path(file, design.csv.string());
    if (!trouble.empty()) complaints.add(place_in(tree, {"file"}), "file", trouble);
    design.csv = behind_link(file).parent_path() / design.csv;
  }
  complaints.throw_if_any();
  return design;
}

void take_ranges(Design& design, const YamlNode& world) {
  Complaints complaints;
  for (Factor& factor : design.factors) {
    const YamlNode* node = node_at(world, factor.path);
    if (!node && factor.has_range) continue;  // a path that is not there is told when it is set
    if (!node) {
      complaints.add(factor.at, factor.path,
                     "found no such value in the world, wanted a range for it here or its path mended");
      continue;
    }
    if (!factor.has_range) {
      std::tie(factor.low, factor.high) = range_in(*node);
      factor.has_range = factor.low < factor.high;
      if (!factor.has_range)
        complaints.add(factor.at, factor.path,
                       "found no range in the world, wanted one here: range: [low, high]");
    }
    factor.nominal = nominal_in(*node, factor);
  }
  complaints.throw_if_any();
}

}  // namespace searoom
