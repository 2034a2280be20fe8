// What an exploration varies: a file of factors (what nature decides, what states decide, how people and
// networks respond), the policies that meet each point, and how points are laid out.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sim/base/file_place.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

struct Factor {
  std::string path;  // of a value of the world: "hypotheses.crews_abandon_boats"
  FilePlace at;
  std::string kind;  // "uncertainty", "lever", "hypothesis"
  double low = 0, high = 0;
  bool has_range = false;      // otherwise: the one that the world gives with its source
  std::vector<double> levels;  // the only values it takes, where given
  // What the world itself gives, where that is within the range.
  std::optional<double> nominal = std::nullopt;
};

enum class Layout : std::size_t { full, lhs, sobol, one_at_a_time, morris, csv };
const std::vector<std::string>& layout_names();

struct Design {
  std::string about;
  std::filesystem::path world;
  FilePlace world_at;
  std::vector<std::string> policies = {"none"};
  std::vector<std::string> settings;
  Layout layout = Layout::lhs;
  std::size_t points = 64;  // of lhs; base samples of sobol; trajectories of morris
  std::size_t levels = 3;   // of a range in a full layout
  std::size_t runs = 5;     // of each policy at each point
  std::uint64_t seed = 1;   // of the layout, not of the runs
  std::filesystem::path csv;
  std::vector<Factor> factors;
};

// Throws BadInput with every complaint.
Design read_design(const std::filesystem::path& file);

// Gives each factor what the world has for it, and one without a range the range that the world tells with
// its value; `world` is the resolved scenario. Throws BadInput where there is none.
void take_ranges(Design& design, const YamlNode& world);

}  // namespace searoom
